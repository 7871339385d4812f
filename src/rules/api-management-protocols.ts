import { unstated } from './absence.ts';
import { offByDefault, onByDefault, switchedOff } from './api-management-switches.ts';
import { templateReference } from './references.ts';
import type { Rule } from './rule.ts';

export const apiManagementProtocols: readonly Rule[] = [
  {
    id: 'api-management/no-legacy-tls',
    title: 'API Management gateways must not accept SSL 3.0, TLS 1.0 or TLS 1.1',
    why: 'A client that asks for an old protocol version otherwise gets it, although all of them are broken and retired.',
    layer: 'service',
    kind: 'harden',
    profile: 'recommended',
    settings: [
      switchedOff('Protocols.Tls10', offByDefault),
      switchedOff('Protocols.Tls11', offByDefault),
      switchedOff('Protocols.Ssl30', offByDefault),
    ],
    fix: { set: 'False', unsafe: 'clients limited to TLS 1.0 or 1.1 lose access' },
    portal: 'API Management service > Security > Protocols + ciphers > Client protocol',
    references: [
      {
        title: 'Manage protocols and ciphers in Azure API Management',
        url: 'https://learn.microsoft.com/azure/api-management/api-management-howto-manage-protocols-ciphers',
      },
      templateReference('Microsoft.ApiManagement/service'),
    ],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.ApiManagement/service',
          apiVersion: '2024-05-01',
          name: 'service1',
          properties: {
            customProperties: {
              'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Protocols.Tls10': 'True',
              'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_128_CBC_SHA': 'False',
              'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_128_CBC_SHA256': 'False',
              'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_128_GCM_SHA256': 'False',
              'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_256_CBC_SHA': 'False',
              'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_256_CBC_SHA256': 'False',
              'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA': 'False',
              'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA': 'False',
              'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA': 'False',
              'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA': 'False',
            },
          },
        },
        passes: {
          type: 'Microsoft.ApiManagement/service',
          apiVersion: '2024-05-01',
          name: 'service1',
          properties: {
            customProperties: {
              'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Protocols.Tls10': 'False',
              'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_128_CBC_SHA': 'False',
              'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_128_CBC_SHA256': 'False',
              'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_128_GCM_SHA256': 'False',
              'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_256_CBC_SHA': 'False',
              'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_256_CBC_SHA256': 'False',
              'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA': 'False',
              'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA': 'False',
              'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA': 'False',
              'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA': 'False',
            },
          },
        },
      };
    },
  },
  {
    id: 'api-management/no-legacy-backend-tls',
    title: 'API Management must not use SSL 3.0, TLS 1.0 or TLS 1.1 towards backends',
    why: 'A backend, or somebody between, can otherwise talk the gateway down to a broken protocol version.',
    layer: 'connection',
    kind: 'harden',
    profile: 'recommended',
    settings: [
      switchedOff('Backend.Protocols.Tls10', offByDefault),
      switchedOff('Backend.Protocols.Tls11', offByDefault),
      switchedOff('Backend.Protocols.Ssl30', offByDefault),
    ],
    fix: { set: 'False', unsafe: 'backends limited to TLS 1.0 or 1.1 are no longer reached' },
    portal: 'API Management service > Security > Protocols + ciphers > Backend protocol',
    references: [
      {
        title: 'Manage protocols and ciphers in Azure API Management',
        url: 'https://learn.microsoft.com/azure/api-management/api-management-howto-manage-protocols-ciphers',
      },
      templateReference('Microsoft.ApiManagement/service'),
    ],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.ApiManagement/service',
          apiVersion: '2024-05-01',
          name: 'service1',
          properties: {
            customProperties: {
              'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Backend.Protocols.Tls10': 'True',
              'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_128_CBC_SHA': 'False',
              'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_128_CBC_SHA256': 'False',
              'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_128_GCM_SHA256': 'False',
              'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_256_CBC_SHA': 'False',
              'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_256_CBC_SHA256': 'False',
              'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA': 'False',
              'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA': 'False',
              'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA': 'False',
              'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA': 'False',
            },
          },
        },
        passes: {
          type: 'Microsoft.ApiManagement/service',
          apiVersion: '2024-05-01',
          name: 'service1',
          properties: {
            customProperties: {
              'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Backend.Protocols.Tls10': 'False',
              'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_128_CBC_SHA': 'False',
              'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_128_CBC_SHA256': 'False',
              'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_128_GCM_SHA256': 'False',
              'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_256_CBC_SHA': 'False',
              'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_256_CBC_SHA256': 'False',
              'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA': 'False',
              'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA': 'False',
              'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA': 'False',
              'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA': 'False',
            },
          },
        },
      };
    },
  },
  {
    id: 'api-management/no-triple-des',
    title: 'API Management gateways must not offer 3DES',
    why: 'Triple DES has 64-bit blocks: long sessions leak plaintext (Sweet32).',
    layer: 'service',
    kind: 'harden',
    profile: 'recommended',
    settings: [switchedOff('Ciphers.TripleDes168', offByDefault)],
    fix: { set: 'False', unsafe: 'clients limited to 3DES lose access' },
    portal: 'API Management service > Security > Protocols + ciphers > Cipher: Triple DES (3DES)',
    references: [
      {
        title: 'Manage protocols and ciphers in Azure API Management',
        url: 'https://learn.microsoft.com/azure/api-management/api-management-howto-manage-protocols-ciphers',
      },
      templateReference('Microsoft.ApiManagement/service'),
    ],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.ApiManagement/service',
          apiVersion: '2024-05-01',
          name: 'service1',
          properties: {
            customProperties: {
              'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TripleDes168': 'True',
              'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_128_CBC_SHA': 'False',
              'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_128_CBC_SHA256': 'False',
              'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_128_GCM_SHA256': 'False',
              'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_256_CBC_SHA': 'False',
              'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_256_CBC_SHA256': 'False',
              'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA': 'False',
              'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA': 'False',
              'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA': 'False',
              'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA': 'False',
            },
          },
        },
        passes: {
          type: 'Microsoft.ApiManagement/service',
          apiVersion: '2024-05-01',
          name: 'service1',
          properties: {
            customProperties: {
              'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TripleDes168': 'False',
              'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_128_CBC_SHA': 'False',
              'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_128_CBC_SHA256': 'False',
              'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_128_GCM_SHA256': 'False',
              'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_256_CBC_SHA': 'False',
              'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_256_CBC_SHA256': 'False',
              'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA': 'False',
              'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA': 'False',
              'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA': 'False',
              'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA': 'False',
            },
          },
        },
      };
    },
  },
  {
    id: 'api-management/forward-secret-ciphers',
    title: 'API Management gateways must not offer ciphers without forward secrecy',
    why: 'With RSA key exchange, whoever obtains the certificate key later can read all recorded traffic.',
    layer: 'service',
    kind: 'harden',
    profile: 'strict',
    profileReason: 'The ciphers are on unless a template switches each of them off, which few do and not every tier allows',
    settings: [
      switchedOff('Ciphers.TLS_RSA_WITH_AES_128_CBC_SHA', onByDefault),
      switchedOff('Ciphers.TLS_RSA_WITH_AES_128_CBC_SHA256', onByDefault),
      switchedOff('Ciphers.TLS_RSA_WITH_AES_128_GCM_SHA256', onByDefault),
      switchedOff('Ciphers.TLS_RSA_WITH_AES_256_CBC_SHA', onByDefault),
      switchedOff('Ciphers.TLS_RSA_WITH_AES_256_CBC_SHA256', onByDefault),
    ],
    fix: { set: 'False', unsafe: 'clients limited to these ciphers lose access' },
    references: [templateReference('Microsoft.ApiManagement/service')],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.ApiManagement/service',
          apiVersion: '2024-05-01',
          name: 'service1',
          properties: {
            customProperties: {
              'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_128_CBC_SHA': 'True',
              'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA': 'False',
              'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA': 'False',
              'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA': 'False',
              'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA': 'False',
            },
          },
        },
        passes: {
          type: 'Microsoft.ApiManagement/service',
          apiVersion: '2024-05-01',
          name: 'service1',
          properties: {
            customProperties: {
              'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_128_CBC_SHA': 'False',
              'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA': 'False',
              'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA': 'False',
              'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA': 'False',
              'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA': 'False',
              'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_128_CBC_SHA256': 'False',
              'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_128_GCM_SHA256': 'False',
              'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_256_CBC_SHA': 'False',
              'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_256_CBC_SHA256': 'False',
            },
          },
        },
      };
    },
  },
  {
    id: 'api-management/no-cbc-ciphers',
    title: 'API Management gateways must not offer CBC ciphers with SHA-1',
    why: 'CBC modes with SHA-1 are open to padding oracles; every current client speaks GCM.',
    layer: 'service',
    kind: 'harden',
    profile: 'strict',
    profileReason: 'The ciphers are on unless a template switches each of them off, which few do and not every tier allows',
    settings: [
      switchedOff('Ciphers.TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA', onByDefault),
      switchedOff('Ciphers.TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA', onByDefault),
      switchedOff('Ciphers.TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA', onByDefault),
      switchedOff('Ciphers.TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA', onByDefault),
    ],
    fix: { set: 'False', unsafe: 'clients limited to these ciphers lose access' },
    references: [templateReference('Microsoft.ApiManagement/service')],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.ApiManagement/service',
          apiVersion: '2024-05-01',
          name: 'service1',
          properties: {
            customProperties: {
              'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA': 'True',
              'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_128_CBC_SHA': 'False',
              'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_128_CBC_SHA256': 'False',
              'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_128_GCM_SHA256': 'False',
              'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_256_CBC_SHA': 'False',
              'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_256_CBC_SHA256': 'False',
            },
          },
        },
        passes: {
          type: 'Microsoft.ApiManagement/service',
          apiVersion: '2024-05-01',
          name: 'service1',
          properties: {
            customProperties: {
              'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA': 'False',
              'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_128_CBC_SHA': 'False',
              'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_128_CBC_SHA256': 'False',
              'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_128_GCM_SHA256': 'False',
              'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_256_CBC_SHA': 'False',
              'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_RSA_WITH_AES_256_CBC_SHA256': 'False',
              'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA': 'False',
              'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA': 'False',
              'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA': 'False',
            },
          },
        },
      };
    },
  },
  {
    id: 'api-management/self-hosted-gateway-tls',
    title: 'Self-hosted API Management gateways must not accept TLS 1.0 or TLS 1.1',
    why: 'A client that asks for TLS 1.0 or 1.1 otherwise gets it; both are broken and retired.',
    layer: 'service',
    kind: 'harden',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.ApiManagement/service/gateways/hostnameConfigurations',
        path: 'properties.tls10Enabled',
        secure: { equals: [false] },
        insecure: [true],
        absent: unstated,
        since: '2020-06-01',
      },
      {
        type: 'Microsoft.ApiManagement/service/gateways/hostnameConfigurations',
        path: 'properties.tls11Enabled',
        secure: { equals: [false] },
        insecure: [true],
        absent: unstated,
        since: '2020-06-01',
      },
    ],
    fix: { set: false, unsafe: 'clients limited to TLS 1.0 or 1.1 lose access' },
    references: [templateReference('Microsoft.ApiManagement/service/gateways/hostnameConfigurations')],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.ApiManagement/service/gateways/hostnameConfigurations',
          apiVersion: '2024-05-01',
          name: 'service1/gateway1/hostnameConfiguration1',
          properties: { tls10Enabled: true },
        },
        passes: {
          type: 'Microsoft.ApiManagement/service/gateways/hostnameConfigurations',
          apiVersion: '2024-05-01',
          name: 'service1/gateway1/hostnameConfiguration1',
          properties: { tls10Enabled: false, tls11Enabled: false },
        },
      };
    },
  },
];
