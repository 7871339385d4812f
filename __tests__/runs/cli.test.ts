import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

const root = join(import.meta.dirname, '../..');
const environment = { PATH: process.env['PATH'] ?? '', COLUMNS: '80' };

/** Runs the committed command line. */
function armored(folder: string, args: readonly string[], env: Record<string, string> = {}) {
  const run = spawnSync(process.execPath, [join(root, 'dist/cli.js'), ...args], {
    cwd: folder,
    env: { ...environment, ...env },
    encoding: 'utf8',
  });
  return { code: run.status, stdout: run.stdout, stderr: run.stderr };
}

function expectGolden(name: string, text: string): void {
  const file = join(import.meta.dirname, name);
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, text);
  expect(text).toBe(readFileSync(file, 'utf8'));
}

describe('armored lint on the HDInsight example', () => {
  const example = join(root, 'examples/hdinsight');

  test('shows the parameters file that turns encryption off', () => {
    const { code, stdout, stderr } = armored(example, ['lint']);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expectGolden('example.txt', stdout);
  });

  test('shows who decides where no parameters are given', () => {
    const { code, stdout } = armored(example, ['lint', '--no-parameters']);
    expect(code).toBe(0);
    expectGolden('example-no-parameters.txt', stdout);
  });

  test('passes with the good parameters file', () => {
    expect(armored(example, ['lint', 'cluster.json', '--parameters', 'cluster.parameters.good.json'])).toEqual({
      code: 0,
      stdout: 'Passed: nothing found.\nChecked 1 template in 1 evaluation: 3 resources, 5 settings.\n',
      stderr: '',
    });
  });

  test('gives JSON on stdout alone', () => {
    const { code, stdout, stderr } = armored(example, ['lint', '--format', 'json']);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      schemaVersion: 1,
      summary: { conclusion: 'fail', files: 1, evaluations: 2 },
      findings: [{ ruleId: 'hdinsight/encryption-in-transit', parameterFiles: ['cluster.parameters.bad.json'], actual: false }],
    });
    expect(stderr).toBe('Failed: 1 error.\nChecked 1 template in 2 evaluations: 6 resources, 10 settings.\n');
  });

  test('is silent when quiet and clean', () => {
    const args = ['lint', 'cluster.json', '--parameters', 'cluster.parameters.good.json', '--quiet'];
    expect(armored(example, args)).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  test('colours pipes where forced, and never where forbidden', () => {
    const escape = String.fromCharCode(27);
    expect(armored(example, ['lint'], { FORCE_COLOR: '1' }).stdout).toContain(`${escape}[`);
    expect(armored(example, ['lint'], { FORCE_COLOR: '1', NO_COLOR: '1' }).stdout).not.toContain(escape);
    expect(armored(example, ['lint', '--no-color'], { FORCE_COLOR: '1' }).stdout).not.toContain(escape);
  });
});

describe('armored lint on bad input', () => {
  let folder = '';
  const example = readFileSync(join(root, 'examples/hdinsight/cluster.json'), 'utf8');
  const bad = readFileSync(join(root, 'examples/hdinsight/cluster.parameters.bad.json'), 'utf8');

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'armored-'));
    const write = (path: string, content: string | Uint8Array): void => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    };
    write('infra/cluster.json', example);
    write('infra/cluster.parameters.json', bad);
    write('infra/broken.json', example.replace('"parameters": {', '"parameters": '));
    write('infra/binary.json', Uint8Array.of(0, 1, 2, 255));
    write('elsewhere.json', example);
    write('empty/readme.md', '');
    symlinkSync('../elsewhere.json', join(folder, 'infra/away.json'));
  });

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test('checks the rest, says everything once, and exits with 2', () => {
    const { code, stdout, stderr } = armored(join(folder, 'infra'), ['lint']);
    expect(code).toBe(2);
    expectGolden('bad-input.txt', `${stderr}--- stdout ---\n${stdout}`);
  });

  test.each([
    [['lint', 'missing.json'], 'missing.json does not exist'],
    [['lint', 'infra/cluster.json', '--parameters', 'missing.json'], 'missing.json does not exist'],
    [['lint', 'infra/cluster.parameters.json'], 'infra/cluster.parameters.json is a parameters file, not a template'],
    [['lint', 'empty'], 'No template found in empty'],
    [['lint', 'infra/cluster.json', '--rule', 'hdinsight/encrypt-in-transit'], 'did you mean hdinsight/encryption-in-transit?'],
    [['lint', '--formt', 'json'], 'did you mean --format?'],
  ])('%j exits with 2 and says what to do', (args, message) => {
    const { code, stderr } = armored(folder, args);
    expect(code).toBe(2);
    expect(stderr.replace(/\s+/g, ' ')).toContain(message);
  });

  test('names a file outside of the working directory where asked to', () => {
    const { code, stdout } = armored(join(folder, 'infra'), ['lint', '../elsewhere.json', '--format', 'json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ findings: [{ file: '../elsewhere.json', verdict: 'unenforced' }] });
  });

  test('writes the report to a file', () => {
    const { code, stdout, stderr } = armored(folder, [
      'lint',
      'infra/cluster.json',
      '--format',
      'sarif',
      '--output',
      'out/r.sarif',
    ]);
    expect({ code, stdout, stderr }).toEqual({
      code: 1,
      stdout: '',
      stderr: 'Failed: 1 error.\nChecked 1 template in 1 evaluation: 3 resources, 5 settings.\n',
    });
    expect(JSON.parse(readFileSync(join(folder, 'out/r.sarif'), 'utf8'))).toHaveProperty('version', '2.1.0');
  });
});
