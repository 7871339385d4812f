import { describe, expect, test } from '@jest/globals';
import { visible, wrap } from '../../src/report/terminal-text.ts';

describe('a text that is shown', () => {
  test.each([
    ['::error::x', '\\u{3a}:error::x'],
    ['a ::error::x', 'a \\u{3a}:error::x'],
    ['\u00a0::error::x', '\u00a0\\u{3a}:error::x'],
    ['Microsoft::Web', 'Microsoft::Web'],
    ['a##[group]', 'a#\\u{23}[group]'],
  ])('%j is %j, so that a runner does not obey it', (text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  test('begins no line with a command, however it is wrapped', () => {
    const lines = wrap(visible(`${'a'.repeat(30)} ::error::x ::set-output name=a::b`), 20);
    expect(lines.filter((line) => line.trimStart().startsWith('::'))).toEqual([]);
  });
});
