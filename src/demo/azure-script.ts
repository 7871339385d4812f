import type { Body, DeploymentAddress, DeploymentRecord, Script, ScriptedOperation } from './azure-state.ts';

const object = (value: unknown): Body => (typeof value === 'object' && value !== null ? (value as Body) : {});

/** A member by its name without case, as Azure compares. */
export function memberOf(body: Body, name: string): unknown {
  const key = Object.keys(body).find((each) => each.toLowerCase() === name.toLowerCase());
  return key === undefined ? undefined : body[key];
}

/** A literal, or the value of the parameter that `[parameters('x')]` names; no other expression is understood. */
function plain(value: unknown, template: Body, parameters: Body): unknown {
  const name = typeof value === 'string' ? /^\[parameters\('([^']+)'\)\]$/.exec(value)?.[1] : undefined;
  if (name === undefined) return value;
  const given = object(memberOf(parameters, name));
  return 'value' in given ? given['value'] : object(memberOf(object(template['parameters']), name))['defaultValue'];
}

/** What becomes of a deployment where nobody says otherwise: each resource is created in turn, trivial outputs come back. */
export function defaultScript({ id }: DeploymentAddress, template: Body, parameters: Body): Script {
  const scope = id.slice(0, id.lastIndexOf('/providers/'));
  const resources = Object.values(object(template['resources'])).map(object);
  const operations = resources.map((resource): ScriptedOperation => {
    const [type, name] = [String(resource['type']), String(plain(resource['name'], template, parameters))];
    const [provider = '', ...types] = type.split('/');
    const names = name.split('/');
    return {
      target: `${scope}/providers/${provider}/${types.map((each, index) => `${each}/${names[index] ?? name}`).join('/')}`,
      type,
    };
  });
  const outputs = Object.entries(object(template['outputs'])).map(([output, declaration]) => {
    const type = String(object(declaration)['type']);
    const shown = { type: type.replace(/^./, (letter) => letter.toUpperCase()) };
    const value = plain(object(declaration)['value'], template, parameters);
    // Azure has been seen to lower the first letter of an output's name, and gives secure outputs without value.
    return [output.replace(/^./, (letter) => letter.toLowerCase()), /^secure/i.test(type) ? shown : { ...shown, value }] as const;
  });
  return { polls: 3, end: 'Succeeded', operations, outputs: Object.fromEntries(outputs) };
}

/** The provisioning state that a read shows now. */
export function stateOf({ canceled, reads, script }: DeploymentRecord): string {
  if (canceled) return 'Canceled';
  if (reads > script.polls) return script.end;
  return reads <= 1 ? 'Accepted' : 'Running';
}

/** Whether a provisioning state is final. */
export function isOver(state: string): boolean {
  return ['Succeeded', 'Failed', 'Canceled'].includes(state);
}

/** The operation records that show by now: they appear one by one while the deployment runs. */
export function operationsOf(record: DeploymentRecord): Body[] {
  const { script, reads } = record;
  const over = isOver(stateOf(record));
  const begun = over
    ? script.operations.length
    : Math.ceil((script.operations.length * Math.max(0, reads - 1)) / Math.max(1, script.polls));
  const shown = script.operations.slice(0, begun).map((operation, index) => {
    const running = !over && index === begun - 1;
    return operationBody(record, operation, index, running);
  });
  return over && script.end === 'Succeeded' ? [...shown, outputsOperation(record)] : shown;
}

function operationBody(record: DeploymentRecord, operation: ScriptedOperation, index: number, running: boolean): Body {
  const operationId = `57E1${index.toString(16).toUpperCase().padStart(4, '0')}`;
  const state = running ? 'Running' : (operation.state ?? 'Succeeded');
  return {
    id: `${record.id}/operations/${operationId}`,
    operationId,
    properties: {
      provisioningOperation: 'Create',
      provisioningState: state,
      timestamp: record.started,
      duration: 'PT1S',
      serviceRequestId: '44444444-4444-4444-4444-444444444444',
      ...(running ? {} : { statusCode: operation.statusCode ?? 'OK' }),
      ...(running || operation.statusMessage === undefined ? {} : { statusMessage: operation.statusMessage }),
      targetResource: { id: operation.target, resourceType: operation.type, resourceName: operation.target.split('/').at(-1) },
    },
  };
}

/** Azure's last operation evaluates the outputs and has no target. */
function outputsOperation(record: DeploymentRecord): Body {
  return {
    id: `${record.id}/operations/08584`,
    operationId: '08584',
    properties: {
      provisioningOperation: 'EvaluateDeploymentOutput',
      provisioningState: 'Succeeded',
      timestamp: record.started,
      duration: 'PT0.1S',
      statusCode: 'OK',
    },
  };
}
