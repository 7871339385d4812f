import { type OutputName, outputs as reserved } from '../options.ts';
import { code, prose } from '../report/markdown/inline.ts';
import { pretty } from '../report/pretty.ts';
import { printJson } from '../report/print-json.ts';
import type { Arguments } from '../command-line/arguments.ts';
import { deploy } from '../commands/deploy/deploy.ts';
import { deployOptions } from '../commands/deploy/deploy-options.ts';
import type { DeployOutcome } from '../commands/deploy/deploy-outcome.ts';
import { deploymentText } from '../commands/deploy/deploy-text.ts';
import type { ExitCode, Ports } from '../ports.ts';
import type { Runner } from './runner.ts';

const title = 'Armored Transit';

/** Deploys what was checked, through the same files, and tells the runner what became of it. */
export async function deployInWorkflow(ports: Ports, runner: Runner, inputs: Arguments): Promise<ExitCode> {
  const told = { ...ports, secret: (value: string) => runner.secret(value), progress: (line: string) => runner.log(line) };
  const outcome = await deploy(told, await deployOptions(inputs));
  const { checked, refusals } = outcome;
  if (checked !== undefined && refusals.length > 0)
    runner.log(pretty(checked.report, { text: checked.text, color: false, width: 120, quiet: false }));
  runner.log(deploymentText(outcome));
  writeOutputs(runner, outcome);
  annotate(runner, outcome);
  if (inputs.flag('summary')) await runner.summary(summaryOf(outcome));
  return outcome.exitCode;
}

function writeOutputs(runner: Runner, outcome: DeployOutcome): void {
  const known: Partial<Record<OutputName, string | undefined>> = {
    'deployment-name': outcome.deploymentName,
    'deployment-id': outcome.deploymentId,
    'correlation-id': outcome.correlationId,
    state: outcome.state,
    duration: String(outcome.duration),
    'resource-group-created': String(outcome.resourceGroupCreated),
    'content-sha256': outcome.contentSha256,
    'portal-url': outcome.portalUrl,
    outputs: printJson(outcome.outputs),
  };
  for (const [name, value] of Object.entries(known)) if (value !== undefined) runner.output(name, value);
  for (const [name, value] of Object.entries(outcome.outputs)) {
    // Expressions of workflows compare names without case; a line end in a name would begin another output.
    if (!/^[A-Za-z_][\w-]*$/.test(name) || Object.hasOwn(reserved, name.toLowerCase())) continue;
    runner.output(name, typeof value === 'string' ? value : printJson(value, ' '));
  }
}

function annotate(runner: Runner, { refusals, causes, exitCode, message }: DeployOutcome): void {
  const at = (file: string | undefined, line: number | undefined) => ({
    file,
    span: line === undefined ? undefined : { start: { line, column: 1 }, end: { line: line + 1, column: 1 } },
  });
  if (refusals.length > 0)
    runner.annotate({
      severity: 'error',
      title,
      message: ['Not deployed:', ...refusals].join('\n'),
      ...at(undefined, undefined),
    });
  for (const { code: name, message: text, advice, file, line } of causes) {
    const more = advice === undefined ? '' : `. ${advice}`;
    runner.annotate({ severity: 'error', title: name, message: text + more, ...at(file, line) });
  }
  if (exitCode !== 0 && refusals.length + causes.length === 0)
    runner.annotate({ severity: 'error', title, message, ...at(undefined, undefined) });
}

function summaryOf({
  state,
  message,
  refusals,
  causes,
  deploymentName,
  correlationId,
  portalUrl,
  contentSha256,
  duration,
}: DeployOutcome): string {
  const sign = state === 'succeeded' ? '✅' : state === 'running' ? '⏳' : '❌';
  const portal = portalUrl === undefined || /[\s()<>]/.test(portalUrl) ? '' : ` · [in the Azure portal](${portalUrl})`;
  const facts = [
    `Deployment ${code(deploymentName)}${portal}`,
    ...(duration > 0 ? [`${duration} s`] : []),
    ...(correlationId === undefined ? [] : [`correlation id ${code(correlationId)}`]),
    `content ${code(contentSha256.slice(0, 12))}`,
  ];
  const reasons = [
    ...refusals.map((reason) => `- ${prose(reason, 600)}`),
    ...causes.map(
      ({ code: name, message: text, advice }) =>
        `- ${code(name)}: ${prose(text, 600)}${advice === undefined ? '' : ` ${prose(advice)}`}`,
    ),
  ];
  const parts = [`## ${sign} ${prose(message)}`, reasons.join('\n'), facts.join(' · ')];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
