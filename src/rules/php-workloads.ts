import { optional } from './absence.ts';
import { templateReference } from './references.ts';
import type { Rule } from './rule.ts';

export const phpWorkloads: readonly Rule[] = [
  {
    id: 'php-workloads/database-tls',
    title: 'Databases of PHP workloads must enforce TLS',
    why: 'The database otherwise accepts connections in plaintext, passwords included.',
    layer: 'service',
    kind: 'must',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.Workloads/phpWorkloads',
        path: 'properties.databaseProfile.sslEnforcementEnabled',
        secure: { equals: ['Enabled'] },
        insecure: ['Disabled'],
        absent: optional,
        since: '2021-12-01',
      },
    ],
    fix: { set: 'Enabled', unsafe: 'clients without TLS lose access' },
    references: [templateReference('Microsoft.Workloads/phpWorkloads')],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.Workloads/phpWorkloads',
          apiVersion: '2021-12-01-preview',
          name: 'phpWorkload1',
          properties: { databaseProfile: { sslEnforcementEnabled: 'Disabled' } },
        },
        passes: {
          type: 'Microsoft.Workloads/phpWorkloads',
          apiVersion: '2021-12-01-preview',
          name: 'phpWorkload1',
          properties: { databaseProfile: { sslEnforcementEnabled: 'Enabled' } },
        },
      };
    },
  },
];
