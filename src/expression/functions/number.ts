import { Float } from '../../document/json.ts';
import { float, integer } from '../../document/number.ts';
import { argumentError, type FunctionDefinition } from '../function.ts';
import { isWhiteSpace } from '../lexer.ts';
import { fitsInteger, isArray, typeOf, type Value } from '../value.ts';
import { order } from './logic.ts';

/** A number that may be counted with: an Integer of 32 bits. Throws for a longer one. */
export function int32(value: Value | undefined, what: string): number {
  if (typeof value === 'number' && value >= -0x80000000 && value <= 0x7fffffff) return value;
  throw argumentError(`${what} must fit in 32 bits`);
}

function int64(value: Value | undefined): bigint {
  const big = typeof value === 'bigint' || typeof value === 'number' ? BigInt(value) : 0n;
  if (!fitsInteger(big)) throw argumentError(`the integer ${big} does not fit in 64 bits`);
  return big;
}

function arithmetic(name: string, compute: (one: bigint, other: bigint) => bigint): FunctionDefinition {
  return {
    name,
    takes: ['integer', 'integer'],
    call: ([one, other]) => {
      const result = compute(int64(one), int64(other));
      if (!fitsInteger(result)) throw argumentError(`the result ${result} does not fit in 64 bits`);
      return integer(result);
    },
  };
}

/** -2^63 by -1 overflows for the quotient and, in the engine, for the remainder too. */
function division(name: string, compute: (one: bigint, other: bigint) => bigint): FunctionDefinition {
  return arithmetic(name, (one, other) => {
    if (other === 0n) throw argumentError('cannot divide by zero');
    if (!fitsInteger(one / other)) throw argumentError('the result does not fit in 64 bits');
    return compute(one, other);
  });
}

/** min and max: of their arguments, or of the elements of one array; of equal numbers a Float wins. */
function extreme(name: string, wins: (order: number) => boolean): FunctionDefinition {
  return {
    name,
    takes: [['integer', 'float', 'array']],
    min: 1,
    max: Infinity,
    call: (args, { spend }) => {
      const [first = null] = args;
      const numbers = isArray(first) && args.length === 1 ? first : args;
      spend(numbers.length);
      const wrong = numbers.find((number) => typeOf(number) !== 'integer' && typeOf(number) !== 'float');
      if (wrong !== undefined) throw argumentError(`compares numbers, not ${typeOf(wrong)}`);
      const [start] = numbers;
      if (start === undefined) throw argumentError('an empty array has no least or greatest number');
      return numbers.reduce((best, number) => {
        const found = order(number, best);
        return wins(found) || (found === 0 && typeOf(number) === 'float') ? number : best;
      }, start);
    },
  };
}

/** The last value is 2147483647; the engine's message speaks of 1,000 elements but it makes 10,000. */
function range(start: number, count: number): readonly number[] {
  if (count < 0 || count > 10_000) throw argumentError(`the count must be 0 to 10000, not ${count}`);
  if (start + count - 1 > 0x7fffffff) throw argumentError('the last number must not exceed 2147483647');
  return Array.from({ length: count }, (_, index) => start + index);
}

function toInt(value: Value | undefined): Value {
  if (typeof value !== 'string') return value ?? null;
  const match = /^[\t-\r ]*([+-]?\d+)[\t-\r ]*$/.exec(value);
  const big = match?.[1] === undefined ? undefined : BigInt(match[1].replace('+', ''));
  if (big === undefined || !fitsInteger(big)) throw argumentError(`'${value.slice(0, 40)}' is no integer of 64 bits`);
  return integer(big);
}

/** Commas before the point are ignored, as .NET reads group separators. */
function toFloat(value: Value | undefined): Value {
  if (value instanceof Float) return value;
  if (typeof value !== 'string') return float(Number(value));
  let [start, end] = [0, value.length];
  while (isWhiteSpace(value.charCodeAt(start))) start++;
  while (end > start && isWhiteSpace(value.charCodeAt(end - 1))) end--;
  const text = value.slice(start, end);
  const special = /^([+-]?)(NaN|Infinity|∞)$/i.exec(text);
  if (special !== null) return special[2]?.toLowerCase() === 'nan' ? NaN : special[1] === '-' ? -Infinity : Infinity;
  if (!/^[+-]?(\d[\d,]*\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)) throw argumentError(`'${value.slice(0, 40)}' is no number`);
  return float(Number(text.replaceAll(',', '')));
}

export const numberFunctions: readonly FunctionDefinition[] = [
  arithmetic('add', (one, other) => one + other),
  arithmetic('sub', (one, other) => one - other),
  arithmetic('mul', (one, other) => one * other),
  division('div', (one, other) => one / other),
  division('mod', (one, other) => one % other),
  extreme('min', (order) => order < 0),
  extreme('max', (order) => order > 0),
  {
    name: 'range',
    takes: ['integer', 'integer'],
    call: ([start, count], { spend }) => {
      const numbers = range(int32(start, 'the start'), int32(count, 'the count'));
      spend(numbers.length);
      return numbers;
    },
  },
  { name: 'int', takes: [['integer', 'string']], call: ([value]) => toInt(value) },
  { name: 'float', takes: [['integer', 'float', 'string']], call: ([value]) => toFloat(value) },
];
