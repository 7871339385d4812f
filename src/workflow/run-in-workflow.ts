import { cachedFiles } from '../files/cached-files.ts';
import { treeFiles } from '../files/tree-files.ts';
import { type GitHubClient, openGitHub } from '../github/client.ts';
import { pullOf, readEvent, type WorkflowEvent } from '../github/event.ts';
import { GitHubError } from '../github/request.ts';
import { type Arguments, UsageError } from '../command-line/arguments.ts';
import { apiTree, baseOf, baseTree, type TreeResult } from './base-tree.ts';
import { type Base, checkChange } from './check-change.ts';
import { type ExitCode, exitCodes, type Ports } from '../ports.ts';
import { publish } from './publish.ts';
import { planRun, type RunPlan } from './run-plan.ts';
import type { RunContext, Runner } from './runner.ts';

const codes = { pass: exitCodes.ok, fail: exitCodes.findings, error: exitCodes.error } as const;

function baseFrom(result: TreeResult): Base {
  return 'tree' in result ? { files: treeFiles(result.tree) } : result;
}

async function baseFor(plan: RunPlan, context: RunContext, client: GitHubClient | undefined): Promise<Base> {
  const { pull, baseSha, source } = plan;
  if (baseSha === undefined) return undefined;
  if (source === 'head') return client && baseFrom(await apiTree(client, baseSha, undefined));
  const sha = pull === undefined ? baseSha : await baseOf(context.workspace, pull.headSha, baseSha);
  return baseFrom(await baseTree(context.workspace, sha, client));
}

/** The head's files as data: nothing of them is checked out or run. Throws UsageError where they cannot be read. */
async function headPorts(ports: Ports, plan: RunPlan, client: GitHubClient | undefined): Promise<Ports> {
  if (plan.source === 'workspace' || plan.pull === undefined) return ports;
  const result =
    client === undefined ? { problem: 'there is no github-token' } : await apiTree(client, plan.pull.headSha, undefined);
  if ('problem' in result) throw new UsageError(`the head of the pull request could not be read: ${result.problem}`);
  return { ...ports, files: treeFiles(result.tree) };
}

/** The event, with the pull request of a fork that GitHub leaves out of it. Only one whose head is what ran counts. */
async function withPull(event: WorkflowEvent, client: GitHubClient | undefined): Promise<WorkflowEvent> {
  const { origin } = event;
  if (event.pull !== undefined || origin === undefined || client === undefined) return event;
  try {
    const pulls = (await client.openPulls(origin.head)).map(pullOf);
    return { ...event, pull: pulls.find((pull) => pull?.headSha === origin.headSha) };
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return event;
  }
}

/** Runs the Action in a workflow: checks, reports, and on the events for it deploys what it checked. */
export async function runInWorkflow(ports: Ports, runner: Runner, context: RunContext, inputs: Arguments): Promise<ExitCode> {
  const told = readEvent(context.eventName, context.payload);
  const token = inputs.text('github-token') ?? '';
  const { apiUrl, owner, repository: name } = context;
  const isNeeded = token !== '' && (told.pull ?? told.origin ?? told.baseSha) !== undefined;
  const client = isNeeded ? await openGitHub({ apiUrl, token, owner, name }) : undefined;
  const plan = planRun(await withPull(told, client), inputs, context.ref);
  // What is deployed are the very bytes that were checked.
  const steady = plan.deploys ? { ...ports, files: cachedFiles(ports.files) } : ports;
  const head = await headPorts(steady, plan, client);
  const checked = await checkChange(head, await baseFor(plan, context, client), inputs);
  await publish({ ports, runner, context, inputs, checked, pull: plan.pull, client });
  const linted = codes[checked.conclusion];
  if (!plan.deploys) {
    if (plan.refusal !== undefined) skip(runner, plan.refusal);
    return linted;
  }
  // Findings elsewhere do not hold the deployment back: it has a gate of its own.
  const { deployInWorkflow } = await import('./deploy-in-workflow.ts');
  const deployed = await deployInWorkflow(steady, runner, inputs);
  return deployed === exitCodes.ok ? linted : deployed;
}

function skip(runner: Runner, reason: string): void {
  const message = `Nothing is deployed: ${reason}`;
  runner.annotate({ severity: 'notice', title: 'Armored Transit', message, file: undefined, span: undefined });
  runner.output('state', 'skipped');
}
