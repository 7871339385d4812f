import type { Call, Expression } from './ast.ts';
import { type Environment, ExpressionError } from './environment.ts';
import type { Lambda } from './function.ts';
import { sameName } from './names.ts';
import type { Value } from './value.ts';

/** The lambda variables that an expression sees, innermost first. */
export interface Scope {
  name: string;
  value: Value;
  outer: Scope | undefined;
}

type Run = (expression: Expression, environment: Environment, scope: Scope | undefined) => Value;

/** The lambda that stands as an argument of a call. Throws ExpressionError where something else stands there. */
export function lambdaOf(call: Call, index: number, environment: Environment, scope: Scope | undefined, run: Run): Lambda {
  const written = call.args[index];
  if (written?.kind !== 'call' || written.namespace !== undefined || written.name.toLowerCase() !== 'lambda') {
    throw new ExpressionError('expression/argument-type', `argument ${index + 1} must be a lambda`, written ?? call);
  }
  const body = written.args.at(-1);
  if (body === undefined) throw new ExpressionError('expression/argument-count', 'a lambda needs variables and a body', written);
  const names = written.args.slice(0, -1).map((name) => nameOf(name, run(name, environment, scope)));
  const bind = (values: readonly Value[]): Scope | undefined =>
    names.reduce<Scope | undefined>((outer, name, at) => ({ name, value: values[at] ?? null, outer }), scope);
  return { arity: names.length, call: (...values) => run(body, environment, bind(values)) };
}

function nameOf(node: Expression, name: Value): string {
  if (typeof name === 'string') return name;
  throw new ExpressionError('expression/argument-type', 'the variables of a lambda are named by strings', node);
}

/** The value of a lambda variable. Throws ExpressionError where no lambda around names it. */
export function lambdaVariable(name: string, scope: Scope | undefined): Value {
  for (let each = scope; each !== undefined; each = each.outer) {
    if (sameName(each.name, name)) return each.value;
  }
  throw new ExpressionError('expression/unknown-name', `there is no lambda variable '${name}' here`);
}
