import { describe, expect, test } from '@jest/globals';
import { isOlder, meaningOfAbsence } from '../../src/check/absence.ts';
import type { Absence, AbsenceSince } from '../../src/rules/rule.ts';
import { check, expand, testRule, thing, told } from './checking.ts';

const since2019: readonly AbsenceSince[] = [
  { means: 'insecure', source: 'x' },
  { since: '2021-01-01', means: 'unknown', source: 'x' },
  { since: '2019-04-01', means: 'secure', source: 'x' },
];

describe('what absence means', () => {
  test.each<[string, Absence]>([
    ['2018-12-31', 'insecure'],
    ['2019-04-01', 'secure'],
    ['2019-04-01-preview', 'secure'],
    ['2020-06-30', 'secure'],
    ['2021-01-01', 'unknown'],
  ])('at %s is %s', (version, means) => expect(meaningOfAbsence(since2019, version)).toBe(means));

  test('is unknown before the first statement', () => {
    expect(meaningOfAbsence([{ since: '2019-04-01', means: 'secure', source: 'x' }], '2018-01-01')).toBe('unknown');
  });

  test('is the newest where the version is not known', () => expect(isOlder("[parameters('v')]", '2019-04-01')).toBe(false));

  test.each<[Absence, 'recommended' | 'strict', readonly string[]]>([
    ['secure', 'strict', []],
    ['insecure', 'recommended', ['violation (error) properties.on']],
    ['not-applicable', 'strict', []],
    ['unknown', 'recommended', []],
    ['unknown', 'strict', ['undetermined (warning) properties.on']],
  ])('%s in %s is reported so', (means, profile, finds) => {
    const rule = testRule({ absent: [{ means, source: 'x' }] });
    const { findings } = check(expand({ resources: [thing({})] }), [rule], { profile });
    expect(findings.map(({ finding }) => told(finding))).toEqual(finds);
  });
});

const site = { type: 'Test.Kind/things', apiVersion: '2024-01-01' };
const child = { type: 'Test.Kind/things/config', apiVersion: '2024-01-01' };
const elsewhere = testRule({ elsewhere: [{ type: 'Test.Kind/things/config', name: 'web', path: 'properties.on' }] });

describe('an absent setting that a child may hold', () => {
  const nested = (name: string) => ({
    type: 'Microsoft.Resources/deployments',
    apiVersion: '2022-09-01',
    name: 'inner',
    properties: {
      mode: 'Incremental',
      expressionEvaluationOptions: { scope: 'inner' },
      parameters: { site: { value: "[parameters('site')]" } },
      template: {
        $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
        contentVersion: '1.0.0.0',
        parameters: { site: { type: 'string' } },
        resources: [{ ...child, name }],
      },
    },
  });
  const parameters = { site: { type: 'string' }, more: { type: 'bool' } };
  const violation = ['violation (error) properties.on'];
  const cases: Record<string, [readonly object[], readonly string[]]> = {
    'is not blamed where the child is declared': [
      [
        { ...site, name: 'a' },
        { ...child, name: 'A/Web' },
      ],
      [],
    ],
    'is blamed where another child is declared': [
      [
        { ...site, name: 'a' },
        { ...child, name: 'a/other' },
      ],
      violation,
    ],
    'is blamed where it is the child of another': [
      [
        { ...site, name: 'a' },
        { ...child, name: 'b/web' },
      ],
      violation,
    ],
    'is not blamed where the child stands within': [
      [{ ...site, name: 'a', resources: [{ ...child, type: 'config', name: 'web' }] }],
      [],
    ],
    'is not blamed where both names are the same expression': [
      [
        { ...site, name: "[parameters('site')]" },
        { ...child, name: "[concat(parameters('site'), '/web')]" },
      ],
      [],
    ],
    'is not blamed where the child joins its name otherwise': [
      [
        { ...site, name: "[format('{0}-x', parameters('site'))]" },
        { ...child, name: "[format('{0}/{1}', concat(parameters('site'), '-x'), 'web')]" },
      ],
      [],
    ],
    'is blamed where the expressions differ': [
      [
        { ...site, name: "[parameters('site')]" },
        { ...child, name: "[concat(parameters('site'), '2/web')]" },
      ],
      violation,
    ],
    'is not blamed where the child stands in a nested deployment': [
      [{ ...site, name: "[parameters('site')]" }, nested("[format('{0}/web', parameters('site'))]")],
      [],
    ],
    'is blamed where the child is never deployed': [
      [
        { ...site, name: 'a' },
        { ...child, name: 'a/web', condition: false },
      ],
      violation,
    ],
    'is blamed for the choice without the child': [
      [
        { ...site, name: 'a' },
        { ...child, name: 'a/web', condition: "[parameters('more')]" },
      ],
      ['unenforced (warning) properties.on {"more":false}'],
    ],
    'is not blamed where both have the same condition': [
      [
        { ...site, name: 'a', condition: "[parameters('more')]" },
        { ...child, name: 'a/web', condition: "[parameters('more')]" },
      ],
      [],
    ],
  };
  test.each(Object.entries(cases))('%s', (_, [resources, finds]) => {
    const { findings } = check(expand({ parameters, resources: resources as never }), [elsewhere]);
    expect(findings.map(({ finding }) => told(finding))).toEqual(finds);
  });
});

describe('a setting that the API version does not know', () => {
  const rule = testRule({ since: '2020-01-01' });
  const old = (properties: object) => thing({ apiVersion: '2019-01-01', properties: properties as never });

  test('is noted where it is written', () => {
    const { diagnostics, findings } = check(expand({ resources: [old({ on: true })] }), [rule]);
    expect(findings).toEqual([]);
    expect(diagnostics.map(({ code, severity, message }) => [code, severity, message])).toEqual([
      [
        'template/setting-unknown-to-api-version',
        'notice',
        'Test.Kind/things knows properties.on since 2020-01-01, and this resource names API version 2019-01-01: Azure ignores or refuses it',
      ],
    ]);
  });

  test('is not noted where it is absent', () => {
    expect(check(expand({ resources: [old({})] }), [rule]).diagnostics).toEqual([]);
  });

  test('is noted with the last API version that knew it', () => {
    const { diagnostics } = check(expand({ resources: [thing({ properties: { on: true }, apiVersion: '2021-01-01' })] }), [
      testRule({ since: '2019-01-01', until: '2020-01-01' }),
    ]);
    expect(diagnostics.map(({ message }) => message)).toEqual([
      'Test.Kind/things knows properties.on until 2020-01-01, and this resource names API version 2021-01-01: Azure ignores or refuses it',
    ]);
  });

  test('is not looked for in a list that is not known', () => {
    const { diagnostics, findings } = check(
      expand({
        parameters: { rules: { type: 'array' } },
        resources: [thing({ properties: { rules: "[parameters('rules')]" }, apiVersion: '2021-01-01' })],
      }),
      [testRule({ path: 'properties.rules[*].on', until: '2020-01-01' })],
    );
    expect(findings).toEqual([]);
    expect(diagnostics).toEqual([]);
  });
});
