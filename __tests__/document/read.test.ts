import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Float, keysOf } from '../../src/document/json.ts';
import { readDocument } from '../../src/document/read.ts';
import { readLenient } from '../../src/document/reader.ts';

const read = (text: string): unknown => readDocument('t.json', text).value;
const remarks = (text: string): string[] =>
  readDocument('t.json', text).diagnostics.map(
    ({ code, span, message }) =>
      `${code} ${span?.start.line}:${span?.start.column}-${span?.end.line}:${span?.end.column} ${message}`,
  );

const asDouble = (_: string, value: unknown): unknown =>
  typeof value === 'bigint' ? Number(value) : value instanceof Float ? value.value : value;

describe('reading', () => {
  test('agrees with JSON.parse on strict JSON, with and without the tree', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(4), (text, indent) => {
        const printed = JSON.stringify(JSON.parse(text), undefined, indent);
        const { value, remarks } = readLenient(printed, { tree: true });
        expect({ value: JSON.stringify(value, asDouble), remarks }).toEqual({
          value: JSON.stringify(JSON.parse(printed)),
          remarks: [],
        });
      }),
    );
  });

  test.each([
    ['1.0', new Float(1)],
    ['[1e3, -0.0, 1.5]', [new Float(1000), new Float(-0), 1.5]],
    ['9007199254740993', 9007199254740993n],
    ['-9007199254740992', -9007199254740992n],
    ['12345678901234567890', 12345678901234567890n],
    ['[-0]', [0]],
    ['\ufeff{"a": 1}', { a: 1 }],
    ['{a: 1, $b: 2, é: 3}', { a: 1, $b: 2, é: 3 }],
    ["{'a': 'it\\'s',}", { a: "it's" }],
    ['[1,,2,]', [1, null, 2]],
    ['{"a":,"b":1}', { a: null, b: 1 }],
    ['[0x10, 010, .5, 1., 0xFFFFFFFFFFFFFFFF]', [16, 8, 0.5, new Float(1), -1]],
    ['[NaN, Infinity, -Infinity, undefined]', [NaN, Infinity, -Infinity, null]],
    ['/* c */ {"a": // d\n 1} // e', { a: 1 }],
    ['{"a": "line\nline\\u00e9"}', { a: 'line\nlineé' }],
    ['{"a": 1, "a": 2}', { a: 2 }],
  ])('takes %j as the engine does', (text, value) => {
    expect(read(text)).toEqual(value);
  });

  test('keeps the order of keys that JavaScript would move, and their values', () => {
    const value = read('{"b": 1, "10": 2, "a": {"2": 0, "1": 0}, "9": 3}') as Record<string, object>;
    expect([keysOf(value), keysOf(value['a'] ?? {}), value]).toEqual([
      ['b', '10', 'a', '9'],
      ['2', '1'],
      { b: 1, 10: 2, a: { 1: 0, 2: 0 }, 9: 3 },
    ]);
  });

  test.each(['{"__proto__": {"x": 1}}', '{"__proto__": {"x": 1}, "1": 1.0}'])(
    'takes __proto__ in %s for an ordinary key',
    (text) => {
      const value = read(text) as Record<string, unknown>;
      expect([Object.getPrototypeOf(value), Object.getOwnPropertyDescriptor(value, '__proto__')?.value, value['x']]).toEqual([
        Object.prototype,
        { x: 1 },
        undefined,
      ]);
    },
  );
});

describe('diagnostics', () => {
  test.each([
    ['', 'template/invalid-json 1:1-1:1 Not valid JSON. Expected a value, but the text ends'],
    ['{\r\n "a": 1\r\n "b": 2\r\n}', 'template/invalid-json 3:2-3:3 Not valid JSON. Expected a comma or }, but found "\\""'],
    ['{"a": [1, 2', 'template/invalid-json 1:12-1:12 Not valid JSON. Expected a comma or ], but the text ends'],
    ['\ufeff{"a" 1}', 'template/invalid-json 1:6-1:7 Not valid JSON. Expected a colon, but found "1"'],
    ['{"a": abc}', 'template/invalid-json 1:7-1:8 Not valid JSON. Expected a value, but found "a"'],
    ['{"a": "x}', 'template/invalid-json 1:7-1:7 Not valid JSON. The string that begins here has no closing "'],
    ['{"a": "\\q"}', 'template/invalid-json 1:8-1:8 Not valid JSON. Unknown escape \\q; a backslash itself is written \\\\'],
    ['{} {}', 'template/invalid-json 1:4-1:5 Not valid JSON. Expected the end of the file, but found "{"'],
    ['[1 /* x', 'template/invalid-json 1:4-1:4 Not valid JSON. The comment that begins here has no closing */'],
    ['[08]', 'template/invalid-json 1:2-1:2 Not valid JSON. Not a number: 08'],
  ])('of %j say where and what was expected', (text, line) => {
    expect([read(text), remarks(text)]).toEqual([undefined, [line]]);
  });

  test('tell what only the engine takes, but not comments nor strings over several lines', () => {
    const lenient = "is not JSON: the Azure CLI reads it, Azure's REST API refuses it";
    expect(remarks('// c\n{"a": "x\ny",\n b: 1,}')).toEqual([
      `template/lenient-json 4:2-4:3 A property name without quotes ${lenient}`,
      `template/lenient-json 4:6-4:7 A trailing comma ${lenient}`,
    ]);
  });

  test('name the later of two equal keys', () => {
    expect(remarks('{"a": 1, "b": 1.0,\n "a": 2}')).toEqual([
      'template/duplicate-key 2:2-2:5 Duplicate property "a"; the last one wins',
    ]);
  });

  test('name the later of two equal keys of strict JSON once something is located', () => {
    const document = readDocument('t.json', '{"a": 1, "a": 2}');
    document.locate(['a']);
    expect(document.diagnostics.map(({ code, span }) => [code, span?.start.column])).toEqual([['template/duplicate-key', 10]]);
  });

  test('tell each kind of lenience once, and twenty duplicates', () => {
    const text = `{${'"a": 0x1, \'b\': 0x2, '.repeat(50)}}`;
    const codes = readDocument('t.json', text).diagnostics.map(({ code }) => code);
    expect(codes.toSorted()).toEqual([
      ...Array<string>(20).fill('template/duplicate-key'),
      ...Array<string>(3).fill('template/lenient-json'),
    ]);
  });

  test.each(['['.repeat(100_000) + ']'.repeat(100_000), '{"a":'.repeat(100_000), `[{a:${'['.repeat(2000)}`])(
    'refuse nesting without end',
    (text) => {
      expect(remarks(text).at(-1)).toMatch(/^template\/too-deep \S+ Nested deeper than 500 levels$/);
    },
  );

  test('refuse what is far beyond the size of a template', () => {
    const start = { line: 1, column: 1 };
    expect(readDocument('t.json', ' '.repeat(20_000_000)).diagnostics).toMatchObject([
      { code: 'template/too-large', span: { start, end: start } },
    ]);
  });
});
