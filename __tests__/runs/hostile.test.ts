import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Json } from '../../src/document/json.ts';

const cli = join(import.meta.dirname, '..', '..', 'dist', 'cli.js');
const limit = 60_000;
const schema = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#';
const head = `"$schema":"${schema}","contentVersion":"1.0.0.0"`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hostile-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

type Parts = Readonly<Record<string, Json>>;

function account(on: Json, more: Parts = {}): Json {
  const properties = { supportsHttpsTrafficOnly: on, minimumTlsVersion: 'TLS1_2' };
  return { type: 'Microsoft.Storage/storageAccounts', apiVersion: '2021-04-01', name: 'a', properties, ...more };
}

function nested(resources: readonly Json[], more: Parts = {}, inner = 'inner'): Json {
  const template = { $schema: schema, contentVersion: '1.0.0.0', resources };
  return {
    type: 'Microsoft.Resources/deployments',
    apiVersion: '2021-04-01',
    name: 'd',
    ...more,
    properties: { mode: 'Incremental', expressionEvaluationOptions: { scope: inner }, template },
  };
}

const written = (parts: Parts): string => JSON.stringify({ $schema: schema, contentVersion: '1.0.0.0', ...parts }, null, 1);
const asking = (expression: string, more: Parts = {}): string => written({ ...more, resources: [account(`[${expression}]`)] });
const withProperties = (properties: string): string =>
  `{${head},"resources":[{"type":"Microsoft.Storage/storageAccounts","apiVersion":"2021-04-01","name":"a","properties":${properties}}]}`;
const many = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, index) => make(index));
const doubling = (count: number, first: Json, twice: (before: string) => string): Parts =>
  Object.fromEntries(many(count, (index) => [`v${index}`, index === 0 ? first : twice(`variables('v${index - 1}')`)]));
const each800 = { name: 'c', count: 800 };

