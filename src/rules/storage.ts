import type { Rule } from './rule.ts';

const accounts = 'Microsoft.Storage/storageAccounts';
const reference = {
  title: 'Microsoft.Storage/storageAccounts',
  url: 'https://learn.microsoft.com/azure/templates/microsoft.storage/storageaccounts',
};

export const storage = [
  {
    id: 'storage/secure-transfer',
    title: 'Storage accounts must require secure transfer',
    why: 'Without it the account answers plain HTTP requests and unencrypted SMB, so data and shared access signatures can be read on the way.',
    layer: 'service',
    kind: 'must',
    profile: 'recommended',
    settings: [
      {
        type: accounts,
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
      },
    ],
    fix: { set: true },
    references: [
      {
        title: 'Require secure transfer to ensure secure connections',
        url: 'https://learn.microsoft.com/azure/storage/common/storage-require-secure-transfer',
      },
      reference,
    ],
    azurePolicy: ['404c3081-a854-4457-ae30-26a93ef643f9', 'f81e3117-0093-4b17-8a60-82363134f0eb'],
    controls: [
      'MCSB v1 DP-3',
      'MCSB v2 (preview) DP-3',
      'CIS Azure 2.0.0 3.1',
      'CIS Azure 3.0.0 4.1',
      'NIST SP 800-53 R5 SC-8',
      'NIST SP 800-53 R5 SC-8(1)',
      'PCI DSS 4.0.1 4.2.1',
      'ISO/IEC 27002:2022 8.24',
    ],
    examples: {
      fails: {
        type: accounts,
        apiVersion: '2023-05-01',
        name: 'account1',
        properties: { minimumTlsVersion: 'TLS1_2', supportsHttpsTrafficOnly: false },
      },
      passes: {
        type: accounts,
        apiVersion: '2023-05-01',
        name: 'account1',
        properties: { minimumTlsVersion: 'TLS1_2', supportsHttpsTrafficOnly: true },
      },
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
        type: accounts,
        path: 'properties.minimumTlsVersion',
        secure: { tls: '1.2', ceiling: '1.2' },
        insecure: ['TLS1_0', 'TLS1_1'],
        absent: [{ means: 'insecure', source: 'Resource type of Microsoft.Storage: the default interpretation is TLS 1.0' }],
        since: '2019-04-01',
      },
    ],
    fix: { set: 'TLS1_2', unsafe: 'clients limited to TLS 1.0 or 1.1 lose access' },
    references: [
      {
        title: 'Enforce a minimum required version of TLS for requests to a storage account',
        url: 'https://learn.microsoft.com/azure/storage/common/transport-layer-security-configure-minimum-version',
      },
      reference,
    ],
    azurePolicy: ['fe83a0eb-a853-422d-aac2-1bffd182c5d0'],
    controls: ['MCSB v2 (preview) DP-3', 'CIS Azure 2.0.0 3.15', 'CIS Azure 3.0.0 4.15'],
    examples: {
      fails: {
        type: accounts,
        apiVersion: '2023-05-01',
        name: 'account1',
        properties: { minimumTlsVersion: 'TLS1_0', supportsHttpsTrafficOnly: true },
      },
      passes: {
        type: accounts,
        apiVersion: '2023-05-01',
        name: 'account1',
        properties: { minimumTlsVersion: 'TLS1_2', supportsHttpsTrafficOnly: true },
      },
    },
  },
] satisfies readonly Rule[];
