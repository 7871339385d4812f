import type { Answer, Client } from './client.ts';

/** Where a deployment runs. */
export type DeploymentScope =
  | { kind: 'resourceGroup'; subscriptionId: string; resourceGroup: string }
  | { kind: 'subscription'; subscriptionId: string }
  | { kind: 'managementGroup'; managementGroupId: string }
  | { kind: 'tenant' };

/** What is deployed. */
export interface DeploymentRequest {
  /** The template's text: these very bytes are sent. */
  template: string;
  /** The parameters as JSON text: `{"name":{"value":1}}`. */
  parameters: string;
  mode: 'Incremental' | 'Complete';
  /** Where Azure keeps the deployment; not in resource group scope. */
  location?: string;
  /** Tags of the deployment itself, by which it is known again. */
  tags: Readonly<Record<string, string>>;
}

export type ValidationLevel = 'Provider' | 'ProviderNoRbac' | 'Template';

// 2025-04-01 is the newest version that all clouds and the recordings know.
const version = 'api-version=2025-04-01';

/** The id of a deployment, as Azure spells it. */
export function deploymentId(scope: DeploymentScope, name: string): string {
  return `${scopePath(scope)}/providers/Microsoft.Resources/deployments/${encodeURIComponent(name)}`;
}

function scopePath(scope: DeploymentScope): string {
  switch (scope.kind) {
    case 'resourceGroup':
      return `/subscriptions/${encodeURIComponent(scope.subscriptionId)}/resourceGroups/${encodeURIComponent(scope.resourceGroup)}`;
    case 'subscription':
      return `/subscriptions/${encodeURIComponent(scope.subscriptionId)}`;
    case 'managementGroup':
      return `/providers/Microsoft.Management/managementGroups/${encodeURIComponent(scope.managementGroupId)}`;
    case 'tenant':
      return '';
  }
}

/** A template as it stands in a body: its own bytes; one with comments or other leniences as a JSON string, which Azure takes too. */
function embedded(template: string): string {
  try {
    JSON.parse(template);
    return template;
  } catch {
    return JSON.stringify(template);
  }
}

/** The body of a deployment, template bytes unchanged. */
export function deploymentBody(request: DeploymentRequest, validationLevel?: ValidationLevel): string {
  const { template, parameters, mode, location, tags } = request;
  const outer = [...(location === undefined ? [] : [`"location":${JSON.stringify(location)}`]), `"tags":${JSON.stringify(tags)}`];
  const level = validationLevel === undefined ? [] : [`"validationLevel":"${validationLevel}"`];
  const inner = [`"mode":"${mode}"`, ...level, `"parameters":${parameters}`, `"template":${embedded(template)}`];
  return `{${outer.join(',')},"properties":{${inner.join(',')}}}`;
}

export function validateDeployment(client: Client, id: string, body: string, signal?: AbortSignal): Promise<Answer> {
  return client.send('POST', `${id}/validate?${version}`, body, signal);
}

/** Submits it. An answer that is lost must never lead to a second submission: read the deployment instead. */
export function putDeployment(client: Client, id: string, body: string, signal?: AbortSignal): Promise<Answer> {
  return client.send('PUT', `${id}?${version}`, body, signal);
}

export function getDeployment(client: Client, id: string, signal?: AbortSignal): Promise<Answer> {
  return client.send('GET', `${id}?${version}`, undefined, signal);
}

export function cancelDeployment(client: Client, id: string, signal?: AbortSignal): Promise<Answer> {
  return client.send('POST', `${id}/cancel?${version}`, undefined, signal);
}

/** The deployments of a scope that are running. */
export function listDeployments(client: Client, scope: DeploymentScope, signal?: AbortSignal): Promise<Answer> {
  const filter = encodeURIComponent("provisioningState eq 'Running'");
  const path = `${scopePath(scope)}/providers/Microsoft.Resources/deployments`;
  return client.send('GET', `${path}?$filter=${filter}&${version}`, undefined, signal);
}

/** All operations of a deployment, as one answer with all `value`s; the first page that is no 200 instead. */
export async function listOperations(client: Client, id: string, signal?: AbortSignal): Promise<Answer> {
  // At resource group scope Azure serves them without the provider in the path.
  const start = id.replace(
    /^(\/subscriptions\/[^/]+\/resourcegroups\/[^/]+)\/providers\/microsoft\.resources(\/deployments\/[^/]+)$/i,
    '$1$2',
  );
  const operations: unknown[] = [];
  let last: Answer = { status: 200, body: undefined };
  let next: string | undefined = `${start}/operations?${version}`;
  for (let page = 0; next !== undefined && page < 100; page++) {
    last = await client.send('GET', next, undefined, signal);
    if (last.status !== 200) return last;
    const { value, nextLink } = (last.body ?? {}) as { value?: readonly unknown[]; nextLink?: string };
    operations.push(...(value ?? []));
    next = nextLink;
  }
  return { ...last, body: { value: operations } };
}
