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
});
