import { describe, expect, test } from '@jest/globals';
import { grade, type MinimumTls } from '../../src/check/match.ts';
import { tlsVersion } from '../../src/check/tls-version.ts';
import { Float, type Json } from '../../src/document/json.ts';
import type { Expression } from '../../src/expression/ast.ts';
import { Unknown, type Value } from '../../src/expression/value.ts';
import type { Match } from '../../src/rules/rule.ts';

const literal = (value: Value): Expression => ({ kind: 'literal', value, start: -1, end: -1 });
const call = (name: string, ...args: Expression[]): Expression => ({ kind: 'call', name, args, start: -1, end: -1 });
const unknownWith = (residual: Expression): Unknown => new Unknown(residual, { kind: 'runtime', function: 'reference' });
const unknown = unknownWith(call('reference', literal('x')));

describe('the TLS version of', () => {
  const versions: [Value, number | undefined][] = [
    ['TLS1_0', 10],
    ['TLS1_1', 11],
    ['TLS1_2', 12],
    ['TLS1_3', 13],
    ['TLSv1_2', 12],
    ['Tls', 10],
    ['Tls11', 11],
    ['Tls12', 12],
    ['TLS12', 12],
    ['TLS12_2022', 12],
    ['TLS10_2019', 10],
    ['TLSv1', 10],
    ['TLSv1.1', 11],
    ['TLSv1.2', 12],
    ['tls 1.3', 13],
    ['1.2', 12],
    ['1_2', 12],
    [1.2, 12],
    [1.3, 13],
    [1, 10],
    [new Float(1), 10],
    ['SSLv3', 3],
    ['SSL3', 3],
    ['TLSEnforcementDisabled', undefined],
    ['TLS is off', undefined],
    ['mTLS', undefined],
    ['None', undefined],
    ['1', undefined],
    ['3.1', undefined],
    [12, undefined],
    [true, undefined],
    ['', undefined],
  ];
  test.each(versions)('%j is %s', (value, version) => {
    expect(tlsVersion(value)).toBe(version);
  });
});

interface Case {
  match: Match;
  insecure?: readonly Json[];
  minimumTls?: MinimumTls;
  secure?: readonly Value[];
  insecureValues?: readonly Value[];
  unlisted?: readonly Value[];
  unknown?: readonly Value[];
}

const cases: Record<string, Case> = {
  'a boolean': {
    match: { equals: [true] },
    insecure: [false],
    secure: [true, 'true', 'True'],
    insecureValues: [false, 'false', 'False'],
    unlisted: ['yes', 0, [], {}],
    unknown: [unknown],
  },
  'a word': {
    match: { equals: ['Enabled', 'Required'] },
    insecure: ['Disabled'],
    secure: ['enabled', 'REQUIRED', ' Enabled'],
    insecureValues: ['disabled'],
    unlisted: ['', 'Optional', null],
  },
  'a number as text': { match: { equals: [1] }, secure: [1, '1', 1n, new Float(1)], unlisted: [2, '1.5'] },
  'anything but': {
    match: { not: ['Http', false] },
    secure: ['Https', 'other', true],
    insecureValues: ['http', 'FALSE', false],
    unknown: [unknown],
  },
  'TLS 1.2': {
    match: { tls: '1.2', ceiling: '1.3' },
    insecure: ['TLSEnforcementDisabled', 'TLS1_0'],
    secure: ['TLS1_2', 'tls13', 1.2],
    insecureValues: ['TLS1_0', '1.1', 'TLSEnforcementDisabled', 'SSLv3'],
    unlisted: ['newest'],
    unknown: [unknown],
  },
  'TLS raised to 1.3': {
    match: { tls: '1.2', ceiling: '1.3' },
    minimumTls: '1.3',
    secure: ['TLS1_3'],
    insecureValues: ['TLS1_2', '1.1'],
  },
  'TLS whose service stops at 1.2': { match: { tls: '1.2', ceiling: '1.2' }, minimumTls: '1.3', secure: ['TLS1_2'] },
  'a list that must be clean': {
    match: { every: { tls: '1.2', ceiling: '1.3' } },
    secure: ['TLSv1.2', '(TLSv1.2)', 'TLSv1.2,TLSv1.3', 'TLSv1.2; TLSv1.3;', ['1.2', '1.3']],
    insecureValues: ['TLSv1.1,TLSv1.2', ['1.0', unknown]],
    unlisted: ['', [], 'TLSv1.2,newest'],
    unknown: [unknown, ['1.2', unknown]],
  },
  'a list with its own separator': {
    match: { every: { equals: ['a', 'b'] }, separator: ' ' },
    secure: ['a b', 'B'],
    unlisted: ['a,b', 'a c'],
  },
  'a list without': {
    match: { none: ['RC4', '3DES'], separator: ':' },
    secure: ['AES', 'AES:CHACHA', '', []],
    insecureValues: ['AES:rc4', ['3des', unknown]],
    unknown: [['AES', unknown]],
  },
  'a list that holds': {
    match: { includes: ['SMB3.1.1', 'x'] },
    secure: [['x', 'smb3.1.1', unknown], 'SMB3.1.1;X'],
    insecureValues: [['x'], []],
    unknown: [['x', unknown], unknown],
  },
  'a text without': {
    match: { lacks: [/encrypt=false/i], must: 'encrypt' },
    secure: ['Server=x', ''],
    insecureValues: [
      'Server=x;Encrypt=False',
      unknownWith(call('format', literal('{0};Encrypt={1}'), unknown.residual, literal('False'))),
    ],
    unknown: [unknown],
  },
  'a URL': {
    match: { scheme: ['https', 'wss'] },
    insecure: ['http'],
    secure: [
      'a.b/c',
      '',
      'https://a.b/c',
      'HTTPS://x',
      'wss://y',
      unknownWith(call('concat', literal('https://'), unknown.residual)),
    ],
    insecureValues: ['http://a', unknownWith(call('format', literal('http://{0}'), unknown.residual))],
    unlisted: ['ftp://x'],
    unknown: [unknown, unknownWith(call('concat', literal('http'), unknown.residual))],
  },
  'what must exist': {
    match: { present: true },
    secure: ['x', {}, false, unknown],
    insecureValues: [''],
    unknown: [new Unknown(unknown.residual, { kind: 'error', message: 'no' })],
  },
  'a number at least': { match: { atLeast: 2048 }, secure: [2048, '4096', 5000n], unlisted: [1024, 'many', ''] },
};

describe.each(Object.entries(cases))('%s', (_, { match, insecure = [], minimumTls = '1.2', ...values }) => {
  const graded = (value: Value) => grade(value, match, insecure, minimumTls);
  const table = (grades: readonly Value[] | undefined) => (grades ?? []).map((value) => [value, graded(value)]);

  test('is graded', () => {
    expect(table(values.secure)).toEqual((values.secure ?? []).map((value) => [value, 'secure']));
    expect(table(values.insecureValues)).toEqual((values.insecureValues ?? []).map((value) => [value, 'insecure']));
    expect(table(values.unlisted)).toEqual((values.unlisted ?? []).map((value) => [value, 'unlisted']));
    expect((values.unknown ?? []).filter((value) => !(graded(value) instanceof Unknown))).toEqual([]);
  });
});
