import { type JsonObject, objectFrom } from '../../src/document/json.ts';
import { describe, expect, test } from '@jest/globals';
import { readDocument } from '../../src/document/read.ts';
import { asGiven } from '../../src/template/decisions.ts';
import { expandTemplate } from '../../src/template/expand.ts';
import { plain } from '../../src/template/plain.ts';
import { context, templateOf } from './expanded.ts';

const template = readDocument(
  'main.json',
  JSON.stringify(
    templateOf({
      parameters: {
        a: { type: 'string' },
        b: { type: 'string' },
        c: { type: 'string' },
        key: { type: 'string' },
        env: { type: 'string' },
      },
      resources: [
        {
          type: 'SA',
          name: 'n',
          properties: {
            a: "[parameters('a')]",
            b: "[parameters('b')]",
            c: "[parameters('c')]",
            k: "[parameters('key')]",
            e: "[parameters('env')]",
          },
        },
      ],
    }),
  ),
);
const first = {
  a: { value: 'first' },
  b: { value: 'first' },
  c: { value: 'first' },
  KEY: { reference: { keyVault: { id: '/subscriptions/x' }, secretName: 's' } },
  env: { expression: "[externalInputs('env')]" },
};
const files = [
  readDocument('first.json', JSON.stringify({ parameters: first })),
  readDocument('second.json', JSON.stringify({ parameters: { B: { value: 'second' }, c: { value: 'second' } } })),
];

describe('parameters files and overrides', () => {
  const deployment = expandTemplate(template, { parameters: files, overrides: { C: 'override' }, context, closed: true });
  const [resource] = deployment.resources;

  test('are merged: the later file wins, overrides win over all, names compare without case', () => {
    expect(['a', 'b', 'c'].map((name) => resource?.at(['properties', name], asGiven).value)).toEqual([
      'first',
      'second',
      'override',
    ]);
    expect(deployment.diagnostics).toEqual([]);
  });

  test('may name secrets and external inputs, which are not known', () => {
    const [key, env] = ['k', 'e'].map((name) => resource?.at(['properties', name], asGiven).value ?? null);
    expect([plain(key ?? null), plain(env ?? null)]).toEqual(["[parameters('KEY')]", "[externalInputs('env')]"]);
    expect(key).toMatchObject({ secret: true, reason: { kind: 'secret' } });
    expect(env).toMatchObject({ secret: false, reason: { kind: 'runtime', function: 'externalInputs' } });
  });

  test('may compute values, with functions that need nothing of a template', () => {
    const names = { a: "[toUpper(concat('x', 'y'))]", b: "[if(true(), 'x', externalInputs('e'))]", c: "[parameters('a')]" };
    const entries = Object.entries(names).map(([name, expression]): [string, JsonObject] => [name, { expression }]);
    const file = readDocument('first.json', JSON.stringify({ parameters: { ...first, ...objectFrom(entries) } }));
    const computed = expandTemplate(template, { parameters: [file], context, closed: true });
    const found = ['a', 'b'].map((name) => computed.resources[0]?.at(['properties', name], asGiven).value);
    expect(found).toEqual(['XY', 'x']);
    computed.validate();
    expect(computed.diagnostics.map(({ code, file: at, message }) => ({ code, at, message }))).toEqual([
      { code: 'expression/unknown-name', at: 'first.json', message: 'a parameters file has no parameters() to ask' },
    ]);
  });
});
