import { stated } from './absence.ts';
import { templateReference } from './references.ts';
import type { Rule } from './rule.ts';

export const cacheForRedis: readonly Rule[] = [
  {
    id: 'cache-for-redis/no-plaintext-port',
    title: 'Azure Cache for Redis must not open the plaintext port',
    why: 'Port 6379 carries keys, values and the access key in plaintext.',
    layer: 'service',
    kind: 'must',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.Cache/redis',
        path: 'properties.enableNonSslPort',
        secure: { equals: [false] },
        insecure: [true],
        absent: stated('false', 'secure'),
        since: '2015-08-01',
      },
    ],
    fix: { set: false, unsafe: 'clients of port 6379 lose access' },
    portal: 'Azure Cache for Redis > Settings > Advanced settings > Allow access only via SSL: Yes',
    references: [templateReference('Microsoft.Cache/redis')],
    azurePolicy: ['22bee202-a82f-4305-9a2a-6d7f44d4dedb', '766f5de3-c6c0-4327-9f4d-042ab8ae846c'],
    controls: [
      'MCSB v1 DP-3',
      'MCSB v2 (preview) DP-3',
      'NIST SP 800-53 R5 SC-8',
      'NIST SP 800-53 R5 SC-8(1)',
      'NIST SP 800-171 R2 3.13.8',
      'ISO 27001:2013 A.10.1.1',
      'ISO 27001:2013 A.13.2.1',
      'ISO/IEC 27001:2022 9.1',
      'ISO/IEC 27002:2022 8.15',
    ],
    get examples() {
      return {
        fails: { type: 'Microsoft.Cache/redis', apiVersion: '2024-11-01', name: 'redi1', properties: { enableNonSslPort: true } },
        passes: {
          type: 'Microsoft.Cache/redis',
          apiVersion: '2024-11-01',
          name: 'redi1',
          properties: { enableNonSslPort: false },
        },
      };
    },
  },
  {
    id: 'cache-for-redis/minimum-tls',
    title: 'Azure Cache for Redis must require TLS 1.2',
    why: 'Without a minimum a client may negotiate TLS 1.0 or 1.1, which are broken and retired.',
    layer: 'service',
    kind: 'harden',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.Cache/redis',
        path: 'properties.minimumTlsVersion',
        secure: { tls: '1.2', ceiling: '1.2' },
        insecure: ['1.0', '1.1'],
        absent: [
          {
            means: 'secure',
            source: 'Azure Cache for Redis documentation: TLS 1.0 and 1.1 are retired, the default for caches is 1.2',
          },
        ],
        since: '2018-03-01',
      },
    ],
    fix: { set: '1.2', unsafe: 'clients limited to TLS 1.0 or 1.1 lose access' },
    portal: 'Azure Cache for Redis > Settings > Advanced settings > Minimum TLS version: 1.2',
    references: [templateReference('Microsoft.Cache/redis')],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.Cache/redis',
          apiVersion: '2024-11-01',
          name: 'redi1',
          properties: { minimumTlsVersion: '1.0' },
        },
        passes: {
          type: 'Microsoft.Cache/redis',
          apiVersion: '2024-11-01',
          name: 'redi1',
          properties: { minimumTlsVersion: '1.2' },
        },
      };
    },
  },
];
