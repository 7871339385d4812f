import { describe, expect, test } from '@jest/globals';
import { ExpressionError, LimitError } from '../../src/expression/environment.ts';
import { evaluateText } from '../../src/expression/evaluate.ts';
import { printValue } from '../../src/expression/print.ts';
import type { Unknown, Value } from '../../src/expression/value.ts';
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

describe('a decision on what is unknown', () => {
  const decided = (text: string, answers: Readonly<Record<string, boolean>>): string => {
    const decide = (unknown: Unknown): boolean | undefined => answers[printValue(unknown)];
    return printValue(evaluateText(text, testEnvironment({}, { decide })));
  };

  test.each([
    ["[if(reference('x').p, fail('no'), 2)]", false, '2'],
    ["[if(reference('x').p, 1, fail('no'))]", true, '1'],
    ["[and(reference('x').p, equals(1, 1))]", true, 'true()'],
    ["[and(reference('x').p, fail('no'))]", false, 'false()'],
    ["[or(false(), reference('x').p)]", false, 'false()'],
    ["[or(reference('x').p, fail('no'))]", true, 'true()'],
    ["[not(reference('x').p)]", true, 'false()'],
    ["[filter(createArray(1, 2), lambda('i', reference('x').p))]", true, 'createArray(1, 2)'],
    ["[and(reference('x').p, reference('y').q)]", true, "and(true(), reference('y').q)"],
  ])('in %s, %s, gives %s', (text, answer, value) => {
    expect(decided(text, { "reference('x').p": answer })).toBe(value);
  });
});

describe('an expression that grows without bound', () => {
  const doubled = (start: string, twice: string): string =>
    `[reduce(range(0, 200), ${start}, lambda('all', 'next', ${twice}(lambdaVariables('all'), lambdaVariables('all'))))]`;
  const nested = `reduce(range(0, 9000), 0, lambda('all', 'next', createArray(lambdaVariables('all'))))`;

  test.each([
    ['text', doubled("'a'", 'concat')],
    ['an array', doubled('createArray(1)', 'concat')],
    ['an array of arrays', doubled('1', 'createArray')],
    [
      'a comparison of such arrays',
      `[equals(${doubled('1', 'createArray').slice(1, -1)}, ${doubled('1', 'createArray').slice(1, -1)})]`,
    ],
    ['a deep array', `[${nested}]`],
    ['a comparison of deep arrays', `[equals(${nested}, ${nested})]`],
    ['lambdas in lambdas', `[${"map(range(0, 10000), lambda('x', ".repeat(4)}1${'))'.repeat(4)}]`],
    ['lambdas nested deeply', `[${"map(createArray(1), lambda('x', ".repeat(2300)}1${'))'.repeat(2300)}]`],
  ])('in %s ends at a limit', (_, text) => {
    expect(() => evaluateText(text, testEnvironment())).toThrow(LimitError);
  });

  test('in what remains of it ends at a limit', () => {
    let value: Value = evaluateText("[reference('x').p]", testEnvironment());
    const double = (): void => {
      value = evaluateText("[concat(variables('v'), variables('v'))]", testEnvironment({ v: value }));
    };
    expect(() => Array.from({ length: 40 }, double)).toThrow(LimitError);
  });
});
