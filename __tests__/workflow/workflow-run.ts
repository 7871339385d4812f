import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { LoopbackGitHub } from '../../src/demo/loopback-github.ts';

/** A run of the Action, as a workflow would start it. */
export interface WorkflowRun {
  event: string;
  payload: unknown;
  /** What is checked out. */
  files: Readonly<Record<string, string>>;
  inputs?: Readonly<Record<string, string>>;
  runId?: number;
  ref?: string;
  /** More variables, such as those of a job that may ask for an OIDC token. */
  env?: Readonly<Record<string, string>>;
  /** Which token the workflow has; default: the loopback's own. */
  token?: string;
}

/** What a run left behind. */
export interface WorkflowResult {
  code: number | null;
  stdout: string;
  stderr: string;
  outputs: Readonly<Record<string, string>>;
  summary: string;
  file(path: string): string | undefined;
}

function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  for (const [, name = '', , value = ''] of text.matchAll(/^(.+)<<(ghadelimiter_\S+)\n([^]*?)\n\2$/gm)) outputs[name] = value;
  return outputs;
}

/** Runs dist/index.js with the environment that GitHub's runner gives, against a loopback GitHub. */
export async function runWorkflow(github: LoopbackGitHub, run: WorkflowRun): Promise<WorkflowResult> {
  const folder = mkdtempSync(join(tmpdir(), 'armored-'));
  const workspace = join(folder, 'workspace');
  mkdirSync(workspace);
  for (const [path, text] of Object.entries(run.files)) {
    mkdirSync(dirname(join(workspace, path)), { recursive: true });
    writeFileSync(join(workspace, path), text);
  }
  for (const file of ['output', 'summary']) writeFileSync(join(folder, file), '');
  writeFileSync(join(folder, 'event.json'), JSON.stringify(run.payload));
  const inputs = { 'github-token': run.token ?? 'workflow-token', ...run.inputs };
  const env = {
    PATH: process.env['PATH'],
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: github.url,
    GITHUB_SERVER_URL: github.url,
    GITHUB_REPOSITORY: github.state.repository,
    GITHUB_WORKSPACE: workspace,
    GITHUB_EVENT_NAME: run.event,
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
    GITHUB_OUTPUT: join(folder, 'output'),
    GITHUB_STEP_SUMMARY: join(folder, 'summary'),
    GITHUB_REF: run.ref ?? 'refs/heads/main',
    GITHUB_SHA: 'c'.repeat(40),
    GITHUB_RUN_ID: String(run.runId ?? 100),
    GITHUB_RUN_ATTEMPT: '1',
    ...run.env,
  };
  const entry = join(import.meta.dirname, '..', '..', 'dist', 'index.js');
  const { code, stdout, stderr } = await new Promise<Pick<WorkflowResult, 'code' | 'stdout' | 'stderr'>>((resolve) => {
    const child = execFile(process.execPath, [entry], { env, cwd: workspace }, (_, out, err) => {
      resolve({ code: child.exitCode, stdout: out, stderr: err });
    });
  });
  const texts = new Map(['output', 'summary'].map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
  const written = new Map<string, string>();
  for (const path of ['report.json', 'report.sarif']) {
    if (existsSync(join(workspace, path))) written.set(path, readFileSync(join(workspace, path), 'utf8'));
  }
  rmSync(folder, { recursive: true });
  return {
    code,
    stdout,
    stderr,
    outputs: parseOutputs(texts.get('output') ?? ''),
    summary: texts.get('summary') ?? '',
    file: (path) => written.get(path),
  };
}
