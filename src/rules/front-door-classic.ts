import { optional, stated } from './absence.ts';
import { templateReference } from './references.ts';
import type { Rule } from './rule.ts';

export const frontDoorClassic: readonly Rule[] = [
  {
    id: 'front-door/classic-https-only',
    title: 'Front Door (classic) rules must not serve plain HTTP',
    why: 'A rule that accepts HTTP and forwards it answers in plaintext; only a rule that redirects to HTTPS may accept it.',
    layer: 'service',
    kind: 'must',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.Network/frontDoors',
        path: 'properties.routingRules[*].properties.acceptedProtocols[*]',
        when: [
          {
            path: "properties.routingRules[*].properties.routeConfiguration['@odata.type']",
            not: ['#Microsoft.Azure.FrontDoor.Models.FrontdoorRedirectConfiguration'],
            absent: true,
          },
        ],
        secure: { equals: ['Https'] },
        insecure: ['Http'],
        absent: optional,
        since: '2018-08-01',
      },
    ],
    references: [templateReference('Microsoft.Network/frontDoors')],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.Network/frontDoors',
          apiVersion: '2025-11-01',
          name: 'frontDoor1',
          properties: { routingRules: [{ properties: { acceptedProtocols: ['Http'] } }] },
        },
        passes: {
          type: 'Microsoft.Network/frontDoors',
          apiVersion: '2025-11-01',
          name: 'frontDoor1',
          properties: { routingRules: [{ properties: { acceptedProtocols: ['Https'] } }] },
        },
      };
    },
  },
  {
    id: 'front-door/classic-redirect-https',
    title: 'Front Door (classic) redirects must lead to HTTPS',
    why: 'A redirect to HTTP, or one that keeps the protocol of the request, leaves clients in plaintext.',
    layer: 'service',
    kind: 'must',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.Network/frontDoors',
        path: 'properties.routingRules[*].properties.routeConfiguration.redirectProtocol',
        when: [
          {
            path: "properties.routingRules[*].properties.routeConfiguration['@odata.type']",
            is: ['#Microsoft.Azure.FrontDoor.Models.FrontdoorRedirectConfiguration'],
          },
        ],
        secure: { equals: ['HttpsOnly'] },
        insecure: ['HttpOnly', 'MatchRequest'],
        absent: optional,
        since: '2019-04-01',
      },
      {
        type: 'Microsoft.Network/frontDoors/rulesEngines',
        path: 'properties.rules[*].action.routeConfigurationOverride.redirectProtocol',
        when: [
          {
            path: "properties.rules[*].action.routeConfigurationOverride['@odata.type']",
            is: ['#Microsoft.Azure.FrontDoor.Models.FrontdoorRedirectConfiguration'],
          },
        ],
        secure: { equals: ['HttpsOnly'] },
        insecure: ['HttpOnly', 'MatchRequest'],
        absent: optional,
        since: '2020-01-01',
      },
    ],
    fix: { set: 'HttpsOnly' },
    references: [
      templateReference('Microsoft.Network/frontDoors'),
      templateReference('Microsoft.Network/frontDoors/rulesEngines'),
    ],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.Network/frontDoors',
          apiVersion: '2025-11-01',
          name: 'frontDoor1',
          properties: {
            routingRules: [
              {
                properties: {
                  routeConfiguration: {
                    '@odata.type': '#Microsoft.Azure.FrontDoor.Models.FrontdoorRedirectConfiguration',
                    redirectProtocol: 'HttpOnly',
                  },
                },
              },
            ],
          },
        },
        passes: {
          type: 'Microsoft.Network/frontDoors',
          apiVersion: '2025-11-01',
          name: 'frontDoor1',
          properties: {
            routingRules: [
              {
                properties: {
                  routeConfiguration: {
                    '@odata.type': '#Microsoft.Azure.FrontDoor.Models.FrontdoorRedirectConfiguration',
                    redirectProtocol: 'HttpsOnly',
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
    id: 'front-door/classic-origin-https',
    title: 'Front Door (classic) must reach backends over HTTPS',
    why: 'MatchRequest and HttpOnly pass requests to the backend in plaintext.',
    layer: 'connection',
    kind: 'must',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.Network/frontDoors',
        path: 'properties.routingRules[*].properties.routeConfiguration.forwardingProtocol',
        when: [
          {
            path: "properties.routingRules[*].properties.routeConfiguration['@odata.type']",
            is: ['#Microsoft.Azure.FrontDoor.Models.FrontdoorForwardingConfiguration'],
          },
        ],
        secure: { equals: ['HttpsOnly'] },
        insecure: ['HttpOnly', 'MatchRequest'],
        absent: optional,
        since: '2019-04-01',
      },
      {
        type: 'Microsoft.Network/frontDoors',
        path: 'properties.routingRules[*].properties.forwardingProtocol',
        secure: { equals: ['HttpsOnly'] },
        insecure: ['HttpOnly', 'MatchRequest'],
        absent: optional,
        since: '2018-08-01',
        until: '2018-08-01',
      },
      {
        type: 'Microsoft.Network/frontDoors/rulesEngines',
        path: 'properties.rules[*].action.routeConfigurationOverride.forwardingProtocol',
        when: [
          {
            path: "properties.rules[*].action.routeConfigurationOverride['@odata.type']",
            is: ['#Microsoft.Azure.FrontDoor.Models.FrontdoorForwardingConfiguration'],
          },
        ],
        secure: { equals: ['HttpsOnly'] },
        insecure: ['HttpOnly', 'MatchRequest'],
        absent: optional,
        since: '2020-01-01',
      },
    ],
    fix: { set: 'HttpsOnly', unsafe: 'backends must serve HTTPS' },
    references: [
      templateReference('Microsoft.Network/frontDoors'),
      templateReference('Microsoft.Network/frontDoors/rulesEngines'),
    ],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.Network/frontDoors',
          apiVersion: '2025-11-01',
          name: 'frontDoor1',
          properties: {
            routingRules: [
              {
                properties: {
                  routeConfiguration: {
                    '@odata.type': '#Microsoft.Azure.FrontDoor.Models.FrontdoorForwardingConfiguration',
                    forwardingProtocol: 'HttpOnly',
                  },
                },
              },
            ],
          },
        },
        passes: {
          type: 'Microsoft.Network/frontDoors',
          apiVersion: '2025-11-01',
          name: 'frontDoor1',
          properties: {
            routingRules: [
              {
                properties: {
                  routeConfiguration: {
                    '@odata.type': '#Microsoft.Azure.FrontDoor.Models.FrontdoorForwardingConfiguration',
                    forwardingProtocol: 'HttpsOnly',
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
    id: 'front-door/classic-validate-certificates',
    title: 'Front Door (classic) must check the names in certificates of backends',
    why: 'Without the check any valid certificate poses as the backend.',
    layer: 'connection',
    kind: 'harden',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.Network/frontDoors',
        path: 'properties.backendPoolsSettings.enforceCertificateNameCheck',
        secure: { equals: ['Enabled'] },
        insecure: ['Disabled'],
        absent: stated('Enabled', 'secure'),
        since: '2019-04-01',
      },
    ],
    fix: { set: 'Enabled', unsafe: 'backends whose certificate carries another name are no longer reached' },
    references: [templateReference('Microsoft.Network/frontDoors')],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.Network/frontDoors',
          apiVersion: '2025-11-01',
          name: 'frontDoor1',
          properties: { backendPoolsSettings: { enforceCertificateNameCheck: 'Disabled' } },
        },
        passes: {
          type: 'Microsoft.Network/frontDoors',
          apiVersion: '2025-11-01',
          name: 'frontDoor1',
          properties: { backendPoolsSettings: { enforceCertificateNameCheck: 'Enabled' } },
        },
      };
    },
  },
];
