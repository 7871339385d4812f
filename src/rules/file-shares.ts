import { unstated } from './absence.ts';
import { templateReference } from './references.ts';
import type { Rule } from './rule.ts';

export const fileShares: readonly Rule[] = [
  {
    id: 'file-shares/encryption-in-transit',
    title: 'Managed file shares must require encryption in transit',
    why: 'NFS has no encryption of its own: files otherwise cross the network in plaintext.',
    layer: 'service',
    kind: 'must',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.FileShares/fileShares',
        path: 'properties.nfsProtocolProperties.encryptionInTransitRequired',
        secure: { equals: ['Enabled'] },
        insecure: ['Disabled'],
        absent: unstated,
        since: '2026-06-01',
      },
    ],
    fix: { set: 'Enabled', unsafe: 'clients must mount with the TLS helper' },
    references: [templateReference('Microsoft.FileShares/fileShares')],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.FileShares/fileShares',
          apiVersion: '2026-06-01',
          name: 'fileShare1',
          properties: { nfsProtocolProperties: { encryptionInTransitRequired: 'Disabled' } },
        },
        passes: {
          type: 'Microsoft.FileShares/fileShares',
          apiVersion: '2026-06-01',
          name: 'fileShare1',
          properties: { nfsProtocolProperties: { encryptionInTransitRequired: 'Enabled' } },
        },
      };
    },
  },
];
