import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readLenient } from '../../src/document/reader.ts';
import { strictTree } from '../../src/document/strict-tree.ts';

describe('the tree of strict JSON', () => {
  test('is the one of the lenient reader', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), fc.nat(3), (value, indent) => {
        const text = JSON.stringify(value, undefined, indent);
        expect(strictTree(text)).toEqual(readLenient(text, { tree: true }).tree);
      }),
    );
  });

  test.each([
    ['escapes in keys and values', String.raw`{"a\"\\": "\\", "\u0062\\\"": "\\\""}`],
    ['blanks everywhere', '\t{ "a" :\r\n [ ] , "b" : [ 1 , -2.5e3 , true ] }\n'],
    ['a byte order mark', '\ufeff{"a": {}}'],
  ])('knows %s', (_, text) => {
    expect(strictTree(text)).toEqual(readLenient(text, { tree: true }).tree);
  });

  test.each(['{"a": 1, "b": {"c": 1, "c": 2}}', `{${'abcdefghi'.replace(/./g, '"$&": 1, ')} "a": 2}`])(
    'is not made where a key stands twice: %s',
    (text) => {
      expect(strictTree(text)).toBeUndefined();
    },
  );
});
