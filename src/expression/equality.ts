import { Float, keysOf } from '../document/json.ts';
import { keyOf } from './print.ts';
import { isArray, isObject, Unknown, type Value, type ValueObject } from './value.ts';

type Spend = (units: number) => void;

/**
 * Deep equality, as equals() has it: types differ (1 is not 1.0), strings and keys are compared with case, the order of
 * keys is free. Undefined where an unknown leaves it open; false where something known already differs.
 */
export function compareDeep(one: Value, other: Value, spend: Spend): boolean | undefined {
  spend(1);
  if (one === other) return true;
  if (one instanceof Unknown || other instanceof Unknown) return compareUnknown(one, other, spend);
  if (one instanceof Float || other instanceof Float) {
    return one instanceof Float && other instanceof Float && one.value === other.value;
  }
  if (isArray(one)) return isArray(other) && compareArrays(one, other, spend);
  return isObject(one) && isObject(other) && compareObjects(one, other, spend);
}

/** A text that two known values share when they are equal in the order of keys, too (union, intersection, distinct). */
export function identity(value: Value, spend: Spend): string {
  spend(1);
  if (isArray(value)) return `[${value.map((item) => identity(item, spend)).join()}]`;
  if (isObject(value)) {
    return `{${keysOf(value)
      .map((key) => `${JSON.stringify(key)}:${identity(value[key] ?? null, spend)}`)
      .join()}}`;
  }
  if (typeof value === 'string') return JSON.stringify(value);
  if (value instanceof Unknown) return keyOf(value.residual);
  return value instanceof Float ? `${value.value}f` : String(value);
}

/** Two unknowns of which the same remains are the same value, but for newGuid(), which is new each time. */
function compareUnknown(one: Value, other: Value, spend: Spend): boolean | undefined {
  if (!(one instanceof Unknown) || !(other instanceof Unknown)) return undefined;
  const text = keyOf(one.residual);
  spend(text.length / 16);
  return text === keyOf(other.residual) && !/newGuid/i.test(text) ? true : undefined;
}

function compareArrays(one: readonly Value[], other: readonly Value[], spend: Spend): boolean | undefined {
  if (one.length !== other.length) return false;
  let all: boolean | undefined = true;
  for (const [index, item] of one.entries()) {
    const same = compareDeep(item, other[index] ?? null, spend);
    if (same === false) return false;
    all &&= same;
  }
  return all;
}

function compareObjects(one: ValueObject, other: ValueObject, spend: Spend): boolean | undefined {
  const keys = keysOf(one);
  if (keys.length !== keysOf(other).length || !keys.every((key) => Object.hasOwn(other, key))) return false;
  let all: boolean | undefined = true;
  for (const key of keys) {
    const same = compareDeep(one[key] ?? null, other[key] ?? null, spend);
    if (same === false) return false;
    all &&= same;
  }
  return all;
}
