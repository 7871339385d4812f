import { describe, expect, test } from '@jest/globals';
import type { Document } from '../../src/document/document.ts';
import { readDocument } from '../../src/document/read.ts';
import type { Position, Span } from '../../src/document/span.ts';
import type { Json } from '../../src/document/json.ts';
import type { FindingFix } from '../../src/check/finding.ts';
import type { MinimumTls } from '../../src/check/match.ts';
import type { Rule, SettingRule } from '../../src/rules/rule.ts';
import { expandTemplate } from '../../src/template/expand.ts';
import { check, parametersText, type TemplateParts, templateText, testRule, thing } from './checking.ts';

interface Case {
  parts: TemplateParts;
  given?: Readonly<Record<string, Json>>;
  setting?: Partial<SettingRule>;
  rule?: Partial<Rule>;
  message: string;
  at: string;
  /** File and text of each step. */
  trace?: readonly string[];
  /** Description, and what the edited line says. */
  fix?: readonly [string, ...string[]];
  isUnsafe?: true;
  minimumTls?: MinimumTls;
}

const on = (value: Json): Json => thing({ properties: { on: value } });
const tls: Partial<SettingRule> = { secure: { tls: '1.2', ceiling: '1.3' }, insecure: ['TLS1_0'], set: 'TLS1_2' };

