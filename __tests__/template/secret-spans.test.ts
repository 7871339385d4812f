import { describe, expect, test } from '@jest/globals';
import type { Document } from '../../src/document/document.ts';
import { readDocument } from '../../src/document/read.ts';
import type { Span } from '../../src/document/span.ts';
import { secretArguments, secretDefaults } from '../../src/template/secret-spans.ts';

const template = readDocument(
  'main.json',
  JSON.stringify({
    parameters: {
      plain: { type: 'string', defaultValue: 'shown' },
      key: { type: 'SecureString', defaultValue: 'default-key' },
      made: { type: 'secureString', defaultValue: '[newGuid()]' },
      login: { $ref: '#/definitions/login', defaultValue: { user: 'shown', password: 'default-password' } },
      logins: { type: 'array', items: { $ref: '#/definitions/login' } },
    },
    definitions: {
      login: { type: 'object', properties: { user: { type: 'string' }, password: { type: 'securestring' } } },
    },
  }),
);

const texts = ({ text }: Document, spans: readonly Span[]): readonly string[] =>
  spans.map(({ start, end }) => text.slice(start.column - 1, end.column - 1));

describe('secrets', () => {
  test('of a template are the literal defaults of secure parameters', () => {
    expect(texts(template, secretDefaults(template))).toEqual(['"default-key"', '"default-password"']);
  });

  test('of a parameters file are the values of secure parameters, whatever their case, and of those that the template does not know', () => {
    const login = { user: 'shown', password: 'p1' };
    const values = { plain: 'shown', KEY: 'k1', login, logins: [login, { password: 'p2' }], typo: 't1' };
    const parameters = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value }]));
    const file = readDocument('main.parameters.json', JSON.stringify({ parameters }));
    expect(texts(file, secretArguments(template, file))).toEqual(['"k1"', '"p1"', '"p1"', '"p2"', '"t1"']);
  });

  test('are none in a text that is something else', () => {
    const other = readDocument('other.json', '{"parameters":[1]}');
    expect([secretDefaults(other), secretArguments(other, other)]).toEqual([[], []]);
  });
});
