import { argumentError, type CallContext, type FunctionDefinition } from '../function.ts';
import { identity } from '../equality.ts';
import { isArray, typeOf, Unknown, type Value } from '../value.ts';

/** The elements of what has been checked to be an array. */
export function elements(value: Value | undefined): readonly Value[] {
  return isArray(value) ? value : [];
}

/** Elements that are the same (in the order of keys, too) only once, at their first place. */
export function distinct(items: readonly Value[], { spend }: CallContext): readonly Value[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = identity(item, spend);
    return !seen.has(key) && seen.add(key);
  });
}

function flatten(items: readonly Value[], context: CallContext): Value {
  if (items.some((item) => item instanceof Unknown)) return context.remains();
  const wrong = items.find((item) => !isArray(item));
  if (wrong !== undefined) throw argumentError(`every element must be an array, not ${typeOf(wrong)}`);
  const flat = (items as readonly (readonly Value[])[]).flat() as readonly Value[];
  context.spend(flat.length);
  return flat;
}

export const arrayFunctions: readonly FunctionDefinition[] = [
  { name: 'array', takes: ['any'], unknowns: 'nested', call: ([value = null]) => (isArray(value) ? value : [value]) },
  {
    name: 'createArray',
    takes: ['any'],
    min: 0,
    max: Infinity,
    unknowns: 'all',
    call: (args, { spend }) => {
      spend(args.length);
      return args;
    },
  },
  { name: 'distinct', takes: ['array'], call: ([items], context) => distinct(elements(items), context) },
  { name: 'flatten', takes: ['array'], unknowns: 'nested', call: ([items], context) => flatten(elements(items), context) },
];
