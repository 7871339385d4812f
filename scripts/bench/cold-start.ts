import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Measured, median } from './figure.ts';
import { entries, root } from './places.ts';

const runs = 21;
const template = 'examples/hdinsight/cluster.json';
const parameters = 'examples/hdinsight/cluster.parameters.good.json';

/** Starts each command in turn, so that what else the machine does falls on all alike; milliseconds of each. */
function timesOf<Name extends string>(commands: Record<Name, readonly string[]>, env: NodeJS.ProcessEnv): Record<Name, number> {
  const times = new Map<string, number[]>();
  for (let run = -1; run < runs; run++) {
    for (const [name, args] of Object.entries<readonly string[]>(commands)) {
      const start = performance.now();
      const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, env, encoding: 'utf8' });
      const time = performance.now() - start;
      if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${String(status)}: ${stderr}`);
      // The first round only fills the caches of the disk.
      if (run >= 0) times.set(name, [...(times.get(name) ?? []), time]);
    }
  }
  return Object.fromEntries([...times].map(([name, each]) => [name, median(each)])) as Record<Name, number>;
}

/** What the runner gives an Action on a push, without a token. */
function runnerEnvironment(folder: string): NodeJS.ProcessEnv {
  for (const file of ['output', 'summary']) writeFileSync(join(folder, file), '');
  writeFileSync(join(folder, 'event.json'), JSON.stringify({ ref: 'refs/heads/main', after: 'c'.repeat(40) }));
  return {
    PATH: process.env['PATH'],
    INPUT_COMMAND: 'lint',
    INPUT_PATHS: template,
    INPUT_PARAMETERS: parameters,
    INPUT_COMMENT: 'never',
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: 'http://127.0.0.1:9',
    GITHUB_SERVER_URL: 'http://127.0.0.1:9',
    GITHUB_REPOSITORY: 'contoso/infra',
    GITHUB_WORKSPACE: root,
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
    GITHUB_OUTPUT: join(folder, 'output'),
    GITHUB_STEP_SUMMARY: join(folder, 'summary'),
    GITHUB_REF: 'refs/heads/main',
    GITHUB_SHA: 'c'.repeat(40),
  };
}

/** Whole processes that check one template with one parameters file. */
export function coldStart(): Measured {
  const folder = mkdtempSync(join(tmpdir(), 'armored-bench-'));
  try {
    const commands = {
      empty: ['-e', '0'],
      cli: [entries.cli, 'lint', template, '--parameters', parameters],
      action: [entries.action],
    };
    const { empty, cli, action } = timesOf(commands, runnerEnvironment(folder));
    const figure = (name: string, time: number, limit: number): Measured['figures'][number] => ({
      name,
      value: time / empty,
      unit: '×',
      limit,
      detail: `${time.toFixed(0)} ms against ${empty.toFixed(0)} ms of node -e 0, median of ${runs}`,
    });
    return { figures: [figure('cold start, command line', cli, 2), figure('cold start, Action', action, 4)] };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
