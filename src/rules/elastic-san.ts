import { unstated } from './absence.ts';
import { templateReference } from './references.ts';
import type { Rule } from './rule.ts';

export const elasticSan: readonly Rule[] = [
  {
    id: 'elastic-san/encryption-in-transit',
    title: 'Elastic SAN volume groups must encrypt iSCSI traffic',
    why: 'Blocks otherwise cross the network in plaintext.',
    layer: 'service',
    kind: 'must',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.ElasticSan/elasticSans/volumegroups',
        path: 'properties.encryptionInTransit',
        secure: { equals: [true] },
        insecure: [false],
        absent: unstated,
        since: '2026-04-01',
      },
    ],
    fix: { set: true },
    references: [templateReference('Microsoft.ElasticSan/elasticSans/volumegroups')],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.ElasticSan/elasticSans/volumegroups',
          apiVersion: '2026-04-01-preview',
          name: 'elasticSan1/volumegroup1',
          properties: { encryptionInTransit: false, enforceDataIntegrityCheckForIscsi: true },
        },
        passes: {
          type: 'Microsoft.ElasticSan/elasticSans/volumegroups',
          apiVersion: '2026-04-01-preview',
          name: 'elasticSan1/volumegroup1',
          properties: { encryptionInTransit: true, enforceDataIntegrityCheckForIscsi: true },
        },
      };
    },
  },
  {
    id: 'elastic-san/data-integrity-check',
    title: 'Elastic SAN volume groups must check the integrity of iSCSI traffic',
    why: 'Without CRC protection changed blocks go unnoticed.',
    layer: 'service',
    kind: 'harden',
    profile: 'strict',
    profileReason: 'A check against accidents, not against an attacker',
    settings: [
      {
        type: 'Microsoft.ElasticSan/elasticSans/volumegroups',
        path: 'properties.enforceDataIntegrityCheckForIscsi',
        secure: { equals: [true] },
        insecure: [false],
        absent: unstated,
        since: '2024-05-01',
      },
    ],
    fix: { set: true },
    references: [templateReference('Microsoft.ElasticSan/elasticSans/volumegroups')],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.ElasticSan/elasticSans/volumegroups',
          apiVersion: '2025-09-01',
          name: 'elasticSan1/volumegroup1',
          properties: { enforceDataIntegrityCheckForIscsi: false, encryptionInTransit: true },
        },
        passes: {
          type: 'Microsoft.ElasticSan/elasticSans/volumegroups',
          apiVersion: '2025-09-01',
          name: 'elasticSan1/volumegroup1',
          properties: { enforceDataIntegrityCheckForIscsi: true, encryptionInTransit: true },
        },
      };
    },
  },
];
