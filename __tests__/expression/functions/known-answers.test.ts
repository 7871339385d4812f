import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readLenient } from '../../../src/document/reader.ts';
import { ExpressionError } from '../../../src/expression/environment.ts';
import { evaluateText } from '../../../src/expression/evaluate.ts';
import { printJson } from '../../../src/expression/json-text.ts';
import { isArray, type Value } from '../../../src/expression/value.ts';
import { testEnvironment } from '../environment.ts';

// Each entry is an expression and what Microsoft's engine makes of it; an entry of one is refused by it.
const folder = join(import.meta.dirname, 'known-answers');

function entriesOf(file: string): (readonly [string, Value | undefined])[] {
  const { value } = readLenient(readFileSync(join(folder, file), 'utf8'));
  if (!isArray(value)) throw new TypeError(`${file} must be an array`);
  return value.map((entry) => {
    const [expression, expected] = isArray(entry) ? entry : [];
    if (typeof expression !== 'string') throw new TypeError(`${file}: an entry begins with an expression`);
    return [expression, expected];
  });
}

function answer(expression: string): string {
  try {
    return printJson(evaluateText(`[${expression}]`, testEnvironment()));
  } catch (error) {
    if (error instanceof ExpressionError) return 'error';
    throw error;
  }
}

describe.each(readdirSync(folder))('%s', (file) => {
  test.each(entriesOf(file))('%s', (expression, expected) => {
    expect(answer(expression)).toBe(expected === undefined ? 'error' : printJson(expected));
  });
});
