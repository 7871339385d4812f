import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { forbidden, invalidTemplate, throttled, unauthenticated, unavailable } from '../../src/demo/azure-errors.ts';
import type { DeploymentRecord, Fault, Script } from '../../src/demo/azure-state.ts';
import { parameters, secret, template } from './deploy-files.ts';
import { stage, type Stage } from './deploy-process.ts';

// Each test runs a whole process.
const limit = 60_000;
const args = ['--template', 'main.json', '--parameters', 'prod.json', '--resource-group', 'rg-one', '--location', 'westeurope'];

let it: Stage;
beforeEach(async () => {
  it = await stage({ 'main.json': template, 'prod.json': parameters });
});
afterEach(() => it.close());

function fault(method: string, path: RegExp, answer: Fault['answer'], times = 1): Fault {
  return { method, path, times, answer };
}

function hasGroup(more: { location?: string; tags?: Readonly<Record<string, string>>; managedBy?: string } = {}): void {
  it.azure.state.groups.set('rg-one', { name: 'rg-one', location: 'westeurope', ...more });
}

function hasDeployment(id: string, script: Partial<Script>, more: Partial<DeploymentRecord> = {}): DeploymentRecord {
  const { subscription, deployments } = it.azure.state;
  const full = `/subscriptions/${subscription}/resourceGroups/${id.replace('/', '/providers/Microsoft.Resources/deployments/')}`;
  const record: DeploymentRecord = {
    id: full,
    name: full.split('/').at(-1) ?? '',
    template: {},
    parameters: {},
    mode: 'Incremental',
    started: '2026-11-25T10:00:00Z',
    correlationId: '55555555-5555-5555-5555-555555555555',
    script: { polls: 2, end: 'Succeeded', operations: [], outputs: {}, ...script },
    reads: 0,
    canceled: false,
    ...more,
  };
  deployments.set(full.toLowerCase(), record);
  return record;
}

const puts = (): string[] => it.calls().filter((call) => call.startsWith('PUT group/deployments'));
const put = /deployments\/main-42-1\?/;

describe('armored deploy succeeds', () => {
  test.each<[string, readonly Fault[], number]>([
    ['the answer to the submission is lost', [fault('PUT', put, 'drop-after')], 1],
    [
      'the answer is lost and the deployment not visible at first',
      [fault('PUT', put, 'drop-after'), fault('GET', put, { status: 404 }, 2)],
      1,
    ],
    ['the submission itself is lost', [fault('PUT', put, 'drop')], 2],
    ['the submission meets a server that is unavailable', [fault('PUT', put, unavailable())], 2],
    ['the submission is throttled', [fault('PUT', put, throttled('0'))], 2],
    ['the deployment is not visible at first', [fault('GET', put, { status: 404, body: '' }, 3)], 1],
    ['validation is throttled', [fault('POST', /validate/, throttled('0'), 2)], 1],
    ['the group meets a server that is unavailable', [fault('GET', /rg-one\?/, unavailable(), 3)], 1],
    ['a server answers with plain text', [fault('GET', put, { status: 500, body: 'Internal Server Error' }, 2)], 1],
    ['connections are cut while it is followed', [fault('GET', /deployments\/main/, 'drop')], 1],
    [
      'operations cannot be read',
      [fault('GET', /operations/, forbidden('Microsoft.Resources/deployments/operations/read', '/'), 99)],
      1,
    ],
    [
      'somebody else creates the group meanwhile',
      [
        fault('PUT', /rg-one\?/, {
          status: 409,
          body: { error: { code: 'InvalidResourceGroupLocation', message: 'elsewhere' } },
        }),
        fault('GET', /rg-one\?/, { status: 404 }),
      ],
      1,
    ],
  ])(
    'although %s',
    async (name, faults, submissions) => {
      if (name.startsWith('somebody')) hasGroup();
      it.azure.state.faults.push(...faults);
      const { code, stderr } = await it.deploy(args);
      expect(stderr).toContain('Deployment main-42-1 succeeded');
      expect(puts()).toHaveLength(submissions);
      expect(code).toBe(0);
    },
    limit,
  );

  test(
    'with a fresh token where Azure does not take the old one any more',
    async () => {
      it.azure.state.faults.push(fault('GET', put, unauthenticated()));
      const { code } = await it.deploy(args);
      expect(it.azure.state.tokens.size).toBe(2);
      expect(code).toBe(0);
    },
    limit,
  );

  test(
    'in a group that exists, whose tags are kept and merged and whose location counts',
    async () => {
      hasGroup({ location: 'northeurope', tags: { owner: 'them' } });
      const { code, stderr } = await it.deploy([...args, '--resource-group-tags', 'cost=42\nenv=prod']);
      expect(it.azure.state.groups.get('rg-one')?.tags).toEqual({ owner: 'them', cost: '42', env: 'prod' });
      expect(it.calls()).not.toContain('PUT group');
      expect(stderr).toContain('Resource group rg-one exists in northeurope, not in westeurope');
      expect(code).toBe(0);
    },
    limit,
  );

  test(
    'by following a deployment of the same content that another run left',
    async () => {
      await it.deploy([...args, '--deployment-name', 'first', '--wait', 'false']);
      const { code, stderr } = await it.deploy([...args, '--deployment-name', 'second']);
      expect(stderr).toContain('Another run already deploys the same content: following it');
      expect(it.calls().filter((call) => call === 'PUT group/deployments/second')).toEqual([]);
      expect(code).toBe(0);
    },
    limit,
  );

  test(
    'after another deployment of that name, with on-active wait',
    async () => {
      hasGroup();
      hasDeployment('rg-one/main-42-1', { polls: 3 });
      const { code, stderr } = await it.deploy([...args, '--on-active', 'wait']);
      expect(stderr).toContain('Another deployment named main-42-1 is running since 2026-11-25T10:00:00Z: waiting until it ends');
      expect(puts()).toHaveLength(2);
      expect(code).toBe(0);
    },
    limit,
  );
});

