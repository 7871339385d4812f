/**
 * A number that ARM takes for a Float although JavaScript's number would look like an Integer: `1.0`, `1e3`, `-0.0`.
 * A JavaScript number with a fraction is a Float by itself. Integer and Float are different types to ARM (1 is not 1.0).
 */
export class Float {
  readonly value: number;

  constructor(value: number) {
    this.value = value;
  }
}

/** A JSON value as ARM's reader sees it. Integers that a double cannot hold are bigints, floats with an integral value are Floats. */
export type Json = null | boolean | number | bigint | string | Float | readonly Json[] | JsonObject;

/** A JSON object. Own keys only, `__proto__` is an ordinary key. Use keysOf for their order: JavaScript moves keys like "1" to the front. */
export interface JsonObject {
  readonly [key: string]: Json;
}

/** Whether a value is a JSON object: no array, no Float. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Float);
}

/** Where in a document: keys and indices from the root. */
export type Path = readonly (string | number)[];

// JavaScript puts keys that look like an array index before all others, in ascending order.
const orders = new WeakMap<object, readonly string[]>();

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** The keys of an object in the order in which they were written. */
export function keysOf(object: object): readonly string[] {
  const keys = Object.keys(object);
  const first = keys[0];
  return first === undefined || !isDigit(first.charCodeAt(0)) ? keys : (orders.get(object) ?? keys);
}

/** An object with these members in this order, whatever their names; of equal keys the last wins, at the place of the first. */
export function objectFrom<T>(entries: Iterable<readonly [string, T]>): Readonly<Record<string, T>> {
  const object: Record<string, T> = {};
  let keys: string[] | undefined;
  for (const [key, value] of entries) {
    if (isDigit(key.charCodeAt(0)) && !Object.hasOwn(object, key)) keys ??= Object.keys(object);
    if (keys !== undefined && !Object.hasOwn(object, key)) keys.push(key);
    setMember(object, key, value);
  }
  if (keys !== undefined) orders.set(object, keys);
  return object;
}

/** Sets an own member; `__proto__` too is one. */
export function setMember<T>(object: Record<string, T>, key: string, value: T): void {
  if (key === '__proto__') Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
  else object[key] = value;
}
