import type { LocatedCause } from './located-cause.ts';
import type { DeployOutcome } from './deploy-outcome.ts';
import { harmlessLines } from '../../command-line/harmless-lines.ts';

function causeLines({ code, message, resource, advice, file, line }: LocatedCause): string[] {
  const place = file === undefined ? '' : ` (${file}${line === undefined ? '' : `:${line}`})`;
  const about = resource === undefined ? '' : `${resource}: `;
  return [`  ${`${about}${code}: ${message}`.replace(/\s+/g, ' ')}${place}`, ...(advice === undefined ? [] : [`    ${advice}`])];
}

/** How to go on with a deployment that still runs. */
function nextSteps({ state, deploymentId, deploymentName }: DeployOutcome): string[] {
  const [, subscription, group] = /^\/subscriptions\/([^/]+)\/resourceGroups\/([^/]+)\//i.exec(deploymentId) ?? [];
  if (state !== 'running' || subscription === undefined || group === undefined) return [];
  const which = `--subscription ${subscription} --resource-group ${decodeURIComponent(group)} --name ${deploymentName}`;
  return [
    `To follow it: az deployment group wait --created ${which}, or run the job again: it follows what it finds running`,
    `To cancel it: az deployment group cancel ${which}`,
  ];
}

/** What became of a deployment, for people: the last lines of a log. */
export function deploymentText(outcome: DeployOutcome): string {
  const { message, refusals, causes, correlationId, portalUrl, duration, secureOutputs, state, deploymentId } = outcome;
  const lines = [
    ...(refusals.length > 0 ? ['Not deployed:', ...refusals.map((each) => `  ${each}`)] : []),
    `${message}${duration > 0 ? ` (${duration} s)` : ''}`,
    ...causes.flatMap(causeLines),
    ...nextSteps(outcome),
    ...(secureOutputs.length > 0 ? [`Secure outputs are not shown: ${secureOutputs.join(', ')}`] : []),
    ...(state === 'skipped' ? [] : [`Deployment: ${deploymentId}`]),
    ...(correlationId === undefined ? [] : [`Correlation id: ${correlationId}`]),
    ...(portalUrl === undefined ? [] : [`Portal: ${portalUrl}`]),
  ];
  return `${harmlessLines(lines.join('\n'))}\n`;
}
