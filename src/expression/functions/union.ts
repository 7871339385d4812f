import { keysOf, objectFrom } from '../../document/json.ts';
import type { Expression } from '../ast.ts';
import { argumentError, type CallContext } from '../function.ts';
import { upperCase } from '../names.ts';
import { literal } from '../print.ts';
import { remainder, unknownIn } from '../unknowns.ts';
import { isArray, isObject, typeOf, Unknown, type Value, type ValueObject } from '../value.ts';
import { distinct } from './array.ts';
import { mergedUnknown } from './merged.ts';

/**
 * Arrays: their distinct elements. Objects: merged from left to right, names without case; the later spelling counts, at
 * the earlier place; a null replaces nothing; objects merge, but do not mix with others (arm-language 6.4).
 */
export function unite(args: readonly Value[], context: CallContext): Value {
  if (args.some((arg) => arg instanceof Unknown)) return mergedUnknown(context.remains(), args, true);
  if (args.every(isArray)) {
    return args.some((arg) => unknownIn(arg) !== undefined) ? context.remains() : distinct(args.flat(), context);
  }
  if (!args.every(isObject)) throw argumentError('takes arrays only, or objects only');
  return args.reduce((merged, object) => merge(merged, object, context));
}

/** Names of the first that differ only by case stay apart until a name of the other meets them: then the last of them counts. */
function merge(one: ValueObject, other: ValueObject, context: CallContext): ValueObject {
  const slots: ([string, Value] | undefined)[] = [];
  const places = new Map<string, number[]>();
  const append = (key: string, value: Value): void => {
    const upper = upperCase(key);
    const same = places.get(upper);
    if (same === undefined) places.set(upper, [slots.length]);
    else same.push(slots.length);
    slots.push([key, value]);
  };
  context.spend(keysOf(one).length + keysOf(other).length);
  for (const key of keysOf(one)) append(key, one[key] ?? null);
  for (const key of keysOf(other)) {
    const value = other[key] ?? null;
    const same = places.get(upperCase(key)) ?? [];
    const last = same.at(-1) ?? -1;
    const earlier = slots[last];
    if (earlier === undefined) {
      append(key, value);
      continue;
    }
    for (const place of same) slots[place] = undefined;
    slots[last] = [key, replace(earlier[1], value, context)];
    places.set(upperCase(key), [last]);
  }
  return objectFrom(slots.filter((slot) => slot !== undefined));
}

function replace(earlier: Value, later: Value, context: CallContext): Value {
  if (later === null) return earlier;
  if (earlier === null) return later;
  if (later instanceof Unknown) return replaceByUnknown(earlier, later);
  if (earlier instanceof Unknown) return isObject(later) ? unlessNull(earlier, later, call('union', earlier, later)) : later;
  if (isObject(earlier) && isObject(later)) return merge(earlier, later, context);
  if (isObject(earlier) || isObject(later) || isArray(earlier) !== isArray(later)) {
    throw argumentError(`type mismatch between ${typeOf(earlier)} and ${typeOf(later)} under one name`);
  }
  return later;
}

/** The later value may be null, and then replaces nothing; what remains is what the engine leaves. */
function replaceByUnknown(earlier: Value, later: Unknown): Value {
  return unlessNull(later, earlier, isObject(earlier) ? call('union', earlier, later) : later.residual);
}

function unlessNull(unknown: Unknown, whenNull: Value, otherwise: Expression): Value {
  const isNull = call('equals', unknown, null);
  const residual = { ...call('if'), args: [isNull, literal(whenNull), otherwise] };
  return remainder(residual, [unknown, whenNull]);
}

function call(name: string, ...args: readonly Value[]): Expression & { kind: 'call' } {
  return { kind: 'call', name, args: args.map(literal), start: -1, end: -1 };
}
