import type { Expression } from '../expression/ast.ts';
import { isArray, isObject, Unknown, type Value } from '../expression/value.ts';
import type { FreeParameter } from '../template/decisions.ts';

/** Chains of members that are tried in one object. */
const maxChains = 8;

/**
 * Objects to try for a parameter, given what remains of a setting while the parameter is not known: its default (or nothing)
 * with each member that the setting reads set to each of some values.
 */
export function shapesFor(parameter: FreeParameter, remains: Unknown, values: readonly Value[]): readonly Value[] {
  const chains = new Map<string, readonly string[]>();
  collect(remains.residual, parameter.name.toLowerCase(), chains);
  const base = parameter.defaultValue;
  return [...chains.values()]
    .slice(0, maxChains)
    .flatMap((chain) => values.map((value) => withMember(base, chain, value)))
    .filter((shape) => parameter.accepts(shape));
}

function collect(expression: Expression, parameter: string, into: Map<string, readonly string[]>): void {
  const chain = chainOf(expression, parameter);
  if (chain) {
    if (chain.length > 0) into.set(JSON.stringify(chain), chain);
    return;
  }
  for (const part of partsOf(expression)) collect(part, parameter, into);
}

/** `parameters('p').a.b`, `parameters('p')['a']` and `tryGet(parameters('p'), 'a')` as keys. */
function chainOf(expression: Expression, parameter: string): readonly string[] | undefined {
  switch (expression.kind) {
    case 'literal':
      return undefined;
    case 'property':
      return longer(chainOf(expression.target, parameter), [expression.name]);
    case 'index':
      return longer(chainOf(expression.target, parameter), keysIn([expression.index]));
    case 'call':
      return chainOfCall(expression, parameter);
  }
}

function chainOfCall(
  { name, namespace, args: [first, ...rest] }: Extract<Expression, { kind: 'call' }>,
  parameter: string,
): readonly string[] | undefined {
  if (first === undefined || namespace !== undefined) return undefined;
  if (name.toLowerCase() === 'tryget') return longer(chainOf(first, parameter), keysIn(rest));
  const [called] = keysIn([first]) ?? [];
  return name.toLowerCase() === 'parameters' && called?.toLowerCase() === parameter ? [] : undefined;
}

function longer(chain: readonly string[] | undefined, keys: readonly string[] | undefined): readonly string[] | undefined {
  return chain && keys && [...chain, ...keys];
}

function keysIn(expressions: readonly Expression[]): readonly string[] | undefined {
  const keys = expressions.flatMap((part) => (part.kind === 'literal' && typeof part.value === 'string' ? [part.value] : []));
  return keys.length === expressions.length ? keys : undefined;
}

function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'literal':
      return [];
    case 'call':
      return expression.args;
    case 'property':
      return [expression.target];
    case 'index':
      return [expression.target, expression.index];
  }
}

function withMember(base: Value | undefined, [key, ...rest]: readonly string[], value: Value): Value {
  if (key === undefined) return value;
  const object = isObject(base) && !isArray(base) ? base : {};
  const own = Object.keys(object).find((other) => other.toLowerCase() === key.toLowerCase()) ?? key;
  const member = Object.hasOwn(object, own) ? object[own] : undefined;
  return Object.fromEntries([...Object.entries(object), [own, withMember(member, rest, value)]]);
}
