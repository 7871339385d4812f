import { stated, unstated } from './absence.ts';
import { strongCiphers } from './ciphers.ts';
import { templateReference } from './references.ts';
import type { Rule } from './rule.ts';

export const arcData: readonly Rule[] = [
  {
    id: 'arc-data/force-encryption',
    title: 'Arc-enabled SQL managed instances must force encryption',
    why: 'SQL Server otherwise accepts connections that are not encrypted.',
    layer: 'service',
    kind: 'must',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.AzureArcData/sqlManagedInstances',
        path: 'properties.k8sRaw.spec.settings.network.forceencryption',
        secure: { equals: [1] },
        insecure: [0],
        absent: stated('0', 'insecure'),
        since: '2023-01-15',
      },
    ],
    fix: { set: 1, unsafe: 'clients that do not encrypt lose access' },
    references: [templateReference('Microsoft.AzureArcData/sqlManagedInstances')],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.AzureArcData/sqlManagedInstances',
          apiVersion: '2026-01-01',
          name: 'sqlManagedInstance1',
          properties: {
            k8sRaw: {
              spec: {
                settings: {
                  network: {
                    forceencryption: 0,
                    tlsprotocols: '1.2',
                    tlsciphers: 'ECDHE-RSA-AES256-GCM-SHA384:ECDHE-RSA-AES128-GCM-SHA256',
                  },
                },
              },
            },
          },
        },
        passes: {
          type: 'Microsoft.AzureArcData/sqlManagedInstances',
          apiVersion: '2026-01-01',
          name: 'sqlManagedInstance1',
          properties: {
            k8sRaw: {
              spec: {
                settings: {
                  network: {
                    forceencryption: 1,
                    tlsprotocols: '1.2',
                    tlsciphers: 'ECDHE-RSA-AES256-GCM-SHA384:ECDHE-RSA-AES128-GCM-SHA256',
                  },
                },
              },
            },
          },
        },
      };
    },
  },
  {
    id: 'arc-data/minimum-tls',
    title: 'Arc-enabled SQL managed instances must accept TLS 1.2 or newer only',
    why: 'Listing 1.0 or 1.1 lets clients negotiate broken versions; a list that merely contains 1.2 is not enough.',
    layer: 'service',
    kind: 'harden',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.AzureArcData/sqlManagedInstances',
        path: 'properties.k8sRaw.spec.settings.network.tlsprotocols',
        secure: { every: { tls: '1.2', ceiling: '1.3' }, separator: ',' },
        insecure: ['1.0', '1.1', '1.0,1.1,1.2'],
        absent: unstated,
        since: '2023-01-15',
      },
    ],
    fix: { set: '1.2' },
    references: [templateReference('Microsoft.AzureArcData/sqlManagedInstances')],
    azurePolicy: ['bb3c7464-033e-41ee-81dc-480fde675b20'],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.AzureArcData/sqlManagedInstances',
          apiVersion: '2026-01-01',
          name: 'sqlManagedInstance1',
          properties: {
            k8sRaw: {
              spec: {
                settings: {
                  network: {
                    tlsprotocols: '1.0',
                    forceencryption: 1,
                    tlsciphers: 'ECDHE-RSA-AES256-GCM-SHA384:ECDHE-RSA-AES128-GCM-SHA256',
                  },
                },
              },
            },
          },
        },
        passes: {
          type: 'Microsoft.AzureArcData/sqlManagedInstances',
          apiVersion: '2026-01-01',
          name: 'sqlManagedInstance1',
          properties: {
            k8sRaw: {
              spec: {
                settings: {
                  network: {
                    tlsprotocols: '1.2',
                    forceencryption: 1,
                    tlsciphers: 'ECDHE-RSA-AES256-GCM-SHA384:ECDHE-RSA-AES128-GCM-SHA256',
                  },
                },
              },
            },
          },
        },
      };
    },
  },
  {
    id: 'arc-data/tls-ciphers',
    title: 'Arc-enabled SQL managed instances must offer strong ciphers only',
    why: 'CBC modes, RSA key exchange, RC4 and 3DES are weak or lack forward secrecy.',
    layer: 'service',
    kind: 'harden',
    profile: 'strict',
    profileReason: 'The platform default is not stated and few templates set the list',
    settings: [
      {
        type: 'Microsoft.AzureArcData/sqlManagedInstances',
        path: 'properties.k8sRaw.spec.settings.network.tlsciphers',
        secure: strongCiphers,
        insecure: ['AES256-SHA', 'ECDHE-RSA-AES128-SHA256', 'DES-CBC3-SHA'],
        absent: unstated,
        since: '2023-01-15',
      },
    ],
    fix: { set: 'ECDHE-RSA-AES256-GCM-SHA384:ECDHE-RSA-AES128-GCM-SHA256' },
    references: [templateReference('Microsoft.AzureArcData/sqlManagedInstances')],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.AzureArcData/sqlManagedInstances',
          apiVersion: '2026-01-01',
          name: 'sqlManagedInstance1',
          properties: {
            k8sRaw: { spec: { settings: { network: { tlsciphers: 'AES256-SHA', forceencryption: 1, tlsprotocols: '1.2' } } } },
          },
        },
        passes: {
          type: 'Microsoft.AzureArcData/sqlManagedInstances',
          apiVersion: '2026-01-01',
          name: 'sqlManagedInstance1',
          properties: {
            k8sRaw: {
              spec: {
                settings: {
                  network: {
                    tlsciphers: 'ECDHE-RSA-AES256-GCM-SHA384:ECDHE-RSA-AES128-GCM-SHA256',
                    forceencryption: 1,
                    tlsprotocols: '1.2',
                  },
                },
              },
            },
          },
        },
      };
    },
  },
];
