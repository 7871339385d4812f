import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { parseRetryAfter } from '../../src/azure/client.ts';
import {
  cancelDeployment,
  deploymentBody,
  deploymentId,
  getDeployment,
  listOperations,
  putDeployment,
  validateDeployment,
} from '../../src/azure/deployment.ts';
import { getGroup, mergeGroupTags, putGroup } from '../../src/azure/resource-group.ts';
import { signedIn, type Signed } from './loopback.ts';

const template = `{
  "parameters": { "name": { "type": "string" }, "key": { "type": "secureString" } },
  "resources": [ { "type": "Microsoft.Storage/storageAccounts", "name": "[parameters('name')]" },
    { "type": "A.B/c", "name": "one" }, { "type": "A.B/c/d", "name": "one/two" } ],
  "outputs": { "Name": { "type": "string", "value": "[parameters('name')]" }, "big": { "type": "int", "value": 9007199254740993 } }
}`;
const request = {
  template,
  parameters: '{"name":{"value":"acme"},"key":{"value":"hush"}}',
  mode: 'Incremental' as const,
  tags: { run: '1/1' },
};

let signed: Signed;
let group: { subscriptionId: string; name: string };
let id: string;
beforeAll(async () => {
  signed = await signedIn({ AZURE_CLIENT_SECRET: 's' });
  group = { subscriptionId: signed.azure.state.subscription, name: 'rg-one' };
  id = deploymentId({ kind: 'resourceGroup', subscriptionId: group.subscriptionId, resourceGroup: group.name }, 'd1');
});
beforeEach(() => {
  signed.azure.state.groups.clear();
  signed.azure.state.deployments.clear();
});
afterAll(() => signed.azure.close());

describe('a resource group', () => {
  test('is created, keeps its location, and its tags are merged', async () => {
    const { client } = signed;
    expect(await getGroup(client, group)).toMatchObject({ status: 404, body: { error: { code: 'ResourceGroupNotFound' } } });
    expect(await putGroup(client, group, 'West Europe', { a: '1' })).toMatchObject({
      status: 201,
      body: { location: 'westeurope' },
    });
    expect(await putGroup(client, group, 'eastus', {})).toMatchObject({ status: 409 });
    expect(await mergeGroupTags(client, group, { b: '2' })).toMatchObject({ status: 200 });
    expect(await getGroup(client, group)).toMatchObject({ status: 200, body: { tags: { a: '1', b: '2' } } });
  });
});

describe('a deployment', () => {
  test('runs through its states to its outputs, and its operations come in pages', async () => {
    const { client } = signed;
    await putGroup(client, group, 'westeurope', {});
    expect(await putDeployment(client, id, deploymentBody(request))).toMatchObject({ status: 201 });
    const states: unknown[] = [];
    for (let read = 0; read < 4; read++) {
      const { body } = await getDeployment(client, id);
      states.push((body as { properties: { provisioningState: string } }).properties.provisioningState);
    }
    expect(states).toEqual(['Accepted', 'Running', 'Running', 'Succeeded']);
    expect(await getDeployment(client, id)).toMatchObject({
      body: {
        tags: { run: '1/1' },
        properties: { outputs: { name: { type: 'String', value: 'acme' } }, parameters: { key: { type: 'SecureString' } } },
      },
    });
    const { body } = await listOperations(client, id);
    expect(
      (body as { value: { properties: { targetResource?: { id: string } } }[] }).value.map(
        (one) => one.properties.targetResource?.id,
      ),
    ).toEqual([
      expect.stringMatching(/\/storageAccounts\/acme$/),
      expect.stringMatching(/\/A.B\/c\/one$/),
      expect.stringMatching(/\/A.B\/c\/one\/d\/two$/),
      undefined,
    ]);
  });

  test('of a name that is active is refused, and can be cancelled until it is over', async () => {
    const { client } = signed;
    await putGroup(client, group, 'westeurope', {});
    await putDeployment(client, id, deploymentBody(request));
    expect(await putDeployment(client, id, deploymentBody(request))).toMatchObject({
      status: 409,
      body: { error: { code: 'DeploymentActive' } },
    });
    expect(await cancelDeployment(client, id)).toMatchObject({ status: 204 });
    expect(await cancelDeployment(client, id)).toMatchObject({
      status: 409,
      body: { error: { code: 'DeploymentCannotBeCancelled' } },
    });
  });

  test('that is not valid is refused with the path of the offence', async () => {
    await putGroup(signed.client, group, 'westeurope', {});
    const body = deploymentBody({ ...request, parameters: '{"nope":{"value":1}}' }, 'Provider');
    expect(await validateDeployment(signed.client, id, body)).toMatchObject({
      status: 400,
      body: { error: { code: 'InvalidTemplate', additionalInfo: [{ info: { path: 'properties.template.parameters.nope' } }] } },
    });
  });

  test.each([
    [{ kind: 'subscription', subscriptionId: 's' } as const, '/subscriptions/s'],
    [{ kind: 'managementGroup', managementGroupId: 'm' } as const, '/providers/Microsoft.Management/managementGroups/m'],
    [{ kind: 'tenant' } as const, ''],
  ])('in scope %j runs too', async (scope, prefix) => {
    const other = deploymentId(scope, 'd2');
    expect(other).toBe(`${prefix}/providers/Microsoft.Resources/deployments/d2`);
    expect(await putDeployment(signed.client, other, deploymentBody({ ...request, location: 'westeurope' }))).toMatchObject({
      status: 201,
    });
    expect(await listOperations(signed.client, other)).toMatchObject({ status: 200 });
  });
});

describe('the body of a deployment', () => {
  test('holds the bytes of the template', () => {
    expect(deploymentBody(request)).toContain(template);
    expect(JSON.parse(deploymentBody(request))).toMatchObject({
      properties: { mode: 'Incremental', parameters: { name: { value: 'acme' } } },
    });
  });

  test('holds a template with comments as a string', () => {
    const lenient = '{ // why\n "resources": [] }';
    expect(JSON.parse(deploymentBody({ ...request, template: lenient }))).toMatchObject({ properties: { template: lenient } });
  });
});

describe('an answer', () => {
  test('that is lost is one without status, and nothing is sent twice', async () => {
    await putGroup(signed.client, group, 'westeurope', {});
    signed.azure.state.faults.push({ method: 'PUT', path: /deployments/, times: 1, answer: 'drop-after' });
    const before = signed.azure.state.requests.length;
    expect(await putDeployment(signed.client, id, deploymentBody(request))).toMatchObject({
      status: 0,
      failure: { kind: 'network' },
    });
    expect(signed.azure.state.requests.slice(before).map(({ method }) => method)).toEqual(['PUT']);
    expect(await getDeployment(signed.client, id)).toMatchObject({ status: 200 });
  });

  test('that leads to another host is not followed', async () => {
    const before = signed.azure.state.requests.length;
    expect(await signed.client.send('GET', 'https://example.com/next')).toMatchObject({ status: 0 });
    expect(signed.azure.state.requests).toHaveLength(before);
  });

  test.each([
    ['7', 7000],
    ['Wed, 25 Nov 2026 10:00:05 GMT', 5000],
    ['Wed, 25 Nov 2026 09:00:00 GMT', 0],
    ['soon', undefined],
  ])('with Retry-After %s waits %d ms', (header, milliseconds) => {
    expect(parseRetryAfter(header, new Date('2026-11-25T10:00:00Z'))).toBe(milliseconds);
  });
});
