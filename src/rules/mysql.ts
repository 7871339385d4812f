import { unstated } from './absence.ts';
import { templateReference } from './references.ts';
import type { Rule } from './rule.ts';

export const mysql: readonly Rule[] = [
  {
    id: 'mysql/enforce-tls',
    title: 'MySQL servers must enforce TLS',
    why: 'The server otherwise accepts connections in plaintext, passwords included.',
    layer: 'service',
    kind: 'must',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.DBforMySQL/servers',
        path: 'properties.sslEnforcement',
        secure: { equals: ['Enabled'] },
        insecure: ['Disabled'],
        absent: [{ means: 'unknown', source: 'Retired single server; no source states the default of the resource type' }],
        since: '2017-12-01',
      },
      {
        type: 'Microsoft.DBforMySQL/flexibleServers',
        path: 'properties.sslEnforcement',
        secure: { equals: ['Enabled'] },
        insecure: ['Disabled'],
        absent: unstated,
        since: '2020-07-01',
      },
    ],
    fix: { set: 'Enabled', unsafe: 'clients without TLS lose access' },
    references: [templateReference('Microsoft.DBforMySQL/servers'), templateReference('Microsoft.DBforMySQL/flexibleServers')],
    azurePolicy: ['e802a67a-daf5-4436-9ea6-f6d821dd0c5d'],
    controls: [
      'MCSB v1 DP-3',
      'MCSB v2 (preview) DP-3',
      'CIS Azure 2.0.0 4.4.1',
      'NIST SP 800-53 R5 SC-8',
      'NIST SP 800-53 R5 SC-8(1)',
      'NIST SP 800-171 R2 3.13.8',
    ],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.DBforMySQL/servers',
          apiVersion: '2017-12-01',
          name: 'server1',
          properties: { sslEnforcement: 'Disabled', minimalTlsVersion: 'TLS1_2' },
        },
        passes: {
          type: 'Microsoft.DBforMySQL/servers',
          apiVersion: '2017-12-01',
          name: 'server1',
          properties: { sslEnforcement: 'Enabled', minimalTlsVersion: 'TLS1_2' },
        },
      };
    },
  },
  {
    id: 'mysql/require-secure-transport',
    title: 'MySQL flexible servers must require secure transport',
    why: 'With require_secure_transport off, the server accepts connections in plaintext, passwords included.',
    layer: 'service',
    kind: 'must',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.DBforMySQL/flexibleServers/configurations',
        name: 'require_secure_transport',
        path: 'properties.value',
        secure: { equals: ['ON', '1'] },
        insecure: ['OFF', '0'],
        absent: [{ means: 'secure', source: 'MySQL flexible server documentation: ON by default' }],
        since: '2020-07-01',
      },
    ],
    fix: { set: 'ON', unsafe: 'clients without TLS lose access' },
    portal: 'Azure Database for MySQL flexible server > Settings > Server parameters > require_secure_transport: ON',
    references: [
      {
        title: 'Connect to Azure Database for MySQL with encrypted connections',
        url: 'https://learn.microsoft.com/azure/mysql/flexible-server/how-to-connect-tls-ssl',
      },
      templateReference('Microsoft.DBforMySQL/flexibleServers/configurations'),
    ],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.DBforMySQL/flexibleServers/configurations',
          apiVersion: '2024-12-30',
          name: 'flexibleServer1/require_secure_transport',
          properties: { value: 'OFF' },
        },
        passes: {
          type: 'Microsoft.DBforMySQL/flexibleServers/configurations',
          apiVersion: '2024-12-30',
          name: 'flexibleServer1/require_secure_transport',
          properties: { value: 'ON' },
        },
      };
    },
  },
  {
    id: 'mysql/minimum-tls',
    title: 'MySQL servers must accept TLS 1.2 or newer only',
    why: 'Clients otherwise negotiate TLS 1.0 or 1.1, which are broken and retired.',
    layer: 'service',
    kind: 'harden',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.DBforMySQL/servers',
        path: 'properties.minimalTlsVersion',
        secure: { equals: ['TLS1_2'] },
        insecure: ['TLS1_0', 'TLS1_1', 'TLSEnforcementDisabled'],
        absent: [{ means: 'insecure', source: 'PSRule Azure.MySQL.MinTLS: TLSEnforcementDisabled unless told otherwise' }],
        since: '2017-12-01',
      },
      {
        type: 'Microsoft.DBforMySQL/flexibleServers/configurations',
        name: 'tls_version',
        path: 'properties.value',
        secure: { every: { tls: '1.2', ceiling: '1.3' }, separator: ',' },
        insecure: ['TLSv1', 'TLSv1.1', 'TLSv1,TLSv1.1,TLSv1.2'],
        absent: [{ means: 'secure', source: 'MySQL flexible server documentation: TLSv1.2 by default' }],
        since: '2020-07-01',
        set: 'TLSv1.2',
      },
    ],
    fix: { set: 'TLS1_2' },
    portal: 'Azure Database for MySQL flexible server > Settings > Server parameters > tls_version: TLSv1.2',
    references: [
      templateReference('Microsoft.DBforMySQL/servers'),
      templateReference('Microsoft.DBforMySQL/flexibleServers/configurations'),
    ],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.DBforMySQL/servers',
          apiVersion: '2017-12-01',
          name: 'server1',
          properties: { minimalTlsVersion: 'TLS1_0', sslEnforcement: 'Enabled' },
        },
        passes: {
          type: 'Microsoft.DBforMySQL/servers',
          apiVersion: '2017-12-01',
          name: 'server1',
          properties: { minimalTlsVersion: 'TLS1_2', sslEnforcement: 'Enabled' },
        },
      };
    },
  },
];