const cases: Record<string, Case> = {
  'a literal': {
    parts: { resources: [on(false)] },
    message: 'properties.on must be true, but is false',
    at: 'false',
    trace: ['main.json: false'],
    fix: ['Set properties.on to true', '"on": true'],
  },
  'a literal that is a string': {
    parts: { resources: [on('False')] },
    message: 'properties.on must be true, but is False',
    at: '"False"',
    trace: ['main.json: "False"'],
    fix: ['Set properties.on to true', '"on": "true"'],
  },
  'a value that nobody knows': {
    parts: { resources: [on('maybe')] },
    message: 'properties.on must be true, but is maybe, which is not known to require encryption',
    at: '"maybe"',
    trace: ['main.json: "maybe"'],
    fix: ['Set properties.on to true', '"on": "true"'],
  },
  'an absent setting': {
    parts: { resources: [thing({ properties: { a: 1 } })] },
    message: 'properties.on must be true, but is not set',
    at: '"properties"',
    fix: ['Set properties.on to true', '"on": true'],
  },
  'an absent setting of absent properties': {
    parts: { resources: [thing({})] },
    message: 'properties.on must be true, but is not set',
    at: '{',
    fix: ['Set properties.on to true', '"properties": {', '"on": true'],
  },
  'an item that is not there': {
    parts: { resources: [thing({ properties: { list: [{ name: 'x', on: 1 }] } })] },
    setting: { path: 'properties.list[name=Security].on' },
    message: 'properties.list[name=Security].on must be true, but is not set',
    at: '"list"',
    fix: ['Set properties.list[name=Security].on to true', '"name": "Security"', '"on": true'],
  },
  'an item of a list that is not there': {
    parts: { resources: [thing({ properties: {} })] },
    setting: { path: 'properties.list[name=Security].on' },
    message: 'properties.list[name=Security].on must be true, but is not set',
    at: '"properties"',
    fix: ['Set properties.list[name=Security].on to true', '"properties": {', '"list": [', '"name": "Security"', '"on": true'],
  },
  'a URL': {
    parts: { resources: [on('http://example.com')] },
    setting: { secure: { scheme: ['https'] }, insecure: ['http://example.com'], set: null },
    message: 'properties.on must be an https URL, but is http://example.com',
    at: '"http://example.com"',
    trace: ['main.json: "http://example.com"'],
  },
  'a version of TLS': {
    parts: { resources: [on('TLS1_1')] },
    setting: { ...tls, set: 'TLS1_2' },
    minimumTls: '1.3',
    message: 'properties.on must be TLS 1.3 or newer, but is TLS1_1',
    at: '"TLS1_1"',
    trace: ['main.json: "TLS1_1"'],
    fix: ['Set properties.on to TLS1_3', '"on": "TLS1_3"'],
  },
  'a default': {
    parts: { parameters: { a: { type: 'bool', defaultValue: false } }, resources: [on("[parameters('a')]")] },
    message: 'properties.on must be true, but is false',
    at: `"[parameters('a')]"`,
    trace: [`main.json: "[parameters('a')]"`, 'main.json: false'],
    fix: ['Set the default of `a` to true', '"defaultValue": true'],
  },
  'a default of limited values': {
    parts: {
      parameters: { a: { type: 'string', defaultValue: 'tls1_0', allowedValues: ['tls1_0', 'tls1_2'] } },
      resources: [on("[parameters('a')]")],
    },
    setting: tls,
    message: 'properties.on must be TLS 1.2 or newer, but is tls1_0',
    at: `"[parameters('a')]"`,
    trace: [`main.json: "[parameters('a')]"`, 'main.json: "tls1_0"'],
    fix: ['Set the default of `a` to tls1_2', '"defaultValue": "tls1_2"'],
  },
  'a parameters file': {
    parts: { parameters: { a: { type: 'bool' } }, resources: [on("[parameters('a')]")] },
    given: { a: false },
    message: 'properties.on must be true, but is false',
    at: `"[parameters('a')]"`,
    trace: [`main.json: "[parameters('a')]"`, 'main.parameters.json: false'],
    fix: ['Set `a` in main.parameters.json to true', '"value": true'],
  },
  'a variable': {
    parts: { variables: { a: false }, resources: [on("[variables('a')]")] },
    message: 'properties.on must be true, but is false',
    at: `"[variables('a')]"`,
    trace: [`main.json: "[variables('a')]"`, 'main.json: false'],
    fix: ['Set the variable `a` to true', '"a": true'],
  },
  'a variable that others read': {
    parts: {
      variables: { a: false },
      resources: [on("[variables('a')]")],
      outputs: { o: { type: 'bool', value: "[variables('a')]" } },
    },
    message: 'properties.on must be true, but is false',
    at: `"[variables('a')]"`,
    trace: [`main.json: "[variables('a')]"`, 'main.json: false'],
    fix: ['Set the variable `a` to true; unsafe: other parts of the template read the same text', '"a": true'],
    isUnsafe: true,
  },
  'a computed value': {
    parts: { variables: { a: 1 }, resources: [on("[equals(variables('a'), 2)]")] },
    message: 'properties.on must be true, but is false',
    at: `"[equals(variables('a'), 2)]"`,
  },
  'a rule whose fix is unsafe': {
    parts: { resources: [on(false)] },
    rule: { fix: { set: true, unsafe: 'clients may break' } },
    message: 'properties.on must be true, but is false',
    at: 'false',
    trace: ['main.json: false'],
    fix: ['Set properties.on to true; unsafe: clients may break', '"on": true'],
    isUnsafe: true,
  },
  'a parameter without default': {
    parts: { parameters: { a: { type: 'bool' } }, resources: [on("[parameters('a')]")] },
    message: 'properties.on must be true: `a` is a parameter without default, and `false` turns encryption off',
    at: `"[parameters('a')]"`,
  },
  'a parameter whose default complies': {
    parts: { parameters: { a: { type: 'bool', defaultValue: true } }, resources: [on("[parameters('a')]")] },
    message: 'properties.on must be true: a caller who passes `a` = `false` turns encryption off',
    at: `"[parameters('a')]"`,
  },
  'what only Azure knows': {
    parts: { resources: [on("[reference('x').on]")] },
    message: 'properties.on must be true, but that cannot be determined: reference() is known only at deployment',
    at: `"[reference('x').on]"`,
  },
};

function textAt(text: string, { start, end }: Span): string {
  return text.slice(offsetOf(text, start), offsetOf(text, end));
}

function offsetOf(text: string, { line, column }: Position): number {
  const before = text.split('\n').slice(0, line - 1);
  return before.reduce((sum, one) => sum + one.length + 1, column - 1);
}

function changedLines(documents: readonly Document[], fix: FindingFix): readonly string[] {
  return documents.flatMap(({ path, text }) => {
    let fixed = text;
    for (const { file, span, newText } of fix.edits) {
      if (file === path) fixed = fixed.slice(0, offsetOf(text, span.start)) + newText + fixed.slice(offsetOf(text, span.end));
    }
    return fixed
      .split('\n')
      .map((line) => line.trim().replace(/,$/, ''))
      .filter((line) => !text.split('\n').some((old) => old.trim().replace(/,$/, '') === line));
  });
}

