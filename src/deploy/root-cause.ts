import { adviceOn } from './advice.ts';
import { readError, type AzureError } from './azure-error.ts';

/** One failed operation of a deployment. */
export interface FailedOperation {
  type: string;
  name: string;
  /** ISO 8601; the first failure is the cause of the others. */
  timestamp: string;
  statusMessage: unknown;
  statusCode: string;
}

/** Why a deployment failed, at the bottom. */
export interface Cause {
  code: string;
  message: string;
  /** `<type> <name>` of the resource, where one is to blame. */
  resource?: string;
  advice?: string;
  /** Path in the template that Azure refused: `resources[0].properties`. */
  templatePath?: string;
}

// They only say that something below failed.
const wrappers = new Set([
  'deploymentfailed',
  'resourcedeploymentfailure',
  'invalidtemplatedeployment',
  'preflightvalidationcheckfailed',
  'multipleerrorsoccurred',
  'conflict',
  'badrequest',
  'notfound',
  'forbidden',
  '',
]);
const consequences = new Set(['canceled', 'operationpreempted', 'deploymentpreempted', 'dependencyfailed']);

function leavesOf(error: AzureError): AzureError[] {
  const below = error.details.flatMap(leavesOf);
  if (below.length > 0 && (wrappers.has(error.code.toLowerCase()) || error.message === '')) return below;
  // Where the details only repeat the code, they tell more than their parent.
  return below.some(({ code }) => code === error.code) ? below : [error];
}

/** Where in the template: Azure says `properties.template.resources[0]`, or nothing. */
function templatePathOf(error: AzureError): string | undefined {
  for (const { type, info } of error.info) {
    const path = type === 'TemplateViolation' ? info['path'] : undefined;
    if (typeof path === 'string' && path !== '') return path.replace(/^properties\.template\.?/, '');
  }
  return error.details.map(templatePathOf).find((path) => path !== undefined);
}

function policyOf(error: AzureError): string | undefined {
  const names = error.info
    .filter(({ type }) => type === 'PolicyViolation')
    .map(({ info }) => info['policyDefinitionDisplayName'] ?? info['policyDefinitionName'])
    .filter((name) => typeof name === 'string');
  return names.length === 0 ? undefined : `policy ${names.map((name) => `"${name}"`).join(', ')}`;
}

function causeOf(error: AzureError, resource: string | undefined, templatePath: string | undefined): Cause {
  const [advice, policy, path] = [adviceOn(error), policyOf(error), templatePathOf(error) ?? templatePath];
  const help = [policy, advice].filter((part) => part !== undefined).join('; ');
  return {
    code: error.code === '' ? 'Unknown' : error.code,
    message: error.message === '' ? 'Azure gave no message' : error.message,
    ...(resource === undefined ? {} : { resource }),
    ...(help === '' ? {} : { advice: help }),
    ...(path === undefined ? {} : { templatePath: path }),
  };
}

/** The same failure told with other ids and times is one failure. */
function key({ code, message }: Cause): string {
  const same = message.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi, '').replace(/\d{4}-\d\d-\d\dT[\d:.]+Z?/g, '');
  return `${code}\n${same}`;
}

function sorted(causes: readonly Cause[]): Cause[] {
  const last = (cause: Cause): number => (consequences.has(cause.code.toLowerCase()) ? 1 : 0);
  return [...causes].sort((a, b) => last(a) - last(b));
}

/** A nested deployment only repeats what its own operations tell. */
function rank({ type }: FailedOperation): number {
  return type.toLowerCase() === 'microsoft.resources/deployments' ? 1 : 0;
}

/** The causes that an error body and the failed operations tell, the first one first; wrappers and repetitions are left out. */
export function rootCauses(body: unknown, operations: readonly FailedOperation[] = []): Cause[] {
  const error = readError(body);
  const fromOperations = [...operations]
    .sort((a, b) => rank(a) - rank(b) || (a.timestamp < b.timestamp ? -1 : a.timestamp > b.timestamp ? 1 : 0))
    .flatMap(({ type, name, statusMessage, statusCode }) => {
      const told = readError(statusMessage) ?? { code: statusCode, message: '', details: [], info: [] };
      return leavesOf(told).map((leaf) => causeOf(leaf, `${type} ${name}`, templatePathOf(told)));
    });
  const fromBody = error === undefined ? [] : leavesOf(error).map((leaf) => causeOf(leaf, leaf.target, templatePathOf(error)));
  const seen = new Set<string>();
  return sorted([...fromOperations, ...fromBody]).filter((cause, index, all) => {
    // The deployment's own words say nothing where an operation speaks.
    if (index > 0 && all.length > 1 && wrappers.has(cause.code.toLowerCase())) return false;
    const before = seen.has(key(cause));
    seen.add(key(cause));
    return !before;
  });
}