describe('armored deploy ends with 3', () => {
  const wrapper = { code: 'DeploymentFailed', message: 'At least one resource deployment operation failed.' };

  test.each<[string, readonly Fault[], readonly string[]]>([
    [
      'the identity may not create the group',
      [fault('PUT', /rg-one\?/, forbidden('Microsoft.Resources/subscriptions/resourceGroups/write', '/subscriptions/s'))],
      [
        'AuthorizationFailed',
        'assign the deploying identity a role with Microsoft.Resources/subscriptions/resourceGroups/write',
        'create the group beforehand',
      ],
    ],
    [
      'Azure finds the template invalid, with the line',
      [fault('POST', /validate/, invalidTemplate('no such type', 'properties.template.resources[0].type'))],
      ['InvalidTemplate: Deployment template validation failed', '(main.json:11)'],
    ],
    [
      'validation answers 200 with an error',
      [
        fault('POST', /validate/, {
          status: 200,
          body: {
            error: {
              code: 'InvalidTemplateDeployment',
              message: 'see details',
              details: [{ code: 'SkuNotAvailable', message: 'not here' }],
            },
          },
        }),
      ],
      ['SkuNotAvailable: not here', 'change the size or location'],
    ],
    [
      'errors are written with capitals',
      [fault('POST', /validate/, { status: 400, body: { Error: { Code: 'StorageAccountAlreadyTaken', Message: 'taken' } } })],
      ['StorageAccountAlreadyTaken: taken', 'choose another'],
    ],
    [
      'Microsoft Entra knows no such subject',
      [
        fault(
          'POST',
          /oauth2/,
          {
            status: 401,
            body: { error: 'invalid_client', error_description: 'AADSTS700213: No matching federated identity record found' },
          },
          9,
        ),
      ],
      ['AADSTS700213', 'add a federated credential'],
    ],
  ])(
    'where %s',
    async (_, faults, said) => {
      it.azure.state.faults.push(...faults);
      const { code, stderr } = await it.deploy(args);
      for (const words of said) expect(stderr).toContain(words);
      expect(puts()).toEqual([]);
      expect(code).toBe(3);
    },
    limit,
  );

  test(
    'where the provider fails, with JSON in its message, and tells the resource, its line and no secret',
    async () => {
      const inner = JSON.stringify({
        error: { code: 'VaultAlreadyExists', message: `The password ${secret} is not liked.\r\n::error::hello` },
      });
      const target = `/subscriptions/${it.azure.state.subscription}/resourceGroups/rg-one/providers/Microsoft.HDInsight/clusters/cluster1`;
      it.azure.state.script = {
        end: 'Failed',
        error: { ...wrapper, details: [{ code: 'Conflict', message: inner }] },
        operations: [
          {
            target,
            type: 'Microsoft.HDInsight/clusters',
            state: 'Failed',
            statusCode: 'Conflict',
            statusMessage: { status: 'Failed', error: { code: 'Conflict', message: inner } },
          },
        ],
      };
      const { code, stdout, stderr } = await it.deploy(args);
      expect(stderr).toContain(
        'Microsoft.HDInsight/clusters cluster1: VaultAlreadyExists: The password *** is not liked. ::error::hello (main.json:10)',
      );
      expect(stdout + stderr).not.toContain(secret);
      expect(stderr).not.toMatch(/^\s*::/m);
      expect(stdout).toBe('');
      expect(code).toBe(3);
    },
    limit,
  );

  test(
    'where a deployment two levels down fails, in another group, and tells that one cause',
    async () => {
      const nested = (id: string): Script['operations'][number] => ({
        target: hasDeployment(id, {}).id,
        type: 'Microsoft.Resources/deployments',
        state: 'Failed',
        statusMessage: { error: wrapper },
      });
      const leaf = {
        target: '/subscriptions/s/resourceGroups/rg-two/providers/A.B/cs/deep',
        type: 'A.B/cs',
        state: 'Failed' as const,
        statusMessage: 'the disk is full',
      };
      const deepest = nested('rg-two/inner');
      hasDeployment('rg-two/inner', { end: 'Failed', operations: [leaf] }, { reads: 9 });
      const middle = nested('rg-one/outer');
      hasDeployment('rg-one/outer', { end: 'Failed', operations: [deepest] }, { reads: 9 });
      it.azure.state.script = { end: 'Failed', error: wrapper, operations: [middle] };
      const { code, stderr } = await it.deploy(args);
      const [, causes = ''] = /Deployment main-42-1 failed[^\n]*\n([\s\S]*?)Deployment: /.exec(stderr) ?? [];
      expect(causes).toBe('  A.B/cs deep: Unknown: the disk is full\n');
      expect(code).toBe(3);
    },
    limit,
  );

  test(
    'where somebody cancels it in Azure',
    async () => {
      it.azure.state.script = { end: 'Canceled' };
      const { code, stderr } = await it.deploy(args);
      expect(stderr).toContain('was cancelled in Azure');
      expect(code).toBe(3);
    },
    limit,
  );

  test.each([
    ['adopt', /it deploys something else: use on-active: wait/],
    ['fail', /on-active is fail/],
  ])(
    'where another deployment of that name is running, with on-active %s',
    async (onActive, said) => {
      hasGroup();
      hasDeployment('rg-one/main-42-1', { polls: 99 });
      const { code, stderr } = await it.deploy([...args, '--on-active', onActive]);
      expect(stderr).toMatch(said);
      expect(puts()).toHaveLength(1);
      expect(code).toBe(3);
    },
    limit,
  );

  test(
    'where the group does not exist and may not be created, or belongs to an application',
    async () => {
      const absent = await it.deploy([...args, '--create-resource-group', 'false']);
      expect(absent.stderr).toContain('resource group rg-one does not exist, and create-resource-group is false');
      hasGroup({ managedBy: '/subscriptions/s/x' });
      const managed = await it.deploy(args);
      expect(managed.stderr).toContain('belongs to a managed application');
      expect([absent.code, managed.code]).toEqual([3, 3]);
      expect(it.calls()).toEqual(['GET group', 'GET group']);
    },
    limit,
  );
});

