import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Json, Path } from '../../src/document/json.ts';
import { readDocument } from '../../src/document/read.ts';
import type { Span } from '../../src/document/span.ts';

/** The text of a span, found by counting lines. */
function slice(text: string, { start, end }: Span): string {
  const lines = text.split('\n');
  const offset = ({ line, column }: Span['start']): number =>
    lines.slice(0, line - 1).reduce((sum, before) => sum + before.length + 1, 0) + column - 1;
  return text.slice(offset(start), offset(end));
}

function pathsOf(value: Json, path: Path = []): [Path, Json][] {
  const below = typeof value === 'object' && value !== null ? Object.entries(value as Record<string, Json>) : [];
  const step = (key: string): string | number => (Array.isArray(value) ? Number(key) : key);
  return [[path, value], ...below.flatMap(([key, member]) => pathsOf(member, [...path, step(key)]))];
}

const text = `{
  "Resources": [
    { "name": "a", "properties": { "Tls": 1, "tls": 2, "Tls": 3 } },
    { "name": "b" }
  ]
}`;
const document = readDocument('t.json', text);

describe('locate', () => {
  test('finds the text of every value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.nat(3), (value, indent) => {
        const printed = JSON.stringify(value, undefined, indent);
        const printedDocument = readDocument('t.json', printed);
        for (const [path, expected] of pathsOf(JSON.parse(printed) as Json)) {
          expect(JSON.stringify(JSON.parse(slice(printed, printedDocument.locate(path))))).toBe(JSON.stringify(expected));
        }
      }),
    );
  });

  test.each<[string, Path, string]>([
    ['a value, its key spelled otherwise', ['resources', 1, 'NAME'], '"b"'],
    ['the exact spelling first, the last of duplicates', ['resources', 0, 'properties', 'Tls'], '3'],
    ['the first spelling that matches', ['resources', 0, 'properties', 'TLS'], '3'],
    ['the exact spelling of another', ['resources', 0, 'properties', 'tls'], '2'],
    ['the key of the deepest object', ['resources', 0, 'properties', 'x', 'y'], '"properties"'],
    ['the opening of an element', ['resources', 1, 'properties', 'x'], '{'],
    ['the key of an array that is too short', ['resources', 2, 'name'], '"Resources"'],
    ['the opening of the root', ['outputs'], '{'],
    ['the key of a scalar that has no members', ['resources', 1, 'name', 'x'], '"name"'],
  ])('finds %s', (_, path, found) => {
    expect(slice(text, document.locate(path))).toBe(found);
  });

  test('finds a key', () => {
    expect(slice(text, document.locate(['resources', 0, 'Properties'], 'key'))).toBe('"properties"');
  });

  test('counts UTF-16 columns from one, and no column for a byte order mark', () => {
    expect(readDocument('t.json', '\ufeff{"😀": 1,\r\n "b": 2,\r"c": 3}').locate(['😀'])).toEqual({
      start: { line: 1, column: 8 },
      end: { line: 1, column: 9 },
    });
    expect(readDocument('t.json', '\ufeff{"😀": 1,\r\n "b": 2,\r"c": 3}').locate(['c'], 'key').start).toEqual({
      line: 3,
      column: 1,
    });
  });

  test('points at the beginning of what could not be read', () => {
    expect(readDocument('t.json', 'x').locate(['a'])).toEqual({ start: { line: 1, column: 1 }, end: { line: 1, column: 1 } });
  });
});
