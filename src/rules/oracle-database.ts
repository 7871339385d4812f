import { unstated } from './absence.ts';
import { templateReference } from './references.ts';
import type { Rule } from './rule.ts';

export const oracleDatabase: readonly Rule[] = [
  {
    id: 'oracle-database/mutual-tls',
    title: 'Autonomous databases must require mutual TLS',
    why: 'Without it clients may connect with one-way TLS.',
    layer: 'service',
    kind: 'harden',
    profile: 'strict',
    profileReason: 'One-way TLS is encrypted as well',
    settings: [
      {
        type: 'Oracle.Database/autonomousDatabases',
        path: 'properties.isMtlsConnectionRequired',
        secure: { equals: [true] },
        insecure: [false],
        absent: unstated,
        since: '2023-09-01',
      },
    ],
    fix: { set: true, unsafe: 'clients need a wallet' },
    references: [templateReference('Oracle.Database/autonomousDatabases')],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Oracle.Database/autonomousDatabases',
          apiVersion: '2025-09-01',
          name: 'autonomousDatabase1',
          properties: { isMtlsConnectionRequired: false },
        },
        passes: {
          type: 'Oracle.Database/autonomousDatabases',
          apiVersion: '2025-09-01',
          name: 'autonomousDatabase1',
          properties: { isMtlsConnectionRequired: true },
        },
      };
    },
  },
];
