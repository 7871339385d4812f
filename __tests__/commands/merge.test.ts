import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { baselineText } from '../../src/check/baseline.ts';
import { exitCode } from '../../src/check/report.ts';
import { joinShards } from '../../src/check/shard.ts';
import { runCommandLine } from '../../src/commands/command-line.ts';
import { lint, type LintOptions, type LintPorts } from '../../src/commands/lint/lint.ts';
import { readShards } from '../../src/commands/merge/read-shards.ts';
import { diskFiles } from '../../src/files/disk-files.ts';
import { memoryFiles } from '../../src/files/memory-files.ts';
import type { FormatContext } from '../../src/report/format.ts';
import { json } from '../../src/report/json.ts';
import { memoryPorts } from './memory-ports.ts';

const context: FormatContext = { text: () => undefined, color: false, width: 80, quiet: false };
const schema = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#';
const rule = 'hdinsight/encryption-in-transit';
const now = (): Date => new Date('2026-06-15T12:00:00Z');
const reportSchema = JSON.parse(readFileSync(join(import.meta.dirname, '../../schemas/report.schema.json'), 'utf8')) as object;
const validate = new Ajv({ allowUnionTypes: true }).compile(reportSchema);

interface Sketch {
  value: unknown;
  ignored: boolean;
  linked: boolean;
  broken: boolean;
  parameterFiles: readonly unknown[];
}

const sketches = fc.array(
  fc.record<Sketch>({
    value: fc.constantFrom(true, false, "[parameters('encrypt')]", "[reference('x').y]", 1e3, 12345678901234567890n),
    ignored: fc.boolean(),
    linked: fc.boolean(),
    broken: fc.boolean(),
    parameterFiles: fc.array(fc.constantFrom(true, false, 'true', 1), { maxLength: 4 }),
  }),
  { minLength: 1, maxLength: 6 },
);

function templateOf({ value, ignored, linked, broken }: Sketch): string {
  const text = typeof value === 'bigint' ? String(value) : value === 1e3 ? '1.0' : JSON.stringify(value);
  const metadata = JSON.stringify(ignored ? { armored: { ignore: [{ rule, reason: 'old clients' }] } } : {});
  const link = JSON.stringify({
    type: 'Microsoft.Resources/deployments',
    apiVersion: '2022-09-01',
    name: 'linked',
    properties: { mode: 'Incremental', templateLink: { relativePath: '../modules/cluster.json' } },
  });
  return `{ "$schema": "${schema}", "contentVersion": "1.0.0.0",
  "parameters": { "encrypt": { "type": "bool", "defaultValue": true } },
  "resources": [ ${linked ? `${link},` : ''} {
    "type": "Microsoft.HDInsight/clusters", "apiVersion": "2021-06-01", "name": "c", "metadata": ${metadata},
    "properties": { "minSupportedTlsVersion": "1.0", "encryptionInTransitProperties": { "isEncryptionInTransitEnabled": ${text} } }
  } ] ${broken ? '' : '}'}`;
}

function folderOf(list: readonly Sketch[]): Record<string, string> {
  const module = templateOf({ value: false, ignored: true, linked: false, broken: false, parameterFiles: [] });
  const entries = list.flatMap((sketch, index): [string, string][] => [
    [`t${index}/main.json`, templateOf(sketch)],
    ...sketch.parameterFiles.map((value, position): [string, string] => [
      `t${index}/main.parameters.p${position}.json`,
      JSON.stringify({ parameters: { encrypt: { value } } }),
    ]),
  ]);
  const config = {
    ignore: [
      { rule: 'hdinsight/minimum-tls', path: 't1/**', reason: 'ticket 4711' },
      { rule: 'storage/*', reason: 'none' },
    ],
  };
  return Object.fromEntries([...entries, ['modules/cluster.json', module], ['armored.yml', JSON.stringify(config)]]);
}

/** The whole run, and the join of its shards, which go through their JSON text. */
async function wholeAndJoined(ports: LintPorts, options: LintOptions, count: number) {
  const whole = await lint(ports, options);
  const parts: { path: string; text: string }[] = [];
  for (let index = count; index >= 1; index--) {
    const { report } = await lint(ports, { ...options, shard: { index, count } });
    parts.push({ path: `${index}.json`, text: json(report, context) });
  }
  return { whole: whole.report, joined: joinShards(readShards(parts)), parts };
}

