import { describe, expect, test } from '@jest/globals';
import { ExpressionError, LimitError } from '../../src/expression/environment.ts';
import { evaluateJson, evaluateText } from '../../src/expression/evaluate.ts';
import { printValue } from '../../src/expression/print.ts';
import type { Value } from '../../src/expression/value.ts';
import { testEnvironment } from './environment.ts';

const evaluate = (text: string): string => printValue(evaluateText(text, testEnvironment()));

describe('evaluating a text', () => {
  test.each([
    ['plain', "'plain'"],
    ['[[a]', "'[a]'"],
    ['[[a', "'[[a'"],
    ['[a] b', "'[a] b'"],
    ["['it''s']", "'it''s'"],
    ["[concat('a', 1, true())]", "'a1True'"],
    ["[if(equals(reference('x').p, 'y'), fail('no'), 1)]", "if(equals(reference('x').p, 'y'), fail('no'), 1)"],
    ["[if(reference('x').p, 'a', 'a')]", "'a'"],
    ["[and(reference('x').p, false())]", 'false()'],
    ["[or(reference('x').p, fail('no'), true())]", "or(reference('x').p, fail('no'), true())"],
    ["[coalesce(null(), 1, fail('no'))]", '1'],
  ])('%s gives %s', (text, value) => {
    expect(evaluate(text)).toBe(value);
  });

  test('survives 2,000 nested calls', () => {
    expect(evaluate(`[${'concat('.repeat(2000)}'a'${')'.repeat(2000)}]`)).toBe("'a'");
    expect(evaluate(`[${'if(true(), '.repeat(2000)}'a'${", 'b')".repeat(2000)}]`)).toBe("'a'");
  });

  test.each(['f(', 'a[', "a('x')["])('refuses hostile nesting of %s', (part) => {
    expect(() => evaluate(`[${part.repeat(100_000)}]`)).toThrow(LimitError);
    expect(() => evaluate(`[${part.repeat(8_000)}]`)).toThrow(ExpressionError);
  });
});

describe('evaluating JSON', () => {
  test('returns the same object where nothing is an expression', () => {
    const json = { a: [1, 'b', { c: null }] };
    expect(evaluateJson(json, testEnvironment())).toBe(json);
  });

  test('evaluates values and names, and keeps the order of names', () => {
    const json = JSON.parse('{"b": "[concat(\'x\')]", "[concat(\'k\')]": "[[y]", "__proto__": ["[1]"]}') as Value;
    expect(JSON.stringify(evaluateJson(json, testEnvironment()))).toBe('{"b":"x","k":"[y]","__proto__":[1]}');
  });
});
