import { Float } from '../../document/json.ts';
import { compareDeep } from '../equality.ts';
import { orderText } from '../compare-text.ts';
import { ExpressionError } from '../environment.ts';
import { argumentError, type CallContext, type FunctionDefinition } from '../function.ts';
import { isWhiteSpace } from '../lexer.ts';
import { typeOf, Unknown, type Value } from '../value.ts';

/** Less than zero where the first comes first: numbers by value, strings as ICU's root collation has them (arm-language 6.1). */
export function order(one: Value, other: Value): number {
  if (typeof one === 'string' && typeof other === 'string') return orderText(one, other);
  const [a, b] = [numberOf(one), numberOf(other)];
  if (a === undefined || b === undefined) {
    throw argumentError(`compares two numbers or two strings, not ${typeOf(one)} with ${typeOf(other)}`);
  }
  const exact = typeOf(one) === typeOf(other);
  const [x, y] = exact ? [a, b] : [Number(a), Number(b)];
  return x < y ? -1 : x > y ? 1 : x === y ? 0 : NaN;
}

function numberOf(value: Value): number | bigint | undefined {
  if (typeof value === 'number' || typeof value === 'bigint') return value;
  return value instanceof Float ? value.value : undefined;
}

function comparison(name: string, holds: (order: number) => boolean): FunctionDefinition {
  const takes = [['integer', 'float', 'string'] as const, ['integer', 'float', 'string'] as const];
  return { name, takes, typesLast: true, call: ([one = null, other = null]) => holds(order(one, other)) };
}

function toBool(value: Value | undefined): boolean {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'string') {
    const word = trimmed(value).toLowerCase();
    if (word === 'true' || word === 'false') return word === 'true';
    throw argumentError(`a string must be 'true' or 'false', not '${value.slice(0, 40)}'`);
  }
  return value instanceof Float ? value.value !== 0 : value !== 0;
}

function trimmed(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && isWhiteSpace(text.charCodeAt(start))) start++;
  while (start < end && isWhiteSpace(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

function negate(value: Value, context: CallContext): Value {
  const known = value instanceof Unknown ? context.decide(value) : value;
  return known === undefined ? context.remains() : known === false;
}

export const logicFunctions: readonly FunctionDefinition[] = [
  { name: 'true', takes: [], call: () => true },
  { name: 'false', takes: [], call: () => false },
  { name: 'null', takes: [], call: () => null },
  { name: 'not', takes: ['boolean'], unknowns: 'all', call: ([value = null], context) => negate(value, context) },
  { name: 'bool', takes: [['boolean', 'string', 'integer', 'float']], call: ([value]) => toBool(value) },
  {
    name: 'equals',
    takes: ['any', 'any'],
    unknowns: 'all',
    call: ([one = null, other = null], context) => compareDeep(one, other, context.spend) ?? context.remains(),
  },
  comparison('less', (found) => found < 0),
  comparison('lessOrEquals', (found) => found <= 0),
  comparison('greater', (found) => found > 0),
  comparison('greaterOrEquals', (found) => found >= 0),
  {
    name: 'fail',
    takes: ['string'],
    call: ([message]) => {
      throw new ExpressionError('expression/fail', typeof message === 'string' ? message : '');
    },
  },
];
