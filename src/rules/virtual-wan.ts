import { stated } from './absence.ts';
import { templateReference } from './references.ts';
import type { Rule } from './rule.ts';

export const virtualWan: readonly Rule[] = [
  {
    id: 'virtual-wan/vpn-encryption',
    title: 'Virtual WANs must not disable VPN encryption',
    why: 'With encryption disabled every tunnel of the WAN carries plaintext.',
    layer: 'infrastructure',
    kind: 'must',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.Network/virtualWans',
        path: 'properties.disableVpnEncryption',
        secure: { equals: [false] },
        insecure: [true],
        absent: stated('false', 'secure'),
        since: '2018-04-01',
      },
    ],
    fix: { set: false },
    references: [templateReference('Microsoft.Network/virtualWans')],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.Network/virtualWans',
          apiVersion: '2025-09-01',
          name: 'virtualWan1',
          properties: { disableVpnEncryption: true },
        },
        passes: {
          type: 'Microsoft.Network/virtualWans',
          apiVersion: '2025-09-01',
          name: 'virtualWan1',
          properties: { disableVpnEncryption: false },
        },
      };
    },
  },
];
