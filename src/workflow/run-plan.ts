import picomatch from 'picomatch';
import type { PullRequest, WorkflowEvent } from '../github/event.ts';
import type { Arguments } from '../command-line/arguments.ts';

/** What one run of the Action does. */
export interface RunPlan {
  /** Where templates are read: what is checked out, or the pull request's head, as data, through the API. */
  source: 'workspace' | 'head';
  /** Absent where the run is not about a pull request. */
  pull: PullRequest | undefined;
  /** The commit to compare with. */
  baseSha: string | undefined;
  deploys: boolean;
  /** Why it does not deploy although it was asked to. */
  refusal: string | undefined;
}

const dataOnly = new Set(['pull_request_target', 'workflow_run']);

function wantsDeployment(event: WorkflowEvent, inputs: Arguments): boolean {
  const command = inputs.text('command');
  if (command !== 'auto') return command === 'deploy';
  const hasTarget =
    inputs.given('resource-group') !== undefined || (inputs.given('scope') ?? 'resourceGroup') !== 'resourceGroup';
  return hasTarget && (event.name === 'push' || event.name === 'workflow_dispatch');
}

function isAllowed(ref: string, event: WorkflowEvent, inputs: Arguments): boolean {
  const given = inputs.list('allowed-refs');
  const globs = given.length > 0 ? given : event.defaultBranch === undefined ? [] : [`refs/heads/${event.defaultBranch}`];
  // A short name is that of a branch: a tag of the same name is not protected as the branch is.
  const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
  return globs.some((glob) => picomatch.isMatch(ref, glob) || (branch !== undefined && picomatch.isMatch(branch, glob)));
}

/** Decides what a run does (contract, section 7). `ref` is the full name of what triggered it: `refs/heads/main`. */
export function planRun(event: WorkflowEvent, inputs: Arguments, ref: string): RunPlan {
  const isPull = event.pull !== undefined || /^(?:pull_request|merge_group|workflow_run)/.test(event.name);
  const asked = wantsDeployment(event, inputs);
  const refusal = !asked
    ? undefined
    : isPull
      ? `${event.name} never deploys`
      : isAllowed(ref, event, inputs)
        ? undefined
        : `${ref} may not deploy: see the input allowed-refs`;
  return {
    source: dataOnly.has(event.name) && event.pull !== undefined ? 'head' : 'workspace',
    pull: event.pull,
    baseSha: event.pull?.baseSha ?? event.baseSha,
    deploys: asked && refusal === undefined,
    refusal,
  };
}
