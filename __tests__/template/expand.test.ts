import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { JsonObject } from '../../src/document/json.ts';
import { asGiven } from '../../src/template/decisions.ts';
import { plain } from '../../src/template/plain.ts';
import { expanded, shown } from './expanded.ts';

interface Row {
  name: string;
  template: JsonObject;
  scope?: string;
  values?: JsonObject;
  resources: readonly JsonObject[];
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(join(import.meta.dirname, name), 'utf8'));
}

describe.each(['resources.json', 'nested.json'])('expanding, in %s', (file) => {
  const rows = read(file) as Row[];

  test.each(rows.map((row): [string, Row] => [row.name, row]))('%s', (_name, { template, resources, ...options }) => {
    const deployment = expanded(template, options);
    expect(shown(deployment)).toEqual(resources);
    expect(deployment.diagnostics).toEqual([]);
  });
});

describe('validating a template finds', () => {
  const rows = read('diagnostics.json') as (Omit<Row, 'resources'> & { codes: string[]; closed?: boolean })[];

  test.each(rows.map((row): [string, (typeof rows)[number]] => [row.name, row]))(
    '%s',
    (_name, { template, codes, ...options }) => {
      const deployment = expanded(template, options);
      shown(deployment);
      for (const resource of deployment.resources) {
        if (resource.condition(asGiven).value === false) continue;
        for (const member of resource.members()) resource.at([member], asGiven);
      }
      deployment.validate();
      expect(deployment.diagnostics.map(({ code }) => code).sort()).toEqual([...codes].sort());
    },
  );
});

test('the tags of a resource group are made before all else, and refer to nothing that is known', () => {
  const inner = { resources: {}, outputs: { o: { type: 'string', value: 'v' } } };
  const tags = { x: "[reference('n').outputs.o.value]" };
  const deployment = expanded(
    {
      languageVersion: '2.0',
      resources: {
        n: { type: 'DEP', name: 'n', resourceGroup: 't', properties: { template: inner } },
        g: { type: 'Microsoft.Resources/resourceGroups', name: 'g', location: 'x', tags },
      },
    },
    { scope: 'subscription' },
  );
  expect(plain(deployment.resources[0]?.at(['tags'], asGiven).value ?? null)).toEqual(tags);
  expect(deployment.diagnostics).toEqual([]);
});

describe('a free parameter', () => {
  const template = {
    parameters: { tls: { type: 'bool', defaultValue: true }, mode: { type: 'string' }, set: { type: 'int' } },
    variables: { on: "[parameters('tls')]", map: { dev: 1, prod: 2 } },
    resources: [
      {
        type: 'SA',
        name: 'a',
        condition: "[equals(parameters('mode'), 'x')]",
        properties: { x: "[variables('on')]", y: "[parameters('set')]", z: "[variables('map')[parameters('mode')]]" },
      },
    ],
  };
  const deployment = expanded(template, { values: { set: 1 } });
  const [resource] = deployment.resources;
  const off = { parameters: new Map([['tls', false]]), runtime: new Map() };

  test('is listed with its domain, or with the literals it is compared with', () => {
    expect([...deployment.freeParameters.values()]).toMatchObject([
      { name: 'tls', type: 'bool', hasDefault: true, domain: [true, false] },
      { name: 'mode', type: 'string', hasDefault: false, domain: undefined, literals: ['x', 'dev', 'prod'] },
    ]);
  });

  test('takes the value that an assignment gives it, and is said to be read', () => {
    expect(resource?.at(['properties', 'X'], asGiven)).toMatchObject({ value: true, reads: { parameters: new Set(['tls']) } });
    expect(resource?.at(['properties', 'x'], off)).toMatchObject({ value: false, reads: { parameters: new Set(['tls']) } });
    expect(resource?.at(['properties', 'y'], off)).toMatchObject({ value: 1, reads: { parameters: new Set() } });
  });

  test('leaves a condition open, which a decision closes', () => {
    const decided = { parameters: new Map(), runtime: new Map([["[equals(parameters('mode'), 'x')]", false]]) };
    expect(resource?.condition(asGiven).reads.runtime).toEqual(new Set(["[equals(parameters('mode'), 'x')]"]));
    expect(resource?.condition(decided).value).toBe(false);
  });
});

