import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readLenient } from '../../src/document/reader.ts';
import { ExpressionError } from '../../src/expression/environment.ts';
import { evaluateText } from '../../src/expression/evaluate.ts';
import { printValue } from '../../src/expression/print.ts';
import { unknownIn } from '../../src/expression/unknowns.ts';
import { isArray, isObject, type Value, type ValueObject } from '../../src/expression/value.ts';
import { testEnvironment } from './environment.ts';

/**
 * Rows of `{expression, value}`, `{expression, error}` (our message) or `{expression, unknown}` (what remains of it, in
 * structures too). Values and refusals are what Microsoft's engine answers; `unknown` goes further in few places.
 */
const folder = join(import.meta.dirname, 'known-answers');

function rowsOf(file: string): readonly (readonly [string, ValueObject])[] {
  const { value } = readLenient(readFileSync(join(folder, file), 'utf8'));
  if (!isArray(value)) throw new TypeError(`${file} must be an array`);
  return value.map((row) => {
    if (!isObject(row) || typeof row['expression'] !== 'string') throw new TypeError(`${file}: a row has an expression`);
    const { expression, ...answer } = row;
    return [expression, answer];
  });
}

function answer(expression: string): Record<string, Value> {
  try {
    const value = evaluateText(expression, testEnvironment());
    return unknownIn(value) === undefined ? { value } : { unknown: printValue(value) };
  } catch (error) {
    if (error instanceof ExpressionError) return { error: error.message };
    throw error;
  }
}

describe.each(readdirSync(folder))('%s', (file) => {
  test.each(rowsOf(file))('%s', (expression, expected) => {
    const { value, ...other } = answer(expression);
    expect(other).toEqual(expected['value'] === undefined ? expected : {});
    expect(printValue(value ?? null)).toBe(printValue(expected['value'] ?? null));
  });
});
