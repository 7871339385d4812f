import { templateReference } from './references.ts';
import type { Rule } from './rule.ts';

export const postgresql: readonly Rule[] = [
  {
    id: 'postgresql/enforce-tls',
    title: 'PostgreSQL servers must enforce TLS',
    why: 'The server otherwise accepts connections in plaintext, passwords included.',
    layer: 'service',
    kind: 'must',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.DBforPostgreSQL/servers',
        path: 'properties.sslEnforcement',
        secure: { equals: ['Enabled'] },
        insecure: ['Disabled'],
        absent: [{ means: 'unknown', source: 'Retired single server; no source states the default of the resource type' }],
        since: '2017-12-01',
      },
    ],
    fix: { set: 'Enabled', unsafe: 'clients without TLS lose access' },
    references: [templateReference('Microsoft.DBforPostgreSQL/servers')],
    azurePolicy: ['d158790f-bfb0-486c-8631-2dc6b4e8e6af'],
    controls: [
      'MCSB v1 DP-3',
      'MCSB v2 (preview) DP-3',
      'CIS Azure 2.0.0 4.3.1',
      'NIST SP 800-53 R5 SC-8',
      'NIST SP 800-53 R5 SC-8(1)',
      'NIST SP 800-171 R2 3.13.8',
    ],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.DBforPostgreSQL/servers',
          apiVersion: '2017-12-01',
          name: 'server1',
          properties: { sslEnforcement: 'Disabled', minimalTlsVersion: 'TLS1_2' },
        },
        passes: {
          type: 'Microsoft.DBforPostgreSQL/servers',
          apiVersion: '2017-12-01',
          name: 'server1',
          properties: { sslEnforcement: 'Enabled', minimalTlsVersion: 'TLS1_2' },
        },
      };
    },
  },
  {
    id: 'postgresql/require-secure-transport',
    title: 'PostgreSQL flexible servers must require secure transport',
    why: 'With require_secure_transport off, the server accepts connections in plaintext, passwords included.',
    layer: 'service',
    kind: 'must',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.DBforPostgreSQL/flexibleServers/configurations',
        name: 'require_secure_transport',
        path: 'properties.value',
        secure: { equals: ['ON', '1', true] },
        insecure: ['OFF', '0'],
        absent: [{ means: 'secure', source: 'PostgreSQL flexible server documentation: ON by default' }],
        since: '2020-02-14',
        set: 'ON',
      },
      {
        type: 'Microsoft.HorizonDB/parameterGroups',
        path: 'properties.parameters[name=require_secure_transport].value',
        secure: { equals: ['ON', '1', true] },
        insecure: ['off'],
        absent: [
          {
            means: 'secure',
            source: 'Preview service that takes the parameter from PostgreSQL flexible server, where it is ON by default',
          },
        ],
        since: '2026-01-20',
        set: 'on',
      },
    ],
    fix: { set: 'ON', unsafe: 'clients without TLS lose access' },
    portal: 'Azure Database for PostgreSQL flexible server > Settings > Server parameters > require_secure_transport: ON',
    references: [
      {
        title: 'TLS in Azure Database for PostgreSQL flexible server',
        url: 'https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-networking-ssl-tls',
      },
      templateReference('Microsoft.DBforPostgreSQL/flexibleServers/configurations'),
      templateReference('Microsoft.HorizonDB/parameterGroups'),
    ],
    azurePolicy: ['c29c38cb-74a7-4505-9a06-e588ab86620a'],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.DBforPostgreSQL/flexibleServers/configurations',
          apiVersion: '2025-08-01',
          name: 'flexibleServer1/require_secure_transport',
          properties: { value: 'OFF' },
        },
        passes: {
          type: 'Microsoft.DBforPostgreSQL/flexibleServers/configurations',
          apiVersion: '2025-08-01',
          name: 'flexibleServer1/require_secure_transport',
          properties: { value: 'ON' },
        },
      };
    },
  },
  {
    id: 'postgresql/minimum-tls',
    title: 'PostgreSQL servers must require TLS 1.2 or newer',
    why: 'Clients otherwise negotiate TLS 1.0 or 1.1, which are broken and retired.',
    layer: 'service',
    kind: 'harden',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.DBforPostgreSQL/servers',
        path: 'properties.minimalTlsVersion',
        secure: { equals: ['TLS1_2'] },
        insecure: ['TLS1_0', 'TLS1_1', 'TLSEnforcementDisabled'],
        absent: [{ means: 'insecure', source: 'PSRule Azure.PostgreSQL.MinTLS: TLSEnforcementDisabled unless told otherwise' }],
        since: '2017-12-01',
      },
      {
        type: 'Microsoft.DBforPostgreSQL/flexibleServers/configurations',
        name: 'ssl_min_protocol_version',
        path: 'properties.value',
        secure: { tls: '1.2', ceiling: '1.3' },
        insecure: ['TLSv1', 'TLSv1.1'],
        absent: [{ means: 'secure', source: 'PostgreSQL flexible server documentation: TLSv1.2 by default' }],
        since: '2020-02-14',
        set: 'TLSv1.2',
      },
    ],
    fix: { set: 'TLS1_2' },
    portal: 'Azure Database for PostgreSQL flexible server > Settings > Server parameters > ssl_min_protocol_version: TLSv1.2',
    references: [
      templateReference('Microsoft.DBforPostgreSQL/servers'),
      templateReference('Microsoft.DBforPostgreSQL/flexibleServers/configurations'),
    ],
    azurePolicy: ['a43d5475-c569-45ce-a268-28fa79f4e87a'],
    controls: ['MCSB v2 (preview) DP-3'],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.DBforPostgreSQL/servers',
          apiVersion: '2017-12-01',
          name: 'server1',
          properties: { minimalTlsVersion: 'TLS1_0', sslEnforcement: 'Enabled' },
        },
        passes: {
          type: 'Microsoft.DBforPostgreSQL/servers',
          apiVersion: '2017-12-01',
          name: 'server1',
          properties: { minimalTlsVersion: 'TLS1_2', sslEnforcement: 'Enabled' },
        },
      };
    },
  },
  {
    id: 'postgresql/migration-tls',
    title: 'PostgreSQL migrations must require TLS',
    why: 'Prefer falls back to plaintext when the source, or somebody on the way, asks for it.',
    layer: 'connection',
    kind: 'must',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.DBforPostgreSQL/flexibleServers/migrations',
        path: 'properties.sslMode',
        secure: { equals: ['Require', 'VerifyCA', 'VerifyFull'] },
        insecure: ['Prefer'],
        absent: [{ means: 'unknown', source: 'Resource type: VerifyFull from a single server, Prefer from other sources' }],
        since: '2023-06-01',
      },
    ],
    fix: { set: 'VerifyFull', unsafe: 'the source must offer TLS' },
    references: [templateReference('Microsoft.DBforPostgreSQL/flexibleServers/migrations')],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.DBforPostgreSQL/flexibleServers/migrations',
          apiVersion: '2025-08-01',
          name: 'flexibleServer1/migration1',
          properties: { sslMode: 'Prefer' },
        },
        passes: {
          type: 'Microsoft.DBforPostgreSQL/flexibleServers/migrations',
          apiVersion: '2025-08-01',
          name: 'flexibleServer1/migration1',
          properties: { sslMode: 'VerifyFull' },
        },
      };
    },
  },
];
