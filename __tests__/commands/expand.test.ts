import { describe, expect, test } from '@jest/globals';
import { runCommandLine } from '../../src/commands/command-line.ts';
import { memoryPorts } from './memory-ports.ts';

const template = {
  $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
  contentVersion: '1.0.0.0',
  parameters: { mode: { type: 'string' }, key: { type: 'securestring', defaultValue: 'hush' } },
  variables: { unused: "[fail('boom')]" },
  resources: [
    {
      type: 'Microsoft.Storage/storageAccounts',
      apiVersion: '2023-01-01',
      name: 'store',
      location: '[resourceGroup().location]',
      properties: { key: "[parameters('key')]", mode: "[parameters('mode')]", big: 9007199254740993n, whole: '[float(2)]' },
      resources: [
        { type: 'blobServices', apiVersion: '2023-01-01', name: 'default', condition: "[equals(parameters('mode'), 'x')]" },
      ],
    },
    {
      type: 'Microsoft.Resources/deployments',
      apiVersion: '2021-04-01',
      name: 'far',
      properties: { templateLink: { uri: 'https://example.com/a.json' } },
    },
    {
      type: 'Microsoft.Resources/deployments',
      apiVersion: '2021-04-01',
      name: 'near',
      properties: { templateLink: { relativePath: 'modules/near.json' } },
    },
  ],
  outputs: {
    id: { type: 'string', value: "[resourceId('Microsoft.Storage/storageAccounts', 'store')]" },
    key: { type: 'securestring', value: 'hush' },
  },
};

const near = {
  $schema: template.$schema,
  contentVersion: '1.0.0.0',
  resources: [{ type: 'Microsoft.Network/virtualNetworks', apiVersion: '2023-01-01', name: '[deployment().name]' }],
};

const text = JSON.stringify(template, (_key, value: unknown) => (typeof value === 'bigint' ? '<big>' : value), 2).replace(
  '"<big>"',
  '9007199254740993',
);

async function run(...args: readonly string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const ports = memoryPorts({ 'main.json': text, 'modules/near.json': JSON.stringify(near) });
  const code = await runCommandLine(ports, ['expand', 'main.json', ...args]);
  return { code, ...ports.output };
}

const context = [
  '--subscription-id',
  '11111111-1111-1111-1111-111111111111',
  '--resource-group',
  'rg',
  '--location',
  'westeurope',
];

describe('armored expand', () => {
  test('prints what each template deploys as JSON, without secrets and with what is not known', async () => {
    const { code, stdout } = await run('--format', 'json', ...context);
    const [entry] = JSON.parse(stdout) as [{ resources: unknown[]; diagnostics: { code: string }[] }];
    expect(code).toBe(2);
    expect(stdout).not.toContain('hush');
    expect(stdout).toContain('"big": 9007199254740993,');
    expect(stdout).toContain('"whole": 2.0');
    expect(entry).toMatchObject({
      file: 'main.json',
      parameterFile: null,
      scope: 'resourceGroup',
      resources: [
        {
          type: 'Microsoft.Storage/storageAccounts',
          name: 'store',
          apiVersion: '2023-01-01',
          symbolicName: null,
          existing: false,
          deployment: '',
          condition: true,
          location: 'westeurope',
          properties: { key: "[parameters('key')]", mode: "[parameters('mode')]" },
          range: { start: { line: 17, column: 5 } },
        },
        {
          type: 'Microsoft.Storage/storageAccounts/blobServices',
          name: 'store/default',
          condition: "[equals(parameters('mode'), 'x')]",
        },
        { type: 'Microsoft.Network/virtualNetworks', name: 'near', deployment: 'near' },
      ],
      outputs: {
        id: {
          type: 'string',
          value:
            '/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/store',
        },
        key: { type: 'securestring', value: "[outputs('key')]" },
      },
      unknowns: [
        { path: '/resources/0/properties/key', reason: '`key` is a secret and is not read' },
        { path: '/resources/0/properties/mode' },
        { path: '/resources/1/condition' },
        { path: '/outputs/key/value' },
      ],
    });
    expect(entry.diagnostics.map(({ code: each }) => each)).toEqual(['template/not-analysed', 'expression/fail']);
  });

  test('prints a page for a person', async () => {
    const { stdout, stderr } = await run(...context);
    expect(stdout).toBe(`main.json with its defaults: 3 resources at the scope of the resource group

Microsoft.Storage/storageAccounts store 2023-01-01
  location: "westeurope"
  properties:
    key: [parameters('key')]
    mode: [parameters('mode')]
    big: 9007199254740993
    whole: 2.0

Microsoft.Storage/storageAccounts/blobServices store/default 2023-01-01
  if: [equals(parameters('mode'), 'x')]

Microsoft.Network/virtualNetworks near 2023-01-01 (in near)

outputs
  id: "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg/providers/Microsoft.St…
  key: [outputs('key')]

4 values are not known before the deployment.

`);
    expect(stderr).toContain('boom');
  });
});