describe('hostile input', () => {
  const loop = (count: number, input: JsonObject): JsonObject => ({
    type: 'DEP',
    name: "[concat('d', copyIndex())]",
    copy: { name: 'c', count },
    properties: { expressionEvaluationOptions: { scope: 'inner' }, template: { resources: [input] } },
  });
  const instances = { type: 'SA', name: "[concat('i', copyIndex())]", copy: { name: 'k', count: 800 } };
  const doubled = (first: string): JsonObject =>
    Object.fromEntries(
      Array.from({ length: 60 }, (_, n) => [
        `v${n}`,
        n === 0 ? first : `[concat(variables('v${n - 1}'), variables('v${n - 1}'))]`,
      ]),
    );
  const templates: Readonly<Record<string, JsonObject>> = {
    'loops within loops': { resources: [loop(800, loop(800, instances))] },
    'loops over loops of lambdas': {
      resources: [
        {
          type: 'SA',
          name: 'a',
          properties: { x: "[map(range(0, 1000), lambda('a', map(range(0, 1000), lambda('b', range(0, 1000)))))]" },
        },
      ],
    },
    'a text that doubles': {
      variables: doubled('x'),
      resources: [{ type: 'SA', name: 'a', properties: { x: "[variables('v59')]" } }],
    },
    'an expression that doubles': {
      parameters: { p: { type: 'string' } },
      variables: doubled("[parameters('p')]"),
      resources: [{ type: 'SA', name: 'a', properties: { x: "[variables('v59')]" } }],
    },
    'functions that call two others each': {
      functions: [
        {
          namespace: 'n',
          members: Object.fromEntries(
            Array.from({ length: 40 }, (_, n) => [
              `f${n}`,
              { parameters: [], output: { type: 'int', value: n === 0 ? 1 : `[add(n.f${n - 1}(), n.f${n - 1}())]` } },
            ]),
          ),
        },
      ],
      resources: [{ type: 'SA', name: 'a', properties: { x: '[n.f39()]' } }],
    },
  };

  test.each(Object.keys(templates))('%s ends in a diagnostic', (name) => {
    const deployment = expanded(templates[name] ?? {});
    shown(deployment);
    deployment.validate();
    expect(deployment.diagnostics.map(({ code }) => code)).toContain('expression/limit');
  });

  test('keys named like the prototype are ordinary keys', () => {
    const properties = JSON.parse(`{"__proto__": {"a": 1}, "x": "[createObject('__proto__', 1)]"}`) as JsonObject;
    const [resource] = expanded({ resources: [{ type: 'SA', name: 'a', properties }] }).resources;
    expect(resource?.at(['properties', 'toString'], asGiven).value).toBeUndefined();
    expect(resource?.at(['properties', 'x', '__proto__'], asGiven).value).toBe(1);
  });
});

describe('a loop that does nothing as given', () => {
  const loop = (type: string, count: string, defaultValue: JsonObject[string]): JsonObject => ({
    parameters: { p: { type, defaultValue } },
    resources: [{ type: 'SA', name: "[concat('n', copyIndex())]", copy: { name: 'c', count } }],
  });

  test('is still there where a caller can make it run', () => {
    const [resource] = expanded(loop('bool', "[if(parameters('p'), 1, 0)]", false)).resources;
    const on = { parameters: new Map([['p', true]]), runtime: new Map() };
    expect(resource?.condition(asGiven)).toMatchObject({ value: false, reads: { parameters: new Set(['p']) } });
    expect(resource?.condition(on).value).toBe(true);
    expect(resource?.name(on)).toBe('n0');
  });

  test('is not there where no value is tried', () => {
    expect(expanded(loop('array', "[length(parameters('p'))]", [])).resources).toEqual([]);
  });
});
