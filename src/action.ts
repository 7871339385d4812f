import { readFileSync } from 'node:fs';
import type { Annotation } from './report/annotations.ts';
import { UsageError } from './command-line/arguments.ts';
import { readInputs } from './workflow/inputs.ts';
import { exitCodes } from './ports.ts';
import { harmlessLines } from './command-line/harmless-lines.ts';
import type { RunContext, Runner } from './workflow/runner.ts';
import { runInWorkflow } from './workflow/run-in-workflow.ts';
import { FileError } from './files/files.ts';
import { processPorts } from './process-ports.ts';

type Core = typeof import('@actions/core');

function runnerOf(core: Core): Runner {
  return {
    log: (text) => process.stdout.write(`${harmlessLines(text.replace(/\n$/, ''))}\n`),
    annotate: (annotation) => annotate(core, annotation),
    summary: async (markdown) => {
      await core.summary.addRaw(markdown, true).write();
    },
    output: (name, value) => core.setOutput(name, value),
    secret: (value) => core.setSecret(value),
  };
}

function annotate(core: Core, { severity, title, message, file, span }: Annotation): void {
  const sameLine = span !== undefined && span.start.line === span.end.line;
  core[severity](message, {
    title,
    ...(file === undefined ? {} : { file }),
    ...(span === undefined ? {} : { startLine: span.start.line, endLine: span.end.line }),
    ...(sameLine ? { startColumn: span.start.column, endColumn: span.end.column } : {}),
  });
}

function payloadAt(path: string | undefined): unknown {
  return path === undefined || path === '' ? {} : (JSON.parse(readFileSync(path, 'utf8')) as unknown);
}

function contextOf(env: NodeJS.ProcessEnv): RunContext {
  const required = (name: string): string => {
    const value = env[name] ?? '';
    if (value === '') throw new UsageError(`${name} is not set: the Action runs in a workflow of GitHub Actions`);
    return value;
  };
  const [owner = '', repository = ''] = required('GITHUB_REPOSITORY').split('/');
  return {
    workspace: env['GITHUB_WORKSPACE'] ?? process.cwd(),
    apiUrl: required('GITHUB_API_URL'),
    serverUrl: required('GITHUB_SERVER_URL'),
    owner,
    repository,
    ref: env['GITHUB_REF'] ?? '',
    sha: env['GITHUB_SHA'] ?? '',
    run: { id: Number(env['GITHUB_RUN_ID'] ?? 0), attempt: Number(env['GITHUB_RUN_ATTEMPT'] ?? 1) },
    eventName: env['GITHUB_EVENT_NAME'] ?? '',
    payload: payloadAt(env['GITHUB_EVENT_PATH']),
  };
}

/** Runs the Action from the environment that the runner gives, and returns the exit code of the process: 0 or 1. */
export async function action(): Promise<0 | 1> {
  const core = await import('@actions/core');
  const runner = runnerOf(core);
  try {
    const inputs = readInputs((name) => core.getInput(name));
    const token = inputs.text('github-token') ?? '';
    if (token !== '') core.setSecret(token);
    const context = contextOf(process.env);
    const ports = processPorts(context.workspace, {});
    const code = await runInWorkflow(
      { ...ports, stdout: (text) => runner.log(text), stderr: (text) => runner.log(text) },
      runner,
      context,
      inputs,
    );
    return code === exitCodes.ok ? 0 : 1;
  } catch (error) {
    runner.output('conclusion', 'error');
    const known = error instanceof UsageError || error instanceof FileError;
    // A stack may quote template text, and the runner reads commands from stderr too: it must not get there on its own.
    if (!known) runner.log(error instanceof Error ? (error.stack ?? error.message) : String(error));
    const message = error instanceof Error ? error.message : String(error);
    core.error(known ? message : `This is a mistake in Armored Transit, please report it: ${message}`, {
      title: 'Armored Transit',
    });
    return 1;
  }
}
