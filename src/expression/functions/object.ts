import { keysOf, objectFrom } from '../../document/json.ts';
import { identity } from '../equality.ts';
import { argumentError, type CallContext, type FunctionDefinition } from '../function.ts';
import { upperCase } from '../names.ts';
import { isArray, isObject, typeOf, Unknown, type Value } from '../value.ts';
import { distinct, elements } from './array.ts';
import { mergedUnknown } from './merged.ts';
import { unite } from './union.ts';

/** The members of what has been checked to be an object, in their order. */
export function members(value: Value | undefined): [string, Value][] {
  return isObject(value) ? keysOf(value).map((key) => [key, value[key] ?? null]) : [];
}

function createObject(args: readonly Value[], context: CallContext): Value {
  if (args.length % 2 === 1) throw argumentError('takes pairs of a name and a value');
  const made = new Map<string, Value>();
  context.spend(args.length);
  let open = false;
  for (let index = 0; index < args.length; index += 2) {
    const key = args[index] ?? null;
    open ||= key instanceof Unknown;
    if (key instanceof Unknown) continue;
    if (typeof key !== 'string')
      throw argumentError(`argument ${index + 1} is a name and must be of the type string, not ${typeOf(key)}`);
    if (made.has(key)) throw argumentError(`the name '${key}' comes twice`);
    made.set(key, args[index + 1] ?? null);
  }
  return open ? context.remains() : objectFrom(made);
}

/** Keys by the codes of their upper-cased characters; those that differ by case only stay in their order. */
function sortedKeys(object: Value | undefined, { spend }: CallContext): readonly string[] {
  const keys = members(object).map(([key]) => ({ key, upper: upperCase(key) }));
  spend(keys.length);
  return keys.sort((one, other) => (one.upper < other.upper ? -1 : one.upper > other.upper ? 1 : 0)).map(({ key }) => key);
}

function shallowMerge(objects: readonly Value[], context: CallContext): Value {
  if (objects.some((object) => object instanceof Unknown)) return mergedUnknown(context.remains(), objects, false);
  const merged = new Map<string, [string, Value]>();
  for (const object of objects) {
    if (!isObject(object)) throw argumentError(`every element must be an object, not ${typeOf(object)}`);
    for (const [key, value] of members(object)) {
      const upper = upperCase(key);
      merged.set(upper, [merged.get(upper)?.[0] ?? key, value]);
      context.spend(1);
    }
  }
  return objectFrom(merged.values());
}

function intersection(args: readonly Value[], context: CallContext): Value {
  const { spend } = context;
  if (args.every(isArray)) {
    const [first = [], ...others] = args;
    const sets = others.map((other) => new Set(other.map((item) => identity(item, spend))));
    return distinct(first, context).filter((item) => sets.every((set) => set.has(identity(item, spend))));
  }
  if (!args.every(isObject)) throw argumentError('takes arrays only, or objects only');
  const [first, ...others] = args;
  const inAll = ([key, value]: readonly [string, Value]): boolean =>
    others.every((other) => Object.hasOwn(other, key) && identity(other[key] ?? null, spend) === identity(value, spend));
  return objectFrom(members(first).filter(inAll));
}

export const objectFunctions: readonly FunctionDefinition[] = [
  { name: 'createObject', takes: ['any'], min: 0, max: Infinity, unknowns: 'all', call: createObject },
  { name: 'objectKeys', takes: ['object'], unknowns: 'nested', call: ([object], context) => sortedKeys(object, context) },
  {
    name: 'items',
    takes: ['object'],
    unknowns: 'nested',
    call: ([object], context) =>
      sortedKeys(object, context).map((key) => ({ key, value: isObject(object) ? (object[key] ?? null) : null })),
  },
  {
    name: 'shallowMerge',
    takes: ['array'],
    unknowns: 'nested',
    call: ([objects], context) => shallowMerge(elements(objects), context),
  },
  { name: 'union', takes: [['array', 'object']], min: 2, max: Infinity, unknowns: 'all', call: unite },
  { name: 'intersection', takes: [['array', 'object']], min: 2, max: Infinity, call: intersection },
];
