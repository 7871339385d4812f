import { noUrl, optional, required, stated } from './absence.ts';
import { onlyRedirects } from './application-gateway-redirects.ts';
import { strongCiphers } from './ciphers.ts';
import { templateReference } from './references.ts';
import type { Rule } from './rule.ts';

export const applicationGateway: readonly Rule[] = [
  {
    id: 'application-gateway/https-listeners',
    title: 'Application gateways must not serve plain HTTP',
    why: 'A listener on HTTP answers in plaintext, unless each of its routing rules redirects to HTTPS.',
    layer: 'service',
    kind: 'must',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.Network/applicationGateways',
        path: 'properties.httpListeners[*].properties.protocol',
        secure: { equals: ['Https', 'Tls'] },
        insecure: ['Http'],
        absent: required,
        except: onlyRedirects,
        since: '2015-05-01',
      },
    ],
    portal: 'Application gateway > Settings > Listeners > Protocol: HTTPS',
    references: [
      {
        title: 'Redirect HTTP to HTTPS with Application Gateway',
        url: 'https://learn.microsoft.com/azure/application-gateway/redirect-http-to-https-portal',
      },
      templateReference('Microsoft.Network/applicationGateways'),
    ],
    azurePolicy: [],
    controls: [],
    examples: {
      fails: {
        type: 'Microsoft.Network/applicationGateways',
        apiVersion: '2025-09-01',
        name: 'gateway1',
        properties: {
          httpListeners: [{ name: 'http', properties: { protocol: 'Http' } }],
          requestRoutingRules: [
            {
              name: 'http',
              properties: {
                httpListener: { id: "[resourceId('Microsoft.Network/applicationGateways/httpListeners', 'gateway1', 'http')]" },
                backendAddressPool: {
                  id: "[resourceId('Microsoft.Network/applicationGateways/backendAddressPools', 'gateway1', 'app')]",
                },
              },
            },
          ],
          redirectConfigurations: [],
        },
      },
      passes: {
        type: 'Microsoft.Network/applicationGateways',
        apiVersion: '2025-09-01',
        name: 'gateway1',
        properties: {
          httpListeners: [
            { name: 'http', properties: { protocol: 'Http' } },
            { name: 'https', properties: { protocol: 'Https' } },
          ],
          requestRoutingRules: [
            {
              name: 'http',
              properties: {
                httpListener: { id: "[resourceId('Microsoft.Network/applicationGateways/httpListeners', 'gateway1', 'http')]" },
                redirectConfiguration: {
                  id: "[resourceId('Microsoft.Network/applicationGateways/redirectConfigurations', 'gateway1', 'https')]",
                },
              },
            },
          ],
          redirectConfigurations: [
            {
              name: 'https',
              properties: {
                redirectType: 'Permanent',
                targetListener: {
                  id: "[resourceId('Microsoft.Network/applicationGateways/httpListeners', 'gateway1', 'https')]",
                },
              },
            },
          ],
        },
      },
    },
  },
  {
    id: 'application-gateway/tls-listeners',
    title: 'Layer-4 listeners of application gateways must use TLS',
    why: 'A TCP listener passes whatever clients send; the gateway adds no TLS.',
    layer: 'service',
    kind: 'must',
    profile: 'strict',
    profileReason: 'Clients may encrypt within TCP, which a template does not show',
    settings: [
      {
        type: 'Microsoft.Network/applicationGateways',
        path: 'properties.listeners[*].properties.protocol',
        secure: { equals: ['Tls'] },
        insecure: ['Tcp'],
        absent: optional,
        since: '2021-08-01',
      },
    ],
    references: [templateReference('Microsoft.Network/applicationGateways')],
    azurePolicy: [],
    controls: [],
    examples: {
      fails: {
        type: 'Microsoft.Network/applicationGateways',
        apiVersion: '2025-09-01',
        name: 'applicationGateway1',
        properties: { listeners: [{ properties: { protocol: 'Tcp' } }] },
      },
      passes: {
        type: 'Microsoft.Network/applicationGateways',
        apiVersion: '2025-09-01',
        name: 'applicationGateway1',
        properties: { listeners: [{ properties: { protocol: 'Tls' } }] },
      },
    },
  },
  {
    id: 'application-gateway/backend-https',
    title: 'Application gateways must reach backends over HTTPS',
    why: 'TLS otherwise ends at the gateway and requests go on in plaintext.',
    layer: 'connection',
    kind: 'must',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.Network/applicationGateways',
        path: 'properties.backendHttpSettingsCollection[*].properties.protocol',
        secure: { equals: ['Https', 'Tls'] },
        insecure: ['Http'],
        absent: optional,
        since: '2015-05-01',
      },
    ],
    fix: { set: 'Https', unsafe: 'backends must serve HTTPS, also on another port' },
    portal: 'Application gateway > Settings > Backend settings > Backend protocol: HTTPS',
    references: [
      {
        title: 'End-to-end TLS with Application Gateway',
        url: 'https://learn.microsoft.com/azure/application-gateway/ssl-overview',
      },
      templateReference('Microsoft.Network/applicationGateways'),
    ],
    azurePolicy: [],
    controls: [],
    examples: {
      fails: {
        type: 'Microsoft.Network/applicationGateways',
        apiVersion: '2025-09-01',
        name: 'applicationGateway1',
        properties: { backendHttpSettingsCollection: [{ properties: { protocol: 'Http' } }] },
      },
      passes: {
        type: 'Microsoft.Network/applicationGateways',
        apiVersion: '2025-09-01',
        name: 'applicationGateway1',
        properties: { backendHttpSettingsCollection: [{ properties: { protocol: 'Https' } }] },
      },
    },
  },
  {
    id: 'application-gateway/backend-tls',
    title: 'Application gateways must reach layer-4 backends over TLS',
    why: 'The gateway otherwise passes the bytes on in plaintext.',
    layer: 'connection',
    kind: 'must',
    profile: 'strict',
    profileReason: 'Clients may encrypt within TCP, which a template does not show',
    settings: [
      {
        type: 'Microsoft.Network/applicationGateways',
        path: 'properties.backendSettingsCollection[*].properties.protocol',
        secure: { equals: ['Tls'] },
        insecure: ['Tcp'],
        absent: optional,
        since: '2021-08-01',
      },
    ],
    fix: { set: 'Tls', unsafe: 'backends must offer TLS' },
    references: [templateReference('Microsoft.Network/applicationGateways')],
    azurePolicy: [],
    controls: [],
    examples: {
      fails: {
        type: 'Microsoft.Network/applicationGateways',
        apiVersion: '2025-09-01',
        name: 'applicationGateway1',
        properties: { backendSettingsCollection: [{ properties: { protocol: 'Tcp' } }] },
      },
      passes: {
        type: 'Microsoft.Network/applicationGateways',
        apiVersion: '2025-09-01',
        name: 'applicationGateway1',
        properties: { backendSettingsCollection: [{ properties: { protocol: 'Tls' } }] },
      },
    },
  },
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
    examples: {
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
    },
  },
  {
    id: 'application-gateway/redirect-https',
    title: 'Application gateways must redirect to HTTPS targets',
    why: 'A redirect to an http URL sends clients back to plaintext.',
    layer: 'connection',
    kind: 'must',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.Network/applicationGateways',
        path: 'properties.redirectConfigurations[*].properties.targetUrl',
        secure: { scheme: ['https'] },
        insecure: ['http://example.com'],
        absent: noUrl,
        since: '2017-06-01',
      },
    ],
    references: [templateReference('Microsoft.Network/applicationGateways')],
    azurePolicy: [],
    controls: [],
    examples: {
      fails: {
        type: 'Microsoft.Network/applicationGateways',
        apiVersion: '2025-09-01',
        name: 'applicationGateway1',
        properties: { redirectConfigurations: [{ properties: { targetUrl: 'http://example.com' } }] },
      },
      passes: {
        type: 'Microsoft.Network/applicationGateways',
        apiVersion: '2025-09-01',
        name: 'applicationGateway1',
        properties: { redirectConfigurations: [{ properties: { targetUrl: 'https://example.com' } }] },
      },
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
        secure: { not: ['AppGwSslPolicy20150501', 'AppGwSslPolicy20170401'] },
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
        path: 'properties.sslProfiles[*].properties.sslPolicy.policyName',
        secure: { not: ['AppGwSslPolicy20150501', 'AppGwSslPolicy20170401'] },
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
    examples: {
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
    examples: {
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
    },
  },
];
