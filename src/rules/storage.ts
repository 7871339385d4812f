import { stated } from './absence.ts';
import { templateReference } from './references.ts';
import type { Rule } from './rule.ts';

export const storage: readonly Rule[] = [
  {
    id: 'storage/https-only',
    title: 'Storage accounts must require secure transfer',
    why: 'Without it the account answers plain HTTP requests and unencrypted SMB, so data and shared access signatures can be read on the way.',
    layer: 'service',
    kind: 'must',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.Storage/storageAccounts',
        path: 'properties.supportsHttpsTrafficOnly',
        secure: { equals: [true] },
        insecure: [false],
        absent: [
          { means: 'insecure', source: 'Resource type of Microsoft.Storage: the default is true since API version 2019-04-01' },
          {
            since: '2019-04-01',
            means: 'secure',
            source: 'Resource type of Microsoft.Storage: the default is true since API version 2019-04-01',
          },
        ],
        since: '2016-12-01',
      },
    ],
    fix: { set: true },
    portal: 'Storage account > Settings > Configuration > Secure transfer required: Enabled',
    references: [
      {
        title: 'Require secure transfer to ensure secure connections',
        url: 'https://learn.microsoft.com/azure/storage/common/storage-require-secure-transfer',
      },
      templateReference('Microsoft.Storage/storageAccounts'),
    ],
    azurePolicy: ['404c3081-a854-4457-ae30-26a93ef643f9', 'f81e3117-0093-4b17-8a60-82363134f0eb'],
    controls: [
      'MCSB v1 DP-3',
      'MCSB v2 (preview) DP-3',
      'CIS Azure 2.0.0 3.1',
      'CIS Azure 3.0.0 4.1',
      'NIST SP 800-53 R5 SC-8',
      'NIST SP 800-53 R5 SC-8(1)',
      'NIST SP 800-171 R2 3.13.8',
      'PCI DSS 4.0.1 4.2.1',
      'ISO 27001:2013 A.10.1.1',
      'ISO 27001:2013 A.13.2.1',
      'ISO/IEC 27002:2022 8.24',
    ],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.Storage/storageAccounts',
          apiVersion: '2026-04-01',
          name: 'account1',
          properties: { supportsHttpsTrafficOnly: false, minimumTlsVersion: 'TLS1_2' },
        },
        passes: {
          type: 'Microsoft.Storage/storageAccounts',
          apiVersion: '2026-04-01',
          name: 'account1',
          properties: { supportsHttpsTrafficOnly: true, minimumTlsVersion: 'TLS1_2' },
        },
      };
    },
  },
  {
    id: 'storage/minimum-tls',
    title: 'Storage accounts must require TLS 1.2 or newer',
    why: 'An account without a minimum lets clients negotiate TLS 1.0 or 1.1, which are broken and retired.',
    layer: 'service',
    kind: 'harden',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.Storage/storageAccounts',
        path: 'properties.minimumTlsVersion',
        secure: { tls: '1.2', ceiling: '1.2' },
        insecure: ['TLS1_0', 'TLS1_1'],
        absent: [{ means: 'insecure', source: 'Resource type of Microsoft.Storage: the default interpretation is TLS 1.0' }],
        since: '2019-04-01',
      },
    ],
    fix: { set: 'TLS1_2', unsafe: 'clients limited to TLS 1.0 or 1.1 lose access' },
    portal: 'Storage account > Settings > Configuration > Minimum TLS version: Version 1.2',
    references: [
      {
        title: 'Enforce a minimum required version of TLS for requests to a storage account',
        url: 'https://learn.microsoft.com/azure/storage/common/transport-layer-security-configure-minimum-version',
      },
      templateReference('Microsoft.Storage/storageAccounts'),
    ],
    azurePolicy: ['fe83a0eb-a853-422d-aac2-1bffd182c5d0'],
    controls: ['MCSB v2 (preview) DP-3', 'CIS Azure 2.0.0 3.15', 'CIS Azure 3.0.0 4.15'],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.Storage/storageAccounts',
          apiVersion: '2026-04-01',
          name: 'account1',
          properties: { minimumTlsVersion: 'TLS1_0' },
        },
        passes: {
          type: 'Microsoft.Storage/storageAccounts',
          apiVersion: '2026-04-01',
          name: 'account1',
          properties: { minimumTlsVersion: 'TLS1_2' },
        },
      };
    },
  },
  {
    id: 'storage/no-nfs-3-0',
    title: 'Storage accounts must not enable NFS 3.0',
    why: 'NFS 3.0 has no encryption: blobs cross the network in plaintext.',
    layer: 'service',
    kind: 'must',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.Storage/storageAccounts',
        path: 'properties.isNfsV3Enabled',
        secure: { equals: [false] },
        insecure: [true],
        absent: stated('false', 'secure'),
        since: '2021-01-01',
      },
    ],
    fix: { set: false, unsafe: 'clients that mount over NFS lose access' },
    references: [
      {
        title: 'NFS 3.0 support for Azure Blob Storage',
        url: 'https://learn.microsoft.com/azure/storage/blobs/network-file-system-protocol-support',
      },
      templateReference('Microsoft.Storage/storageAccounts'),
    ],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.Storage/storageAccounts',
          apiVersion: '2026-04-01',
          name: 'account1',
          properties: { isNfsV3Enabled: true, minimumTlsVersion: 'TLS1_2' },
        },
        passes: {
          type: 'Microsoft.Storage/storageAccounts',
          apiVersion: '2026-04-01',
          name: 'account1',
          properties: { isNfsV3Enabled: false, minimumTlsVersion: 'TLS1_2' },
        },
      };
    },
  },
];
