import type { Document } from '../../src/document/document.ts';
import type { Json, JsonObject } from '../../src/document/json.ts';
import { readDocument } from '../../src/document/read.ts';
import { isObject } from '../../src/expression/value.ts';
import { type Deployment, expandTemplate } from '../../src/template/expand.ts';
import { asGiven, type Assignment } from '../../src/template/decisions.ts';
import { textOf } from '../../src/template/names.ts';
import { plain } from '../../src/template/plain.ts';
import type { DeploymentContext } from '../../src/template/context.ts';

export const context: DeploymentContext = {
  subscriptionId: '11111111-1111-1111-1111-111111111111',
  tenantId: '22222222-2222-2222-2222-222222222222',
  resourceGroup: 'rg1',
  location: 'westeurope',
  deploymentName: 'deploy1',
};

const schemas: Readonly<Record<string, string>> = {
  group: '2019-04-01/deploymentTemplate.json#',
  subscription: '2018-05-01/subscriptionDeploymentTemplate.json#',
  managementGroup: '2019-08-01/managementGroupDeploymentTemplate.json#',
  tenant: '2019-08-01/tenantDeploymentTemplate.json#',
};

/** A short template made whole: `$schema`, `contentVersion` and every `apiVersion` are added, `SA` and `DEP` spelled out. */
export function templateOf(short: JsonObject, scope = 'group'): JsonObject {
  const head = { $schema: `https://schema.management.azure.com/schemas/${schemas[scope] ?? ''}`, contentVersion: '1.0.0.0' };
  return { ...head, ...(lengthened(short) as JsonObject) };
}

function lengthened(json: Json): Json {
  if (typeof json === 'string') {
    return json.replace(/\bSA\b/g, 'Microsoft.Storage/storageAccounts').replace(/\bDEP\b/g, 'Microsoft.Resources/deployments');
  }
  if (Array.isArray(json)) return json.map(lengthened);
  if (!isObject(json)) return json;
  const members = Object.entries(json).map(([key, value]): [string, Json] => [
    key,
    key === 'template' && isObject(value) ? templateOf(value) : lengthened(value),
  ]);
  const object = Object.fromEntries(members);
  const isResource = typeof object['type'] === 'string' && object['name'] !== undefined && object['type'].includes('/');
  return isResource ? { apiVersion: '2023-01-01', ...object } : object;
}

/** Expands a short template, given values for its parameters. */
export function expanded(
  short: JsonObject,
  options: {
    scope?: string;
    values?: JsonObject;
    closed?: boolean;
    context?: DeploymentContext;
    linked?: (path: string) => Document | undefined;
  } = {},
): Deployment {
  const document = readDocument('main.json', JSON.stringify(templateOf(short, options.scope)));
  const parameters =
    options.values === undefined
      ? []
      : [
          readDocument(
            'main.parameters.json',
            JSON.stringify({
              parameters: Object.fromEntries(Object.entries(options.values).map(([name, value]) => [name, { value }])),
            }),
          ),
        ];
  return expandTemplate(document, {
    parameters,
    context: options.context ?? context,
    closed: options.closed ?? false,
    ...(options.linked === undefined ? {} : { linked: options.linked }),
  });
}

/** Each resource that may be deployed as `type name`, with its condition where that is open, and its properties. */
export function shown(deployment: Deployment, assignment: Assignment = asGiven): readonly Json[] {
  return deployment.resources.flatMap((resource) => {
    const condition = resource.condition(assignment).value;
    if (condition === false) return [];
    const properties = resource.at(['properties'], assignment).value;
    return [
      {
        is: `${resource.type.replace('Microsoft.Storage/storageAccounts', 'SA')} ${textOf(resource.name(assignment))}`,
        ...(condition === true ? {} : { if: plain(condition) }),
        ...(properties === undefined ? {} : { has: plain(properties) }),
      },
    ];
  });
}
