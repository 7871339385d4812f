import { describe, expect, test } from '@jest/globals';
import { lineHashes } from '../../src/report/line-hashes.ts';

const greetings = [
  'e9496ae3ebfced30:1',
  'fb7c023a8b9ccb3f:1',
  'ce8ba1a563dcdaca:1',
  'e20e36e16fcb0cc8:1',
  'b3edc88f2938467e:1',
  'c8e28b0b4002a3a0:1',
  'c129715d7a2bc9a3:1',
];

/** The same by its definition, in big integers. */
function slowHash(text: string): string {
  const characters = Array.from(text.replace(/\r\n?/g, '\n').replace(/[ \t]/g, '').matchAll(/[^]/g), ([unit]) =>
    unit.charCodeAt(0),
  );
  const block = [...characters, 65535, ...Array.from({ length: 100 }, () => 0)].slice(0, 100);
  return block.reduce((sum, code) => BigInt.asUintN(64, sum * 37n + BigInt(code)), 0n).toString(16);
}

describe('line hashes', () => {
  test.each([
    ['', ['c129715d7a2bc9a3:1']],
    [' a\nb\n  \t\tc\n d', ['271789c17abda88f:1', '54703d4cd895b18:1', '180aee12dab6264:1', 'a23a3dc5e078b07b:1']],
    [' hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End\n', greetings],
    [' hello; \t\nworld!!!\r\r\r  \t\tGreetings\r End\r', greetings],
    [' hello; \t\r\nworld!!!\r\n\r\n\r\n  \t\tGreetings\r\n End\r\n', greetings],
  ])('of %j are those of upload-sarif', (text, expected) => {
    expect(lineHashes(text)).toEqual(expected);
  });

  test('hold for long texts and large characters', () => {
    const text = `${'"\uffee\ud83d": 1,\n'.repeat(40)}${'x'.repeat(300)}`;
    const lines = text.split('\n');
    lineHashes(text).forEach((hash, index) => expect(hash.split(':')[0]).toBe(slowHash(lines.slice(index).join('\n'))));
  });

  test('tell equal lines apart by their number', () => {
    const text = `${'a'.repeat(100)}\n`.repeat(3);
    expect(lineHashes(text).map((hash) => hash.split(':')[1])).toEqual(['1', '2', '3', '1']);
  });
});
