import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Float, type JsonObject, keysOf } from '../../src/document/json.ts';
import { readLenient } from '../../src/document/reader.ts';
import { readDocument } from '../../src/document/read.ts';
import { printJson } from '../../src/expression/json-text.ts';
import { printValue } from '../../src/expression/print.ts';
import { isArray, isObject, typeOf, Unknown, type Value, type ValueObject } from '../../src/expression/value.ts';
import { asGiven } from '../../src/template/decisions.ts';
import { expandTemplate } from '../../src/template/expand.ts';

const file = join(import.meta.dirname, '../../../shared/vectors/functions.json');

/** Vectors on which we differ on purpose, by id. */
const differences: Readonly<Record<string, string>> = {
  'endsWith-33a31bb': 'a combining mark is sought alone: the engine finds it at the end of a composed letter',
};

const schemas: Readonly<Record<string, string>> = {
  resourceGroup: '2019-04-01/deploymentTemplate.json#',
  subscription: '2018-05-01/subscriptionDeploymentTemplate.json#',
  managementGroup: '2019-08-01/managementGroupDeploymentTemplate.json#',
  tenant: '2019-08-01/tenantDeploymentTemplate.json#',
};

function textAt(object: ValueObject, key: string): string | undefined {
  const value = object[key];
  return typeof value === 'string' ? value : undefined;
}

function objectAt(object: ValueObject, key: string): ValueObject {
  const value = object[key];
  return isObject(value) ? value : {};
}

/** The declared type of a parameter is that of its value; null is that of a nullable one. */
function declared(value: Value | undefined): ValueObject {
  const type = typeOf(value ?? null);
  if (type === 'null') return { type: 'object', nullable: true };
  const names: Readonly<Record<string, string>> = { integer: 'int', boolean: 'bool' };
  return { type: names[type] ?? type };
}

/** The template whose only resource has the expression as its property x, within the loops that a vector asks for. */
function templateOf(vector: ValueObject): { template: ValueObject; path: readonly (string | number)[]; instance: number } {
  const parameters = objectAt(vector, 'parameters');
  const indices = objectAt(vector, 'copyIndex');
  const [loop, inner] = keysOf(indices).filter((each) => each !== '');
  const input =
    inner === undefined ? (vector['expression'] ?? null) : { copy: [loopOf(inner, indices, vector['expression'] ?? null)] };
  const properties = loop === undefined ? { x: input } : { copy: [loopOf(loop, indices, input)] };
  const needsNewLanguage = keysOf(parameters).some((name) => parameters[name] === null) || vector['functions'] !== undefined;
  const outer = indices[''];
  const resource = {
    type: 'Microsoft.Storage/storageAccounts',
    apiVersion: '2023-01-01',
    name: outer === undefined ? 'x' : "[format('x{0}', copyIndex())]",
    ...(outer === undefined ? {} : { copy: { name: 'resourceLoop', count: Number(outer) + 1 } }),
    properties,
  };
  const template = {
    $schema: `https://schema.management.azure.com/schemas/${schemas[textAt(vector, 'scope') ?? 'resourceGroup'] ?? ''}`,
    contentVersion: '1.0.0.0',
    ...(needsNewLanguage ? { languageVersion: '2.0' } : {}),
    ...(vector['functions'] === undefined ? {} : { functions: vector['functions'] }),
    parameters: Object.fromEntries(keysOf(parameters).map((name) => [name, declared(parameters[name])])),
    variables: vector['variables'] ?? {},
    resources: [resource],
  };
  const path = loop === undefined ? ['properties', 'x'] : ['properties', loop, Number(indices[loop])];
  return { template, path, instance: outer === undefined ? 0 : Number(outer) };
}

/** A property loop long enough for the index, under the loop's own name. */
function loopOf(name: string, indices: ValueObject, input: Value): ValueObject {
  return { name, count: Number(indices[name]) + 1, input };
}

function answer(vector: ValueObject): string {
  const { template, path, instance } = templateOf(vector);
  const parameters = objectAt(vector, 'parameters');
  const { managementGroup, ...context } = objectAt(vector, 'context') as Readonly<Record<string, string>>;
  const given = keysOf(parameters).filter((name) => parameters[name] !== null);
  const deployment = expandTemplate(readDocument('main.json', printJson(template)), {
    parameters: [],
    overrides: Object.fromEntries(given.map((name) => [name, parameters[name]])) as JsonObject,
    context: { ...context, ...(managementGroup === undefined ? {} : { managementGroupId: managementGroup }) },
    closed: true,
  });
  const found = deployment.resources[instance]?.at(path, asGiven).value ?? null;
  deployment.validate();
  const failed = deployment.diagnostics.some(({ severity }) => severity === 'error');
  return failed ? 'error' : shown(found);
}

/** One text for a value of ours and for an expected one, whatever the order of keys. */
function shown(value: Value): string {
  if (value instanceof Unknown) return `unknown [${printValue(value)}]`;
  if (isArray(value)) return `[${value.map(shown).join()}]`;
  if (isObject(value)) {
    const unknown = textAt(value, '$unknown');
    if (unknown !== undefined) return `unknown ${unknown}`;
    const members = [...keysOf(value)].sort().map((key) => `${JSON.stringify(key)}:${shown(value[key] ?? null)}`);
    return `{${members.join()}}`;
  }
  return value instanceof Float ? `${value.value}` : printJson(value);
}

const isPresent = existsSync(file);
const vectors = isPresent ? (readLenient(readFileSync(file, 'utf8')).value as readonly ValueObject[]) : [];

(isPresent ? describe : describe.skip)('the answers of the engine in ../shared/vectors', () => {
  const rows = isPresent ? vectors.map((vector) => [textAt(vector, 'id') ?? '', vector] as const) : [['none', {}] as const];

  test.each(rows.filter(([id]) => Object.hasOwn(differences, id)))('%s differs on purpose', (_, vector) => {
    expect(answer(vector)).not.toBe(vector['error'] === true ? 'error' : shown(vector['expected'] ?? null));
  });

  test.each(rows.filter(([id]) => !Object.hasOwn(differences, id)))('%s', (_, vector) => {
    const expected = vector['error'] === true ? 'error' : shown(vector['expected'] ?? null);
    const got = answer(vector);
    const other = vector['altExpected'];
    expect(other !== undefined && got === shown(other) ? expected : got).toBe(expected);
  });
});
