import { noUrl, required } from './absence.ts';
import { connectionString } from './connection-strings.ts';
import { templateReference } from './references.ts';
import type { Rule } from './rule.ts';

export const springApps: readonly Rule[] = [
  {
    id: 'spring-apps/https-only',
    title: 'Azure Spring Apps must redirect HTTP to HTTPS',
    why: 'Without it, public endpoints of apps, gateways and API portals serve plain HTTP.',
    layer: 'service',
    kind: 'must',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.AppPlatform/Spring/apps',
        path: 'properties.httpsOnly',
        when: [{ path: 'properties.public', is: [true] }],
        secure: { equals: [true] },
        insecure: [false],
        absent: [{ means: 'insecure', source: 'Azure Spring Apps documentation: HTTPS only is off unless it is set' }],
        since: '2020-07-01',
      },
      {
        type: 'Microsoft.AppPlatform/Spring/apps',
        path: 'properties.httpsOnly',
        when: [{ path: 'properties.public', is: [], absent: true }],
        secure: { equals: [true] },
        insecure: [false],
        absent: [
          { means: 'not-applicable', source: 'Matters only where the endpoint is public, which it is not unless told so' },
        ],
        since: '2020-07-01',
      },
      {
        type: 'Microsoft.AppPlatform/Spring/gateways',
        path: 'properties.httpsOnly',
        when: [{ path: 'properties.public', is: [true] }],
        secure: { equals: [true] },
        insecure: [false],
        absent: [{ means: 'insecure', source: 'Azure Spring Apps documentation: HTTPS only is off unless it is set' }],
        since: '2022-01-01',
      },
      {
        type: 'Microsoft.AppPlatform/Spring/gateways',
        path: 'properties.httpsOnly',
        when: [{ path: 'properties.public', is: [], absent: true }],
        secure: { equals: [true] },
        insecure: [false],
        absent: [
          { means: 'not-applicable', source: 'Matters only where the endpoint is public, which it is not unless told so' },
        ],
        since: '2022-01-01',
      },
      {
        type: 'Microsoft.AppPlatform/Spring/apiPortals',
        path: 'properties.httpsOnly',
        when: [{ path: 'properties.public', is: [true] }],
        secure: { equals: [true] },
        insecure: [false],
        absent: [{ means: 'insecure', source: 'Azure Spring Apps documentation: HTTPS only is off unless it is set' }],
        since: '2022-01-01',
      },
      {
        type: 'Microsoft.AppPlatform/Spring/apiPortals',
        path: 'properties.httpsOnly',
        when: [{ path: 'properties.public', is: [], absent: true }],
        secure: { equals: [true] },
        insecure: [false],
        absent: [
          { means: 'not-applicable', source: 'Matters only where the endpoint is public, which it is not unless told so' },
        ],
        since: '2022-01-01',
      },
    ],
    fix: { set: true },
    references: [
      templateReference('Microsoft.AppPlatform/Spring/apps'),
      templateReference('Microsoft.AppPlatform/Spring/gateways'),
      templateReference('Microsoft.AppPlatform/Spring/apiPortals'),
    ],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.AppPlatform/Spring/apps',
          apiVersion: '2023-12-01',
          name: 'Spring1/app1',
          properties: { public: true, httpsOnly: false, enableEndToEndTLS: true },
        },
        passes: {
          type: 'Microsoft.AppPlatform/Spring/apps',
          apiVersion: '2023-12-01',
          name: 'Spring1/app1',
          properties: { public: true, httpsOnly: true, enableEndToEndTLS: true },
        },
      };
    },
  },
  {
    id: 'spring-apps/end-to-end-tls',
    title: 'Azure Spring Apps must encrypt traffic from the ingress to apps',
    why: 'TLS otherwise ends at the ingress controller and requests go on to the app instance in plaintext.',
    layer: 'infrastructure',
    kind: 'must',
    profile: 'strict',
    profileReason: 'The app must serve TLS itself with a certificate that it loads',
    settings: [
      {
        type: 'Microsoft.AppPlatform/Spring/apps',
        path: 'properties.enableEndToEndTLS',
        secure: { equals: [true] },
        insecure: [false],
        absent: [{ means: 'insecure', source: 'PSRule and the resource type: off unless set' }],
        since: '2020-11-01',
      },
    ],
    fix: { set: true, unsafe: 'the app must serve TLS' },
    references: [templateReference('Microsoft.AppPlatform/Spring/apps')],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.AppPlatform/Spring/apps',
          apiVersion: '2023-12-01',
          name: 'Spring1/app1',
          properties: { enableEndToEndTLS: false },
        },
        passes: {
          type: 'Microsoft.AppPlatform/Spring/apps',
          apiVersion: '2023-12-01',
          name: 'Spring1/app1',
          properties: { enableEndToEndTLS: true },
        },
      };
    },
  },
  {
    id: 'spring-apps/custom-domain-certificate',
    title: 'Custom domains of Azure Spring Apps must have a certificate',
    why: 'A domain without certName answers HTTP alone.',
    layer: 'service',
    kind: 'must',
    profile: 'strict',
    profileReason: 'A certificate is often bound in a later step',
    settings: [
      {
        type: 'Microsoft.AppPlatform/Spring/apps/domains',
        path: 'properties.certName',
        secure: { present: true },
        insecure: [],
        absent: [
          {
            means: 'insecure',
            source: 'Azure Spring Apps documentation: a domain is served over TLS once a certificate is bound',
          },
        ],
        since: '2020-07-01',
      },
    ],
    references: [templateReference('Microsoft.AppPlatform/Spring/apps/domains')],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: { type: 'Microsoft.AppPlatform/Spring/apps/domains', apiVersion: '2023-12-01', name: 'Spring1/app1/domain1' },
        passes: {
          type: 'Microsoft.AppPlatform/Spring/apps/domains',
          apiVersion: '2023-12-01',
          name: 'Spring1/app1/domain1',
          properties: { certName: 'example' },
        },
      };
    },
  },
  {
    id: 'spring-apps/git-https',
    title: 'Azure Spring Apps must read configuration from Git over an encrypted protocol',
    why: 'Configuration holds connection strings and keys, and credentials for the repository travel along.',
    layer: 'connection',
    kind: 'must',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.AppPlatform/Spring/configServers',
        path: 'properties.configServer.gitProperty.uri',
        secure: { notScheme: ['http', 'git', 'ftp'] },
        insecure: ['http://example.com'],
        absent: required,
        since: '2020-07-01',
      },
      {
        type: 'Microsoft.AppPlatform/Spring/configServers',
        path: 'properties.configServer.gitProperty.repositories[*].uri',
        secure: { notScheme: ['http', 'git', 'ftp'] },
        insecure: ['http://example.com'],
        absent: required,
        since: '2020-07-01',
      },
      {
        type: 'Microsoft.AppPlatform/Spring/configurationServices',
        path: 'properties.settings.gitProperty.repositories[*].uri',
        secure: { notScheme: ['http', 'git', 'ftp'] },
        insecure: ['http://example.com'],
        absent: required,
        since: '2022-01-01',
      },
      {
        type: 'Microsoft.AppPlatform/Spring/applicationAccelerators/customizedAccelerators',
        path: 'properties.gitRepository.url',
        secure: { notScheme: ['http', 'git', 'ftp'] },
        insecure: ['http://example.com'],
        absent: required,
        since: '2022-11-01',
      },
    ],
    references: [
      templateReference('Microsoft.AppPlatform/Spring/configServers'),
      templateReference('Microsoft.AppPlatform/Spring/configurationServices'),
      templateReference('Microsoft.AppPlatform/Spring/applicationAccelerators/customizedAccelerators'),
    ],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.AppPlatform/Spring/configServers',
          apiVersion: '2023-12-01',
          name: 'Spring1/configServer1',
          properties: { configServer: { gitProperty: { uri: 'http://example.com' } } },
        },
        passes: {
          type: 'Microsoft.AppPlatform/Spring/configServers',
          apiVersion: '2023-12-01',
          name: 'Spring1/configServer1',
          properties: { configServer: { gitProperty: { uri: 'https://example.com' } } },
        },
      };
    },
  },
  {
    id: 'spring-apps/gateway-routes',
    title: 'Gateways of Azure Spring Apps must reach apps over HTTPS',
    why: 'What clients sent encrypted otherwise travels on in plaintext.',
    layer: 'connection',
    kind: 'must',
    profile: 'strict',
    profileReason: 'Traffic between gateway and apps stays inside the service instance',
    settings: [
      {
        type: 'Microsoft.AppPlatform/Spring/gateways/routeConfigs',
        path: 'properties.protocol',
        secure: { equals: ['HTTPS'] },
        insecure: ['HTTP'],
        absent: [{ means: 'not-applicable', source: 'Optional in the resource type: the routed app decides' }],
        since: '2022-09-01',
      },
      {
        type: 'Microsoft.AppPlatform/Spring/gateways/routeConfigs',
        path: 'properties.routes[*].uri',
        secure: { notScheme: ['http', 'ws'] },
        insecure: ['http://example.com'],
        absent: noUrl,
        since: '2022-01-01',
      },
    ],
    fix: { set: 'HTTPS', unsafe: 'the app must serve HTTPS' },
    references: [templateReference('Microsoft.AppPlatform/Spring/gateways/routeConfigs')],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.AppPlatform/Spring/gateways/routeConfigs',
          apiVersion: '2023-12-01',
          name: 'Spring1/gateway1/routeConfig1',
          properties: { protocol: 'HTTP' },
        },
        passes: {
          type: 'Microsoft.AppPlatform/Spring/gateways/routeConfigs',
          apiVersion: '2023-12-01',
          name: 'Spring1/gateway1/routeConfig1',
          properties: { protocol: 'HTTPS' },
        },
      };
    },
  },
  {
    id: 'spring-apps/connection-strings',
    title: 'Connection strings of Azure Spring Apps must not turn TLS off',
    why: 'The client that reads this text connects without TLS, or falls back to it; data and the password travel in plaintext.',
    layer: 'connection',
    kind: 'must',
    profile: 'recommended',
    settings: [
      connectionString('Microsoft.AppPlatform/Spring/apps/deployments', 'properties.deploymentSettings.environmentVariables.{*}'),
    ],
    references: [templateReference('Microsoft.AppPlatform/Spring/apps/deployments')],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.AppPlatform/Spring/apps/deployments',
          apiVersion: '2023-12-01',
          name: 'Spring1/app1/deployment1',
          properties: { deploymentSettings: { environmentVariables: { example: 'Server=tcp:db.example.com;Encrypt=False' } } },
        },
        passes: {
          type: 'Microsoft.AppPlatform/Spring/apps/deployments',
          apiVersion: '2023-12-01',
          name: 'Spring1/app1/deployment1',
          properties: { deploymentSettings: { environmentVariables: { example: 'Server=tcp:db.example.com;Encrypt=True' } } },
        },
      };
    },
  },
];