describe.each(Object.entries(cases))(
  '%s',
  (_, { parts, given, setting, rule, message, at, trace, fix, isUnsafe, minimumTls = '1.2' }) => {
    const template = readDocument('main.json', templateText(parts));
    const parameters = given ? [readDocument('main.parameters.json', parametersText(given))] : [];
    const deployment = expandTemplate(template, { parameters, context: {}, closed: false });
    const [checked] = check(deployment, [testRule(setting, rule)], { minimumTls }).findings;
    const documents = [template, ...parameters];

    test('is told at its place', () => {
      expect(checked?.finding.message).toBe(message);
      expect(checked && textAt(template.text, checked.finding.span)).toBe(at);
    });

    test('is traced to its text', () => {
      const steps = checked?.finding.trace.map(({ file, span }) => {
        const text = documents.find(({ path }) => path === file)?.text ?? '';
        return `${file}: ${textAt(text, span)}`;
      });
      expect(trace ? steps : trace).toEqual(trace);
    });

    test('is fixed where it is written', () => {
      const told = checked?.finding.fix;
      expect(told ? [told.description, ...changedLines(documents, told)] : undefined).toEqual(fix);
      expect(told?.unsafe).toBe(fix && (isUnsafe ?? false));
    });
  },
);

describe('the fingerprint of a finding', () => {
  const fingerprint = (parts: TemplateParts, text = templateText(parts)): string | undefined => {
    const deployment = expandTemplate(readDocument('main.json', text), { parameters: [], context: {}, closed: false });
    const rule = testRule({ path: 'properties.list[*].on' });
    return check(deployment, [rule]).findings[0]?.finding.fingerprint;
  };
  const list = (items: readonly Json[], more: TemplateParts = {}): Json => thing({ properties: { list: items }, ...more });
  const base = fingerprint({ resources: [list([{ name: 'x', on: false }])] });

  test('survives moving and reformatting', () => {
    const parts = {
      resources: [
        { type: 'Other/kind', apiVersion: '2020-01-01', name: 'z' },
        list([
          { name: 'y', on: true },
          { name: 'x', on: 'no' },
        ]),
      ],
    };
    expect(fingerprint(parts)).toBe(base);
    expect(fingerprint(parts, JSON.stringify(JSON.parse(templateText(parts))))).toBe(base);
  });

  test('tells names apart', () => {
    expect(fingerprint({ resources: [list([{ name: 'y', on: false }])] })).not.toBe(base);
    expect(fingerprint({ resources: [list([{ name: 'x', on: false }], { name: 'thing2' })] })).not.toBe(base);
  });
});

describe('the severity', () => {
  const parameters = { a: { type: 'bool' }, b: { type: 'bool', defaultValue: true } };
  const resources = ['[reference(1).on]', "[parameters('a')]", "[parameters('b')]", false].map((value, index) =>
    thing({ name: `thing${index}`, properties: { on: value } }),
  );
  const deployment = expandTemplate(readDocument('main.json', templateText({ parameters, resources })), {
    parameters: [],
    context: {},
    closed: false,
  });

  test.each([
    ['must', 'recommended', ['undetermined warning', 'unenforced warning', 'unenforced notice', 'violation error']],
    ['harden', 'recommended', ['undetermined notice', 'unenforced notice', 'unenforced notice', 'violation warning']],
    ['must', 'strict', ['undetermined warning', 'unenforced error', 'unenforced error', 'violation error']],
    ['harden', 'strict', ['undetermined notice', 'unenforced warning', 'unenforced warning', 'violation warning']],
  ] as const)('of %s in %s is as the contract says', (kind, profile, expected) => {
    const { findings } = check(deployment, [testRule({}, { kind })], { profile });
    expect(findings.map(({ finding: { verdict, severity } }) => `${verdict} ${severity}`)).toEqual(expected);
  });

  test('may be configured, and off', () => {
    const { findings } = check(deployment, [testRule()], { severity: () => 'notice' });
    expect(new Set(findings.map(({ finding }) => finding.severity))).toEqual(new Set(['notice']));
    expect(check(deployment, [testRule()], { severity: () => 'off' }).findings).toEqual([]);
  });
});
