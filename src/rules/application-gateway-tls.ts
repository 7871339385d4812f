import { optional, stated } from './absence.ts';
import { strongCiphers } from './ciphers.ts';
import { templateReference } from './references.ts';
import type { Exception, Rule } from './rule.ts';

/** The predefined policies whose lowest version is TLS 1.2. */
const modernPolicies = ['AppGwSslPolicy20170401S', 'AppGwSslPolicy20220101', 'AppGwSslPolicy20220101S'];

/** Whether the list that an item is of disables TLS 1.0 and 1.1 as well: without them a newer version may be left out. */
const olderAreDisabled: Exception = (resource, place) => {
  const list = resource.at(place.slice(0, -1));
  if (!list.known) return undefined;
  const disabled = Array.isArray(list.value) ? list.value.map((item) => String(item).toLowerCase()) : [];
  return ['tlsv1_0', 'tlsv1_1'].every((version) => disabled.includes(version));
};

export const applicationGatewayTls: readonly Rule[] = [
  {
    id: 'application-gateway/validate-backend-certificates',
    title: 'Application gateways must validate the certificates of backends',
    why: 'Without validation of chain, expiry and name anybody on the way can pose as the backend.',
    layer: 'connection',
    kind: 'harden',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.Network/applicationGateways',
        path: 'properties.backendHttpSettingsCollection[*].properties.validateCertChainAndExpiry',
        secure: { equals: [true] },
        insecure: [false],
        absent: stated('true', 'secure'),
        since: '2024-10-01',
      },
      {
        type: 'Microsoft.Network/applicationGateways',
        path: 'properties.backendHttpSettingsCollection[*].properties.validateSNI',
        secure: { equals: [true] },
        insecure: [false],
        absent: stated('true', 'secure'),
        since: '2024-10-01',
      },
    ],
    fix: { set: true, unsafe: 'backends with self-signed certificates are no longer reached' },
    references: [templateReference('Microsoft.Network/applicationGateways')],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.Network/applicationGateways',
          apiVersion: '2025-09-01',
          name: 'applicationGateway1',
          properties: { backendHttpSettingsCollection: [{ properties: { validateCertChainAndExpiry: false } }] },
        },
        passes: {
          type: 'Microsoft.Network/applicationGateways',
          apiVersion: '2025-09-01',
          name: 'applicationGateway1',
          properties: { backendHttpSettingsCollection: [{ properties: { validateCertChainAndExpiry: true } }] },
        },
      };
    },
  },
  {
    id: 'application-gateway/minimum-tls',
    title: 'Application gateways must require TLS 1.2 or newer',
    why: 'The predefined policies of 2015 and 2017 and custom ones below TLSv1_2 keep TLS 1.0 and 1.1 alive.',
    layer: 'service',
    kind: 'harden',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.Network/applicationGateways',
        path: 'properties.sslPolicy.policyName',
        when: [
          { path: 'properties.sslPolicy.policyType', not: ['Custom', 'CustomV2'], absent: true },
          { path: 'properties.sslPolicy.minProtocolVersion', is: [], absent: true },
          { path: 'properties.sslPolicy.disabledSslProtocols', is: [], absent: true },
          { path: 'properties.httpListeners[*].properties.protocol', is: ['Https', 'Tls'], absent: true },
        ],
        secure: { equals: modernPolicies },
        insecure: ['AppGwSslPolicy20150501', 'AppGwSslPolicy20170401'],
        absent: [
          {
            means: 'insecure',
            source: 'Application Gateway documentation: without a policy AppGwSslPolicy20150501 applies, which accepts TLS 1.0',
          },
          {
            since: '2023-02-01',
            means: 'secure',
            source:
              'Application Gateway documentation: without a policy AppGwSslPolicy20220101 applies since API version 2023-02-01',
          },
        ],
        since: '2017-06-01',
      },
      {
        type: 'Microsoft.Network/applicationGateways',
        path: 'properties.sslPolicy.minProtocolVersion',
        secure: { tls: '1.2', ceiling: '1.3' },
        insecure: ['TLSv1_0', 'TLSv1_1'],
        absent: optional,
        since: '2017-06-01',
        set: 'TLSv1_2',
      },
      {
        type: 'Microsoft.Network/applicationGateways',
        path: 'properties.sslPolicy.disabledSslProtocols',
        secure: { includes: ['TLSv1_0', 'TLSv1_1'] },
        insecure: [],
        absent: optional,
        since: '2016-06-01',
        set: ['TLSv1_0', 'TLSv1_1'],
      },
      {
        type: 'Microsoft.Network/applicationGateways',
        path: 'properties.sslPolicy.disabledSslProtocols[*]',
        secure: { not: ['TLSv1_2', 'TLSv1_3'] },
        insecure: ['TLSv1_2', 'TLSv1_3'],
        absent: optional,
        except: olderAreDisabled,
        since: '2016-06-01',
        set: null,
      },
      {
        type: 'Microsoft.Network/applicationGateways',
        path: 'properties.sslProfiles[*].properties.sslPolicy.policyName',
        secure: { equals: modernPolicies },
        insecure: ['AppGwSslPolicy20150501', 'AppGwSslPolicy20170401'],
        absent: [
          {
            means: 'not-applicable',
            source: 'Application Gateway documentation: a profile without a policy inherits that of the gateway',
          },
        ],
        since: '2020-06-01',
      },
      {
        type: 'Microsoft.Network/applicationGateways',
        path: 'properties.sslProfiles[*].properties.sslPolicy.minProtocolVersion',
        secure: { tls: '1.2', ceiling: '1.3' },
        insecure: ['TLSv1_0', 'TLSv1_1'],
        absent: optional,
        since: '2020-06-01',
        set: 'TLSv1_2',
      },
      {
        type: 'Microsoft.Network/applicationGateways',
        path: 'properties.sslProfiles[*].properties.sslPolicy.disabledSslProtocols',
        secure: { includes: ['TLSv1_0', 'TLSv1_1'] },
        insecure: [],
        absent: optional,
        since: '2020-06-01',
        set: ['TLSv1_0', 'TLSv1_1'],
      },
      {
        type: 'Microsoft.Network/applicationGateways',
        path: 'properties.sslProfiles[*].properties.sslPolicy.disabledSslProtocols[*]',
        secure: { not: ['TLSv1_2', 'TLSv1_3'] },
        insecure: ['TLSv1_2', 'TLSv1_3'],
        absent: optional,
        except: olderAreDisabled,
        since: '2020-06-01',
        set: null,
      },
    ],
    fix: { set: 'AppGwSslPolicy20220101', unsafe: 'clients limited to TLS 1.0 or 1.1 lose access' },
    portal: 'Application gateway > Settings > Listeners > SSL policy',
    references: [
      {
        title: 'TLS policy overview of Application Gateway',
        url: 'https://learn.microsoft.com/azure/application-gateway/application-gateway-ssl-policy-overview',
      },
      templateReference('Microsoft.Network/applicationGateways'),
    ],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.Network/applicationGateways',
          apiVersion: '2025-09-01',
          name: 'applicationGateway1',
          properties: {
            httpListeners: [{ properties: { protocol: 'Https' } }],
            sslPolicy: { policyName: 'AppGwSslPolicy20150501' },
          },
        },
        passes: {
          type: 'Microsoft.Network/applicationGateways',
          apiVersion: '2025-09-01',
          name: 'applicationGateway1',
          properties: {
            httpListeners: [{ properties: { protocol: 'Https' } }],
            sslPolicy: { policyName: 'AppGwSslPolicy20220101' },
          },
        },
      };
    },
  },
  {
    id: 'application-gateway/cipher-suites',
    title: 'Application gateways must offer strong cipher suites only',
    why: 'CBC modes, 3DES, RSA key exchange and DSS are weak or lack forward secrecy.',
    layer: 'service',
    kind: 'harden',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.Network/applicationGateways',
        path: 'properties.sslPolicy.cipherSuites[*]',
        secure: strongCiphers,
        insecure: ['TLS_RSA_WITH_AES_128_CBC_SHA', 'TLS_RSA_WITH_3DES_EDE_CBC_SHA'],
        absent: optional,
        since: '2017-06-01',
      },
      {
        type: 'Microsoft.Network/applicationGateways',
        path: 'properties.sslProfiles[*].properties.sslPolicy.cipherSuites[*]',
        secure: strongCiphers,
        insecure: ['TLS_RSA_WITH_AES_128_CBC_SHA', 'TLS_RSA_WITH_3DES_EDE_CBC_SHA'],
        absent: optional,
        since: '2020-06-01',
      },
    ],
    portal: 'Application gateway > Settings > Listeners > SSL policy',
    references: [templateReference('Microsoft.Network/applicationGateways')],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.Network/applicationGateways',
          apiVersion: '2025-09-01',
          name: 'applicationGateway1',
          properties: { sslPolicy: { cipherSuites: ['TLS_RSA_WITH_AES_128_CBC_SHA'] } },
        },
        passes: {
          type: 'Microsoft.Network/applicationGateways',
          apiVersion: '2025-09-01',
          name: 'applicationGateway1',
          properties: { sslPolicy: { cipherSuites: ['TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384'] } },
        },
      };
    },
  },
];
