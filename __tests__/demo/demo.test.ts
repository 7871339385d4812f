import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { commentLines } from '../../src/demo/show-comment.ts';

const root = join(import.meta.dirname, '..', '..');

/** What differs from run to run: ports, ids and digests. */
function steady(text: string): string {
  return text
    .replaceAll(/(127\.0\.0\.1|localhost):\d+/g, '$1:PORT')
    .replaceAll(/Correlation id: \S+/g, 'Correlation id: ID')
    .replaceAll(/\b[0-9a-f]{64}\b/g, 'SHA256')
    .replaceAll(/^( *duration +)\d+$/gm, '$1SECONDS')
    .replaceAll(/ \(\d+ s\)$/gm, '');
}

describe('armored demo', () => {
  test('plays a pull request and a merge', () => {
    const env = { PATH: process.env['PATH'] ?? '', COLUMNS: '100' };
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'dist/cli.js'), 'demo'], {
      env,
      encoding: 'utf8',
    });
    const golden = join(import.meta.dirname, 'demo.txt');
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(golden, steady(stdout));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(steady(stdout)).toBe(readFileSync(golden, 'utf8'));
  }, 60_000);
});

describe('a comment in a terminal', () => {
  const shown = (markdown: string): readonly string[] => commentLines(`<!-- marker -->\n${markdown}`, 40, (text) => text);

  test.each([
    ['a heading', '### **Two** problems', ['Two problems']],
    ['a link by its text', 'see [the `page`](https://x.example/y)', ['see the page']],
    [
      'a table row by row',
      '| | Where | Problem |\n| --- | --- | --- |\n| error | `a.json:1`<br>`x` | off |',
      ['error', '  a.json:1', '  x', '  off'],
    ],
    ['entities as characters', 'a &lt; b &amp; c', ['a < b & c']],
    ['the headline of a closed fold', '<details>\n<summary>More</summary>\n\nhidden\n</details>', ['▸ More']],
    [
      'what an open fold holds',
      '<details open>\n<summary>Fix</summary>\n\n```diff\n-a\n+b\n```\n</details>',
      ['▸ Fix', '', '    -a', '    +b'],
    ],
    ['a numbered list', '1. one\n1. two', ['1. one', '2. two']],
    ['long lines broken', 'a'.repeat(30) + ' ' + 'b'.repeat(30), ['a'.repeat(30), 'b'.repeat(30)]],
  ])('shows %s', (_, markdown, lines) => {
    expect(shown(markdown)).toEqual(lines);
  });
});
