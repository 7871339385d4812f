import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'armored-library-'));

function run(command: string, args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(command, [...args], { cwd: folder, encoding: 'utf8' });
  return { code: status, stdout, stderr };
}

/** Runs a user's module and reads the JSON that it prints. */
function user(source: string): unknown {
  writeFileSync(join(folder, 'user.mjs'), source);
  const { code, stdout, stderr } = run(process.execPath, ['user.mjs']);
  expect([code, stderr]).toEqual([0, '']);
  return JSON.parse(stdout);
}

// Everything is bundled, so that the unpacked tarball alone is what a user has after npm install.
beforeAll(() => {
  const npm = spawnSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
  });
  if (npm.status !== 0) throw new Error(npm.stderr);
  mkdirSync(join(folder, 'node_modules/armored-transit'), { recursive: true });
  const tarball = npm.stdout.trim().split('\n').at(-1) ?? '';
  const unpacked = run('tar', ['-xzf', tarball, '--strip-components=1', '-C', 'node_modules/armored-transit']);
  if (unpacked.code !== 0) throw new Error(unpacked.stderr);
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  cpSync(join(root, 'examples/hdinsight'), join(folder, 'infra'), { recursive: true });
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('the library of the packed package', () => {
  test('lints as the command line does', () => {
    const [report, exitCode] = user(`
      import { lint } from 'armored-transit';
      const { report, exitCode } = await lint({ paths: ['infra'] });
      console.log(JSON.stringify([report, exitCode]));
    `) as [unknown, number];
    const cli = run(process.execPath, ['node_modules/armored-transit/dist/cli.js', 'lint', 'infra', '--format', 'json']);
    expect([report, exitCode]).toEqual([JSON.parse(cli.stdout), cli.code]);
    expect(exitCode).toBe(1);
    const schema = user(`
      import schema from 'armored-transit/schemas/report.schema.json' with { type: 'json' };
      console.log(JSON.stringify(schema));
    `) as object;
    expect(new Ajv({ allowUnionTypes: true }).validate(schema, report)).toBe(true);
  });

  test('takes a folder and options, and prints any format', () => {
    expect(
      user(`
        import { lint } from 'armored-transit';
        const folder = new URL('infra', import.meta.url).pathname;
        const good = await lint({ folder, parameters: ['cluster.parameters.good.json'], rules: ['hdinsight/*'] });
        const bad = await lint({ folder, failOn: 'never' });
        const texts = [];
        for (const format of ['pretty', 'json', 'sarif', 'markdown', 'github', 'html']) texts.push((await bad.format(format)).slice(0, 15));
        const refusal = await bad.format('xml').catch(({ message }) => message);
        console.log(JSON.stringify([good.exitCode, good.report.findings, bad.exitCode, bad.report.findings[0].file, texts, refusal]));
      `),
    ).toEqual([
      0,
      [],
      0,
      'cluster.json',
      [
        'error[hdinsight',
        '{\n  "schemaVers',
        '{\n  "$schema": ',
        expect.stringMatching(/^## /),
        '::error file=cl',
        '<!doctype html>',
      ],
      'there is no format xml: one of pretty, json, sarif, markdown, github, html',
    ]);
  });

  test('expands as the command line does', () => {
    const { templates, diagnostics } = user(`
      import { expand } from 'armored-transit';
      console.log(JSON.stringify(await expand({ paths: ['infra'], context: { location: 'westeurope' } })));
    `) as { templates: unknown; diagnostics: unknown };
    const args = ['node_modules/armored-transit/dist/cli.js', 'expand', 'infra', '--location', 'westeurope', '--format', 'json'];
    expect(templates).toEqual(JSON.parse(run(process.execPath, args).stdout));
    expect(diagnostics).toEqual([]);
  });

  test('tells what is wrong with the input in the report, and throws nothing', () => {
    expect(
      user(`
        import { expand, lint } from 'armored-transit';
        const { report, exitCode } = await lint({ paths: ['none.json'] });
        const { diagnostics } = await expand({ paths: ['none.json'] });
        console.log(JSON.stringify([exitCode, [...report.diagnostics, ...diagnostics].map(({ code }) => code)]));
      `),
    ).toEqual([2, ['file/not-found', 'file/not-found']]);
  });

  test('has types that hold for users', () => {
    const source = `
      import { expand, lint, type Finding, type LintOptions, type Report } from 'armored-transit';
      const options: LintOptions = { paths: ['infra'], profile: 'strict', layers: ['service'], shard: { index: 1, count: 2 } };
      const { report, exitCode, format }: { report: Report; exitCode: 0 | 1 | 2; format: (name: 'html') => Promise<string> } = await lint(options);
      const worst: Finding | undefined = report.findings.find(({ severity }) => severity === 'error');
      const line: number | undefined = worst?.range.start.line;
      const names: string[] = (await expand()).templates.flatMap(({ resources }) => resources.map(({ name }) => name));
      // @ts-expect-error: there is no such profile
      await lint({ profile: 'lax' });
      export { exitCode, format, line, names };
    `;
    writeFileSync(join(folder, 'user.ts'), source);
    const flags = [
      '--noEmit',
      '--strict',
      '--module',
      'nodenext',
      '--target',
      'es2023',
      '--types',
      '',
      '--exactOptionalPropertyTypes',
    ];
    const tsc = run(join(root, 'node_modules/.bin/tsc'), [...flags, 'user.ts']);
    expect(tsc).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  test('is what the documentation shows', () => {
    const page = readFileSync(join(root, 'docs/library.md'), 'utf8');
    const source = /```js\n([^]*?)```/.exec(page)?.[1] ?? '';
    expect(source).toContain("from 'armored-transit'");
    writeFileSync(join(folder, 'documented.mjs'), source);
    const { code, stdout, stderr } = run(process.execPath, ['documented.mjs']);
    expect([code, stderr]).toEqual([1, '']);
    expect(stdout).toContain('error infra/cluster.json:');
    expect(readFileSync(join(folder, 'report.html'), 'utf8')).toContain('<!doctype html>');
  });
});