/** A text, and what is told of it: the verdicts on its one setting, or what could not be evaluated, by code. */
const hostile: Record<string, readonly [text: string, verdict: string | undefined, code: string | undefined]> = {
  '800 copies of 800 copies': [
    written({
      resources: [
        nested([account(false, { name: "[concat('s', copyIndex())]", copy: each800 })], {
          name: "[concat('d', copyIndex())]",
          copy: each800,
        }),
      ],
    }),
    'violation',
    'expression/limit',
  ],
  '800 elements in each of 800 copies': [
    written({
      resources: [
        account(false, {
          name: "[concat('s', copyIndex())]",
          copy: each800,
          tags: { copy: [{ name: 'l', count: 800, input: "[string(copyIndex('l'))]" }] },
        }),
      ],
    }),
    'violation',
    undefined,
  ],
  'ranges of ranges': [
    asking("equals(length(map(range(0, 10000), lambda('x', range(0, 10000)))), 3)"),
    'undetermined',
    'expression/limit',
  ],
  'texts that double': [
    asking("equals(variables('v199'), 'x')", {
      variables: doubling(200, 'xxxxxxxx', (before) => `[concat(${before}, ${before})]`),
    }),
    'undetermined',
    'expression/limit',
  ],
  'lists that double': [
    asking("equals(string(variables('v99')), 'x')", {
      variables: doubling(100, [1], (before) => `[createArray(${before}, ${before})]`),
    }),
    'undetermined',
    'expression/limit',
  ],
  'a text that doubles in a loop': [
    asking("equals(reduce(range(0, 1000), 'x', lambda('a', 'b', concat(lambdaVariables('a'), lambdaVariables('a')))), 'x')"),
    'undetermined',
    'expression/limit',
  ],
  'lambdas that multiply': [
    asking(`equals(length(${"map(range(0, 100), lambda('x', ".repeat(6)}1${'))'.repeat(6)}), 1)`),
    'undetermined',
    'expression/limit',
  ],
  'variables in a circle': [
    asking("variables('v0')", { variables: { v0: "[variables('v1')]", v1: "[variables('v0')]" } }),
    'undetermined',
    'template/cycle',
  ],
  'functions in a circle': [
    asking('n.f()', {
      functions: [
        {
          namespace: 'n',
          members: {
            f: { parameters: [], output: { type: 'bool', value: '[n.g()]' } },
            g: { parameters: [], output: { type: 'bool', value: '[n.f()]' } },
          },
        },
      ],
    }),
    'undetermined',
    'template/cycle',
  ],
  'a number of 5,000 digits': [
    `{${head},"variables":{"n":${'9'.repeat(5000)}},"resources":[${JSON.stringify(account("[equals(add(variables('n'), 1), 2)]"))}]}`,
    undefined,
    'template/invalid-json',
  ],
  'a key that is written twice': [
    withProperties('{"supportsHttpsTrafficOnly":true,"supportsHttpsTrafficOnly":false,"minimumTlsVersion":"TLS1_2"}'),
    'violation',
    undefined,
  ],
  'keys that differ by case': [
    withProperties('{"supportsHttpsTrafficOnly":true,"SupportsHttpsTrafficOnly":false,"minimumTlsVersion":"TLS1_2"}'),
    'undetermined',
    'template/ambiguous-member',
  ],
  'a member __proto__ that complies': [
    withProperties(
      '{"__proto__":{"supportsHttpsTrafficOnly":true},"supportsHttpsTrafficOnly":false,"minimumTlsVersion":"TLS1_2"}',
    ),
    'violation',
    undefined,
  ],
  'a byte order mark': [`\ufeff${asking('false()')}`, 'violation', undefined],
  'a raw newline in an expression': [asking('equals(1,@ 2)').replace('@', '\n'), 'violation', undefined],
  'trailing commas': [asking('false()').replace('"TLS1_2"', '"TLS1_2",'), 'violation', undefined],
  '100,000 lists within one another': [
    `{${head},"resources":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
    undefined,
    'template/too-deep',
  ],
  '100,000 objects within one another': [
    withProperties(`${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`),
    undefined,
    'template/too-deep',
  ],
  '100,000 lists that are not closed': [`{${head},"resources":${'['.repeat(100_000)}`, undefined, 'template/too-deep'],
  '20,000 calls within one another': [
    asking(`${'not('.repeat(20_000)}true()${')'.repeat(20_000)}`),
    'undetermined',
    'expression/limit',
  ],
  '60 questions that only Azure can answer': [
    asking(`or(${many(60, (index) => `equals(reference('/a/b${index}').x, 1)`).join(', ')})`),
    'undetermined',
    undefined,
  ],
  '250 parameters that all decide': [
    asking(`and(${many(250, (index) => `parameters('p${index}')`).join(', ')})`, {
      parameters: Object.fromEntries(many(250, (index) => [`p${index}`, { type: 'bool', defaultValue: true }])),
    }),
    'unenforced',
    undefined,
  ],
  'a template that nests itself': [
    written({ resources: [many(100, () => undefined).reduce<Json>((inner) => nested([inner], {}, 'outer'), account(false))] }),
    undefined,
    'template/not-analysed',
  ],
};

interface Told {
  findings: readonly { verdict: string; property: string }[];
  diagnostics: readonly { code: string; file: string; range?: unknown }[];
}

describe('A hostile template', () => {
  test.each(Object.entries(hostile))(
    'with %s is told in 512 MB',
    (_, [text, verdict, code]) => {
      writeFileSync(join(folder, 'main.json'), text);
      const args = ['--max-old-space-size=512', cli, 'lint', 'main.json', '--format', 'json'];
      const { stdout, status } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 });
      const { findings, diagnostics } = JSON.parse(stdout) as Told;
      const verdicts = findings.filter(({ property }) => property === 'properties.supportsHttpsTrafficOnly');
      expect(verdicts.map((finding) => finding.verdict)).toEqual(verdict === undefined ? [] : [verdict]);
      const codes = diagnostics.filter(({ range }) => range !== undefined).map((diagnostic) => diagnostic.code);
      expect(codes.filter((each) => each === code).slice(0, 1)).toEqual(code === undefined ? [] : [code]);
      const isRefused = code !== undefined && code !== 'template/not-analysed';
      expect(status).toBe(isRefused ? 2 : verdict === 'violation' ? 1 : 0);
    },
    limit,
  );
});
