import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLoopbackAzure, type LoopbackAzure } from '../../src/demo/loopback-azure.ts';

/** What a whole process came to. */
export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** A folder with files and a loopback Azure for whole runs of `armored deploy`. */
export interface Stage {
  azure: LoopbackAzure;
  folder: string;
  /** Runs to the end; `started` gets the process, to tell it something. */
  deploy(args: readonly string[], started?: (child: ChildProcess) => void): Promise<Ended>;
  /** Requests for the group and the deployment, `METHOD last/parts`, without sign-in. */
  calls(): string[];
  close(): Promise<void>;
}

const cli = join(import.meta.dirname, '..', '..', 'dist', 'cli.js');

export async function stage(files: Readonly<Record<string, string>>): Promise<Stage> {
  const azure = await startLoopbackAzure();
  azure.state.retryAfter = '0';
  const folder = mkdtempSync(join(tmpdir(), 'armored-deploy-'));
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
  writeFileSync(join(folder, 'ca.pem'), azure.certificate);
  const env = {
    PATH: process.env['PATH'],
    NODE_EXTRA_CA_CERTS: join(folder, 'ca.pem'),
    AZURE_CLIENT_ID: 'deployer',
    AZURE_CLIENT_SECRET: 'entra-secret',
    GITHUB_RUN_ID: '42',
    GITHUB_RUN_ATTEMPT: '1',
  };
  const common = ['--arm-endpoint', azure.url, '--authority-host', azure.url, '--auth', 'env'];
  const where = ['--tenant-id', azure.state.tenant, '--subscription-id', azure.state.subscription];
  return {
    azure,
    folder,
    deploy: (args, started) =>
      run(spawn(process.execPath, [cli, 'deploy', ...args, ...common, ...where], { cwd: folder, env }), started),
    calls: () =>
      azure.state.requests
        .filter(({ path }) => !/oauth2|openid/.test(path))
        .map(({ method, path }) => `${method} ${callOf(path)}`),
    async close() {
      rmSync(folder, { recursive: true });
      await azure.close();
    },
  };
}

function callOf(path: string): string {
  const { pathname } = new URL(path, 'https://localhost');
  return pathname
    .toLowerCase()
    .replace(/^\/subscriptions\/[^/]+/, '')
    .replace(/^\/resourcegroups\/[^/]+/, 'group')
    .replace('/providers/microsoft.resources', '');
}

function run(child: ChildProcess, started?: (child: ChildProcess) => void): Promise<Ended> {
  const ended: Ended = { code: null, stdout: '', stderr: '' };
  child.stdout?.on('data', (chunk: Buffer) => (ended.stdout += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (ended.stderr += chunk.toString()));
  started?.(child);
  return new Promise((resolve) => child.on('close', (code) => resolve({ ...ended, code })));
}
