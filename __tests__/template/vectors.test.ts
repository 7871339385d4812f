import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Json, JsonObject } from '../../src/document/json.ts';
import { objectFrom } from '../../src/document/json.ts';
import { readDocument } from '../../src/document/read.ts';
import { compareDeep } from '../../src/expression/equality.ts';
import { findKey } from '../../src/expression/names.ts';
import { isArray, isObject, typeOf, Unknown, type Value } from '../../src/expression/value.ts';
import type { DeploymentContext } from '../../src/template/context.ts';
import { asGiven } from '../../src/template/decisions.ts';
import { type Deployment, expandTemplate } from '../../src/template/expand.ts';

const folder = join(import.meta.dirname, '../../../shared/vectors');
// Known answers live beside the checkout; where they do not, these tests are skipped.
const isThere = existsSync(folder);

function read(name: string): readonly JsonObject[] {
  if (!isThere) return [];
  return readDocument(name, readFileSync(join(folder, name), 'utf8')).value as readonly JsonObject[];
}

/** Vectors that are not answered, by id, with the reason. */
const doubted: Readonly<Record<string, string>> = {};

/** What a vector has that only a template can answer; the other expressions are asked of the evaluator itself. */
const ofTemplates = ['scope', 'context', 'variables', 'functions', 'copyIndex', 'parameters'];

const schemas: Readonly<Record<string, string>> = {
  resourceGroup: '2019-04-01/deploymentTemplate.json#',
  subscription: '2018-05-01/subscriptionDeploymentTemplate.json#',
  managementGroup: '2019-08-01/managementGroupDeploymentTemplate.json#',
  tenant: '2019-08-01/tenantDeploymentTemplate.json#',
};

function expanded(template: Json, values: Json | undefined, given: Json | undefined): Deployment {
  const { managementGroup, ...rest } = (given ?? {}) as Record<string, string>;
  const context = {
    ...rest,
    ...(managementGroup === undefined ? {} : { managementGroupId: managementGroup }),
  } as DeploymentContext;
  const document = { ...readDocument('main.json', '{}'), value: template };
  return expandTemplate(document, { parameters: [], overrides: (values ?? {}) as JsonObject, context, closed: true });
}

/** Whether a value is the expected one: `$unknown` stands for what cannot be known, objects may hold more where `isSubset`. */
function agrees(value: Value | undefined, expected: Json, isSubset: boolean): boolean {
  if (isObject(expected) && '$unknown' in expected) return value instanceof Unknown;
  if (value === undefined || value instanceof Unknown) return value === undefined && expected === null;
  if (isArray(expected)) {
    return (
      isArray(value) && value.length === expected.length && expected.every((each, index) => agrees(value[index], each, isSubset))
    );
  }
  if (!isObject(expected)) return compareDeep(value, expected, () => undefined) === true;
  if (!isObject(value) || (!isSubset && Object.keys(value).length !== Object.keys(expected).length)) return false;
  return Object.entries(expected).every(([key, each]) => {
    const isExact = Object.hasOwn(value, key);
    const found = isSubset && !isExact ? findKey(value, key) : key;
    return agrees(found === undefined ? undefined : value[found], each, isSubset);
  });
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'string',
  integer: 'int',
  boolean: 'bool',
  array: 'array',
  object: 'object',
};

