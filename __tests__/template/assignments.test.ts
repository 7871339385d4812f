import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { JsonObject } from '../../src/document/json.ts';
import type { Value } from '../../src/expression/value.ts';
import { expanded, shown } from './expanded.ts';

const domains: Readonly<Record<string, readonly (boolean | string)[]>> = {
  a: [true, false],
  b: [true, false],
  m: ['x', 'y', 'z'],
};

/** Expressions without brackets: booleans and texts over parameters, variables and what only Azure knows. */
const { flag } = fc.letrec<{ flag: string; text: string }>((tie) => ({
  flag: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom("parameters('a')", "parameters('b')", "variables('f')", 'true()', 'false()'),
    fc.tuple(tie('text'), tie('text')).map(([one, other]) => `equals(${one}, ${other})`),
    fc.tuple(fc.constantFrom('and', 'or'), tie('flag'), tie('flag')).map(([name, one, other]) => `${name}(${one}, ${other})`),
    tie('flag').map((one) => `not(${one})`),
  ),
  text: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom("parameters('m')", "variables('t')", "variables('map')[parameters('m')]", 'environment().name', "'x'", "'y'"),
    fc.tuple(tie('flag'), tie('text'), tie('text')).map(([condition, one, other]) => `if(${condition}, ${one}, ${other})`),
    fc.tuple(tie('text'), tie('text')).map(([one, other]) => `concat(${one}, ${other})`),
  ),
}));

const plainFlag = flag.filter((text) => !text.includes('variables'));

// A loop whose count is open as given has one instance with an open index, under every assignment.
const knownFlag = plainFlag.filter((text) => !text.includes('environment'));

const templates = fc
  .record({ condition: flag, value: flag, count: knownFlag, passed: flag, variable: plainFlag })
  .map(({ condition, value, count, passed, variable }): JsonObject => ({
    parameters: {
      a: { type: 'bool', defaultValue: true },
      b: { type: 'bool', defaultValue: false },
      m: { type: 'string', allowedValues: ['x', 'y', 'z'], defaultValue: 'y' },
    },
    variables: {
      f: `[${variable}]`,
      t: "[if(variables('f'), parameters('m'), 'z')]",
      map: { x: 'y', y: "[if(parameters('a'), 'x', 'z')]", z: 'z' },
    },
    resources: [
      { type: 'SA', name: 'r', condition: `[${condition}]`, properties: { x: `[${value}]` } },
      {
        type: 'SA',
        name: "[concat('l', copyIndex())]",
        copy: { name: 'c', count: `[if(${count}, 1, 0)]` },
        resources: [{ type: 'blobServices', name: 'd' }],
      },
      {
        type: 'DEP',
        name: 'n',
        condition: `[${value}]`,
        properties: {
          expressionEvaluationOptions: { scope: 'inner' },
          parameters: { p: { value: `[${passed}]` } },
          template: {
            parameters: { p: { type: 'bool' } },
            resources: [{ type: 'SA', name: 'i', condition: "[not(parameters('p'))]", properties: { x: "[parameters('p')]" } }],
          },
        },
      },
    ],
  }));

const assignments = fc.record(
  Object.fromEntries(Object.entries(domains).map(([name, values]) => [name, fc.constantFrom(...values)])),
  { requiredKeys: [] },
);

describe('an assignment', () => {
  test('gives what passing its values in a parameters file gives', () => {
    fc.assert(
      fc.property(templates, fc.array(assignments, { minLength: 1, maxLength: 4 }), (template, chosen) => {
        const free = expanded(template);
        for (const values of chosen as Readonly<Record<string, Value>>[]) {
          const assignment = { parameters: new Map(Object.entries(values)), runtime: new Map<string, boolean>() };
          expect(shown(free, assignment)).toEqual(shown(expanded(template, { values: values as JsonObject })));
        }
      }),
    );
  });
});
