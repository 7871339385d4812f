import { type Call, type Expression, withArguments } from './ast.ts';
import { type Environment, ExpressionError, LimitError } from './environment.ts';
import type { Lambda } from './function.ts';
import { sameName } from './names.ts';
import { isPlaced } from './parse.ts';
import { literal } from './print.ts';
import type { Value } from './value.ts';

/** The lambda variables that an expression sees, innermost first. */
export interface Scope {
  name: string;
  value: Value;
  outer: Scope | undefined;
}

type Run = (expression: Expression, environment: Environment, scope: Scope | undefined) => Value;

/** The lambda that stands as an argument of a call. Throws ExpressionError where something else stands there. */
export function lambdaOf(
  written: Expression,
  [from, to]: readonly [number, number],
  environment: Environment,
  scope: Scope | undefined,
  run: Run,
): Lambda {
  if (!isLambdaCall(written)) throw new ExpressionError('expression/argument-type', 'a lambda must stand here', written);
  const body = written.args.at(-1);
  const count = written.args.length - 1;
  if (body === undefined || count < from || count > to) {
    const wanted = from === to ? String(from) : `${from} or ${to}`;
    throw new ExpressionError(
      'expression/argument-count',
      `a lambda must name ${wanted} variables here, and have a body`,
      written,
    );
  }
  const names = written.args.slice(0, -1).map((name) => nameOf(name, run(name, environment, scope)));
  const bind = (values: readonly Value[]): Scope | undefined =>
    names.reduce<Scope | undefined>((outer, name, at) => ({ name, value: values[at] ?? null, outer }), scope);
  return { call: (...values) => run(body, environment, bind(values)) };
}

function isLambdaCall(node: Expression): node is Call {
  return node.kind === 'call' && node.namespace === undefined && node.name.toLowerCase() === 'lambda';
}

function nameOf(node: Expression, name: Value): string {
  if (typeof name === 'string') return name;
  throw new ExpressionError('expression/argument-type', 'the variables of a lambda are named by strings', node);
}

/** The value of a lambda variable. Throws ExpressionError where no lambda around names it. */
export function lambdaVariable(name: string, scope: Scope | undefined): Value {
  const found = find(name, scope);
  if (found !== undefined) return found.value;
  throw new ExpressionError('expression/unknown-name', `there is no lambda variable '${name}' here`);
}

function find(name: string, scope: Scope | undefined): Scope | undefined {
  for (let each = scope; each !== undefined; each = each.outer) if (sameName(each.name, name)) return each;
  return undefined;
}

/**
 * A part that stays unevaluated, made independent of where it stands: lambda variables of lambdas around it, loop indices
 * and the parameters of a user function become their values.
 */
export function closed(node: Expression, environment: Environment, scope: Scope | undefined): Expression {
  const close = (part: Expression, own: readonly string[], depth: number): Expression => {
    if (depth > maxDepth) throw new LimitError(`a part that cannot be decided nests at most ${maxDepth} levels deep`);
    if (environment.origin === '' && !isPlaced(part)) return part;
    const { start, end } = part;
    switch (part.kind) {
      case 'literal':
        return part;
      case 'property':
        return { kind: part.kind, target: close(part.target, own, depth + 1), name: part.name, start, end };
      case 'index':
        return {
          kind: part.kind,
          target: close(part.target, own, depth + 1),
          index: close(part.index, own, depth + 1),
          start,
          end,
        };
      case 'call': {
        const value = valueOfName(part, environment, scope, own);
        if (value !== undefined) return literal(value);
        const inner = isLambdaCall(part) ? [...own, ...part.args.slice(0, -1).flatMap(nameWritten)] : own;
        const args = part.args.map((arg) => close(arg, inner, depth + 1));
        const copy = withArguments(part, args);
        return environment.origin !== '' && isLocal(part) ? { ...copy, origin: environment.origin } : copy;
      }
    }
  };
  return close(node, [], 0);
}

/** Whether what a call means depends on the template in which it stands. */
function isLocal({ name, namespace }: Call): boolean {
  return namespace !== undefined || localNames.test(name);
}

const localNames =
  /^(?:parameters|variables|resourceGroup|subscription|managementGroup|deployment|\w*resourceId|references?|list\w*|resourceInfo|providers|pickZones|to(?:Logical|Physical)Zones?)$/i;

const maxDepth = 500;

function nameWritten(node: Expression | undefined): string[] {
  return node?.kind === 'literal' && typeof node.value === 'string' ? [node.value] : [];
}

function valueOfName(call: Call, environment: Environment, scope: Scope | undefined, own: readonly string[]): Value | undefined {
  if (call.namespace !== undefined) return undefined;
  const [name] = nameWritten(call.args[0]);
  try {
    switch (call.name.toLowerCase()) {
      case 'lambdavariables':
        if (name === undefined || own.some((each) => sameName(each, name))) return undefined;
        return find(name, scope)?.value;
      case 'copyindex':
        if (call.args.length > 1 || (call.args.length === 1 && name === undefined)) return undefined;
        return environment.copyIndex(name, 0);
      case 'parameters':
        return environment.place === 'function' && name !== undefined ? environment.parameter(name) : undefined;
      default:
        return undefined;
    }
  } catch (error) {
    if (error instanceof ExpressionError) return undefined;
    throw error;
  }
}
