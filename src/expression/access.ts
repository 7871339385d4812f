import { keysOf } from '../document/json.ts';
import { ExpressionError } from './environment.ts';
import { findKey } from './names.ts';
import { isArray, isObject, typeOf, type Value, type ValueObject } from './value.ts';

/** `target.name`, of a known target. Throws ExpressionError where there is no such property. */
export function property(target: Value, name: string): Value {
  if (!isObject(target)) {
    throw accessError(`the property '${name}' can't be read: its target is no object but ${typeOf(target)}`);
  }
  const key = findKey(target, name);
  if (key === undefined) throw accessError(`the property '${name}' doesn't exist${available(target)}`);
  return target[key] ?? null;
}

/** `target[index]`, both known. Throws ExpressionError where there is no such element or property. */
export function element(target: Value, index: Value): Value {
  if (isArray(target)) {
    if (typeof index === 'bigint') throw accessError(`the index ${index} is outside the array of ${target.length} elements`);
    if (typeof index !== 'number' || !Number.isInteger(index)) {
      throw accessError(`an array takes an integer as its index, not ${typeOf(index)}`);
    }
    const found = target[index];
    if (found === undefined) throw accessError(`the index ${index} is outside the array of ${target.length} elements`);
    return found;
  }
  if (typeof index === 'string') return property(target, index);
  throw accessError(`${typeOf(target)} takes no index of the type ${typeOf(index)}`);
}

function available(object: ValueObject): string {
  const keys = keysOf(object);
  if (keys.length === 0) return ': the object is empty';
  return `; there are ${keys.slice(0, 10).join(', ')}${keys.length > 10 ? ', …' : ''}`;
}

function accessError(message: string): ExpressionError {
  return new ExpressionError('expression/property', message);
}
