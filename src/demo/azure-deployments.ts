import { randomUUID } from 'node:crypto';
import { armError, deploymentNotFound, groupNotFound, invalidTemplate } from './azure-errors.ts';
import { defaultScript, isOver, memberOf, stateOf } from './azure-script.ts';
import type { AzureReply, AzureRequest, AzureState, Body, DeploymentAddress, DeploymentRecord } from './azure-state.ts';

const object = (value: unknown): Body => (typeof value === 'object' && value !== null ? (value as Body) : {});

/** `template` may be sent as an object or as a JSON text. */
function templateOf(value: unknown): Body | undefined {
  if (typeof value !== 'string') return typeof value === 'object' && value !== null ? (value as Body) : undefined;
  try {
    return object(JSON.parse(value));
  } catch {
    return undefined;
  }
}

/** Parameters as Azure shows them: types capitalised, defaults filled in, secure ones without value. */
function shownParameters(template: Body, parameters: Body): Body {
  const shown = Object.entries(object(template['parameters'])).map(([name, declaration]) => {
    const type = String(object(declaration)['type']);
    const given = object(memberOf(parameters, name));
    const value = 'value' in given ? given['value'] : object(declaration)['defaultValue'];
    const capital = type
      .replace(/^./, (letter) => letter.toUpperCase())
      .replace(/^Secure(.)/, (_, next: string) => `Secure${next.toUpperCase()}`);
    return [name, /^secure/i.test(type) ? { type: capital } : { type: capital, value }] as const;
  });
  return Object.fromEntries(shown);
}

function bodyOf(record: DeploymentRecord): Body {
  const provisioningState = stateOf(record);
  const { script } = record;
  const succeeded = provisioningState === 'Succeeded';
  return {
    id: record.id,
    name: record.name,
    type: 'Microsoft.Resources/deployments',
    ...(record.location === undefined ? {} : { location: record.location }),
    ...(record.tags === undefined ? {} : { tags: record.tags }),
    properties: {
      templateHash: '1234567890123456789',
      parameters: shownParameters(record.template, record.parameters),
      mode: record.mode,
      provisioningState,
      timestamp: record.started,
      duration: 'PT1.2S',
      correlationId: record.correlationId,
      providers: [],
      dependencies: [],
      ...(succeeded ? { outputs: script.outputs, outputResources: script.operations.map(({ target: id }) => ({ id })) } : {}),
      ...(provisioningState === 'Failed' && script.error !== undefined ? { error: script.error } : {}),
    },
  };
}

/** What Azure says to a template that it does not take; undefined where it takes it. */
function refusal(state: AzureState, { group }: DeploymentAddress, body: Body | undefined): AzureReply | undefined {
  if (group !== undefined && !state.groups.has(group.toLowerCase())) return groupNotFound(group);
  const properties = object(body?.['properties']);
  const template = templateOf(properties['template']);
  if (template === undefined)
    return armError(400, 'InvalidRequestContent', 'The request content was invalid and could not be deserialized.');
  if (group === undefined && body?.['location'] === undefined)
    return armError(400, 'LocationRequired', 'The location property is required.');
  const parameters = object(properties['parameters']);
  const declared = Object.keys(object(template['parameters'])).map((name) => name.toLowerCase());
  const unknown = Object.keys(parameters).find((name) => !declared.includes(name.toLowerCase()));
  return unknown === undefined
    ? undefined
    : invalidTemplate(
        `The template parameters '${unknown}' in the parameters file are not valid.`,
        `properties.template.parameters.${unknown}`,
      );
}

/** `POST …/validate`: a synchronous 200, or the refusal. */
export function validate(state: AzureState, address: DeploymentAddress, request: AzureRequest): AzureReply {
  const refused = refusal(state, address, request.body);
  if (refused !== undefined) return refused;
  const properties = object(request.body?.['properties']);
  const template = templateOf(properties['template']) ?? {};
  const parameters = object(properties['parameters']);
  const { operations } = defaultScript(address, template, parameters);
  return {
    status: 200,
    body: {
      id: address.id,
      name: address.name,
      type: 'Microsoft.Resources/deployments',
      properties: {
        provisioningState: 'Succeeded',
        mode: properties['mode'],
        parameters: shownParameters(template, parameters),
        validatedResources: operations.map(({ target: id }) => ({ id })),
      },
    },
  };
}

