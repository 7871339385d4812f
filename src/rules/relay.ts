import { stated, unstated } from './absence.ts';
import { templateReference } from './references.ts';
import type { Rule } from './rule.ts';

export const relay: readonly Rule[] = [
  {
    id: 'relay/minimum-tls',
    title: 'Relay namespaces must require TLS 1.2 or newer',
    why: 'Clients otherwise negotiate TLS 1.0 or 1.1, which are broken and retired.',
    layer: 'service',
    kind: 'harden',
    profile: 'strict',
    profileReason: 'The resource type offers 1.2 and 1.3 alone',
    settings: [
      {
        type: 'Microsoft.Relay/namespaces',
        path: 'properties.minimumTlsVersion',
        secure: { tls: '1.2', ceiling: '1.3' },
        insecure: ['1.0', '1.1'],
        absent: stated('1.2', 'secure'),
        since: '2026-01-01',
      },
    ],
    fix: { set: '1.2', unsafe: 'clients limited to TLS 1.0 or 1.1 lose access' },
    references: [templateReference('Microsoft.Relay/namespaces')],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.Relay/namespaces',
          apiVersion: '2026-01-01',
          name: 'namespace1',
          properties: { minimumTlsVersion: '1.0' },
        },
        passes: {
          type: 'Microsoft.Relay/namespaces',
          apiVersion: '2026-01-01',
          name: 'namespace1',
          properties: { minimumTlsVersion: '1.2' },
        },
      };
    },
  },
  {
    id: 'relay/transport-security',
    title: 'WCF relays must require transport security',
    why: 'Clients otherwise reach the relay in plaintext.',
    layer: 'service',
    kind: 'must',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.Relay/namespaces/wcfRelays',
        path: 'properties.requiresTransportSecurity',
        secure: { equals: [true] },
        insecure: [false],
        absent: unstated,
        since: '2016-07-01',
      },
    ],
    fix: { set: true, unsafe: 'clients without TLS lose access' },
    references: [templateReference('Microsoft.Relay/namespaces/wcfRelays')],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.Relay/namespaces/wcfRelays',
          apiVersion: '2026-01-01',
          name: 'namespace1/wcfRelay1',
          properties: { requiresTransportSecurity: false },
        },
        passes: {
          type: 'Microsoft.Relay/namespaces/wcfRelays',
          apiVersion: '2026-01-01',
          name: 'namespace1/wcfRelay1',
          properties: { requiresTransportSecurity: true },
        },
      };
    },
  },
];
