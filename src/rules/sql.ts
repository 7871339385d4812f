import { templateReference } from './references.ts';
import type { Rule } from './rule.ts';

export const sql: readonly Rule[] = [
  {
    id: 'sql/minimum-tls',
    title: 'SQL servers must require TLS 1.2 or newer',
    why: 'Clients otherwise negotiate TLS 1.0 or 1.1, which are broken and retired.',
    layer: 'service',
    kind: 'harden',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.Sql/servers',
        path: 'properties.minimalTlsVersion',
        secure: { tls: '1.2', ceiling: '1.3' },
        insecure: ['None', '1.0', '1.1'],
        absent: [
          {
            means: 'insecure',
            source: 'Azure Policy 32e6bbec-16b6-44c2-be37-c5b672d103cf: older TLS versions are accepted unless a minimum is set',
          },
        ],
        since: '2019-06-01',
      },
      {
        type: 'Microsoft.Sql/managedInstances',
        path: 'properties.minimalTlsVersion',
        secure: { tls: '1.2', ceiling: '1.3' },
        insecure: ['None', '1.0', '1.1'],
        absent: [
          {
            means: 'insecure',
            source: 'Azure Policy a8793640-60f7-487c-b5c3-1d37215905c4: older TLS versions are accepted unless a minimum is set',
          },
        ],
        since: '2015-05-01',
      },
    ],
    fix: { set: '1.2', unsafe: 'clients limited to TLS 1.0 or 1.1 lose access' },
    portal: 'SQL server > Security > Networking > Connectivity > Minimum TLS version: TLS 1.2',
    references: [
      {
        title: 'Azure SQL Database connectivity settings',
        url: 'https://learn.microsoft.com/azure/azure-sql/database/connectivity-settings',
      },
      templateReference('Microsoft.Sql/servers'),
      templateReference('Microsoft.Sql/managedInstances'),
    ],
    azurePolicy: ['32e6bbec-16b6-44c2-be37-c5b672d103cf', 'a8793640-60f7-487c-b5c3-1d37215905c4'],
    controls: ['MCSB v1 DP-3', 'MCSB v1 IM-4', 'MCSB v2 (preview) DP-3', 'MCSB v2 (preview) IM-4', 'PCI DSS 4.0.1 4.2.1'],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.Sql/servers',
          apiVersion: '2025-01-01',
          name: 'server1',
          properties: { minimalTlsVersion: 'None' },
        },
        passes: {
          type: 'Microsoft.Sql/servers',
          apiVersion: '2025-01-01',
          name: 'server1',
          properties: { minimalTlsVersion: '1.2' },
        },
      };
    },
  },
];
