import { optional, unstated } from './absence.ts';
import { templateReference } from './references.ts';
import type { Rule } from './rule.ts';

export const azureLocal: readonly Rule[] = [
  {
    id: 'azure-local/smb-encryption',
    title: 'Azure Local clusters must encrypt SMB traffic between nodes',
    why: 'Storage and migration traffic between the nodes otherwise crosses the network in plaintext.',
    layer: 'infrastructure',
    kind: 'must',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.AzureStackHCI/clusters/deploymentSettings',
        path: 'properties.deploymentConfiguration.scaleUnits[*].deploymentData.securitySettings.smbClusterEncryption',
        secure: { equals: [true] },
        insecure: [false],
        absent: optional,
        since: '2023-08-01',
      },
      {
        type: 'Microsoft.AzureStackHCI/clusters/securitySettings',
        path: 'properties.smbEncryptionForIntraClusterTrafficComplianceAssignment',
        secure: { equals: ['ApplyAndAutoCorrect'] },
        insecure: ['Audit'],
        absent: unstated,
        since: '2024-04-01',
        set: 'ApplyAndAutoCorrect',
      },
    ],
    fix: { set: true },
    references: [
      templateReference('Microsoft.AzureStackHCI/clusters/deploymentSettings'),
      templateReference('Microsoft.AzureStackHCI/clusters/securitySettings'),
    ],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.AzureStackHCI/clusters/deploymentSettings',
          apiVersion: '2026-04-30',
          name: 'cluster1/deploymentSetting1',
          properties: {
            deploymentConfiguration: { scaleUnits: [{ deploymentData: { securitySettings: { smbClusterEncryption: false } } }] },
          },
        },
        passes: {
          type: 'Microsoft.AzureStackHCI/clusters/deploymentSettings',
          apiVersion: '2026-04-30',
          name: 'cluster1/deploymentSetting1',
          properties: {
            deploymentConfiguration: { scaleUnits: [{ deploymentData: { securitySettings: { smbClusterEncryption: true } } }] },
          },
        },
      };
    },
  },
  {
    id: 'azure-local/smb-signing',
    title: 'Azure Local clusters must sign SMB traffic',
    why: 'Unsigned SMB can be changed on the way.',
    layer: 'infrastructure',
    kind: 'harden',
    profile: 'strict',
    profileReason: 'Protects integrity; encryption covers it as well',
    settings: [
      {
        type: 'Microsoft.AzureStackHCI/clusters/deploymentSettings',
        path: 'properties.deploymentConfiguration.scaleUnits[*].deploymentData.securitySettings.smbSigningEnforced',
        secure: { equals: [true] },
        insecure: [false],
        absent: optional,
        since: '2023-08-01',
      },
    ],
    fix: { set: true },
    references: [templateReference('Microsoft.AzureStackHCI/clusters/deploymentSettings')],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.AzureStackHCI/clusters/deploymentSettings',
          apiVersion: '2026-04-30',
          name: 'cluster1/deploymentSetting1',
          properties: {
            deploymentConfiguration: { scaleUnits: [{ deploymentData: { securitySettings: { smbSigningEnforced: false } } }] },
          },
        },
        passes: {
          type: 'Microsoft.AzureStackHCI/clusters/deploymentSettings',
          apiVersion: '2026-04-30',
          name: 'cluster1/deploymentSetting1',
          properties: {
            deploymentConfiguration: { scaleUnits: [{ deploymentData: { securitySettings: { smbSigningEnforced: true } } }] },
          },
        },
      };
    },
  },
];
