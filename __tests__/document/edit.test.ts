import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { applyEdits, overlap } from '../../src/document/apply-edits.ts';
import { Float, type Json, type JsonObject, keysOf, type Path } from '../../src/document/json.ts';
import { readDocument } from '../../src/document/read.ts';

const edited = (text: string, path: Path, value: Json | undefined): string =>
  applyEdits(text, readDocument('t.json', text).edit(path, value));

const key = fc.constantFrom('a', 'b', 'c d', '10', '2', '__proto__', 'é');
const { value: anyValue } = fc.letrec<{ value: Json; object: JsonObject }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom<Json>(null, true, 1, 'x', '{//'),
    fc.array(tie('value'), { maxLength: 3 }),
    tie('object'),
  ),
  object: fc
    .uniqueArray(fc.tuple(key, tie('value')), { maxLength: 3, selector: ([name]) => name })
    .map((entries) => Object.fromEntries(entries)),
}));
const gap = fc.constantFrom('', '', ' ', '\n', '\r\n\t', '\n    ', ' /* , } */ ', ' // ], \n');

/** Writes a value with a gap between all tokens, and a trailing comma now and then. */
function write(value: Json, next: () => string, comma: () => string): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const isArray = Array.isArray(value);
  const parts = isArray
    ? (value as readonly Json[]).map((item) => write(item, next, comma) + next())
    : keysOf(value).map(
        (name) =>
          `${JSON.stringify(name)}${/^\s*/.exec(next())?.[0] ?? ''}:${next()}${write((value as JsonObject)[name] ?? null, next, comma)}${next()}`,
      );
  const inner = parts.map((part) => next() + part).join(',') + (parts.length > 0 ? comma() : '') + next();
  return isArray ? `[${inner}]` : `{${inner}}`;
}

const fuzzed = fc
  .tuple(anyValue, fc.infiniteStream(gap), fc.infiniteStream(fc.constantFrom('', '', ',')))
  .map(([value, gaps, commas]) =>
    write(
      value,
      () => String(gaps.next().value),
      () => String(commas.next().value),
    ),
  );

const isContainer = (value: Json | undefined): value is readonly Json[] | JsonObject =>
  typeof value === 'object' && value !== null;

/** What the value becomes when one path is set or removed. */
function changed(value: Json | undefined, [step, ...rest]: Path, to: Json | undefined): Json | undefined {
  if (step === undefined) return to;
  if (typeof step === 'number') {
    const items = Array.isArray(value) ? [...(value as readonly Json[])] : [];
    if (to === undefined && rest.length === 0) return items.toSpliced(step, 1);
    while (items.length < step) items.push(null);
    items[step] = changed(items[step], rest, to) ?? null;
    return items;
  }
  const entries = new Map(isContainer(value) && !Array.isArray(value) ? Object.entries(value as JsonObject) : []);
  const inner = changed(entries.get(step), rest, to);
  if (inner === undefined) entries.delete(step);
  else entries.set(step, inner);
  return Object.fromEntries(entries);
}

/** A path that exists, or one that goes on from there. */
function pathIn(value: Json, picks: readonly number[], more: Path): Path {
  const [pick, ...rest] = picks;
  if (pick === undefined || !isContainer(value)) return more;
  const steps: Path = Array.isArray(value) ? value.map((_, index) => index) : keysOf(value);
  const step = steps[pick % Math.max(steps.length, 1)];
  if (step === undefined) return more;
  return [step, ...pathIn((value as Record<string, Json>)[step] ?? null, rest, more)];
}

const picks = fc.array(fc.nat(5), { maxLength: 4 });
const more = fc.array(fc.oneof(fc.constantFrom('new', 'other'), fc.nat(2)), { maxLength: 2 });

