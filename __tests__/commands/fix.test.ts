import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parseArguments } from '../../src/command-line/arguments.ts';
import { fix } from '../../src/commands/lint/fix.ts';
import { runLint } from '../../src/commands/lint/lint-command.ts';
import { FileError } from '../../src/files/files.ts';
import { memoryFiles } from '../../src/files/memory-files.ts';
import { memoryPorts } from './memory-ports.ts';

const schema = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#';

/** A storage account whose two settings are written as given, in tabs and with comments. */
function storage(properties: string, parameters = '{}'): string {
  return [
    '{',
    `\t"$schema": "${schema}",`,
    '\t"contentVersion": "1.0.0.0",',
    `\t"parameters": ${parameters},`,
    '\t"resources": [',
    '\t\t{',
    '\t\t\t"type": "Microsoft.Storage/storageAccounts", // ours',
    '\t\t\t"apiVersion": "2018-11-01",',
    '\t\t\t"name": "logs",',
    `\t\t\t"properties": ${properties}`,
    '\t\t}',
    '\t]',
    '}',
    '',
  ].join('\r\n');
}

const options = { rules: ['storage/https-only', 'storage/minimum-tls'] };

/** The texts that change, and how many findings are left that could be fixed. */
async function fixed(
  texts: Record<string, string>,
  isUnsafeToo = true,
): Promise<{ texts: Record<string, string>; left: number }> {
  const { changed, outcome } = await fix({ files: memoryFiles(texts) }, options, isUnsafeToo);
  const left = outcome.report.findings.filter((finding) => finding.fix !== null).length;
  return { texts: Object.fromEntries([...changed].map(([file, { after }]) => [file, after])), left };
}

describe('fixing', () => {
  test('changes the values where they are written', async () => {
    const before = storage('{ "supportsHttpsTrafficOnly": false, "minimumTlsVersion": "TLS1_0" }');
    const after = before.replace('false', 'true').replace('TLS1_0', 'TLS1_2');
    expect(await fixed({ 'a.json': before })).toEqual({ texts: { 'a.json': after }, left: 0 });
  });

  test('inserts what is absent, several settings at one place', async () => {
    const { texts, left } = await fixed({ 'a.json': storage('{}') });
    expect(left).toBe(0);
    expect(texts['a.json']).toContain('"supportsHttpsTrafficOnly": true');
    expect(texts['a.json']).toContain('"minimumTlsVersion": "TLS1_2"');
    expect(texts['a.json']).toContain('// ours\r\n');
    expect(texts['a.json']?.replaceAll('\r\n', '')).not.toContain('\n');
  });

  test('changes the parameters file that gives the value', async () => {
    const texts = {
      'a.json': storage(
        `{ "supportsHttpsTrafficOnly": "[parameters('https')]", "minimumTlsVersion": "TLS1_2" }`,
        '{ "https": { "type": "bool" } }',
      ),
      'a.parameters.json': '{ "parameters": { "https": { "value": false } } }',
    };
    expect(await fixed(texts)).toEqual({
      texts: { 'a.parameters.json': '{ "parameters": { "https": { "value": true } } }' },
      left: 0,
    });
  });

  test('done twice changes nothing more', async () => {
    const { texts } = await fixed({ 'a.json': storage('{}') });
    expect(await fixed(texts)).toEqual({ texts: {}, left: 0 });
  });

  test('refuses all that want different texts at one place, and counts none of them as fixed', async () => {
    const given = (type: string, name: string, property: string): unknown => ({
      type,
      name,
      apiVersion: '2023-01-01',
      properties: { supportsHttpsTrafficOnly: true, [property]: "[parameters('tls')]" },
    });
    const text = JSON.stringify({
      $schema: schema,
      parameters: { tls: { type: 'string' } },
      resources: [
        given('Microsoft.Storage/storageAccounts', 'one', 'minimumTlsVersion'),
        given('Microsoft.Storage/storageAccounts', 'two', 'minimumTlsVersion'),
        given('Microsoft.Cache/redis', 'three', 'minimumTlsVersion'),
      ],
    });
    const files = memoryFiles({ 'a.json': text, 'given.json': '{ "parameters": { "tls": { "value": "1.0" } } }' });
    const rules = ['storage/minimum-tls', '*redis*/minimum-tls'];
    const { fixed: count, conflicts, changed } = await fix({ files }, { rules, parameters: ['given.json'] }, true);
    expect([count, conflicts.map(({ resource }) => resource.name).sort(), [...changed]]).toEqual([
      0,
      ['one', 'three', 'two'],
      [],
    ]);
  });

  test('leaves unsafe fixes unless asked', async () => {
    const before = storage('{ "supportsHttpsTrafficOnly": false, "minimumTlsVersion": "TLS1_0" }');
    const { changed, unsafe } = await fix({ files: memoryFiles({ 'a.json': before }) }, options, false);
    expect(changed.get('a.json')?.after.includes('TLS1_0')).toBe(true);
    expect(unsafe.map(({ ruleId }) => ruleId)).toEqual(['storage/minimum-tls']);
  });

  test('does not touch what is accepted', async () => {
    const text = storage('{ "supportsHttpsTrafficOnly": false, "minimumTlsVersion": "TLS1_2" }');
    const config = 'ignore: [ { rule: "storage/*", reason: old } ]';
    expect(await fixed({ 'a.json': text, 'armored.yml': config })).toEqual({ texts: {}, left: 1 });
  });
});

