import { noUrl, optional, required } from './absence.ts';
import { onlyRedirects } from './application-gateway-redirects.ts';
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
    get examples() {
      return {
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
      };
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
    get examples() {
      return {
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
      };
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
    get examples() {
      return {
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
      };
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
    get examples() {
      return {
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
      };
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
    get examples() {
      return {
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
      };
    },
  },
];
