import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '../..');
const schema = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#';

/** A template with storage accounts that allow HTTP. */
function accounts(names: readonly string[]): string {
  const resources = names.map((name) => ({
    type: 'Microsoft.Storage/storageAccounts',
    apiVersion: '2023-01-01',
    name,
    location: 'westeurope',
    sku: { name: 'Standard_LRS' },
    kind: 'StorageV2',
    properties: { supportsHttpsTrafficOnly: false, minimumTlsVersion: 'TLS1_2' },
  }));
  return `${JSON.stringify({ $schema: schema, contentVersion: '1.0.0.0', resources }, null, 2)}\n`;
}

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'armored-integrations-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function run(command: string, args: readonly string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(command, [...args], {
    cwd: folder,
    env: { PATH: process.env['PATH'] ?? '', HOME: folder, ...env },
    encoding: 'utf8',
  });
  return { code: status, stdout, stderr };
}

interface Pattern {
  regexp: string;
  file?: number;
  line?: number;
  column?: number;
  severity?: number;
  code?: number;
  message?: number;
}

const { problemMatcher: matchers } = JSON.parse(readFileSync(join(root, '.github/problem-matcher.json'), 'utf8')) as {
  problemMatcher: readonly { owner: string; pattern: readonly Pattern[] }[];
};

/** What GitHub's runner makes of lines: each matcher's patterns must match lines that follow each other. */
function matched(text: string): Record<string, string>[] {
  const lines = text.split('\n');
  return lines.flatMap((_, at) =>
    matchers.flatMap(({ pattern }) => {
      const found: Record<string, string> = {};
      for (const [offset, { regexp, ...places }] of pattern.entries()) {
        const match = new RegExp(regexp).exec(lines[at + offset] ?? '');
        if (match === null) return [];
        for (const [name, group] of Object.entries(places)) found[name] = match[group] ?? '';
      }
      return [found];
    }),
  );
}

describe('the problem matcher', () => {
  test.each(['80', '100', '200'])('finds each finding once in what a log of %s columns shows', (width) => {
    const templates = join(folder, 'a folder');
    mkdirSync(templates, { recursive: true });
    writeFileSync(join(templates, 'main.json'), accounts(['one', 'two']));
    const { stdout, stderr } = run(process.execPath, [join(root, 'dist/cli.js'), 'lint', 'a folder'], { COLUMNS: width });
    expect(stderr).toBe('');
    expect(matched(stdout)).toEqual(
      [15, 29].map((line) => ({
        severity: 'error',
        code: 'storage/https-only',
        message: expect.stringMatching(/^properties\.supportsHttpsTrafficOnly/),
        file: 'a folder/main.json',
        line: String(line),
        column: '37',
      })),
    );
  });

  test('has every field that the runner needs, and owners of its own', () => {
    expect(new Set(matchers.map(({ owner }) => owner)).size).toBe(matchers.length);
    for (const { pattern } of matchers) {
      const fields = Object.assign({}, ...pattern) as Pattern;
      expect(Object.keys(fields).sort()).toEqual(['code', 'column', 'file', 'line', 'message', 'regexp', 'severity']);
    }
  });

  test('says nothing twice where the format is made of workflow commands already', () => {
    const { stdout } = run(process.execPath, [join(root, 'dist/cli.js'), 'lint', 'a folder', '--format', 'github']);
    expect(stdout).toMatch(/^::error file=a folder\/main\.json,line=15,/);
    expect(matched(stdout)).toEqual([]);
  });
});

interface Hook {
  id: string;
  entry: string;
  language: string;
  files: string;
  pass_filenames: boolean;
}

const hooks = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8')) as readonly Hook[];

describe('the pre-commit hooks', () => {
  /** As pre-commit runs a script: a path in the repository of the hook, from the root of the repository to be committed to. */
  function runHook(id: string) {
    const hook = hooks.find((one) => one.id === id);
    expect(hook).toMatchObject({ language: 'script', pass_filenames: false });
    const [script = '', ...args] = (hook?.entry ?? '').split(' ');
    return run(join(root, script), args);
  }

  beforeAll(() => {
    for (const args of [
      ['init', '-q'],
      ['config', 'user.name', 'x'],
      ['config', 'user.email', 'x@example.com'],
    ])
      run('git', args);
    rmSync(join(folder, 'a folder'), { recursive: true, force: true });
    writeFileSync(join(folder, 'old.json'), accounts(['old']));
    writeFileSync(join(folder, 'package.json'), '{}');
    run('git', ['add', '.']);
    run('git', ['commit', '-qm', 'Begin']);
  });

  test('check what is about to be committed, and nothing else', () => {
    expect(runHook('armored-transit').code).toBe(0);
    writeFileSync(join(folder, 'new.json'), accounts(['new']));
    run('git', ['add', '.']);
    const { code, stdout } = runHook('armored-transit');
    expect([code, stdout.includes('new.json'), stdout.includes('old.json')]).toEqual([1, true, false]);
  });

  test('check everything where asked', () => {
    const { code, stdout } = runHook('armored-transit-all');
    expect([code, stdout.includes('old.json')]).toEqual([1, true]);
  });

  test.each([
    ['infra/main.json', true],
    ['main.jsonc', true],
    ['main.bicep', true],
    ['prod.bicepparam', true],
    ['.github/armored.yml', true],
    ['readme.md', false],
    ['json', false],
  ])('run for %s: %p', (file, expected) => {
    expect(hooks.map(({ files }) => new RegExp(files).test(file))).toEqual(hooks.map(() => expected));
  });
});
