import { keysOf } from '../../document/json.ts';
import { indexOfText, lastIndexOfText } from '../compare-text.ts';
import { compareDeep } from '../equality.ts';
import { argumentError, type CallContext, type FunctionDefinition } from '../function.ts';
import { findKey } from '../names.ts';
import { isArray, isObject, typeOf, type Value } from '../value.ts';
import { int32 } from './number.ts';

function textOf(value: Value): string {
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'string') return value;
  if (typeof value === 'bigint' || (typeof value === 'number' && Number.isInteger(value))) return String(value);
  throw argumentError(`joins arrays only, or else strings, integers and booleans, not ${typeOf(value)}`);
}

function concat(args: readonly Value[], { spend }: CallContext): Value {
  if (args.length > 0 && args.every(isArray)) {
    const joined = args.flat() as readonly Value[];
    spend(joined.length);
    return joined;
  }
  const texts = args.map(textOf);
  spend(texts.reduce((length, text) => length + text.length, 0) / 16);
  return texts.join('');
}

/** Sound with unknowns: false only where no unknown element could match. */
function contains([container = null, sought = null]: readonly Value[], context: CallContext): Value {
  if (isArray(container)) {
    let open = false;
    for (const item of container) {
      const same = compareDeep(item, sought, context.spend);
      if (same === true) return true;
      open ||= same === undefined;
    }
    return open ? context.remains() : false;
  }
  if (typeof sought !== 'string')
    throw argumentError(`what is sought in a string or object must be a string, not ${typeOf(sought)}`);
  if (isObject(container)) return findKey(container, sought) !== undefined;
  return typeof container === 'string' && container.includes(sought);
}

function length(value: Value): number {
  if (typeof value === 'string' || isArray(value)) return value.length;
  return isObject(value) ? keysOf(value).length : 0;
}

/** indexOf and lastIndexOf: in texts without case, in arrays by deep equality from one end to the other. */
function find(
  name: string,
  inText: (text: string, sought: string) => number,
  order: (count: number, step: number) => number,
): FunctionDefinition {
  return {
    name,
    takes: [['string', 'array'], 'any'],
    unknowns: 'nested',
    typesLast: true,
    call: ([container = null, sought = null], context) => {
      if (typeof container === 'string') {
        if (typeof sought !== 'string') throw argumentError(`what is sought in a string must be a string, not ${typeOf(sought)}`);
        return inText(container, sought);
      }
      const items = isArray(container) ? container : [];
      for (let step = 0; step < items.length; step++) {
        const index = order(items.length, step);
        const same = compareDeep(items[index] ?? null, sought, context.spend);
        if (same === undefined) return context.remains();
        if (same) return index;
      }
      return -1;
    },
  };
}

function part(name: string, bounds: (count: number, length: number) => [number, number]): FunctionDefinition {
  return {
    name,
    takes: [['string', 'array'], 'integer'],
    unknowns: 'nested',
    typesLast: true,
    call: ([value = null, count], { spend }) => {
      const [start, end] = bounds(Math.max(0, int32(count, 'the count')), length(value));
      if (typeof value === 'string') return value.slice(start, end);
      spend(Math.max(0, Math.min(end, length(value)) - start));
      return isArray(value) ? value.slice(start, end) : null;
    },
  };
}

function edge(name: string, index: number): FunctionDefinition {
  return {
    name,
    takes: [['string', 'array']],
    unknowns: 'nested',
    call: ([value]) => (typeof value === 'string' ? (value.at(index) ?? '') : isArray(value) ? (value.at(index) ?? null) : null),
  };
}

/** Functions of strings, arrays and objects alike. */
export const sequenceFunctions: readonly FunctionDefinition[] = [
  { name: 'concat', takes: ['any'], min: 0, max: Infinity, unknowns: 'nested', call: concat },
  { name: 'contains', takes: [['string', 'array', 'object'], 'any'], unknowns: 'nested', typesLast: true, call: contains },
  { name: 'length', takes: [['string', 'array', 'object']], unknowns: 'nested', call: ([value = null]) => length(value) },
  {
    name: 'empty',
    takes: [['string', 'array', 'object', 'null']],
    unknowns: 'nested',
    call: ([value = null]) => length(value) === 0,
  },
  edge('first', 0),
  edge('last', -1),
  part('take', (count) => [0, count]),
  part('skip', (count, length) => [count, length]),
  find('indexOf', indexOfText, (_, step) => step),
  find('lastIndexOf', lastIndexOfText, (count, step) => count - 1 - step),
];
