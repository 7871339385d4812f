import { describe, expect, test } from '@jest/globals';
import type { Json } from '../../src/document/json.ts';
import { expand, type TemplateParts } from '../check/checking.ts';

/** One entry for each of many names, made from the index of the one before it. */
function chain(length: number, first: Json, next: (before: string) => Json): Record<string, Json> {
  return Object.fromEntries(Array.from({ length }, (_, index) => [`n${index}`, index === 0 ? first : next(`n${index - 1}`)]));
}

const length = 1500;
const last = `n${length - 1}`;
const stringFunction = (value: string): Json => ({
  parameters: [{ name: 'p', type: 'string' }],
  output: { type: 'string', value },
});
const template = {
  $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
  contentVersion: '1.0.0.0',
  parameters: { p: { type: 'string' } },
  resources: [],
  outputs: { o: { type: 'string', value: "[parameters('p')]" } },
};
const moduleNamed = (name: string, p: string): Json => ({
  type: 'Microsoft.Resources/deployments',
  apiVersion: '2021-04-01',
  name,
  properties: { mode: 'Incremental', expressionEvaluationOptions: { scope: 'inner' }, parameters: { p: { value: p } }, template },
});

const chains: Record<string, { parts: TemplateParts; value: string }> = {
  variables: {
    parts: { variables: chain(length, 'x', (before) => `[concat(variables('${before}'), '')]`) },
    value: `variables('${last}')`,
  },
  'members of variables': {
    parts: { variables: chain(length, { a: 'x' }, (before) => ({ a: `[variables('${before}').a]` })) },
    value: `variables('${last}').a`,
  },
  'defaults of parameters': {
    parts: {
      parameters: chain(length, { type: 'string', defaultValue: 'x' }, (before) => ({
        type: 'string',
        defaultValue: `[concat(parameters('${before}'), '')]`,
      })),
    },
    value: `parameters('${last}')`,
  },
  'user functions': {
    parts: {
      functions: [
        {
          namespace: 'f',
          members: chain(length, stringFunction("[parameters('p')]"), (before) =>
            stringFunction(`[f.${before}(parameters('p'))]`),
          ),
        },
      ],
    },
    value: `f.${last}('x')`,
  },
  'outputs of nested deployments': {
    parts: {
      resources: Array.from({ length: 700 }, (_, index) =>
        moduleNamed(`m${index}`, index === 0 ? 'x' : `[reference('m${index - 1}').outputs.o.value]`),
      ),
    },
    value: "reference('m699').outputs.o.value",
  },
};

const cycles: Record<string, { parts: TemplateParts; value: string; message: string }> = {
  variables: {
    parts: { variables: chain(length, `[variables('${last}')]`, (before) => `[variables('${before}')]`) },
    value: `variables('${last}')`,
    message: 'needs itself: break the cycle.',
  },
  'user functions whose arguments grow': {
    parts: {
      functions: [
        {
          namespace: 'f',
          members: chain(length, stringFunction(`[f.${last}(concat(parameters('p'), 'y'))]`), (before) =>
            stringFunction(`[f.${before}(concat(parameters('p'), 'y'))]`),
          ),
        },
      ],
    },
    value: `f.${last}('x')`,
    message: 'calls itself: break the cycle',
  },
};

function outputOf(parts: TemplateParts, value: string): { value: unknown; messages: readonly string[] } {
  const deployment = expand({ resources: [], ...parts, outputs: { o: { type: 'string', value: `[${value}]` } } }, {}, true);
  const shown = deployment.outputs[0]?.shownValue();
  return { value: shown, messages: deployment.diagnostics.map(({ message }) => message) };
}

describe('A chain longer than the stack is deep', () => {
  test.each(Object.entries(chains))('is followed through %s', (_, { parts, value }) => {
    expect(outputOf(parts, value)).toEqual({ value: 'x', messages: [] });
  });

  test.each(Object.entries(cycles))('is a cycle where %s close it', (_, { parts, value, message }) => {
    expect(outputOf(parts, value).messages).toEqual([expect.stringContaining(message)]);
  });
});