describe('armored deploy, when the wait ends before the deployment,', () => {
  beforeEach(() => {
    it.azure.state.script = { polls: 100_000 };
  });

  test(
    'by time exits 4 and says how to go on',
    async () => {
      const { code, stdout, stderr } = await it.deploy([...args, '--timeout-minutes', '0.01']);
      expect(stderr).toContain('is still running; the wait ended');
      expect(stderr).toMatch(
        /az deployment group wait --created[\s\S]*az deployment group cancel .* --resource-group rg-one --name main-42-1/,
      );
      expect(stdout).toBe('');
      expect(code).toBe(4);
    },
    limit,
  );

  test(
    'because it is not waited for exits 0',
    async () => {
      const { code, stderr } = await it.deploy([...args, '--wait', 'false']);
      expect(stderr).toContain('it is not waited for');
      expect(code).toBe(0);
    },
    limit,
  );

  const killing = async (more: readonly string[], signal: NodeJS.Signals): Promise<{ code: number | null; stderr: string }> =>
    it.deploy([...args, ...more], (child) => {
      child.stderr?.on('data', (chunk: Buffer) => {
        if (chunk.toString().includes('submitted')) child.kill(signal);
      });
    });

  test(
    'by a signal leaves it running and says so',
    async () => {
      const { code, stderr } = await killing([], 'SIGINT');
      expect(stderr).toContain('Told to end: the deployment is still running in Azure');
      expect(it.calls().filter((call) => call.startsWith('POST'))).toEqual(['POST group/deployments/main-42-1/validate']);
      expect(code).toBe(4);
    },
    limit,
  );

  test(
    'by a signal cancels it in Azure, with on-cancel cancel',
    async () => {
      const { code, stderr } = await killing(['--on-cancel', 'cancel'], 'SIGTERM');
      expect(stderr).toContain('Told to end: cancelled the deployment in Azure');
      expect(it.calls()).toContain('POST group/deployments/main-42-1/cancel');
      expect(code).toBe(3);
    },
    limit,
  );
});