/** `POST …/whatIf`: 202 with a place to ask, which answers the empty list of changes. */
export function whatIf(state: AzureState, address: DeploymentAddress, request: AzureRequest, base: string): AzureReply {
  const refused = refusal(state, address, request.body);
  const result =
    refused === undefined
      ? { status: 'Succeeded', properties: { correlationId: randomUUID(), changes: [] } }
      : { status: 'Failed', ...object(refused.body) };
  const handle = Buffer.from(JSON.stringify(result)).toString('base64url');
  return {
    status: 202,
    headers: {
      location: `${base}/subscriptions/${state.subscription}/operationresults/${handle}?api-version=2025-04-01`,
      'retry-after': '15',
    },
  };
}

/** `GET …/operationresults/{handle}`: what whatIf left there. */
export function operationResult(handle: string): AzureReply {
  return { status: 200, body: JSON.parse(Buffer.from(handle, 'base64url').toString('utf8')) };
}

function active(record: DeploymentRecord): AzureReply {
  return armError(
    409,
    'DeploymentActive',
    `The deployment with resource id '${record.id}' cannot be saved, because this would overwrite an existing deployment which is still active. It was started at '${record.started}' with correlationId '${record.correlationId}'. Please see https://aka.ms/arm-deploy for usage details.`,
  );
}

/** `PUT …/deployments/N`: 201 or 200 with a place to ask; 409 while one of that name is active. */
export function putDeployment(state: AzureState, address: DeploymentAddress, request: AzureRequest, base: string): AzureReply {
  const found = state.deployments.get(address.id.toLowerCase());
  if (found !== undefined && !isOver(stateOf(found))) return active(found);
  const refused = refusal(state, address, request.body);
  if (refused !== undefined) return refused;
  const body = request.body ?? {};
  const properties = object(body['properties']);
  const template = templateOf(properties['template']) ?? {};
  const parameters = object(properties['parameters']);
  const record: DeploymentRecord = {
    id: address.id,
    name: address.name,
    ...(typeof body['location'] === 'string' ? { location: body['location'] } : {}),
    ...(body['tags'] === undefined ? {} : { tags: object(body['tags']) }),
    template,
    parameters,
    mode: properties['mode'] === 'Complete' ? 'Complete' : 'Incremental',
    started: new Date().toISOString(),
    correlationId: randomUUID(),
    script: { ...defaultScript(address, template, parameters), ...state.script },
    reads: 0,
    canceled: false,
  };
  state.deployments.set(address.id.toLowerCase(), record);
  return {
    status: found === undefined ? 201 : 200,
    headers: {
      'azure-asyncoperation': `${base}${address.id}/operationStatuses/${Date.now()}?api-version=2025-04-01&t=1&c=signature&s=secret&h=hash`,
    },
    body: bodyOf(record),
  };
}

/** `GET …/deployments/N`; each read brings it nearer to its end. */
export function getDeployment(state: AzureState, { id, name }: DeploymentAddress): AzureReply {
  const record = state.deployments.get(id.toLowerCase());
  if (record === undefined) return deploymentNotFound(name);
  record.reads++;
  return { status: 200, body: bodyOf(record) };
}

/** `GET …/operationStatuses/{id}`: always 200, the state alone. */
export function operationStatus(state: AzureState, { id, name }: DeploymentAddress): AzureReply {
  const record = state.deployments.get(id.toLowerCase());
  if (record === undefined) return deploymentNotFound(name);
  record.reads++;
  const status = stateOf(record);
  return { status: 200, body: status === 'Failed' ? { status, error: record.script.error } : { status } };
}

/** `POST …/cancel`: 204, or 409 where it is over. */
export function cancelDeployment(state: AzureState, { id, name }: DeploymentAddress): AzureReply {
  const record = state.deployments.get(id.toLowerCase());
  if (record === undefined) return deploymentNotFound(name);
  if (isOver(stateOf(record))) {
    return armError(
      409,
      'DeploymentCannotBeCancelled',
      `The deployment '${name}' cannot be cancelled because it is in the state '${stateOf(record)}'.`,
    );
  }
  record.canceled = true;
  return { status: 204 };
}

/** `GET …/deployments`: the history of a scope, by its id up to `/deployments`. */
export function listDeployments(state: AzureState, prefix: string): AzureReply {
  const start = `${prefix}/`.toLowerCase();
  const value = [...state.deployments].filter(([id]) => id.startsWith(start)).map(([, record]) => bodyOf(record));
  return { status: 200, body: { value } };
}
