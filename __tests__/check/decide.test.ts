import { describe, expect, test } from '@jest/globals';
import type { Json } from '../../src/document/json.ts';
import type { Reading, SettingRule } from '../../src/rules/rule.ts';
import { check, expand, type TemplateParts, testRule, thing, told } from './checking.ts';

const bool = { type: 'bool' };
const off = { type: 'bool', defaultValue: false };
const on = { type: 'bool', defaultValue: true };
const tls: Partial<SettingRule> = { secure: { tls: '1.2', ceiling: '1.3' }, insecure: ['TLS1_0', 'TLS1_1'], set: 'TLS1_2' };

const readsRedirect = (reading: Reading): boolean | undefined => (reading.known ? reading.value === 'redirect' : undefined);

interface Case {
  parameters?: TemplateParts;
  more?: TemplateParts;
  resource: TemplateParts;
  setting?: Partial<SettingRule>;
  given?: Readonly<Record<string, Json>>;
  finds: readonly string[];
  checked?: number;
}

const violation = ['violation (error) properties.on'];

const cases: Record<string, Case> = {
  'a literal that complies': { resource: { properties: { on: true } }, finds: [], checked: 1 },
  'a literal that does not': { resource: { properties: { on: false } }, finds: violation },
  'a member in another case': { resource: { Properties: { ON: false } }, finds: violation },
  'null, which counts as absent': { resource: { properties: { on: null } }, finds: violation },
  'an absent setting': { resource: {}, finds: violation },
  'an existing resource': {
    resource: { existing: true, properties: { on: false } },
    more: { languageVersion: '2.0' },
    finds: [],
    checked: 0,
  },
  'a condition that is false': { resource: { condition: false, properties: { on: false } }, finds: [], checked: 0 },
  'a default that does not comply': {
    parameters: { a: off },
    resource: { properties: { on: "[parameters('a')]" } },
    finds: violation,
  },
  'a default that complies': {
    parameters: { a: on },
    resource: { properties: { on: "[parameters('a')]" } },
    finds: ['unenforced (notice) properties.on {"a":false}'],
  },
  'a parameter without default': {
    parameters: { a: bool },
    resource: { properties: { on: "[parameters('a')]" } },
    finds: ['unenforced (warning) properties.on {"a":false}'],
  },
  'a parameter that is given true': {
    parameters: { a: bool },
    given: { a: true },
    resource: { properties: { on: "[parameters('a')]" } },
    finds: [],
    checked: 1,
  },
  'a parameter that is given false': {
    parameters: { a: on },
    given: { a: false },
    resource: { properties: { on: "[parameters('a')]" } },
    finds: violation,
  },
  'allowed values of which one does not comply': {
    parameters: { a: { type: 'string', defaultValue: 'TLS1_2', allowedValues: ['TLS1_0', 'TLS1_2'] } },
    setting: tls,
    resource: { properties: { on: "[parameters('a')]" } },
    finds: ['unenforced (notice) properties.on {"a":"TLS1_0"}'],
  },
  'allowed values that all comply': {
    parameters: { a: { type: 'string', allowedValues: ['TLS1_3', 'TLS1_2'] } },
    setting: tls,
    resource: { properties: { on: "[parameters('a')]" } },
    finds: [],
    checked: 1,
  },
  'allowed values that are the default alone': {
    parameters: { a: { type: 'string', defaultValue: 'Tls12', allowedValues: ['Tls12'] } },
    setting: tls,
    resource: { properties: { on: "[parameters('a')]" } },
    finds: [],
    checked: 1,
  },
  'many parameters beside the one that decides': {
    parameters: Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`p${index}`, on])),
    resource: {
      properties:
        "[union(createObject('a', parameters('p1'), 'b', parameters('p2')), if(parameters('p19'), createObject('on', parameters('p5')), createObject('on', false())))]",
    },
    finds: ['unenforced (notice) properties.on {"p19":false}'],
  },
  'more choices than the bound': {
    parameters: Object.fromEntries(
      Array.from({ length: 12 }, (_, index) => [`p${index}`, { type: 'string', allowedValues: ['a', 'b'] }]),
    ),
    setting: { secure: { not: ['c'] }, insecure: [] },
    resource: {
      properties: { on: `[concat(${Array.from({ length: 12 }, (_, index) => `parameters('p${index}')`).join(', ')})]` },
    },
    finds: ['undetermined (warning) properties.on'],
  },
  'allowed values of which none complies': {
    parameters: { a: { type: 'string', allowedValues: ['TLS1_0', 'TLS1_1'] } },
    setting: tls,
    resource: { properties: { on: "[parameters('a')]" } },
    finds: violation,
  },
  'any string': {
    parameters: { a: { type: 'string' } },
    setting: tls,
    resource: { properties: { on: "[parameters('a')]" } },
    finds: ['unenforced (warning) properties.on {"a":"TLS1_0"}'],
  },
  'any string, compared with a literal': {
    parameters: { env: { type: 'string', defaultValue: 'prod' } },
    resource: { properties: { on: "[equals(parameters('env'), 'prod')]" } },
    finds: ['unenforced (notice) properties.on {"env":"false"}'],
  },
  'any number, compared': {
    parameters: { size: { type: 'int', defaultValue: 1 } },
    resource: { properties: { on: "[less(parameters('size'), 5)]" } },
    finds: ['unenforced (notice) properties.on {"size":5}'],
  },
  'a string that makes the template fail': {
    parameters: { env: { type: 'string', defaultValue: 'prod' } },
    more: { variables: { map: { prod: true, dev: true } } },
    resource: { properties: { on: "[variables('map')[parameters('env')]]" } },
    finds: [],
    checked: 1,
  },
  'a or not a': {
    parameters: { a: bool },
    resource: { properties: { on: "[or(parameters('a'), not(parameters('a')))]" } },
    finds: [],
    checked: 1,
  },
  'a and not a': {
    parameters: { a: bool },
    resource: { properties: { on: "[and(parameters('a'), not(parameters('a')))]" } },
    finds: violation,
  },
  'a condition that is the value': {
    parameters: { a: bool },
    resource: { condition: "[parameters('a')]", properties: { on: "[parameters('a')]" } },
    finds: [],
    checked: 1,
  },
  'a condition that is the opposite of the value': {
    parameters: { a: on },
    resource: { condition: "[not(parameters('a'))]", properties: { on: "[parameters('a')]" } },
    finds: violation,
  },
  'a condition that the caller chooses': {
    parameters: { a: bool },
    resource: { condition: "[parameters('a')]", properties: { on: false } },
    finds: violation,
  },
  'a condition that is never true': {
    parameters: { a: bool },
    resource: { condition: "[and(parameters('a'), not(parameters('a')))]", properties: { on: false } },
    finds: [],
    checked: 0,
  },
  'two parameters of which both must be wrong': {
    parameters: { a: on, b: on, c: bool },
    resource: { properties: { on: "[or(parameters('a'), parameters('b'))]" }, tags: { c: "[parameters('c')]" } },
    finds: ['unenforced (notice) properties.on {"a":false,"b":false}'],
  },
  'two parameters of which one is enough': {
    parameters: { a: on, b: on },
    resource: { properties: { on: "[and(parameters('a'), parameters('b'))]" } },
    finds: ['unenforced (notice) properties.on {"b":false}'],
  },
  'a default that hides the other': {
    parameters: { a: { type: 'bool', defaultValue: "[parameters('b')]" }, b: on },
    resource: { properties: { on: "[parameters('a')]" } },
    finds: ['unenforced (notice) properties.on {"b":false}'],
  },
  'a parameter that matters only for another choice': {
    parameters: { a: on, b: bool },
    resource: { properties: { on: "[if(parameters('a'), true(), parameters('b'))]" } },
    finds: ['unenforced (warning) properties.on {"a":false,"b":false}'],
  },
  'an object that a caller passes': {
    parameters: { a: { type: 'object' } },
    resource: { properties: { on: "[parameters('a').tls.on]" } },
    finds: ['unenforced (warning) properties.on {"a":{"tls":{"on":false}}}'],
  },
  'an object with a default': {
    parameters: { a: { type: 'object', defaultValue: { size: 1, On: true } } },
    resource: { properties: { size: "[parameters('a').size]", on: "[parameters('a').on]" } },
    finds: ['unenforced (notice) properties.on {"a":{"size":1,"On":false}}'],
  },
  'a string that the bound of its length excludes': {
    parameters: { a: { type: 'string', defaultValue: 'TLS1_2', maxLength: 3 } },
    given: { a: '1.2' },
    setting: tls,
    resource: { properties: { on: "[parameters('a')]" } },
    finds: [],
    checked: 1,
  },
  'what only Azure knows': {
    resource: { properties: { on: "[reference('x').on]" } },
    finds: ['undetermined (warning) properties.on'],
  },
  'a condition that only Azure knows': {
    resource: { condition: "[equals(resourceGroup().location, 'x')]", properties: { on: false } },
    finds: violation,
  },
  'a boolean that only Azure knows, either way right': {
    resource: { properties: { on: "[if(equals(reference('x').y, 1), true(), true())]" } },
    finds: [],
    checked: 1,
  },
  'a boolean that only Azure knows, one way wrong': {
    resource: { properties: { on: "[if(equals(reference('x').y, 1), true(), false())]" } },
    finds: ['undetermined (warning) properties.on'],
  },
  'a boolean that only Azure knows, both ways wrong': {
    resource: { properties: { on: "[if(equals(reference('x').y, 1), 'no', false())]" } },
    finds: violation,
  },
  'a boolean of Azure that is condition and value': {
    resource: {
      condition: "[equals(resourceGroup().location, 'x')]",
      properties: { on: "[equals(resourceGroup().location, 'x')]" },
    },
    finds: [],
    checked: 1,
  },
  'a caller who can break what Azure decides': {
    parameters: { a: on },
    resource: { properties: { on: "[if(parameters('a'), reference('x').on, false())]" } },
    finds: ['unenforced (warning) properties.on {"a":false}'],
  },
  'a secret': {
    parameters: { a: { type: 'securestring' } },
    setting: tls,
    resource: { properties: { on: "[parameters('a')]" } },
    finds: ['undetermined (warning) properties.on'],
  },
  'a list with one bad element': {
    setting: { path: 'properties.list[*].on' },
    resource: { properties: { list: [{ on: true }, { on: false }, {}] } },
    finds: ['violation (error) properties.list[1].on', 'violation (error) properties.list[2].on'],
    checked: 3,
  },
  'an absent list': { setting: { path: 'properties.list[*].on' }, resource: { properties: {} }, finds: [], checked: 0 },
  'a list of Azure': {
    setting: { path: 'properties.list[*].on' },
    resource: { properties: { list: "[reference('x').list]" } },
    finds: ['undetermined (warning) properties.list[*].on'],
  },
  'a list that a caller chooses': {
    parameters: { more: off },
    more: { variables: { two: [{ on: true }, { on: false }], none: [] } },
    setting: { path: 'properties.list[*].on' },
    resource: { properties: { list: "[if(parameters('more'), variables('two'), variables('none'))]" } },
    finds: ['unenforced (notice) properties.list[1].on {"more":true}'],
    checked: 2,
  },
  'a condition of the rule that a caller chooses': {
    parameters: { kind: { type: 'string', defaultValue: 'tcp', allowedValues: ['tcp', 'tls'] } },
    setting: { when: [{ path: 'properties.kind', is: ['tcp'] }] },
    resource: { properties: { kind: "[parameters('kind')]", on: false } },
    finds: violation,
  },
  'a condition of the rule that the default does not meet': {
    parameters: { kind: { type: 'string', defaultValue: 'tls', allowedValues: ['tcp', 'tls'] } },
    setting: { when: [{ path: 'properties.kind', is: ['tcp'] }] },
    resource: { properties: { kind: "[parameters('kind')]", on: false } },
    finds: ['unenforced (notice) properties.on {"kind":"tcp"}'],
  },
  'a condition of the rule beside each element': {
    setting: { path: 'properties.list[*].on', when: [{ path: 'properties.list[*].kind', not: ['udp'], absent: true }] },
    resource: { properties: { list: [{ kind: 'UDP', on: false }, { kind: 'tcp', on: false }, { on: false }] } },
    finds: ['violation (error) properties.list[1].on', 'violation (error) properties.list[2].on'],
  },
  'a condition of the rule about any element': {
    setting: { when: [{ path: 'properties.list[*].kind', is: ['tcp'] }] },
    resource: { properties: { on: false, list: [{ kind: 'udp' }, { kind: 'tcp' }] } },
    finds: violation,
  },
  'a condition of the rule that is absent': {
    setting: { when: [{ path: 'properties.kind', is: ['tcp'] }] },
    resource: { properties: { on: false } },
    finds: [],
  },
  'a rule for another name': { setting: { name: 'web' }, resource: { name: 'a/other' }, finds: [] },
  'a rule for this name': {
    setting: { name: 'web' },
    resource: { name: "[concat(resourceGroup().name, '/Web')]" },
    finds: violation,
  },
  'an exception of the rule': {
    parameters: { a: { type: 'string', allowedValues: ['redirect', 'serve'] } },
    setting: { except: (resource) => readsRedirect(resource.at(['properties', 'action'])) },
    resource: { properties: { on: false, action: "[parameters('a')]" } },
    finds: ['unenforced (warning) properties.on {"a":"serve"}'],
  },
  'an exception that only Azure knows': {
    setting: { except: (resource) => readsRedirect(resource.at(['properties', 'action'])) },
    resource: { properties: { on: false, action: "[reference('x').action]" } },
    finds: ['undetermined (warning) properties.on'],
  },
  'the members of an object': {
    setting: { path: 'properties.{*}.on' },
    resource: { properties: { a: { on: true }, 'b.c': { on: false } } },
    finds: ["violation (error) properties['b.c'].on"],
    checked: 2,
  },
  'a selected element': {
    setting: { path: 'properties.list[name=Security].on' },
    resource: {
      properties: {
        list: [
          { name: 'x', on: false },
          { name: 'SECURITY', on: false },
        ],
      },
    },
    finds: ['violation (error) properties.list[1].on'],
    checked: 1,
  },
  'no selected element': {
    setting: { path: 'properties.list[name=Security].on' },
    resource: { properties: { list: [{ name: 'x', on: false }] } },
    finds: ['violation (error) properties.list[name=Security].on'],
  },
};