describe('edit', () => {
  test('sets the value at a path, creates missing parents, and leaves the rest', () => {
    fc.assert(
      fc.property(fuzzed, picks, more, anyValue, (text, chosen, missing, value) => {
        const before = readDocument('t.json', text);
        const path = pathIn(before.value ?? null, chosen, missing);
        const edits = before.edit(path, value);
        const after = readDocument('t.json', applyEdits(text, edits));
        expect(after.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(after.value).toEqual(changed(before.value, path, value));
        expect(edits.every(({ offset, length }) => offset >= 0 && offset + length <= text.length)).toBe(true);
        expect(readDocument('t.json', after.text).edit(path, value)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('removes the value at a path and leaves the rest', () => {
    fc.assert(
      fc.property(fuzzed, picks, (text, chosen) => {
        const before = readDocument('t.json', text);
        const path = pathIn(before.value ?? null, chosen, []);
        fc.pre(path.length > 0);
        const after = readDocument('t.json', edited(text, path, undefined));
        expect(after.value).toEqual(changed(before.value, path, undefined));
      }),
      { numRuns: 500 },
    );
  });

  const bicep = `{
  "resources": [
    {
      "name": "a", // the first
      "properties": {
        "tls": "1.0", /* old */
        "tags": { "a": 1 },
        "list": [1, 2],
        "none": {}
      }
    }
  ]
}
`;
  const properties: Path = ['resources', 0, 'properties'];
  const cases: [string, string, Path, Json | undefined, string, string][] = [
    ['a scalar', bicep, [...properties, 'TLS'], '1.2', '"tls": "1.0",', '"tls": "1.2",'],
    ['a member after the last', bicep, [...properties, 'https'], true, '"none": {}', '"none": {},\n        "https": true'],
    [
      'missing parents',
      bicep,
      [...properties, 'site', 'config'],
      { a: [1], b: {} },
      '"none": {}',
      `"none": {},
        "site": {
          "config": {
            "a": [
              1
            ],
            "b": {}
          }
        }`,
    ],
    [
      'a member of an object on one line',
      bicep,
      [...properties, 'tags', 'b'],
      { c: [] },
      '{ "a": 1 }',
      '{ "a": 1, "b": { "c": [] } }',
    ],
    ['the first member', bicep, [...properties, 'none', 'x'], 1, '{}', '{\n          "x": 1\n        }'],
    ['an item of an array on one line', bicep, [...properties, 'list', 2], 'x', '[1, 2]', '[1, 2, "x"]'],
    ['a Float', bicep, [...properties, 'list', 0], new Float(2), '[1, 2]', '[2.0, 2]'],
    ['a removal with the comment beside it', bicep, [...properties, 'tls'], undefined, '        "tls": "1.0", /* old */\n', ''],
    ['a removal of the last', bicep, [...properties, 'none'], undefined, ',\n        "none": {}\n', '\n'],
    ['a removal on one line', bicep, [...properties, 'list', 0], undefined, '[1, 2]', '[2]'],
    ['a removal of the only one', bicep, [...properties, 'tags', 'a'], undefined, '{ "a": 1 }', '{ }'],
    ['a comment at the end', '{\n\t"a": 1 // one\n}', ['b'], 2, '1 // one', '1, // one\n\t"b": 2'],
    ['a trailing comma', "{\n  'a': 1, // one\n}", ['b'], 2, '// one', '// one\n  "b": 2'],
    ['lines that end with CR LF', '{\r\n  "a": 1\r\n}\r\n', ['b', 'c'], 2, '1', '1,\r\n  "b": {\r\n    "c": 2\r\n  }'],
    ['minified text', '{"a":{"b":1}}', ['a', 'c'], { d: [1, 2] }, '1', '1,"c":{"d":[1,2]}'],
    ['minified text without members', '{"a":{}}', ['a', 'c'], 1, '{}', '{"c":1}'],
    ['a null that is to be an object', '{\n  "a": null\n}', ['a', 'b'], 1, 'null', '{\n    "b": 1\n  }'],
    ['duplicates', '{"a": 1, "b": 2, "a": 3}', ['a'], undefined, '"a": 1, "b": 2, "a": 3', '"b": 2'],
    ['an object with nothing but a comment', '{\n  // c\n}', ['a'], 1, '// c\n', '// c\n  "a": 1\n'],
  ];
  test.each(cases)('writes %s in the style of the file', (_, text, path, value, old, by) => {
    expect(edited(text, path, value)).toBe(text.replace(old, by));
  });

  test('changes nothing for what is there already, or is absent', () => {
    expect([edited(bicep, [...properties, 'tls'], '1.0'), edited(bicep, ['outputs'], undefined)]).toEqual([bicep, bicep]);
  });

  test('offers nothing for what could not be read', () => {
    expect(readDocument('t.json', '{').edit(['a'], 1)).toEqual([]);
  });

  test('counts its offsets from a byte order mark on', () => {
    expect(edited('\ufeff{"a":1}', ['a'], 2)).toBe('\ufeff{"a":2}');
  });
});

describe('edits that overlap', () => {
  test.each([
    [0, 3, 2, 1, true],
    [0, 3, 3, 1, false],
    [4, 0, 4, 0, true],
    [4, 0, 4, 2, true],
    [2, 4, 4, 0, true],
    [0, 2, 2, 0, false],
  ])('%d+%d and %d+%d: %s', (offset, length, otherOffset, otherLength, expected) => {
    const edits = [
      { offset, length, newText: 'x' },
      { offset: otherOffset, length: otherLength, newText: 'y' },
    ] as const;
    expect([overlap(edits[0], edits[1]), overlap(edits[1], edits[0])]).toEqual([expected, expected]);
  });

  test('are not applied', () => {
    const edits = [
      { offset: 1, length: 2, newText: '' },
      { offset: 2, length: 0, newText: 'x' },
    ];
    expect(() => applyEdits('abcd', edits)).toThrow(RangeError);
  });
});
