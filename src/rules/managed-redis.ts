import { stated } from './absence.ts';
import { templateReference } from './references.ts';
import type { Rule } from './rule.ts';

export const managedRedis: readonly Rule[] = [
  {
    id: 'managed-redis/encrypted-protocol',
    title: 'Azure Managed Redis must accept encrypted clients only',
    why: 'With Plaintext, keys, values and the access key travel in plaintext.',
    layer: 'service',
    kind: 'must',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.Cache/redisEnterprise/databases',
        path: 'properties.clientProtocol',
        secure: { equals: ['Encrypted'] },
        insecure: ['Plaintext'],
        absent: stated('Encrypted', 'secure'),
        since: '2020-10-01',
      },
    ],
    fix: { set: 'Encrypted', unsafe: 'clients that do not use TLS lose access' },
    references: [templateReference('Microsoft.Cache/redisEnterprise/databases')],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.Cache/redisEnterprise/databases',
          apiVersion: '2025-07-01',
          name: 'redisEnterprise1/database1',
          properties: { clientProtocol: 'Plaintext' },
        },
        passes: {
          type: 'Microsoft.Cache/redisEnterprise/databases',
          apiVersion: '2025-07-01',
          name: 'redisEnterprise1/database1',
          properties: { clientProtocol: 'Encrypted' },
        },
      };
    },
  },
  {
    id: 'managed-redis/minimum-tls',
    title: 'Azure Managed Redis must require TLS 1.2',
    why: 'TLS 1.0 and 1.1 are broken and retired.',
    layer: 'service',
    kind: 'harden',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.Cache/redisEnterprise',
        path: 'properties.minimumTlsVersion',
        secure: { tls: '1.2', ceiling: '1.2' },
        insecure: ['1.0', '1.1'],
        absent: [
          { means: 'secure', source: 'Resource type of Microsoft.Cache: TLS 1.0 and 1.1 are obsolete and cannot be used' },
        ],
        since: '2020-10-01',
      },
    ],
    fix: { set: '1.2', unsafe: 'clients limited to TLS 1.0 or 1.1 lose access' },
    references: [templateReference('Microsoft.Cache/redisEnterprise')],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.Cache/redisEnterprise',
          apiVersion: '2025-07-01',
          name: 'redisEnterprise1',
          properties: { minimumTlsVersion: '1.0' },
        },
        passes: {
          type: 'Microsoft.Cache/redisEnterprise',
          apiVersion: '2025-07-01',
          name: 'redisEnterprise1',
          properties: { minimumTlsVersion: '1.2' },
        },
      };
    },
  },
];
