import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Expression, Index } from '../../src/expression/ast.ts';
import { ExpressionError } from '../../src/expression/environment.ts';
import { isName } from '../../src/expression/lexer.ts';
import { parseExpression } from '../../src/expression/parse.ts';
import { printExpression } from '../../src/expression/print.ts';

const place = { start: -1, end: -1 };
const name = fc.constantFrom('a', 'concat', '_x$1', 'É', 'true');

const { expression } = fc.letrec<Record<'expression' | 'target', Expression>>((tie) => {
  const call = fc
    .record({ name, namespace: fc.option(name, { nil: undefined }), args: fc.array(tie('expression'), { maxLength: 3 }) })
    .map(({ namespace, ...rest }): Expression => ({
      kind: 'call',
      ...rest,
      ...(namespace === undefined ? {} : { namespace }),
      ...place,
    }));
  const text = fc.string({ unit: 'binary', maxLength: 5 });
  const value = fc.oneof(
    text,
    fc.constantFrom("it's", "''", ']', '[x]', 'a\nb'),
    fc.integer(),
    fc.constantFrom(9007199254740993n, -(2n ** 63n)),
  );
  return {
    expression: fc.oneof(
      { maxDepth: 5 },
      value.map((literal): Expression => ({ kind: 'literal', value: literal, ...place })),
      tie('target'),
    ),
    target: fc.oneof(
      { maxDepth: 5 },
      call,
      fc.tuple(tie('target'), name).map(([target, member]): Expression => ({ kind: 'property', target, name: member, ...place })),
      fc
        .tuple(tie('target'), tie('expression'))
        .map(([target, index]): Expression => ({ kind: 'index', target, index, ...place })),
    ),
  };
});

/** The tree without its offsets; an index that can stand after a dot is printed there. */
const bare = (node: Expression): string =>
  JSON.stringify(node, (key, value: unknown) => {
    if (key === 'start' || key === 'end') return undefined;
    if (typeof value === 'bigint') return `${value}n`;
    return isMember(value) ? { kind: 'property', target: value.target, name: value.index.value } : value;
  });

function isMember(value: unknown): value is Index & { index: { value: string } } {
  const { kind, index } = (typeof value === 'object' && value !== null ? value : {}) as Partial<Index>;
  return kind === 'index' && index?.kind === 'literal' && typeof index.value === 'string' && isName(index.value);
}

describe('an expression', () => {
  test('reads as it is printed', () => {
    fc.assert(fc.property(expression, (tree) => expect(bare(parseExpression(printExpression(tree)))).toBe(bare(tree))));
  });

  test('of any text is read or refused, and its parts lie within the text', () => {
    const words = fc.array(
      fc.constantFrom("'", "'a'", 'a', '(', ')', '[', ']', ',', '.', ' ', '5', '-', 'é', '"', '\u00a0', '\ud800', 'x.y(', 'f()'),
    );
    fc.assert(
      fc.property(words, (parts) => {
        const text = `[${parts.join('')}]`;
        const { start, end } = placeOf(text);
        expect(0 <= start && start <= end && end <= text.length).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ["[concat('a', )]", ')', "unexpected ')'"],
    ["[concat('a' 'b')]", "'b'", `unexpected "'b'"`],
    ['[concat(1.5)]', '.', "unexpected '.'"],
    ["[concat('a)]", "'a)]", 'closing quote'],
    ['[a]b]', ']', 'unexpected'],
  ])('of %s shows the place %s', (text, part, message) => {
    const { start, end } = placeOf(text);
    expect(text.slice(start, end)).toBe(part);
    expect(() => parseExpression(text)).toThrow(message);
  });

  test('is read once', () => {
    expect(parseExpression("[concat('once')]")).toBe(parseExpression("[concat('once')]"));
  });
});

function placeOf(text: string): Pick<Expression, 'start' | 'end'> {
  try {
    return parseExpression(text);
  } catch (error) {
    if (error instanceof ExpressionError && error.at !== undefined) return error.at;
    throw error;
  }
}
