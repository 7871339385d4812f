import { templateReference } from './references.ts';
import type { Rule } from './rule.ts';

export const cosmosDb: readonly Rule[] = [
  {
    id: 'cosmos-db/minimum-tls',
    title: 'Cosmos DB accounts must require TLS 1.2',
    why: 'Clients otherwise negotiate TLS 1.0 or 1.1, which are broken and retired.',
    layer: 'service',
    kind: 'harden',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.DocumentDB/databaseAccounts',
        path: 'properties.minimalTlsVersion',
        // The API for MongoDB works with TLS 1.2 alone.
        when: [{ path: 'kind', not: ['MongoDB'], absent: true }],
        secure: { tls: '1.2', ceiling: '1.2' },
        insecure: ['Tls', 'Tls11'],
        absent: [
          {
            means: 'insecure',
            source: 'Resource type of Microsoft.DocumentDB: the default is TLS 1.0',
          },
        ],
        since: '2022-11-15',
      },
    ],
    fix: { set: 'Tls12', unsafe: 'clients limited to TLS 1.0 or 1.1 lose access' },
    portal: 'Azure Cosmos DB account > Settings > Networking > Connectivity > Minimum TLS protocol: TLS 1.2',
    references: [
      {
        title: 'Minimum TLS version in Azure Cosmos DB',
        url: 'https://learn.microsoft.com/azure/cosmos-db/self-serve-minimum-tls-enforcement',
      },
      templateReference('Microsoft.DocumentDB/databaseAccounts'),
    ],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.DocumentDB/databaseAccounts',
          apiVersion: '2026-03-15',
          name: 'databaseAccount1',
          properties: { minimalTlsVersion: 'Tls' },
        },
        passes: {
          type: 'Microsoft.DocumentDB/databaseAccounts',
          apiVersion: '2026-03-15',
          name: 'databaseAccount1',
          properties: { minimalTlsVersion: 'Tls12' },
        },
      };
    },
  },
];
