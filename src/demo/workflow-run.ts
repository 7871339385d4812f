import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { LoopbackAzure } from './loopback-azure.ts';
import type { LoopbackGitHub } from './loopback-github.ts';

/** A run of the Action, as a workflow would start it. */
export interface WorkflowRun {
  /** The Action's file: dist/index.js. */
  entry: string;
  event: string;
  payload: unknown;
  /** What is checked out. */
  files: Readonly<Record<string, string>>;
  inputs?: Readonly<Record<string, string>>;
  runId?: number;
  ref?: string;
  sha?: string;
  /** Which token the workflow has; default: the loopback's own. */
  token?: string;
  /** More variables. */
  env?: Readonly<Record<string, string>>;
  /** The Azure to sign in to with GitHub's OIDC token; none by default. */
  azure?: LoopbackAzure;
}

/** What a run left behind. */
export interface WorkflowResult {
  code: number | null;
  stdout: string;
  stderr: string;
  outputs: Readonly<Record<string, string>>;
  summary: string;
  /** A file of the workspace after the run. */
  file(path: string): string | undefined;
}

/** Runs the Action with the environment that GitHub's runner gives, against a loopback GitHub. */
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
  const env = {
    ...runnerEnvironment(github, run, folder, workspace),
    ...azureEnvironment(github, run.azure, folder),
    ...run.env,
  };
  try {
    const ended = await start(run.entry, env, workspace);
    const files = ['report.json', 'report.sarif'].filter((path) => existsSync(join(workspace, path)));
    const written = new Map(files.map((path) => [path, readFileSync(join(workspace, path), 'utf8')]));
    return {
      ...ended,
      outputs: parseOutputs(readFileSync(join(folder, 'output'), 'utf8')),
      summary: readFileSync(join(folder, 'summary'), 'utf8'),
      file: (path) => written.get(path),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

type Environment = Record<string, string>;

function runnerEnvironment(github: LoopbackGitHub, run: WorkflowRun, folder: string, workspace: string): Environment {
  const inputs = { 'github-token': run.token ?? 'workflow-token', ...run.inputs };
  return {
    PATH: process.env['PATH'] ?? '',
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
    GITHUB_SHA: run.sha ?? 'c'.repeat(40),
    GITHUB_RUN_ID: String(run.runId ?? 100),
    GITHUB_RUN_ATTEMPT: '1',
  };
}

/** What a job with `id-token: write` has besides, where to deploy, and trust in the loopback's own certificate. */
function azureEnvironment(github: LoopbackGitHub, azure: LoopbackAzure | undefined, folder: string): Environment {
  if (azure === undefined) return {};
  const certificate = join(folder, 'loopback-azure.pem');
  writeFileSync(certificate, azure.certificate);
  return {
    NODE_EXTRA_CA_CERTS: certificate,
    ACTIONS_ID_TOKEN_REQUEST_URL: `${github.url}/oidc?api-version=2.0`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'workflow-token',
    'INPUT_CLIENT-ID': 'deployer',
    'INPUT_TENANT-ID': azure.state.tenant,
    'INPUT_SUBSCRIPTION-ID': azure.state.subscription,
    'INPUT_ARM-ENDPOINT': azure.url,
    'INPUT_AUTHORITY-HOST': azure.url,
  };
}

function start(entry: string, env: Environment, cwd: string): Promise<Pick<WorkflowResult, 'code' | 'stdout' | 'stderr'>> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [entry], { env, cwd, maxBuffer: 64 * 1024 * 1024 }, (_, stdout, stderr) => {
      resolve({ code: child.exitCode, stdout, stderr });
    });
  });
}

function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  for (const [, name = '', , value = ''] of text.matchAll(/^(.+)<<(ghadelimiter_\S+)\n([^]*?)\n\2$/gm)) outputs[name] = value;
  return outputs;
}
