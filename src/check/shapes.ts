import { type Expression, partsOf } from '../expression/ast.ts';
import { isArray, isObject, Unknown, type Value } from '../expression/value.ts';
import type { FreeParameter } from '../template/decisions.ts';

/** Keys and indices that lead into a value. */
type Chain = readonly (string | number)[];

/** Chains of members that are tried in one object or list. */
const maxChains = 8;

/** Values that a setting has within one default, each of which is tried with others. */
const maxLeaves = 32;

/**
 * Objects or lists to try for a parameter, given what remains of a setting while the parameter is not known: its default
 * (or nothing) with each member that the setting reads set to each of some values. Where that cannot be told (`map` and the
 * like), each member of the default that holds what the setting comes to; a list that is one itself, with one element more.
 */
export function shapesFor(
  parameter: FreeParameter,
  remains: Unknown,
  values: readonly Value[],
  current: Value | undefined,
): readonly Value[] {
  const chains = new Map<string, Chain>();
  collect(remains.residual, parameter.name.toLowerCase(), chains);
  const base = parameter.defaultValue;
  const found = chains.size > 0 ? [...chains.values()].slice(0, maxChains) : leavesOf(base, current);
  const longer = isArray(current) ? values.map((value) => [...(isArray(base) ? base : []), value]) : [];
  return [...found.flatMap((chain) => values.map((value) => withMember(base, chain, value))), ...longer].filter((shape) =>
    parameter.accepts(shape),
  );
}

/** Where a value stands within another one. */
function leavesOf(base: Value | undefined, value: Value | undefined, chain: Chain = [], into: Chain[] = []): readonly Chain[] {
  if (into.length >= maxLeaves || base === undefined) return into;
  if (isArray(base)) base.forEach((element, index) => leavesOf(element, value, [...chain, index], into));
  else if (isObject(base)) for (const key of Object.keys(base)) leavesOf(base[key], value, [...chain, key], into);
  else if (base === value && chain.length > 0) into.push(chain);
  return into;
}

function collect(expression: Expression, parameter: string, into: Map<string, Chain>): void {
  const chain = chainOf(expression, parameter);
  if (chain) {
    if (chain.length > 0) into.set(JSON.stringify(chain), chain);
    return;
  }
  for (const part of partsOf(expression)) collect(part, parameter, into);
}

/** `parameters('p').a.b`, `parameters('p')['a']` and `tryGet(parameters('p'), 'a')` as keys. */
function chainOf(expression: Expression, parameter: string): Chain | undefined {
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
): Chain | undefined {
  if (first === undefined || namespace !== undefined) return undefined;
  if (name.toLowerCase() === 'tryget') return longer(chainOf(first, parameter), keysIn(rest));
  const [called] = keysIn([first]) ?? [];
  const isIt = name.toLowerCase() === 'parameters' && typeof called === 'string' && called.toLowerCase() === parameter;
  return isIt ? [] : undefined;
}

function longer(chain: Chain | undefined, keys: Chain | undefined): Chain | undefined {
  return chain && keys && [...chain, ...keys];
}

function keysIn(expressions: readonly Expression[]): Chain | undefined {
  const keys = expressions.flatMap((part) =>
    part.kind === 'literal' && (typeof part.value === 'string' || typeof part.value === 'number') ? [part.value] : [],
  );
  return keys.length === expressions.length ? keys : undefined;
}

function withMember(base: Value | undefined, [key, ...rest]: Chain, value: Value): Value {
  if (key === undefined) return value;
  if (typeof key === 'number') {
    const list = isArray(base) ? base : [];
    return Object.assign([...list], { [Math.min(key, list.length)]: withMember(list[key], rest, value) });
  }
  const object = isObject(base) && !isArray(base) ? base : {};
  const own = Object.keys(object).find((other) => other.toLowerCase() === key.toLowerCase()) ?? key;
  const member = Object.hasOwn(object, own) ? object[own] : undefined;
  return Object.fromEntries([...Object.entries(object), [own, withMember(member, rest, value)]]);
}