describe('armored lint', () => {
  const example = readFileSync(join(import.meta.dirname, '../../examples/hdinsight/cluster.json'), 'utf8');
  const bad = readFileSync(join(import.meta.dirname, '../../examples/hdinsight/cluster.parameters.bad.json'), 'utf8');
  const texts = { 'cluster.json': example, 'cluster.parameters.json': bad };

  test('--fix writes the fixed files and reports what remains', async () => {
    const ports = memoryPorts(texts);
    const code = await runLint(ports, parseArguments('lint', ['--fix', '--unsafe-fixes']));
    expect({ code, ...ports.output }).toEqual({
      code: 0,
      files: { 'cluster.parameters.json': bad.replace('false', 'true') },
      stdout: 'Passed: nothing found.\nChecked 1 template in 1 evaluation: 3 resources, 5 settings.\n',
      stderr: 'Fixed 1 finding in 1 file.\n',
    });
  });

  test('--fix-dry-run prints a patch and changes nothing', async () => {
    const ports = memoryPorts(texts);
    const code = await runLint(ports, parseArguments('lint', ['--fix-dry-run', '--unsafe-fixes']));
    expect({ code, ...ports.output }).toEqual({
      code: 1,
      files: {},
      stdout: `--- a/cluster.parameters.json
+++ b/cluster.parameters.json
@@ -11,6 +11,6 @@
         "secretName": "login"
       }
     },
-    "encryptBetweenNodes": { "value": false }
+    "encryptBetweenNodes": { "value": true }
   }
 }
`,
      stderr: 'Would fix 1 finding in 1 file.\n',
    });
  });

  test('--fix says what it leaves', async () => {
    const ports = memoryPorts(texts);
    expect(await runLint(ports, parseArguments('lint', ['--fix']))).toBe(1);
    expect(ports.output.stderr).toBe(
      'Fixed 0 findings in 0 files.\nNot fixed: 1 finding whose fix is unsafe; --unsafe-fixes applies it.\n',
    );
  });

  test('--update-baseline accepts everything', async () => {
    const ports = memoryPorts(texts);
    expect(await runLint(ports, parseArguments('lint', ['--update-baseline', '--baseline', 'b.json']))).toBe(0);
    expect(ports.output.files['b.json']).toContain('"rule":"hdinsight/encryption-in-transit"');
    const again = memoryPorts({ ...texts, ...ports.output.files });
    expect(await runLint(again, parseArguments('lint', ['--baseline', 'b.json']))).toBe(0);
  });
});

describe('a file that cannot be written', () => {
  test('is told, and the others are fixed', async () => {
    const insecure = storage('{ "supportsHttpsTrafficOnly": false, "minimumTlsVersion": "TLS1_2" }');
    const ports = memoryPorts({ 'a.json': insecure, 'b.json': insecure });
    const write: typeof ports.write = (path, text) =>
      path === 'a.json' ? Promise.reject(new FileError(path, 'other', `${path} could not be written`)) : ports.write(path, text);
    const code = await runLint({ ...ports, write }, parseArguments('lint', ['--fix', '--rule', 'storage/https-only']));
    expect(code).toBe(2);
    expect(Object.keys(ports.output.files)).toEqual(['b.json']);
    expect(ports.output.stderr).toContain('error: a.json could not be written, so it is not fixed\n');
  });
});

describe('options of which one would do nothing', () => {
  test.each([
    [['--unsafe-fixes'], '--unsafe-fixes needs --fix or --fix-dry-run'],
    [['--fix', '--update-baseline'], '--update-baseline and fixing exclude each other'],
    [['--no-parameters', '--parameters', 'p.json'], '--no-parameters and --parameters exclude each other'],
  ])('%j are refused', async (args, message) => {
    await expect(runLint(memoryPorts({}), parseArguments('lint', args))).rejects.toThrow(message);
  });
});
