import { keysOf } from '../document/json.ts';
import type { Expression } from './ast.ts';
import { ExpressionError } from './environment.ts';
import { findKey } from './names.ts';
import { literal } from './print.ts';
import { remainder } from './unknowns.ts';
import { isArray, isObject, typeOf, Unknown, type Value, type ValueObject } from './value.ts';

/** `target.name`, of a known target. Throws ExpressionError where there is no such property. */
export function property(target: Value, name: string): Value {
  if (!isObject(target)) {
    throw accessError(`the property '${name}' can't be read of a value of type ${typeOf(target)}`);
  }
  const key = findKey(target, name);
  if (key === undefined) throw accessError(`the property '${name}' doesn't exist${available(target)}`);
  return target[key] ?? null;
}

/** An access to a value that may be unknown: what is known of its member all the same, or what remains of the access. */
export function access(target: Value, index: Value): Value {
  if (!(target instanceof Unknown) && !(index instanceof Unknown)) return element(target, index);
  const declared = declaredOf(target, index);
  return declared === undefined ? remainder(indexed(literal(target), literal(index)), [target, index]) : declared;
}

/** What is known of a member of an unknown. */
export function declaredOf(target: Value, index: Value): Value | undefined {
  const isStep = typeof index === 'string' || typeof index === 'number';
  return target instanceof Unknown && isStep ? target.declared?.(index) : undefined;
}

function indexed(target: Expression, index: Expression): Expression {
  return { kind: 'index', target, index, start: -1, end: -1 };
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
  if (isObject(target)) throw accessError(`an object takes a string as its index, not ${typeOf(index)}`);
  throw accessError(`an index needs an array or an object, not ${typeOf(target)}`);
}

function available(object: ValueObject): string {
  const keys = keysOf(object);
  if (keys.length === 0) return ': the object is empty';
  const some = keys.slice(0, 10).map((key) => (key.length > 40 ? `${key.slice(0, 40)}…` : key));
  return `; the object has ${some.join(', ')}${keys.length > 10 ? ', …' : ''}`;
}

function accessError(message: string): ExpressionError {
  return new ExpressionError('expression/property', message);
}
