import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Measured, median } from './figure.ts';
import { entries } from './places.ts';

const runs = 3;

/** What a whole process took: milliseconds, and megabytes at its peak. */
interface Taken {
  time: number;
  memory: number;
}

// Says after the run, on another channel than the report, what the process held at most.
const preload = `process.on('exit', () => require('node:fs').writeSync(3, String(process.resourceUsage().maxRSS)))`;

function lintFolder(folder: string): Taken {
  const taken: Taken[] = [];
  const hook = join(folder, '..', 'hook.cjs');
  writeFileSync(hook, preload);
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    const args = ['--require', hook, entries.cli, 'lint', '--fail-on', 'never'];
    const { status, output, stderr } = spawnSync(process.execPath, args, {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1 << 30,
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    });
    if (status !== 0) throw new Error(`armored lint ended with ${String(status)}: ${stderr}`);
    taken.push({ time: performance.now() - start, memory: Number(output[3]) / 1024 });
  }
  return { time: median(taken.map(({ time }) => time)), memory: median(taken.map(({ memory }) => memory)) };
}

const schema = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#';

/** One storage account; every other one lets a caller turn HTTPS off. */
function account(index: number): unknown {
  return {
    type: 'Microsoft.Storage/storageAccounts',
    apiVersion: '2023-01-01',
    name: `[concat(parameters('prefix'), '${index}')]`,
    location: "[parameters('location')]",
    kind: 'StorageV2',
    sku: { name: 'Standard_LRS' },
    properties: {
      minimumTlsVersion: 'TLS1_2',
      supportsHttpsTrafficOnly: index % 2 === 0 ? true : "[parameters('https')]",
      networkAcls: { bypass: 'AzureServices', defaultAction: 'Deny' },
    },
  };
}

function template(resources: readonly unknown[]): string {
  const parameters = {
    prefix: { type: 'string' },
    location: { type: 'string', defaultValue: '[resourceGroup().location]' },
    https: { type: 'bool', defaultValue: true },
  };
  return JSON.stringify({ $schema: schema, contentVersion: '1.0.0.0', parameters, resources }, null, 2);
}

/** A template of at least this many characters. */
function templateOf(length: number): string {
  const perAccount = template([account(0), account(1)]).length - template([account(0)]).length;
  return template(Array.from({ length: Math.ceil(length / perAccount) }, (_, index) => account(index)));
}

function withFolder<T>(texts: readonly string[], use: (folder: string) => T): T {
  const parent = mkdtempSync(join(tmpdir(), 'armored-bench-'));
  const folder = join(parent, 'templates');
  mkdirSync(folder);
  try {
    for (const [index, text] of texts.entries()) writeFileSync(join(folder, `template-${index}.json`), text);
    return use(folder);
  } finally {
    rmSync(parent, { recursive: true });
  }
}

const megabyte = 1024 * 1024;

/** How the time of one file grows with its size. */
export function oneFile(): Measured {
  const [one, two, four] = [1, 2, 4].map((size) => withFolder([templateOf(size * megabyte)], lintFolder)) as [
    Taken,
    Taken,
    Taken,
  ];
  return {
    figures: [
      growth('one file of 2 MB against 1 MB', two, one, 2),
      growth('one file of 4 MB against 2 MB', four, two, 2),
      { name: 'memory of one file of 4 MB', value: four.memory, unit: 'MB', limit: 500, detail: 'peak of the process' },
    ],
  };
}

/** How the time of many small templates grows with their number. */
export function manyFiles(): Measured {
  const small = (count: number): string[] =>
    Array.from({ length: count }, (_, index) => template([account(index), account(index + 1)]));
  const few = withFolder(small(1000), lintFolder);
  const many = withFolder(small(10_000), lintFolder);
  return {
    figures: [
      growth('10,000 templates against 1,000', many, few, 10),
      { name: 'memory of 10,000 templates', value: many.memory, unit: 'MB', limit: 500, detail: 'peak of the process' },
    ],
  };
}

function growth(name: string, large: Taken, small: Taken, times: number): Measured['figures'][number] {
  return {
    name: `${name}, per ${times} times`,
    value: large.time / small.time / times,
    unit: '×',
    limit: 1.2,
    detail: `${large.time.toFixed(0)} ms against ${small.time.toFixed(0)} ms, whole processes`,
  };
}
