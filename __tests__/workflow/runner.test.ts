import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { harmlessLines } from '../../src/command-line/harmless-lines.ts';

/** Whether the runner obeys a line: `::command` after blanks at its start, `##[command` anywhere. */
const isObeyed = (line: string): boolean => /^\s*::/u.test(line) || line.includes('##[');

describe('a line of the log', () => {
  test('is never a command of the runner', () => {
    const pieces = fc.constantFrom(
      '::error::x',
      '##[error]',
      '##',
      '[',
      '\n',
      '\r',
      '\u2028',
      '\u0085',
      '\u00a0',
      '\ufeff',
      '\u200b',
      ' ',
      'x',
      ':',
      '#',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string())), (parts) => {
        expect(
          harmlessLines(parts.join(''))
            .split(/[\n\r\u0085\u2028\u2029]/)
            .filter(isObeyed),
        ).toEqual([]);
      }),
    );
  });

  test('is left alone when it is harmless', () => {
    expect(harmlessLines('infra/a.json:3:5 a::b #1')).toBe('infra/a.json:3:5 a::b #1');
  });
});
