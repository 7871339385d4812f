import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { code, htmlCode, linked, prose, visible } from '../../../src/report/markdown/inline.ts';

/** Text as an attacker would write it: plain words between pieces of markup. */
const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '@octocat',
        '#1',
        '`',
        '``',
        '|',
        '\\',
        '<img>',
        '](x)',
        '**',
        '\n',
        '\u202e',
        'www.a.b',
        '-->',
        'deadbeef',
        'https://a.b',
      ),
    ),
  )
  .map((parts) => parts.join(' '));

/** What remains of Markdown when its code spans are taken out, as CommonMark reads them. */
function outsideCode(markdown: string): string {
  let rest = '';
  for (let at = 0; at < markdown.length;) {
    const run = /^`+/.exec(markdown.slice(at))?.[0];
    const closing = run === undefined ? undefined : new RegExp(`(?<!\`)${run}(?!\`)`).exec(markdown.slice(at + run.length));
    if (run !== undefined && closing) at += 2 * run.length + closing.index;
    else rest += markdown[at++] ?? '';
  }
  return rest;
}

describe('hostile text', () => {
  test('never leaves its code span', () => {
    fc.assert(fc.property(hostile, (text) => expect(['', '(empty)']).toContain(outsideCode(code(text)))));
  });

  test('never ends a cell of a table', () => {
    fc.assert(fc.property(hostile, (text) => expect(code(text).replaceAll(/\\[^]/g, '')).not.toMatch(/[|\n]/)));
  });

  test('leaves nothing but plain words outside code', () => {
    fc.assert(fc.property(hostile, (text) => expect(outsideCode(prose(text))).toMatch(/^[A-Za-z0-9 .,:;?!'"’()=–…-]*$/)));
  });

  test('is nothing but entities in HTML', () => {
    fc.assert(fc.property(hostile, (text) => expect(htmlCode(text)).toMatch(/^<code>[A-Za-z0-9 ./,…&#;-]*<\/code>$/)));
  });

  test.each([
    [
      "properties.minimumTlsVersion must be TLS1_2, is [parameters('a b')]",
      "`properties.minimumTlsVersion` must be `TLS1_2`, is `[parameters('a b')]`",
    ],
    ['thanks @octocat for #12 and GH-3', 'thanks `@octocat` for `#12` and `GH-3`'],
    ['commit 0a1b2c3d and deadbeef', 'commit `0a1b2c3d` and `deadbeef`'],
    ['see https://evil.example/x.', 'see `https://evil.example/x`.'],
    ['minTls may be 1.0', '`minTls` may be 1.0'],
  ])('%j reads %j', (text, markdown) => {
    expect(prose(text)).toBe(markdown);
  });

  test('shows what is there and nothing else', () => {
    expect(visible('a\u202eb\u200bc\u0000d\ud800e\u{e0041}f')).toBe('abcdef');
  });

  test('is linked as code', () => {
    expect(linked('a](b)', 'https://a.b/c')).toBe('[`a](b)`](https://a.b/c)');
  });
});
