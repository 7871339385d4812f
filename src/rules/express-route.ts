import { optional } from './absence.ts';
import { templateReference } from './references.ts';
import type { Rule } from './rule.ts';

export const expressRoute: readonly Rule[] = [
  {
    id: 'express-route/macsec',
    title: 'ExpressRoute Direct links must use MACsec',
    why: "Without both MACsec secrets traffic crosses the provider's premises in plaintext.",
    layer: 'infrastructure',
    kind: 'must',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.Network/ExpressRoutePorts',
        path: 'properties.links[*].properties.macSecConfig.cakSecretIdentifier',
        secure: { present: true },
        insecure: [],
        absent: [{ means: 'insecure', source: 'ExpressRoute documentation: MACsec is off until a CAK and a CKN are configured' }],
        since: '2018-10-01',
      },
      {
        type: 'Microsoft.Network/ExpressRoutePorts',
        path: 'properties.links[*].properties.macSecConfig.cknSecretIdentifier',
        secure: { present: true },
        insecure: [],
        absent: [{ means: 'insecure', source: 'ExpressRoute documentation: MACsec is off until a CAK and a CKN are configured' }],
        since: '2018-10-01',
      },
      {
        type: 'Microsoft.Network/expressRouteLags',
        path: 'properties.links[*].properties.macSecConfig.cakSecretIdentifier',
        secure: { present: true },
        insecure: [],
        absent: [{ means: 'insecure', source: 'ExpressRoute documentation: MACsec is off until a CAK and a CKN are configured' }],
        since: '2025-09-01',
      },
      {
        type: 'Microsoft.Network/expressRouteLags',
        path: 'properties.links[*].properties.macSecConfig.cknSecretIdentifier',
        secure: { present: true },
        insecure: [],
        absent: [{ means: 'insecure', source: 'ExpressRoute documentation: MACsec is off until a CAK and a CKN are configured' }],
        since: '2025-09-01',
      },
    ],
    references: [
      {
        title: 'Configure MACsec encryption for ExpressRoute Direct',
        url: 'https://learn.microsoft.com/azure/expressroute/expressroute-howto-macsec',
      },
      templateReference('Microsoft.Network/ExpressRoutePorts'),
      templateReference('Microsoft.Network/expressRouteLags'),
    ],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.Network/ExpressRoutePorts',
          apiVersion: '2025-09-01',
          name: 'ExpressRoutePort1',
          properties: { links: [{}] },
        },
        passes: {
          type: 'Microsoft.Network/ExpressRoutePorts',
          apiVersion: '2025-09-01',
          name: 'ExpressRoutePort1',
          properties: {
            links: [
              {
                properties: {
                  macSecConfig: {
                    cakSecretIdentifier: 'https://vault1.vault.azure.net/secrets/example',
                    cknSecretIdentifier: 'https://vault1.vault.azure.net/secrets/example',
                  },
                },
              },
            ],
          },
        },
      };
    },
  },
  {
    id: 'express-route/macsec-cipher',
    title: 'ExpressRoute Direct links must use a 256-bit MACsec cipher',
    why: 'Some rules demand 256-bit keys for links that carry everything.',
    layer: 'infrastructure',
    kind: 'harden',
    profile: 'strict',
    profileReason: 'The 128-bit ciphers are not weak',
    settings: [
      {
        type: 'Microsoft.Network/ExpressRoutePorts',
        path: 'properties.links[*].properties.macSecConfig.cipher',
        secure: { equals: ['GcmAes256', 'GcmAesXpn256'] },
        insecure: ['GcmAes128', 'GcmAesXpn128'],
        absent: optional,
        since: '2018-10-01',
      },
      {
        type: 'Microsoft.Network/expressRouteLags',
        path: 'properties.links[*].properties.macSecConfig.cipher',
        secure: { equals: ['GcmAes256', 'GcmAesXpn256'] },
        insecure: ['GcmAes128', 'GcmAesXpn128'],
        absent: optional,
        since: '2025-09-01',
      },
    ],
    fix: { set: 'GcmAesXpn256', unsafe: 'the router at the other end must use the same cipher' },
    references: [
      templateReference('Microsoft.Network/ExpressRoutePorts'),
      templateReference('Microsoft.Network/expressRouteLags'),
    ],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.Network/ExpressRoutePorts',
          apiVersion: '2025-09-01',
          name: 'ExpressRoutePort1',
          properties: {
            links: [
              {
                properties: {
                  macSecConfig: {
                    cipher: 'GcmAes128',
                    cakSecretIdentifier: 'https://vault1.vault.azure.net/secrets/example',
                    cknSecretIdentifier: 'https://vault1.vault.azure.net/secrets/example',
                  },
                },
              },
            ],
          },
        },
        passes: {
          type: 'Microsoft.Network/ExpressRoutePorts',
          apiVersion: '2025-09-01',
          name: 'ExpressRoutePort1',
          properties: {
            links: [
              {
                properties: {
                  macSecConfig: {
                    cipher: 'GcmAesXpn256',
                    cakSecretIdentifier: 'https://vault1.vault.azure.net/secrets/example',
                    cknSecretIdentifier: 'https://vault1.vault.azure.net/secrets/example',
                  },
                },
              },
            ],
          },
        },
      };
    },
  },
];
