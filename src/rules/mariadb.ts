import { templateReference } from './references.ts';
import type { Rule } from './rule.ts';

export const mariadb: readonly Rule[] = [
  {
    id: 'mariadb/enforce-tls',
    title: 'MariaDB servers must enforce TLS',
    why: 'The server otherwise accepts connections in plaintext, passwords included.',
    layer: 'service',
    kind: 'must',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.DBforMariaDB/servers',
        path: 'properties.sslEnforcement',
        secure: { equals: ['Enabled'] },
        insecure: ['Disabled'],
        absent: [{ means: 'unknown', source: 'Retired single server; no source states the default of the resource type' }],
        since: '2018-06-01',
      },
    ],
    fix: { set: 'Enabled', unsafe: 'clients without TLS lose access' },
    references: [templateReference('Microsoft.DBforMariaDB/servers')],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.DBforMariaDB/servers',
          apiVersion: '2018-06-01',
          name: 'server1',
          properties: { sslEnforcement: 'Disabled', minimalTlsVersion: 'TLS1_2' },
        },
        passes: {
          type: 'Microsoft.DBforMariaDB/servers',
          apiVersion: '2018-06-01',
          name: 'server1',
          properties: { sslEnforcement: 'Enabled', minimalTlsVersion: 'TLS1_2' },
        },
      };
    },
  },
  {
    id: 'mariadb/minimum-tls',
    title: 'MariaDB servers must require TLS 1.2',
    why: 'Clients otherwise negotiate TLS 1.0 or 1.1, which are broken and retired.',
    layer: 'service',
    kind: 'harden',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.DBforMariaDB/servers',
        path: 'properties.minimalTlsVersion',
        secure: { equals: ['TLS1_2'] },
        insecure: ['TLS1_0', 'TLS1_1', 'TLSEnforcementDisabled'],
        absent: [{ means: 'insecure', source: 'PSRule Azure.MariaDB.MinTLS: TLSEnforcementDisabled unless told otherwise' }],
        since: '2018-06-01',
      },
    ],
    fix: { set: 'TLS1_2' },
    references: [templateReference('Microsoft.DBforMariaDB/servers')],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.DBforMariaDB/servers',
          apiVersion: '2018-06-01',
          name: 'server1',
          properties: { minimalTlsVersion: 'TLS1_0', sslEnforcement: 'Enabled' },
        },
        passes: {
          type: 'Microsoft.DBforMariaDB/servers',
          apiVersion: '2018-06-01',
          name: 'server1',
          properties: { minimalTlsVersion: 'TLS1_2', sslEnforcement: 'Enabled' },
        },
      };
    },
  },
];
