import { describe, expect, test } from '@jest/globals';
import type { Json } from '../../src/document/json.ts';
import { check, expand, type TemplateParts, testRule, thing, told } from './checking.ts';

const inner = { scope: 'inner' };
const template = {
  $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
  contentVersion: '1.0.0.0',
};

/** A nested deployment whose output `o` is a boolean. */
function asking(name: string, o: string, more: TemplateParts = {}, of: TemplateParts = {}, passed: TemplateParts = {}): Json {
  return {
    type: 'Microsoft.Resources/deployments',
    apiVersion: '2021-04-01',
    name,
    ...more,
    properties: {
      mode: 'Incremental',
      expressionEvaluationOptions: inner,
      ...passed,
      template: { ...template, resources: [], ...of, outputs: { o: { type: 'bool', value: o } } },
    },
  };
}

const one = "reference('one').outputs.o.value";
const two = "reference('two').outputs.o.value";
const byId = (name: string): string =>
  `reference(resourceId('11111111-1111-1111-1111-111111111111', '${name}', 'Microsoft.Resources/deployments', '${name}')).outputs.o.value`;

/** Secure only if both questions have the same answer, which nobody can tell of two different ones. */
const sameAnswers = (first: string, second: string): TemplateParts => ({
  on: `[or(and(${first}, ${second}), and(not(${first}), not(${second})))]`,
});

const secret = { parameters: { p: { type: 'securestring' } } };
const isSecretX = "[equals(parameters('p'), 'x')]";
const given = (value: string): TemplateParts => ({ parameters: { p: { value } } });
const group = (resourceGroup: string): TemplateParts => ({
  subscriptionId: '11111111-1111-1111-1111-111111111111',
  resourceGroup,
});
const isLocal = "[equals(resourceGroup().location, 'westeurope')]";

interface Case {
  parameters?: TemplateParts;
  variables?: TemplateParts;
  deployments?: readonly Json[];
  properties: TemplateParts;
}

const different: Record<string, Case> = {
  'secure parameters of two deployments': {
    deployments: [asking('one', isSecretX, {}, secret, given('x')), asking('two', isSecretX, {}, secret, given('y'))],
    properties: sameAnswers(one, two),
  },
  'a secure parameter of the root and one of a deployment': {
    parameters: { p: { type: 'securestring' } },
    deployments: [asking('one', isSecretX, {}, secret, given('x'))],
    properties: sameAnswers(one, "equals(parameters('p'), 'x')"),
  },
  'locations of two resource groups': {
    deployments: [asking('one', isLocal, group('one')), asking('two', isLocal, group('two'))],
    properties: sameAnswers(byId('one'), byId('two')),
  },
  'the location of the group of the root and of another one': {
    deployments: [asking('two', isLocal, group('two'))],
    properties: sameAnswers("equals(resourceGroup().location, 'westeurope')", byId('two')),
  },
  'names of two subscriptions': {
    properties: sameAnswers(
      "equals(subscription('11111111-1111-1111-1111-111111111111').displayName, 'x')",
      "equals(subscription('22222222-2222-2222-2222-222222222222').displayName, 'x')",
    ),
  },
  'lists of a length that is not known': {
    variables: {
      a: { copy: [{ name: 'v', count: '[length(resourceGroup().tags)]', input: "[string(copyIndex('v'))]" }] },
      b: { copy: [{ name: 'v', count: '[length(resourceGroup().tags)]', input: "[concat('x', copyIndex('v'))]" }] },
    },
    properties: sameAnswers("contains(variables('a').v, '1')", "contains(variables('b').v, '1')"),
  },
  'globally unique ids of two parameters': {
    parameters: {
      a: { type: 'string', defaultValue: '[newGuid()]', allowedValues: ['x'] },
      b: { type: 'string', defaultValue: '[newGuid()]', allowedValues: ['x'] },
    },
    properties: sameAnswers("startsWith(parameters('a'), '0')", "startsWith(parameters('b'), '0')"),
  },
  'variables that two deployments have in parts that stay unevaluated': {
    deployments: [
      asking(
        'one',
        "[contains(map(reference('/a/b').list, lambda('x', equals(lambdaVariables('x'), variables('v')))), true())]",
        {},
        { variables: { v: 1 } },
      ),
      asking(
        'two',
        "[contains(map(reference('/a/b').list, lambda('x', equals(lambdaVariables('x'), variables('v')))), true())]",
        {},
        { variables: { v: 2 } },
      ),
    ],
    properties: sameAnswers(one, two),
  },
};

const alike: Record<string, Case> = {
  'environment() in two deployments': {
    deployments: [
      asking('one', "[equals(environment().name, 'AzureCloud')]"),
      asking('two', "[equals(environment().name, 'AzureCloud')]"),
    ],
    properties: sameAnswers(one, two),
  },
  'the location of the group in two deployments to it': {
    deployments: [asking('one', isLocal), asking('two', isLocal)],
    properties: sameAnswers(one, two),
  },
  'the location of another group in two deployments to it': {
    deployments: [asking('a', isLocal, group('one')), asking('b', isLocal, group('one'))],
    properties: sameAnswers(byId('one').replace("'one'))", "'a'))"), byId('one').replace("'one'))", "'b'))")),
  },
  'reference() of one id in two deployments': {
    deployments: [
      asking('one', "[equals(reference('/a/b', '2020-01-01').x, 1)]"),
      asking('two', "[equals(reference('/a/b', '2020-01-01').x, 1)]"),
    ],
    properties: sameAnswers(one, two),
  },
};

const chosenTemplate = { ...template, resources: [thing({ properties: { on: true } })] };

test('A resource group that a caller chooses counts with every name that it can have', () => {
  const nested = { ...template, resources: [thing({ properties: { on: "[equals(resourceGroup().name, 'a')]" } })] };
  const resource = asking('n', '[true()]', { resourceGroup: "[parameters('group')]" }, nested);
  const { findings } = check(expand({ parameters: { group: { type: 'string', defaultValue: 'a' } }, resources: [resource] }), [
    testRule(),
  ]);
  expect(findings.map(({ finding }) => told(finding))).toEqual(['unenforced (notice) properties.on {"group":"false"}']);
});

test('A template that a caller may replace is checked as given, and the others are not analysed', () => {
  const properties = { mode: 'Incremental', expressionEvaluationOptions: inner, template: "[parameters('chosen')]" };
  const deployment = expand({
    parameters: { chosen: { type: 'object', defaultValue: chosenTemplate } },
    resources: [{ type: 'Microsoft.Resources/deployments', apiVersion: '2021-04-01', name: 'n', properties }],
  });
  expect(check(deployment, [testRule()]).checked).toBe(1);
  expect(deployment.notAnalysed.map(({ why }) => why)).toEqual(["a caller may choose another template by 'chosen'"]);
});

function verdict({ parameters = {}, variables = {}, deployments = [], properties }: Case): readonly string[] {
  const parts = { parameters, variables, resources: [...deployments, thing({ properties })] };
  const { findings, checked } = check(expand(parts), [testRule()]);
  return checked === 0 ? ['none'] : findings.length === 0 ? ['pass'] : findings.map(({ finding }) => told(finding));
}

describe('Two questions to Azure', () => {
  test.each(Object.entries(different))('are two for %s', (_, written) => {
    expect(verdict(written)).toEqual(['undetermined (warning) properties.on']);
  });

  test.each(Object.entries(alike))('are one for %s', (_, written) => {
    expect(verdict(written)).toEqual(['pass']);
  });
});