describe.each(Object.entries(cases))('%s', (_, { parameters = {}, more = {}, resource, setting = {}, given, finds, checked }) => {
  test('is decided', () => {
    const declared = thing(resource);
    const resources = more['languageVersion'] === undefined ? [declared] : { one: declared };
    const result = check(expand({ parameters, ...more, resources }, given), [testRule(setting)]);
    expect(result.findings.map(({ finding }) => told(finding))).toEqual(finds);
    expect(result.checked).toBe(checked ?? finds.length);
  });
});

const listed = { path: 'properties.list[*].on' };
const listOf = (...elements: readonly Json[]): Json => ({ type: 'array', defaultValue: elements });
const objectOf = (value: Json): Json => ({ type: 'object', defaultValue: value });

const passed: Record<string, Case> = {
  'a list that a caller may pass, at its default': {
    parameters: { list: listOf({ on: true, name: 'x' }) },
    setting: listed,
    resource: { properties: { list: "[parameters('list')]" } },
    finds: ['unenforced (notice) properties.list[0].on {"list":[{"on":false,"name":"x"}]}'],
  },
  'a list that is mapped': {
    parameters: { list: listOf({ isOn: true }, { isOn: true }) },
    setting: listed,
    resource: { properties: { list: "[map(parameters('list'), lambda('x', createObject('on', lambdaVariables('x').isOn)))]" } },
    finds: [
      'unenforced (notice) properties.list[0].on {"list":[{"isOn":false},{"isOn":true}]}',
      'unenforced (notice) properties.list[1].on {"list":[{"isOn":true},{"isOn":false}]}',
    ],
  },
  'an object that a caller may pass, at its default': {
    parameters: { settings: objectOf({ a: { on: true } }) },
    resource: { properties: { on: "[parameters('settings').a.on]" } },
    finds: ['unenforced (notice) properties.on {"settings":{"a":{"on":false}}}'],
  },
  'an object of which something is used that cannot be tried': {
    parameters: { settings: objectOf({ a: 'yes' }) },
    resource: { properties: { on: "[equals(length(items(parameters('settings'))), 1)]" } },
    finds: ['undetermined (warning) properties.on'],
  },
  'an object of which a known member wins over what a caller passes': {
    parameters: { settings: objectOf({ a: 1 }) },
    resource: { properties: "[union(parameters('settings'), createObject('on', true()))]" },
    finds: [],
    checked: 1,
  },
  'an object that is merged with what has another name': {
    parameters: { tags: objectOf({ a: 1 }) },
    resource: {
      properties:
        "[shallowMerge(createArray(createObject('on', true()), if(empty(parameters('tags')), createObject('off', false()), createObject())))]",
    },
    finds: [],
    checked: 1,
  },
  'a list of words that a caller may make longer': {
    parameters: { words: listOf() },
    setting: { secure: { none: ['bad'] }, insecure: ['bad'], set: null },
    resource: { properties: { on: "[parameters('words')]" } },
    finds: ['unenforced (notice) properties.on {"words":["bad"]}'],
  },
  'an object that only names something else': {
    parameters: { settings: objectOf({ a: 'x' }) },
    resource: { properties: { on: true, name: "[parameters('settings').a]" } },
    finds: [],
    checked: 1,
  },
  'more ways for lists to be than are tried': {
    parameters: Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`p${index}`, { type: 'bool', defaultValue: false }])),
    setting: listed,
    resource: {
      properties: {
        list: `[concat(createArray(createObject('on', true())), ${Array.from({ length: 9 }, (_, index) => `if(parameters('p${index}'), createArray(createObject('on', true())), createArray())`).join(', ')})]`,
      },
    },
    finds: [0, 1, 2, 3, 4, 5, '*'].map((index) => `undetermined (warning) properties.list[${index}].on`),
  },
};

describe('Of what a caller passes as a list or object', () => {
  test.each(Object.entries(passed))('%s is decided', (_, { parameters = {}, resource, setting, finds, checked }) => {
    const result = check(expand({ parameters, resources: [thing(resource)] }), [testRule(setting)]);
    expect(result.findings.map(({ finding }) => told(finding))).toEqual(finds);
    expect(result.checked).toBe(checked ?? finds.length);
  });
});
