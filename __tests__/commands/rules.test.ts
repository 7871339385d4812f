import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { runCommandLine } from '../../src/commands/command-line.ts';
import { memoryPorts } from './memory-ports.ts';

async function run(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const ports = memoryPorts({});
  const code = await runCommandLine(ports, args);
  return { code, stdout: ports.output.stdout, stderr: ports.output.stderr };
}

interface Listed {
  id: string;
  layer: string;
  kind: string;
}

const listed = async (...args: string[]): Promise<Listed[]> =>
  JSON.parse((await run('rules', '--format', 'json', ...args)).stdout) as Listed[];

describe('armored rules', () => {
  test('lists the rules of a service', async () => {
    expect(await run('rules', '--service', 'hdinsight')).toEqual({
      code: 0,
      stderr: '',
      stdout: `hdinsight/encryption-in-transit
  HDInsight clusters must encrypt traffic between their nodes (infrastructure, must)
hdinsight/minimum-tls             HDInsight clusters must require TLS 1.2 (service, harden)
hdinsight/secure-ldap
  HDInsight clusters must reach the domain over LDAPS (connection, must)
hdinsight/storage-secure-channel
  HDInsight clusters must reach storage accounts over HTTPS (connection, must)

4 rules
`,
    });
  });

  test('filters by service, layer and kind together', async () => {
    const found = await listed('--layer', 'infrastructure', '--layer', 'connection', '--kind', 'must', '--service', 'hdinsight');
    expect(found.map(({ id }) => id)).toEqual([
      'hdinsight/encryption-in-transit',
      'hdinsight/secure-ldap',
      'hdinsight/storage-secure-channel',
    ]);
  });

  test('prints all of a rule as JSON, patterns and exceptions included', async () => {
    const [rule] = (await listed('--service', 'cdn')) as unknown as { settings: object[] }[];
    expect(rule?.settings[0]).toMatchObject({ path: 'properties.isHttpAllowed', except: true, insecure: [true] });
    expect(JSON.stringify(await listed('--service', 'key-vault'))).toContain('encrypt');
  });

  test('prints a table in Markdown', async () => {
    const { stdout } = await run('rules', '--format', 'markdown', '--service', 'synapse');
    expect(stdout).toBe(`| Rule | Requirement | Layer | Kind | Profile |
| --- | --- | --- | --- | --- |
| [synapse/minimum-tls](synapse/minimum-tls.md) | Synapse workspaces must require TLS 1.2 of dedicated SQL clients | service | harden | recommended |
`);
  });

  test('suggests the service that was meant', async () => {
    expect(await run('rules', '--service', 'storge')).toMatchObject({
      code: 2,
      stderr: 'error: no service storge has rules: did you mean storage?\n',
    });
  });
});

describe('armored explain', () => {
  test('prints the page of a rule', async () => {
    const { code, stdout } = await run('explain', 'Storage/https-only');
    expect(code).toBe(0);
    expect(stdout).toBe(readFileSync(join(import.meta.dirname, 'explain-storage-https-only.txt'), 'utf8'));
  });

  test('prints the same as its page in Markdown', async () => {
    const { stdout } = await run('explain', 'vpn/ipsec-encryption', '--format', 'markdown');
    const page = readFileSync(join(import.meta.dirname, '../../docs/rules/vpn/ipsec-encryption.md'), 'utf8');
    expect(page.endsWith(stdout)).toBe(true);
  });

  test.each([
    [['storage/https-onyl'], 'no rule storage/https-onyl: did you mean storage/https-only?'],
    [['zzz'], 'no rule zzz: armored rules lists them'],
    [[], 'name one rule: armored explain <rule-id>; armored rules lists them'],
  ])('refuses %j', async (args, message) => {
    expect(await run('explain', ...args)).toEqual({ code: 2, stdout: '', stderr: `error: ${message}\n` });
  });
});