function templateOf(vector: JsonObject): JsonObject {
  const values = (vector['parameters'] ?? {}) as JsonObject;
  const parameters = objectFrom(
    Object.entries(values).map(([name, value]): [string, Json] => [
      name,
      value === null ? { type: 'string', nullable: true } : { type: typeNames[typeOf(value)] ?? '' },
    ]),
  );
  const loops = Object.entries((vector['copyIndex'] ?? {}) as Record<string, number>);
  const inner = loops
    .filter(([name]) => name !== '')
    .reduce<Json>((input, [name, index]) => ({ copy: [{ name, count: index + 1, input }] }), vector['expression'] ?? null);
  const outer = loops.find(([name]) => name === '');
  const needsVersion2 =
    Object.values(values).includes(null) || /nullable|\$ref|definitions/.test(JSON.stringify(vector['functions'] ?? null));
  return {
    $schema: `https://schema.management.azure.com/schemas/${schemas[(vector['scope'] as string | undefined) ?? 'resourceGroup'] ?? ''}`,
    contentVersion: '1.0.0.0',
    ...(needsVersion2 ? { languageVersion: '2.0' } : {}),
    parameters,
    variables: vector['variables'] ?? {},
    functions: vector['functions'] ?? [],
    resources: [
      {
        type: 'A.B/c',
        apiVersion: '2020-01-01',
        name: outer === undefined ? 'n' : "[concat('n', copyIndex())]",
        ...(outer === undefined ? {} : { copy: { name: 'resourceLoop', count: outer[1] + 1 } }),
        properties: loops.some(([name]) => name !== '') ? inner : { x: inner },
      },
    ],
  };
}

/** What the expression of a vector gives, and whether anything failed. */
function answerTo(vector: JsonObject): { value: Value | undefined; failed: boolean } {
  const deployment = expanded(templateOf(vector), vector['parameters'], vector['context']);
  const resource = deployment.resources.at(-1);
  const loop = Object.entries((vector['copyIndex'] ?? {}) as Record<string, number>).findLast(([name]) => name !== '');
  const value = resource?.at(['properties', ...(loop ?? ['x'])], asGiven).value;
  deployment.validate();
  return { value, failed: deployment.diagnostics.some(({ severity }) => severity === 'error') };
}

(isThere ? describe : describe.skip)('the known answers to expressions', () => {
  test('are given by whole templates', () => {
    const wrong = read('functions.json').filter((vector) => {
      if (!ofTemplates.some((member) => vector[member] !== undefined)) return false;
      if (doubted[vector['id'] as string] !== undefined) return false;
      const { value, failed } = answerTo(vector);
      if (vector['error'] === true) return !failed;
      const answers = [vector['expected'] ?? null, vector['altExpected']].filter((each) => each !== undefined);
      return failed || !answers.some((each) => agrees(value, each, false));
    });
    expect(wrong.map(({ id, expression }) => `${id as string} ${expression as string}`)).toEqual([]);
  });
});

(isThere ? describe : describe.skip)('the known answers to templates', () => {
  test('are given', () => {
    const wrong = read('templates.json').flatMap((vector): readonly object[] => {
      if (doubted[vector['id'] as string] !== undefined) return [];
      const deployment = expanded(vector['template'] ?? null, vector['parameters'], vector['context']);
      const resources = deployment.resources.filter((resource) => resource.condition(asGiven).value !== false);
      const values = resources.map((resource) => ({
        ...objectFrom(resource.members().map((name): [string, Value] => [name, resource.at([name], asGiven).value ?? null])),
        type: resource.type,
        name: resource.name(asGiven),
      }));
      const outputs = objectFrom(
        deployment.outputs.map((output): [string, Value] => [output.name, output.value(asGiven).value ?? null]),
      );
      deployment.validate();
      const failed = deployment.diagnostics.filter(({ severity }) => severity === 'error');
      if (vector['error'] === true) return failed.length > 0 ? [] : [{ id: vector['id'], missing: ['a failure'] }];
      const expected = (vector['expectedResources'] ?? []) as readonly Json[];
      const missing = expected.filter((each) => !values.some((value) => agrees(value, each, true)));
      const isRight = failed.length + missing.length === 0 && agrees(outputs, vector['expectedOutputs'] ?? {}, true);
      return isRight ? [] : [{ id: vector['id'], failed: failed.map(({ message }) => message), missing, values, outputs }];
    });
    expect(wrong).toEqual([]);
  });
});
