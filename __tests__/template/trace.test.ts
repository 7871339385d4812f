import { describe, expect, test } from '@jest/globals';
import type { JsonObject } from '../../src/document/json.ts';
import { asGiven } from '../../src/template/decisions.ts';
import { expanded } from './expanded.ts';

function traced(template: JsonObject, values?: JsonObject): readonly string[] {
  const [resource] = expanded(template, values === undefined ? {} : { values }).resources;
  const steps = resource?.trace(['properties', 'x'], asGiven) ?? [];
  return steps.map(({ address, message }) => `${address.document.path}/${address.path.join('/')}: ${message}`);
}

const of = (x: string, sections: JsonObject = {}): JsonObject => ({
  ...sections,
  resources: [{ type: 'SA', name: 'a', properties: { x } }],
});
const property = 'main.json/resources/0/properties/x';

describe('a trace', () => {
  test('ends at the property where a literal is written', () => {
    expect(traced(of('v'))).toEqual([`${property}: x is "v"`]);
  });

  test('follows a parameter to its default', () => {
    expect(traced(of("[parameters('p')]", { parameters: { p: { type: 'bool', defaultValue: false } } }))).toEqual([
      `${property}: x is [parameters('p')]`,
      'main.json/parameters/p/defaultValue: parameter p defaults to false',
    ]);
  });

  test('follows a parameter into the parameters file', () => {
    expect(traced(of("[parameters('p')]", { parameters: { p: { type: 'bool' } } }), { p: false })).toEqual([
      `${property}: x is [parameters('p')]`,
      'main.parameters.json/parameters/p/value: parameter p is given false',
    ]);
  });

  test('follows members of variables, taken branches, coalesce and union', () => {
    const variables = {
      v: { tls: { min: "[if(true(), variables('w').m, 1)]" } },
      w: "[union(createObject('m', 1), variables('o'))]",
      o: { m: '1.0' },
    };
    expect(traced(of("[coalesce(null(), variables('v').tls.min)]", { variables }))).toEqual([
      `${property}: x is [coalesce(null(), variables('v').tls.min)]`,
      "main.json/variables/v/tls/min: variable v is [if(true(), variables('w').m, 1)]",
      "main.json/variables/w: variable w is [union(createObject('m', 1), variables('o'))]",
      'main.json/variables/o/m: variable o is "1.0"',
    ]);
  });

  test('ends within the expression that wrote the value', () => {
    expect(traced(of("[if(true(), 'no', 'yes')]"))).toEqual([
      `${property}: x is [if(true(), 'no', 'yes')]`,
      `${property}: the value comes from 'no'`,
    ]);
  });

  test('leaves a nested template for what its parent passes, and enters one for an output', () => {
    const nested = (parameters: JsonObject, template: JsonObject): JsonObject => ({
      type: 'DEP',
      name: 'n',
      properties: { expressionEvaluationOptions: { scope: 'inner' }, parameters, template },
    });
    const inner = of("[parameters('p').tls]", { parameters: { p: { type: 'object' } } });
    expect(
      traced({ variables: { v: { tls: '1.0' } }, resources: [nested({ p: { value: "[variables('v')]" } }, inner)] }),
    ).toEqual([
      "main.json/resources/0/properties/template/resources/0/properties/x: x is [parameters('p').tls]",
      "main.json/resources/0/properties/parameters/p/value: parameter p is given [variables('v')]",
      'main.json/variables/v/tls: variable v is "1.0"',
    ]);
    const output = { outputs: { o: { type: 'string', value: '1.0' } }, resources: [] };
    const { resources, ...rest } = of("[reference('n').outputs.o.value]");
    expect(traced({ ...rest, resources: [...(resources as JsonObject[]), nested({}, output)] })).toEqual([
      `${property}: x is [reference('n').outputs.o.value]`,
      'main.json/resources/1/properties/template/outputs/o/value: output o is "1.0"',
    ]);
  });

  test('goes through user functions and property loops', () => {
    const functions = [
      {
        namespace: 'n',
        members: { f: { parameters: [{ name: 'a', type: 'string' }], output: { type: 'string', value: "[parameters('a')]" } } },
      },
    ];
    expect(traced(of("[n.f(variables('v'))]", { functions, variables: { v: '1.0' } }))).toEqual([
      `${property}: x is [n.f(variables('v'))]`,
      "main.json/functions/0/members/f/output/value: function n.f gives [parameters('a')]",
      'main.json/variables/v: variable v is "1.0"',
    ]);
    const copy = [{ name: 'l', count: 2, input: { x: "[variables('v')[copyIndex('l')]]" } }];
    const [resource] = expanded({
      variables: { v: ['a', 'b'] },
      resources: [{ type: 'SA', name: 'a', properties: { copy } }],
    }).resources;
    const steps = resource?.trace(['properties', 'l', 1, 'x'], asGiven) ?? [];
    expect(steps.map(({ address }) => address.path.join('/'))).toEqual([
      'resources/0/properties/copy/0/input/x',
      'variables/v/1',
    ]);
  });

  test('says what a caller can pass', () => {
    const [resource] = expanded(of("[parameters('p')]", { parameters: { p: { type: 'bool', defaultValue: true } } })).resources;
    const steps = resource?.trace(['properties', 'x'], { parameters: new Map([['p', false]]), runtime: new Map() }) ?? [];
    expect(steps.map(({ message }) => message)).toEqual(["x is [parameters('p')]", 'parameter p can be passed as false']);
  });

  test('shows no value that goes through a secure parameter', () => {
    const template = of("[parameters('s')]", {
      parameters: { s: { type: 'securestring', defaultValue: "[variables('v')]" } },
      variables: { v: 'hush' },
    });
    expect(traced(template)).toEqual([
      `${property}: x is [parameters('s')]`,
      'main.json/parameters/s/defaultValue: parameter s defaults to a secure value',
      'main.json/variables/v: variable v is a secure value',
    ]);
  });
});
