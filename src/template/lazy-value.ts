import { keysOf, objectFrom } from '../document/json.ts';
import { changing } from '../expression/unknowns.ts';
import { isArray, isObject, type Value, type ValueObject } from '../expression/value.ts';

let isAnyMade = false;

/** An object whose members are evaluated only when they are read, under the run at that moment. */
export function lazyObject(members: readonly (readonly [string, () => Value])[]): ValueObject {
  const object: Record<string, Value> = {};
  for (const [key, get] of members) Object.defineProperty(object, key, { get, enumerable: true, configurable: true });
  changing.add(object);
  isAnyMade = true;
  return object;
}

/** A value without members that are still to be evaluated. */
export function resolvedValue(value: Value): Value {
  if (!isAnyMade || typeof value !== 'object' || value === null) return value;
  if (isArray(value)) {
    const elements = value.map(resolvedValue);
    return elements.some((element, index) => element !== value[index]) ? elements : value;
  }
  if (!isObject(value)) return value;
  const members = keysOf(value).map((key): [string, Value] => [key, resolvedValue(value[key] ?? null)]);
  const isChanged = changing.has(value) || members.some(([key, member]) => member !== value[key]);
  return isChanged ? objectFrom(members) : value;
}
