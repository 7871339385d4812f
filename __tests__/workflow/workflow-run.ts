import { join } from 'node:path';
import type { LoopbackGitHub } from '../../src/demo/loopback-github.ts';
import { runWorkflow as run, type WorkflowResult, type WorkflowRun as Run } from '../../src/demo/workflow-run.ts';

/** A run of the committed Action. */
export type WorkflowRun = Omit<Run, 'entry'>;

export type { WorkflowResult };

const entry = join(import.meta.dirname, '..', '..', 'dist', 'index.js');

/** Runs dist/index.js with the environment that GitHub's runner gives, against a loopback GitHub. */
export function runWorkflow(github: LoopbackGitHub, workflow: WorkflowRun): Promise<WorkflowResult> {
  return run(github, { ...workflow, entry });
}
