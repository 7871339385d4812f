import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { configSchema } from '../../src/config/config-schema.ts';
import { parseConfig } from '../../src/config/parse-config.ts';

const schemaFile = join(import.meta.dirname, '../../schemas/config.schema.json');
const validate = new Ajv({ allowUnionTypes: true }).compile(configSchema);

const whole = `# yaml-language-server: $schema=schemas/config.schema.json
profile: strict
failOn: warning
rules:
  "storage/*": notice
  storage/minimum-tls: off
include: [infra]
exclude:
  - "**/test/**"
ignore:
  - rule: storage/*
    path: infra/legacy/**
    resource: logs*
    reason: moved in June, ticket 4711
    expires: 2027-01-31
suppressions: config-only
baseline: .armored-baseline.json
minimumTls: 1.3
parameters:
  - template: infra/main.json
    evaluations:
      - name: dev
        files: [infra/dev.json]
        values: { replicas: 2, tags: { a: [1, null] } }
`;

describe('a configuration', () => {
  test('is read whole', () => {
    expect(parseConfig('armored.yml', whole)).toEqual({
      diagnostics: [],
      config: {
        path: 'armored.yml',
        profile: 'strict',
        failOn: 'warning',
        rules: [
          { glob: 'storage/*', severity: 'notice', span: { start: { line: 5, column: 3 }, end: { line: 5, column: 14 } } },
          {
            glob: 'storage/minimum-tls',
            severity: 'off',
            span: { start: { line: 6, column: 3 }, end: { line: 6, column: 22 } },
          },
        ],
        include: ['infra'],
        exclude: ['**/test/**'],
        ignore: [
          {
            rule: 'storage/*',
            path: 'infra/legacy/**',
            resource: 'logs*',
            reason: 'moved in June, ticket 4711',
            expires: '2027-01-31',
            span: { start: { line: 11, column: 5 }, end: { line: 16, column: 1 } },
          },
        ],
        suppressions: 'config-only',
        baseline: '.armored-baseline.json',
        minimumTls: '1.3',
        parameters: [
          {
            template: 'infra/main.json',
            evaluations: [{ name: 'dev', files: ['infra/dev.json'], values: { replicas: 2, tags: { a: [1, null] } } }],
          },
        ],
      },
    });
  });

  test('may be JSON, and may be empty', () => {
    expect(parseConfig('a', '{"profile": "strict"}').config.profile).toBe('strict');
    expect(parseConfig('a', '# nothing yet\n')).toMatchObject({ diagnostics: [] });
  });
});

const broken: [string, string][] = [
  ['profil: strict', '1:1 there is no "profil": did you mean profile?'],
  ['profile: strickt', '1:10 profile must be one of recommended, strict: did you mean strict?'],
  ['rules:\n  storage/*: wrong', '2:14 rules.storage/* must be one of error, warning, notice, off'],
  ['rules: [a]', '1:8 rules must be a mapping of names to values'],
  ['include: infra', '1:10 include must be a list'],
  ['exclude: [1]', '1:11 exclude[0] must be a text'],
  ['ignore:\n  - rule: a/b', '2:5 ignore[0] needs a reason'],
  ['ignore:\n  - rule: a/b\n    reason: "  "', '3:13 ignore[0].reason must not be empty'],
  ['ignore:\n  - rule: a/b\n    reason: x\n    expires: soon', '4:14 ignore[0].expires must be a day, YYYY-MM-DD'],
  [
    'ignore:\n  - rule: a/b\n    reason: x\n    expire: 2027-01-01',
    '4:5 there is no "expire" in ignore[0]: did you mean expires?',
  ],
  ['parameters:\n  - template: x\n    evaluations: []', '3:18 parameters[0].evaluations must not be empty'],
  ['minimumTls: "1.1"', '1:13 minimumTls must be one of 1.2, 1.3: did you mean 1.2?'],
  ['- a', '1:1 the configuration must be a mapping of names to values'],
  ['baseline: ""', '1:11 baseline must not be empty'],
  [
    '__proto__: 1',
    '1:1 there is no "__proto__": one of $schema, profile, failOn, rules, include, exclude, ignore, suppressions, baseline, minimumTls, parameters',
  ],
];

describe('a broken configuration', () => {
  test.each(broken)('%j is explained', (text, expected) => {
    const { diagnostics } = parseConfig('armored.yml', text);
    expect(diagnostics.map(({ message, span }) => `${span?.start.line}:${span?.start.column} ${message}`)).toEqual([expected]);
  });

  test.each(['a: [', 'a: 1\na: 2', 'a: "\n', '\ta: 1', '&a [*a]: 1', 'a: *b'])('%j is no YAML', (text) => {
    expect(parseConfig('armored.yml', text).diagnostics).not.toEqual([]);
  });
});

describe('the schema of the configuration', () => {
  test('is published', () => {
    const text = `${JSON.stringify({ $schema: 'http://json-schema.org/draft-07/schema#', title: 'armored.yml', ...configSchema }, null, 2)}\n`;
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(schemaFile, text);
    expect(readFileSync(schemaFile, 'utf8')).toBe(text);
  });

  test.each([[whole, true] as const, ...broken.map(([text]) => [text, false] as const)])(
    'judges %j as the reader does',
    (text, isValid) => {
      expect(validate(parse(text))).toBe(isValid);
      expect(parseConfig('armored.yml', text).diagnostics.length === 0).toBe(isValid);
    },
  );
});
