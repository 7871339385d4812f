import { optional } from './absence.ts';
import { strongCiphers } from './ciphers.ts';
import { templateReference } from './references.ts';
import type { Rule } from './rule.ts';

export const appServiceEnvironment: readonly Rule[] = [
  {
    id: 'app-service-environment/internal-encryption',
    title: 'App Service Environments must encrypt internal traffic',
    why: 'TLS otherwise ends at the front ends, and requests go on to the workers in plaintext.',
    layer: 'infrastructure',
    kind: 'must',
    profile: 'strict',
    profileReason: 'Off by default and it costs throughput; the change takes the environment hours',
    settings: [
      {
        type: 'Microsoft.Web/hostingEnvironments',
        path: 'properties.clusterSettings[name=InternalEncryption].value',
        secure: { equals: [true] },
        insecure: ['false'],
        absent: [
          {
            means: 'insecure',
            source: 'App Service Environment documentation: internal encryption is off unless the setting is true',
          },
        ],
        since: '2015-08-01',
        set: 'true',
      },
    ],
    fix: { set: 'true', unsafe: 'the environment is unstable for hours while the setting is applied' },
    portal: 'App Service Environment > Settings > Configuration > Internal encryption: On',
    references: [
      {
        title: 'Custom configuration settings for App Service Environments',
        url: 'https://learn.microsoft.com/azure/app-service/environment/app-service-app-service-environment-custom-settings',
      },
      templateReference('Microsoft.Web/hostingEnvironments'),
    ],
    azurePolicy: ['fb74e86f-d351-4b8d-b034-93da7391c01f'],
    controls: ['MCSB v2 (preview) DP-3'],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.Web/hostingEnvironments',
          apiVersion: '2025-03-01',
          name: 'hostingEnvironment1',
          properties: {
            clusterSettings: [
              { name: 'InternalEncryption', value: 'false' },
              { name: 'DisableTls1.0', value: '1' },
              {
                name: 'FrontEndSSLCipherSuiteOrder',
                value: 'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384,TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256',
              },
            ],
          },
        },
        passes: {
          type: 'Microsoft.Web/hostingEnvironments',
          apiVersion: '2025-03-01',
          name: 'hostingEnvironment1',
          properties: {
            clusterSettings: [
              { name: 'InternalEncryption', value: 'true' },
              { name: 'DisableTls1.0', value: '1' },
              {
                name: 'FrontEndSSLCipherSuiteOrder',
                value: 'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384,TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256',
              },
            ],
          },
        },
      };
    },
  },
  {
    id: 'app-service-environment/no-legacy-tls',
    title: 'App Service Environments must disable TLS 1.0 and 1.1',
    why: 'The front ends of the environment otherwise accept TLS 1.0 and 1.1 for every app.',
    layer: 'service',
    kind: 'harden',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.Web/hostingEnvironments',
        path: 'properties.clusterSettings[name=DisableTls1.0].value',
        secure: { equals: ['1'] },
        insecure: ['0'],
        absent: [
          {
            means: 'insecure',
            source: 'Azure Policy d6545c6b-dd9d-4265-91e6-0b451e2f1c50: not disabled unless the setting is 1',
          },
        ],
        since: '2015-08-01',
      },
    ],
    fix: { set: '1', unsafe: 'clients limited to TLS 1.0 or 1.1 lose access' },
    portal: 'App Service Environment > Settings > Configuration > TLS 1.0 and 1.1: Off',
    references: [
      {
        title: 'Custom configuration settings for App Service Environments',
        url: 'https://learn.microsoft.com/azure/app-service/environment/app-service-app-service-environment-custom-settings',
      },
      templateReference('Microsoft.Web/hostingEnvironments'),
    ],
    azurePolicy: ['d6545c6b-dd9d-4265-91e6-0b451e2f1c50'],
    controls: ['MCSB v2 (preview) DP-3'],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.Web/hostingEnvironments',
          apiVersion: '2025-03-01',
          name: 'hostingEnvironment1',
          properties: {
            clusterSettings: [
              { name: 'DisableTls1.0', value: '0' },
              { name: 'InternalEncryption', value: 'true' },
              {
                name: 'FrontEndSSLCipherSuiteOrder',
                value: 'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384,TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256',
              },
            ],
          },
        },
        passes: {
          type: 'Microsoft.Web/hostingEnvironments',
          apiVersion: '2025-03-01',
          name: 'hostingEnvironment1',
          properties: {
            clusterSettings: [
              { name: 'DisableTls1.0', value: '1' },
              { name: 'InternalEncryption', value: 'true' },
              {
                name: 'FrontEndSSLCipherSuiteOrder',
                value: 'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384,TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256',
              },
            ],
          },
        },
      };
    },
  },
  {
    id: 'app-service-environment/cipher-suites',
    title: 'App Service Environments must offer strong cipher suites only',
    why: 'CBC modes and RSA key exchange are weak or lack forward secrecy.',
    layer: 'service',
    kind: 'harden',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.Web/hostingEnvironments',
        path: 'properties.clusterSettings[name=FrontEndSSLCipherSuiteOrder].value',
        secure: strongCiphers,
        insecure: ['TLS_RSA_WITH_AES_128_CBC_SHA', 'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384,TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256'],
        absent: [{ means: 'unknown', source: 'The default order of the platform is not stated' }],
        since: '2015-08-01',
      },
    ],
    fix: {
      set: 'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384,TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256',
      unsafe: 'clients limited to weak suites lose access',
    },
    references: [
      {
        title: 'Custom configuration settings for App Service Environments',
        url: 'https://learn.microsoft.com/azure/app-service/environment/app-service-app-service-environment-custom-settings',
      },
      templateReference('Microsoft.Web/hostingEnvironments'),
    ],
    azurePolicy: ['817dcf37-e83d-4999-a472-644eada2ea1e'],
    controls: ['MCSB v2 (preview) DP-3'],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.Web/hostingEnvironments',
          apiVersion: '2025-03-01',
          name: 'hostingEnvironment1',
          properties: {
            clusterSettings: [
              { name: 'FrontEndSSLCipherSuiteOrder', value: 'TLS_RSA_WITH_AES_128_CBC_SHA' },
              { name: 'InternalEncryption', value: 'true' },
              { name: 'DisableTls1.0', value: '1' },
            ],
          },
        },
        passes: {
          type: 'Microsoft.Web/hostingEnvironments',
          apiVersion: '2025-03-01',
          name: 'hostingEnvironment1',
          properties: {
            clusterSettings: [
              {
                name: 'FrontEndSSLCipherSuiteOrder',
                value: 'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384,TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256',
              },
              { name: 'InternalEncryption', value: 'true' },
              { name: 'DisableTls1.0', value: '1' },
            ],
          },
        },
      };
    },
  },
  {
    id: 'app-service-environment/no-ftp',
    title: 'App Service Environments must not allow FTP',
    why: 'FTP endpoints take deployment credentials and code, also without TLS where an app allows it.',
    layer: 'service',
    kind: 'must',
    profile: 'strict',
    profileReason: 'Each app decides with ftpsState whether plain FTP is accepted',
    settings: [
      {
        type: 'Microsoft.Web/hostingEnvironments',
        path: 'properties.networkingConfiguration.properties.ftpEnabled',
        secure: { equals: [false] },
        insecure: [true],
        absent: optional,
        since: '2022-03-01',
      },
      {
        type: 'Microsoft.Web/hostingEnvironments/configurations',
        name: 'networking',
        path: 'properties.ftpEnabled',
        secure: { equals: [false] },
        insecure: [true],
        absent: optional,
        since: '2022-03-01',
      },
    ],
    fix: { set: false, unsafe: 'deployments over FTP stop' },
    references: [
      templateReference('Microsoft.Web/hostingEnvironments'),
      templateReference('Microsoft.Web/hostingEnvironments/configurations'),
    ],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.Web/hostingEnvironments',
          apiVersion: '2025-03-01',
          name: 'hostingEnvironment1',
          properties: {
            networkingConfiguration: { properties: { ftpEnabled: true } },
            clusterSettings: [
              { name: 'InternalEncryption', value: 'true' },
              { name: 'DisableTls1.0', value: '1' },
              {
                name: 'FrontEndSSLCipherSuiteOrder',
                value: 'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384,TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256',
              },
            ],
          },
        },
        passes: {
          type: 'Microsoft.Web/hostingEnvironments',
          apiVersion: '2025-03-01',
          name: 'hostingEnvironment1',
          properties: {
            networkingConfiguration: { properties: { ftpEnabled: false } },
            clusterSettings: [
              { name: 'InternalEncryption', value: 'true' },
              { name: 'DisableTls1.0', value: '1' },
              {
                name: 'FrontEndSSLCipherSuiteOrder',
                value: 'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384,TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256',
              },
            ],
          },
        },
      };
    },
  },
];