describe('the shards of a run', () => {
  test('join to the report of the whole run, whatever the folder', async () => {
    await fc.assert(
      fc.asyncProperty(sketches, fc.integer({ min: 1, max: 5 }), fc.boolean(), async (list, count, hasBaseline) => {
        const texts = folderOf(list);
        const first = await lint({ files: memoryFiles(texts), now }, {});
        const accepted = { ...first.report, findings: first.report.findings.slice(0, 2) };
        const entries = baselineText(accepted).replace(
          '"findings": [',
          `"findings": [ {"fingerprint":"gone","verdict":"violation","rule":"${rule}","file":"t0/main.json","resource":"c","property":"p"},`,
        );
        const files = memoryFiles({ ...texts, 'b.json': accepted.findings.length === 0 ? baselineText(accepted) : entries });
        const { whole, joined } = await wholeAndJoined({ files, now }, hasBaseline ? { baseline: 'b.json' } : {}, count);
        expect(json(joined, context)).toBe(json(whole, context));
        expect(exitCode(joined)).toBe(exitCode(whole));
      }),
      { numRuns: 30 },
    );
  });

  test('hold to the published schema and together make each evaluation once', async () => {
    const list: readonly Sketch[] = [true, false].map((value) => ({
      value,
      ignored: true,
      linked: true,
      broken: false,
      parameterFiles: [true, false],
    }));
    const { parts } = await wholeAndJoined({ files: memoryFiles(folderOf(list)), now }, {}, 3);
    const made = parts.map(({ text }) => {
      const report: unknown = JSON.parse(text);
      validate(report);
      expect(validate.errors).toBeNull();
      return (report as { shard: { evaluations: { file: string; parameterFiles: string[] }[] } }).shard.evaluations;
    });
    expect(
      made
        .flat()
        .flatMap(({ file, parameterFiles }) => [file, ...parameterFiles].join(' '))
        .sort(),
    ).toEqual([
      'modules/cluster.json',
      't0/main.json t0/main.parameters.p0.json',
      't0/main.json t0/main.parameters.p1.json',
      't1/main.json t1/main.parameters.p0.json',
      't1/main.json t1/main.parameters.p1.json',
    ]);
    expect(made.map(({ length }) => length)).toEqual([1, 2, 2]);
  });
});

const corpus = '../shared/corpus';
// Real templates lie beside the checkout on some machines only; elsewhere this is skipped.
(existsSync(corpus) ? describe : describe.skip)('the shards of a run over real templates', () => {
  test.each(['hdinsight', 'verified-modules'])('of %s join to its report', async (folder) => {
    const { whole, joined } = await wholeAndJoined({ files: diskFiles(join(corpus, folder)), now }, {}, 4);
    expect(json(joined, context)).toBe(json(whole, context));
  });
});

