import { describe, expect, test } from '@jest/globals';
import { codeFrame } from '../../src/report/code-frame.ts';
import { columns, painter } from '../../src/report/terminal-text.ts';

const style = { gutter: 2, width: 60, paint: painter(false), style: 'red', mark: '^' } as const;

function frame(text: string, from: number, to: number, label = ''): string[] {
  return codeFrame(text, { start: { line: 1, column: from + 1 }, end: { line: 1, column: to + 1 } }, label, style);
}

/** What the underline stands below. */
function underlined([, line = '', marks = '']: string[]): string {
  const from = marks.indexOf('^');
  let column = 0;
  let shown = '';
  for (const character of line) {
    if (column >= from && column <= marks.lastIndexOf('^')) shown += character;
    column += columns(character);
  }
  return shown;
}

describe('a code frame', () => {
  test.each([
    ['after a tab', '\t"a": true', 6, 10, 'true'],
    ['after wide characters', '"保存": true', 6, 10, 'true'],
    ['after combining characters', '"e\u0301": true', 6, 10, 'true'],
    ['far out in a long line', `${'x'.repeat(500)}true${'y'.repeat(500)}`, 500, 504, 'true'],
    ['at the start of a long line', `true${'y'.repeat(500)}`, 0, 4, 'true'],
    ['at the end of a long line', `${'x'.repeat(500)}true`, 500, 504, 'true'],
    ['an escape character', '"\u001b[31m"', 1, 2, '\\u{1b}'],
    ['a direction override', '"\u202e" x', 1, 2, '\\u{202e}'],
  ])('underlines the span %s', (_, text, from, to, expected) => {
    const lines = frame(text, from, to);
    expect(underlined(lines)).toBe(expected);
    expect(Math.max(...lines.map(columns))).toBeLessThanOrEqual(60);
  });

  test('puts a label that does not fit below the underline', () => {
    expect(frame(`${' '.repeat(40)}true`, 40, 44, 'a label of some length')).toEqual([
      '   |',
      ` 1 | ${' '.repeat(40)}true`,
      `   | ${' '.repeat(40)}^^^^`,
      `   | ${' '.repeat(25)}a label of some length`,
    ]);
  });

  test('leaves out indentation before anything else', () => {
    expect(frame(`${' '.repeat(50)}"a": true`, 55, 59)).toEqual([
      '   |',
      ` 1 | ${' '.repeat(46)}"a": true`,
      `   | ${' '.repeat(51)}^^^^`,
    ]);
  });

  test('shows where a span of several lines begins', () => {
    const lines = codeFrame(
      '{\n  "a": [\n    1\n  ]\n}',
      { start: { line: 2, column: 8 }, end: { line: 4, column: 4 } },
      'here',
      style,
    );
    expect(lines).toEqual(['   |', ' 2 |   "a": [', '   |        ^ here']);
  });

  test('never shows text that a build log would obey', () => {
    expect(frame('"##[error]x"', 0, 12).join('\n')).not.toContain('##[');
  });
});
