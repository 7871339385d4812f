import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parameters, parametersFile, secret, template } from './deploy-files.ts';
import { stage, type Stage } from './deploy-process.ts';

// Each test runs whole processes.
const limit = 60_000;
const where = ['--resource-group', 'rg-one', '--location', 'West Europe'];
const args = ['--template', 'main.json', '--parameters', 'prod.json', ...where];

let it: Stage;
beforeEach(async () => {
  it = await stage({
    'main.json': template,
    'prod.json': parameters,
    'open.json': parametersFile({ name: 'cluster1', encrypt: false, key: secret }),
    'raw.json': parametersFile({ name: '<CLUSTERNAME>', encrypt: true, key: secret }),
    'other.json': parametersFile({ size: 3 }),
    'broken.json': '{ "parameters": ',
  });
});
afterEach(() => it.close());

describe('armored deploy', () => {
  test(
    'creates the group, validates, deploys, follows and prints the outputs, and no secret',
    async () => {
      const { code, stdout, stderr } = await it.deploy(args);
      expect(stderr.split('\n').map((line) => line.replace(/[0-9a-f-]{36,}/g, '…'))).toEqual([
        'Checked main.json: nothing stands against its deployment (sha256 …)',
        'Signing in to Azure by a client secret',
        'Resource group rg-one created in westeurope',
        'Azure validated the template',
        'Deployment main-42-1 submitted',
        'Running Microsoft.HDInsight/clusters cluster1',
        'Succeeded Microsoft.HDInsight/clusters cluster1',
        expect.stringMatching(/^Deployment main-42-1 succeeded/),
        'Secure outputs are not shown: password',
        'Deployment: /subscriptions/…/resourceGroups/rg-one/providers/Microsoft.Resources/deployments/main-42-1',
        'Correlation id: …',
        '',
      ]);
      expect(JSON.parse(stdout)).toEqual({ ClusterName: 'cluster1', leaked: '***' });
      expect(stdout + stderr).not.toContain(secret);
      expect(stdout + stderr).not.toContain('entra-secret');
      expect(code).toBe(0);
    },
    limit,
  );

  test(
    'sends the bytes of the template',
    async () => {
      await it.deploy(args);
      const sent = it.azure.state.requests.filter(({ method, path }) => method === 'PUT' && path.includes('deployments'));
      expect(sent.map(({ text }) => text)).toEqual([expect.stringContaining(template)]);
      expect(sent[0]?.body).toMatchObject({
        tags: { 'armored-transit-run': '42/1' },
        properties: { mode: 'Incremental', parameters: { encrypt: { value: true }, key: { value: secret } } },
      });
    },
    limit,
  );

  test.each([
    ['a violation', 'open.json', 1, /main\.json:\d+: .*isEncryptionInTransitEnabled.* \(hdinsight\/encryption-in-transit\)/],
    ['a placeholder left in', 'raw.json', 2, /raw\.json:6: .*placeholder/],
    ['parameters of another template', 'other.json', 2, /does not fit/],
    ['parameters that are not JSON', 'broken.json', 2, /broken\.json:1: Not valid JSON/],
    ['parameters that do not exist', 'missing.json', 2, /missing\.json/],
  ])(
    'sends nothing to Azure for %s',
    async (_, file, exit, reason) => {
      const { code, stdout, stderr } = await it.deploy(['--template', 'main.json', '--parameters', file, ...where]);
      expect(stderr).toMatch(reason);
      expect(stdout + stderr).not.toContain(secret);
      expect(it.azure.state.requests).toEqual([]);
      expect(code).toBe(exit);
    },
    limit,
  );

  test(
    'sends nothing to Azure for a template that Azure would refuse where no rule looks',
    async () => {
      const site = { type: 'Microsoft.Test/things', apiVersion: '2024-01-01', name: 'one' };
      const whole = JSON.parse(template) as { resources: readonly unknown[] };
      const refused = {
        ...whole,
        variables: { unused: "[nope('x')]" },
        resources: [...whole.resources, site, { ...site, properties: { x: "[fail('here')]" } }],
      };
      writeFileSync(join(it.folder, 'refused.json'), JSON.stringify(refused, null, 2));
      const { code, stderr } = await it.deploy(['--template', 'refused.json', '--parameters', 'prod.json', ...where]);
      expect(stderr).toMatch(/refused\.json:\d+: there is no function 'nope'/);
      expect(stderr).toMatch(/refused\.json:\d+: the resource Microsoft\.Test\/things 'one' is declared twice/);
      expect(stderr).toMatch(/refused\.json:\d+: here/);
      expect(it.azure.state.requests).toEqual([]);
      expect(code).toBe(2);
    },
    limit,
  );

  test.each([
    ['no resource group', ['--location', 'westeurope'], /scope resourceGroup needs resource-group/],
    [
      'a scope that is not the schema',
      ['--scope', 'subscription', '--location', 'westeurope'],
      /is not that of scope subscription/,
    ],
    ['complete without confirmation', [...where, '--deployment-mode', 'complete'], /confirm-complete must be the name/],
    ['a name that Azure refuses', [...where, '--deployment-name', 'a b'], /deployment-name may hold/],
    ['a cloud with an address of its own', [...where, '--cloud', 'AzureCloud'], /go with cloud custom only/],
  ])(
    'sends nothing to Azure with %s',
    async (_, more, reason) => {
      const { code, stderr } = await it.deploy(['--template', 'main.json', '--parameters', 'prod.json', ...more]);
      expect(stderr).toMatch(reason);
      expect(it.azure.state.requests).toEqual([]);
      expect(code).toBe(2);
    },
    limit,
  );

  test(
    'deploys at the scope of a subscription, without a group',
    async () => {
      const schema = 'https://schema.management.azure.com/schemas/2018-05-01/subscriptionDeploymentTemplate.json#';
      const group = {
        type: 'Microsoft.Resources/resourceGroups',
        apiVersion: '2024-03-01',
        name: 'rg-two',
        location: 'westeurope',
      };
      writeFileSync(
        join(it.folder, 'sub.json'),
        JSON.stringify({ $schema: schema, contentVersion: '1.0.0.0', resources: [group] }),
      );
      const { code, stderr } = await it.deploy(['--template', 'sub.json', '--scope', 'subscription', '--location', 'westeurope']);
      expect(stderr).toContain('Deployment sub-42-1 succeeded');
      expect(it.azure.state.requests.at(-1)?.path).toMatch(
        /^\/subscriptions\/[^/]+\/providers\/Microsoft.Resources\/deployments\/sub-42-1\/operations/,
      );
      expect(code).toBe(0);
    },
    limit,
  );

  test(
    'takes the parameters file beside the template, and asks which where there are several',
    async () => {
      writeFileSync(join(it.folder, 'main.parameters.json'), parameters);
      expect((await it.deploy(['--template', 'main.json', ...where])).code).toBe(0);
      writeFileSync(join(it.folder, 'main.parameters.dev.json'), parameters);
      const { code, stderr } = await it.deploy(['--template', 'main.json', ...where]);
      expect(stderr).toContain('several parameters files lie beside main.json (main.parameters.dev.json, main.parameters.json)');
      expect(code).toBe(2);
    },
    limit,
  );

  test(
    'takes overrides before the files, as YAML too, and checks what they come to',
    async () => {
      const open = await it.deploy([...args, '--parameter-overrides', 'encrypt: false']);
      expect(open.stderr).toContain('Not deployed:');
      expect(it.azure.state.requests).toEqual([]);
      const renamed = await it.deploy([...args, '--parameter-overrides', '{ "NAME": "cluster2" }']);
      expect(JSON.parse(renamed.stdout)).toMatchObject({ ClusterName: 'cluster2' });
      expect([open.code, renamed.code]).toEqual([1, 0]);
    },
    limit,
  );

  test(
    'deploys what could not be analysed only where that is allowed',
    async () => {
      const script = {
        type: 'Microsoft.Resources/deploymentScripts',
        apiVersion: '2023-08-01',
        name: 's',
        properties: { scriptContent: 'exit 0' },
      };
      const schema = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#';
      writeFileSync(
        join(it.folder, 'script.json'),
        JSON.stringify({ $schema: schema, contentVersion: '1.0.0.0', resources: [script] }),
      );
      const stopped = await it.deploy(['--template', 'script.json', ...where]);
      expect(stopped.stderr).toMatch(/script\.json:1: Microsoft\.Resources\/deploymentScripts is not analysed/);
      const allowed = await it.deploy(['--template', 'script.json', ...where, '--allow-unanalysed', 'Microsoft.Resources/*']);
      expect([stopped.code, allowed.code]).toEqual([1, 0]);
    },
    limit,
  );
});
