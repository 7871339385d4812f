import { optional } from './absence.ts';
import { templateReference } from './references.ts';
import type { Rule } from './rule.ts';

export const virtualMachines: readonly Rule[] = [
  {
    id: 'virtual-machines/winrm-https',
    title: 'Windows virtual machines must expose WinRM over HTTPS only',
    why: 'WinRM over HTTP carries remote management without TLS; whoever is on the way can read and change it.',
    layer: 'service',
    kind: 'must',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.Compute/virtualMachines',
        path: 'properties.osProfile.windowsConfiguration.winRM.listeners[*].protocol',
        secure: { equals: ['Https'] },
        insecure: ['Http'],
        absent: optional,
        since: '2015-06-15',
      },
      {
        type: 'Microsoft.Compute/virtualMachineScaleSets',
        path: 'properties.virtualMachineProfile.osProfile.windowsConfiguration.winRM.listeners[*].protocol',
        secure: { equals: ['Https'] },
        insecure: ['Http'],
        absent: optional,
        since: '2015-06-15',
      },
      {
        type: 'Microsoft.Compute/virtualMachineScaleSets/virtualMachines',
        path: 'properties.osProfile.windowsConfiguration.winRM.listeners[*].protocol',
        secure: { equals: ['Https'] },
        insecure: ['Http'],
        absent: optional,
        since: '2015-06-15',
      },
      {
        type: 'Microsoft.AzureFleet/fleets',
        path: 'properties.computeProfile.baseVirtualMachineProfile.osProfile.windowsConfiguration.winRM.listeners[*].protocol',
        secure: { equals: ['Https'] },
        insecure: ['Http'],
        absent: optional,
        since: '2023-11-01',
      },
      {
        type: 'Microsoft.Compute/locations/bulkCreateCustom',
        path: 'properties.computeProfile.virtualMachineProfile.osProfile.windowsConfiguration.winRM.listeners[*].protocol',
        secure: { equals: ['Https'] },
        insecure: ['Http'],
        absent: optional,
        since: '2026-07-06',
      },
      {
        type: 'Microsoft.Compute/locations/launchBulkInstancesOperations',
        path: 'properties.computeProfile.virtualMachineProfile.osProfile.windowsConfiguration.winRM.listeners[*].protocol',
        secure: { equals: ['Https'] },
        insecure: ['Http'],
        absent: optional,
        since: '2026-04-06',
      },
      {
        type: 'Microsoft.ComputeBulkActions/locations/launchBulkInstancesOperations',
        path: 'properties.computeProfile.virtualMachineProfile.osProfile.windowsConfiguration.winRM.listeners[*].protocol',
        secure: { equals: ['Https'] },
        insecure: ['Http'],
        absent: optional,
        since: '2026-02-01',
      },
    ],
    fix: { set: 'Https', unsafe: 'a listener over HTTPS needs certificateUrl' },
    references: [
      templateReference('Microsoft.Compute/virtualMachines'),
      templateReference('Microsoft.Compute/virtualMachineScaleSets'),
      templateReference('Microsoft.Compute/virtualMachineScaleSets/virtualMachines'),
    ],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.Compute/virtualMachines',
          apiVersion: '2026-04-01',
          name: 'virtualMachine1',
          properties: { osProfile: { windowsConfiguration: { winRM: { listeners: [{ protocol: 'Http' }] } } } },
        },
        passes: {
          type: 'Microsoft.Compute/virtualMachines',
          apiVersion: '2026-04-01',
          name: 'virtualMachine1',
          properties: { osProfile: { windowsConfiguration: { winRM: { listeners: [{ protocol: 'Https' }] } } } },
        },
      };
    },
  },
];
