import { describe, expect, test } from '@jest/globals';
import { contentSha256 } from '../../src/deploy/content.ts';
import { mergeParameters } from '../../src/deploy/parameters.ts';
import { readDocument } from '../../src/document/read.ts';

const template = readDocument(
  'main.json',
  `{ "parameters": { "Key": { "type": "SecureString" }, "box": { "$ref": "#/definitions/box" }, "n": { "type": "int" } },
     "definitions": { "box": { "type": "secureObject" } } }`,
);
const file = (text: string): ReturnType<typeof readDocument> => readDocument('p.json', `{ "parameters": ${text} }`);

describe('merged parameters', () => {
  test('take the later of two values, names without case, and overrides before all', () => {
    const merged = mergeParameters(
      template,
      [file('{ "n": { "value": 1 }, "a": { "value": [] } }'), file('{ "N": { "value": 2 } }')],
      { A: 'x' },
    );
    expect(JSON.parse(merged.text)).toEqual({ N: { value: 2 }, A: { value: 'x' } });
    expect([...merged.given]).toEqual(['N', 'A']);
  });

  test('keep references and what numbers look like, and drop metadata', () => {
    const merged = mergeParameters(
      template,
      [
        file(
          '{ "n": { "value": 9007199254740993, "metadata": {} }, "f": { "value": 1.0 }, "v": { "reference": { "secretName": "s" } }, "z": { "value": null } }',
        ),
      ],
      {},
    );
    expect(merged.text).toBe(
      '{"n":{"value":9007199254740993},"f":{"value":1.0},"v":{"reference":{"secretName":"s"}},"z":{"value":null}}',
    );
  });

  test('know every text of a secure value, line by line, whatever the case of its name', () => {
    const merged = mergeParameters(
      template,
      [file('{ "key": { "value": "one\\ntwo" }, "box": { "value": { "a": ["deep"], "pin": 1234, "b": "x" } } }')],
      {},
    );
    expect(merged.secrets).toEqual(['one\ntwo', 'one\\ntwo', 'one', 'two', 'deep', '1234']);
  });

  test('show a digest no secure value, and no order', () => {
    const one = mergeParameters(template, [file('{ "n": { "value": 1 }, "key": { "value": "hush" } }')], {});
    const other = mergeParameters(template, [file('{ "key": { "value": "else" }, "n": { "value": 1 } }')], {});
    expect(one.digestible).toBe('{"key":{"secure":true},"n":{"value":1}}');
    expect(other.digestible).toBe(one.digestible);
  });

  test('take __proto__ for a name like any other', () => {
    const merged = mergeParameters(template, [file('{ "__proto__": { "value": 1 } }')], {});
    expect(merged.text).toBe('{"__proto__":{"value":1}}');
  });
});

describe('the digest of what is deployed', () => {
  const content = { template: '{}', parameters: '{}', scope: '/subscriptions/s', mode: 'Incremental' };
  test.each(['template', 'parameters', 'scope', 'mode'] as const)('changes with the %s', (part) => {
    expect(contentSha256({ ...content, [part]: 'x' })).not.toBe(contentSha256(content));
  });

  test('tells apart where one part ends and the next begins', () => {
    expect(contentSha256({ ...content, template: '{}{', parameters: '}' })).not.toBe(
      contentSha256({ ...content, template: '{}', parameters: '{}' }),
    );
  });
});
