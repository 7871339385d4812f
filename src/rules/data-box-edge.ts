import { required } from './absence.ts';
import { templateReference } from './references.ts';
import type { Rule } from './rule.ts';

export const dataBoxEdge: readonly Rule[] = [
  {
    id: 'data-box-edge/storage-tls',
    title: 'Data Box Edge devices must reach storage accounts over TLS',
    why: 'Data, and the account key signature, otherwise travel in plaintext.',
    layer: 'connection',
    kind: 'must',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.DataBoxEdge/dataBoxEdgeDevices/storageAccountCredentials',
        path: 'properties.sslStatus',
        secure: { equals: ['Enabled'] },
        insecure: ['Disabled'],
        absent: required,
        since: '2019-03-01',
      },
    ],
    fix: { set: 'Enabled' },
    references: [templateReference('Microsoft.DataBoxEdge/dataBoxEdgeDevices/storageAccountCredentials')],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.DataBoxEdge/dataBoxEdgeDevices/storageAccountCredentials',
          apiVersion: '2023-12-01',
          name: 'dataBoxEdgeDevice1/storageAccountCredential1',
          properties: { sslStatus: 'Disabled' },
        },
        passes: {
          type: 'Microsoft.DataBoxEdge/dataBoxEdgeDevices/storageAccountCredentials',
          apiVersion: '2023-12-01',
          name: 'dataBoxEdgeDevice1/storageAccountCredential1',
          properties: { sslStatus: 'Enabled' },
        },
      };
    },
  },
  {
    id: 'data-box-edge/no-nfs',
    title: 'Data Box Edge shares must not use NFS',
    why: 'NFS on the device is plaintext.',
    layer: 'service',
    kind: 'must',
    profile: 'strict',
    profileReason: 'Many edge workloads know NFS alone and stay in the local network',
    settings: [
      {
        type: 'Microsoft.DataBoxEdge/dataBoxEdgeDevices/shares',
        path: 'properties.accessProtocol',
        secure: { equals: ['SMB'] },
        insecure: ['NFS'],
        absent: required,
        since: '2019-03-01',
      },
    ],
    fix: { set: 'SMB', unsafe: 'clients must speak SMB' },
    references: [templateReference('Microsoft.DataBoxEdge/dataBoxEdgeDevices/shares')],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.DataBoxEdge/dataBoxEdgeDevices/shares',
          apiVersion: '2023-12-01',
          name: 'dataBoxEdgeDevice1/share1',
          properties: { accessProtocol: 'NFS' },
        },
        passes: {
          type: 'Microsoft.DataBoxEdge/dataBoxEdgeDevices/shares',
          apiVersion: '2023-12-01',
          name: 'dataBoxEdgeDevice1/share1',
          properties: { accessProtocol: 'SMB' },
        },
      };
    },
  },
];
