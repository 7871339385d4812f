import { unstated } from './absence.ts';
import { templateReference } from './references.ts';
import type { Rule } from './rule.ts';

export const synapse: readonly Rule[] = [
  {
    id: 'synapse/minimum-tls',
    title: 'Synapse workspaces must require TLS 1.2 of dedicated SQL clients',
    why: 'Clients otherwise negotiate TLS 1.0 or 1.1, which are broken and retired.',
    layer: 'service',
    kind: 'harden',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.Synapse/workspaces/dedicatedSQLminimalTlsSettings',
        path: 'properties.minimalTlsVersion',
        secure: { tls: '1.2', ceiling: '1.2' },
        insecure: ['1.0', '1.1'],
        absent: unstated,
        since: '2021-06-01',
      },
    ],
    fix: { set: '1.2', unsafe: 'clients limited to TLS 1.0 or 1.1 lose access' },
    references: [templateReference('Microsoft.Synapse/workspaces/dedicatedSQLminimalTlsSettings')],
    azurePolicy: ['cb3738a6-82a2-4a18-b87b-15217b9deff4', '8b5c654c-fb07-471b-aa8f-15fea733f140'],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.Synapse/workspaces/dedicatedSQLminimalTlsSettings',
          apiVersion: '2021-06-01',
          name: 'workspace1/dedicatedSQLminimalTlsSetting1',
          properties: { minimalTlsVersion: '1.0' },
        },
        passes: {
          type: 'Microsoft.Synapse/workspaces/dedicatedSQLminimalTlsSettings',
          apiVersion: '2021-06-01',
          name: 'workspace1/dedicatedSQLminimalTlsSetting1',
          properties: { minimalTlsVersion: '1.2' },
        },
      };
    },
  },
];