describe('armored merge', () => {
  const sketch: Sketch = { value: false, ignored: false, linked: false, broken: false, parameterFiles: [true, false] };
  const texts = folderOf([sketch]);

  async function armored(files: Record<string, string>, args: readonly string[]) {
    const ports = memoryPorts(files);
    const code = await runCommandLine(ports, args);
    return { code, stdout: ports.output.stdout, stderr: ports.output.stderr };
  }

  async function shards(
    files: Record<string, string>,
    count: number,
    args: readonly string[] = [],
  ): Promise<Record<string, string>> {
    const made: Record<string, string> = {};
    for (let index = 1; index <= count; index++)
      made[`${index}.txt`] = (await armored(files, ['lint', '--shard', `${index}/${count}`, '--format', 'json', ...args])).stdout;
    return made;
  }

  test.each(['pretty', 'json', 'sarif', 'markdown', 'github', 'html'])(
    'gives the report as %s, and the exit code',
    async (format) => {
      const whole = await armored(texts, ['lint', '--format', format]);
      const made = await shards(texts, 2);
      const joined = await armored({ ...texts, ...made }, ['merge', '2.txt', '1.txt', '--format', format]);
      expect(joined).toEqual(whole);
      expect(joined.code).toBe(1);
    },
  );

  test('shows no secret of a parameters file', async () => {
    const template = templateOf({ ...sketch, value: "[parameters('encrypt')]" });
    const secure = template.replace('"parameters": {', '"parameters": { "key": { "type": "secureString" },');
    const given = JSON.stringify({ parameters: { key: { value: 's3cret' }, encrypt: { value: false } } });
    const files = { 'main.json': secure, 'main.parameters.json': given };
    const made = await shards(files, 1);
    const { stdout } = await armored({ ...files, ...made }, ['merge', '1.txt', '--format', 'pretty']);
    expect(stdout).toContain('"key":{"value":"******"},"encrypt":{"value":false}');
  });

  test('fails from the severity that the shards were given', async () => {
    const made = await shards(texts, 2, ['--fail-on', 'never']);
    expect((await armored({ ...texts, ...made }, ['merge', '1.txt', '2.txt'])).code).toBe(0);
  });

  test('says what is wrong with the reports', async () => {
    const made = await shards(texts, 3);
    const others = await shards(folderOf([{ ...sketch, value: true }]), 3);
    const files: Record<string, string> = {
      ...texts,
      ...made,
      'other.txt': others['2.txt'] ?? '',
      'two.txt': (await shards(texts, 2))['1.txt'] ?? '',
      'whole.txt': (await armored(texts, ['lint', '--format', 'json'])).stdout,
      'version.txt': (made['1.txt'] ?? '').replace(/"version": "[^"]*"/, '"version": "0.0.0"'),
      'sarif.txt': '{"version": "2.1.0"}',
      'damaged.txt': (made['1.txt'] ?? '').replace('"evaluations": [', '"evaluations": [ 1, '),
      'cut.txt': (made['1.txt'] ?? '').slice(0, 500),
    };
    const errors: Record<string, string> = {};
    for (const args of [
      '',
      '1.txt',
      '1.txt 2.txt 2.txt',
      '1.txt other.txt 3.txt',
      '1.txt two.txt',
      'whole.txt',
      'version.txt',
      'sarif.txt',
      'damaged.txt',
      'cut.txt',
      'none.txt',
    ]) {
      const { code, stdout, stderr } = await armored(files, ['merge', ...args.split(' ').filter((word) => word !== '')]);
      expect([code, stdout]).toEqual([2, '']);
      errors[args] = stderr;
    }
    expect(errors).toEqual({
      '': 'error: merge needs the reports of all shards: armored merge shards/*.json\n',
      '1.txt': 'error: shards 2, 3 are missing: all 3 of them are needed\n',
      '1.txt 2.txt 2.txt': 'error: shard 2 of 3 is given twice: 2.txt and 2.txt\n',
      '1.txt other.txt 3.txt':
        'error: other.txt and 1.txt are of different runs: other options, templates or parameters; run all shards on one commit with the same options\n',
      '1.txt two.txt': 'error: two.txt is one of 2 shards, 1.txt one of 3\n',
      'whole.txt': 'error: whole.txt is the report of a whole run, not of a shard: make it with armored lint --shard i/n\n',
      'version.txt': expect.stringContaining('version.txt was made by another version of armored-transit than this'),
      'sarif.txt': 'error: sarif.txt is no report of armored-transit\n',
      'damaged.txt': 'error: damaged.txt is damaged: its member shard is not as armored lint --shard writes it\n',
      'cut.txt': 'error: cut.txt is not JSON: it must be a report of armored lint --shard --format json\n',
      'none.txt': expect.stringContaining('none.txt'),
    });
  });

  test.each(['0/3', '4/3', '1', 'a/b', '1/0', '-1/2', '1.5/2'])('takes no --shard=%s', async (shard) => {
    const { code, stderr } = await armored(texts, ['lint', `--shard=${shard}`]);
    expect([code, stderr]).toEqual([2, `error: --shard needs i/n, from 1/n to n/n, not "${shard}": --shard 1/4\n`]);
  });

  test.each(['--fix', '--fix-dry-run', '--update-baseline'])('is not to be had together with %s', async (flag) => {
    const { code, stderr } = await armored(texts, ['lint', '--shard', '1/2', flag]);
    expect([code, stderr]).toEqual([
      2,
      `error: --shard checks a part only, and ${flag} needs the whole: leave one of them out\n`,
    ]);
  });
});
