import { access, declaredOf } from '../access.ts';
import { argumentError, type FunctionDefinition } from '../function.ts';
import { findKey } from '../names.ts';
import { isArray, isObject, typeOf, Unknown, type Value } from '../value.ts';
import { elements } from './array.ts';

/** The first access: null where there is nothing of that name or index. */
function tryFind(target: Value, key: Value): Value {
  if (isArray(target)) return typeof key === 'number' ? (target[key] ?? null) : null;
  if (!isObject(target) || typeof key !== 'string') return null;
  const found = findKey(target, key);
  return found === undefined ? null : (target[found] ?? null);
}

/** Behind a first null nothing is accessed; else each further access fails where it finds nothing. */
function follow(start: Value, keys: readonly Value[]): Value {
  return start === null ? null : keys.reduce(access, start);
}

function fromEnd(target: Value, count: Value | undefined): Value | undefined {
  return isArray(target) && typeof count === 'number' && count > 0 ? target[target.length - count] : undefined;
}

export const safeAccessFunctions: readonly FunctionDefinition[] = [
  {
    name: 'tryGet',
    takes: ['any', ['string', 'integer'], 'any'],
    min: 2,
    max: Infinity,
    unknowns: 'all',
    call: ([target = null, key = null, ...further], context) => {
      const declared = declaredOf(target, key);
      if (declared !== undefined) return follow(declared, further);
      if (target instanceof Unknown || key instanceof Unknown) return context.remains();
      return follow(tryFind(target, key), further);
    },
  },
  {
    name: 'indexFromEnd',
    takes: ['array', 'integer'],
    unknowns: 'nested',
    call: ([target = null, count]) => {
      const found = fromEnd(target, count);
      if (found !== undefined) return found;
      throw argumentError(`counts from 1 to the ${elements(target).length} elements of the array`);
    },
  },
  {
    name: 'tryIndexFromEnd',
    takes: ['any'],
    min: 2,
    max: Infinity,
    unknowns: 'all',
    call: ([target = null, count = null, ...further], context) => {
      if (target instanceof Unknown || count instanceof Unknown) return context.remains();
      if (typeOf(count) === 'object') return null;
      return follow(fromEnd(target, count) ?? null, further);
    },
  },
];
