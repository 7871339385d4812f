import { optional } from './absence.ts';
import { strongCiphers } from './ciphers.ts';
import { platformHostName } from './platform-host-names.ts';
import { templateReference } from './references.ts';
import type { Rule } from './rule.ts';
import { siteConfig } from './site-config.ts';

export const appServiceTls: readonly Rule[] = [
  {
    id: 'app-service/minimum-tls',
    title: 'App Service apps must require TLS 1.2 or newer',
    why: 'Clients otherwise negotiate TLS 1.0 or 1.1, which are broken and retired.',
    layer: 'service',
    kind: 'harden',
    profile: 'recommended',
    settings: [
      ...siteConfig('minTlsVersion', {
        secure: { tls: '1.2', ceiling: '1.3' },
        insecure: ['1.0', '1.1'],
        absent: [{ means: 'secure', source: 'App Service documentation: new apps default to a minimum TLS version of 1.2' }],
        since: '2016-08-01',
      }),
    ],
    fix: { set: '1.2', unsafe: 'clients limited to TLS 1.0 or 1.1 lose access' },
    portal: 'App > Settings > Configuration > General settings > Minimum Inbound TLS Version: 1.2',
    references: [
      { title: 'Minimum TLS version in App Service', url: 'https://learn.microsoft.com/azure/app-service/overview-tls' },
      templateReference('Microsoft.Web/sites'),
      templateReference('Microsoft.Web/sites/slots'),
      templateReference('Microsoft.Web/sites/config'),
    ],
    azurePolicy: [
      'f0e6e85b-9b9f-4a4b-b67b-f730d42f1b0b',
      'f9d614c5-c173-4d56-95a7-b4437057d193',
      'ae44c1d1-0df2-4ca9-98fa-a3d3ae5b409d',
      '1f01f1c7-539c-49b5-9ef4-d4ffa37d22e0',
      '4ee5b817-627a-435a-8932-116193268172',
      'deb528de-8f89-4101-881c-595899253102',
      '014664e7-e348-41a3-aeb9-566e4ff6a9df',
      'fa3a6357-c6d6-4120-8429-855577ec0063',
    ],
    controls: [
      'MCSB v1 DP-3',
      'MCSB v1 NS-8',
      'MCSB v2 (preview) DP-3',
      'MCSB v2 (preview) NS-8',
      'CIS Azure 2.0.0 9.3',
      'CIS Azure 3.0.0 9.4',
      'NIST SP 800-53 R5 SC-8',
      'NIST SP 800-53 R5 SC-8(1)',
      'NIST SP 800-171 R2 3.13.8',
    ],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.Web/sites',
          apiVersion: '2025-03-01',
          name: 'site1',
          properties: {
            siteConfig: { minTlsVersion: '1.0', ftpsState: 'FtpsOnly' },
            httpsOnly: true,
            endToEndEncryptionEnabled: true,
          },
        },
        passes: {
          type: 'Microsoft.Web/sites',
          apiVersion: '2025-03-01',
          name: 'site1',
          properties: {
            siteConfig: { minTlsVersion: '1.2', ftpsState: 'FtpsOnly' },
            httpsOnly: true,
            endToEndEncryptionEnabled: true,
          },
        },
      };
    },
  },
  {
    id: 'app-service/scm-minimum-tls',
    title: 'Deployment sites of App Service apps must require TLS 1.2 or newer',
    why: 'The Kudu site takes code and credentials of the app; TLS 1.0 and 1.1 are broken and retired.',
    layer: 'service',
    kind: 'harden',
    profile: 'recommended',
    settings: [
      ...siteConfig('scmMinTlsVersion', {
        secure: { tls: '1.2', ceiling: '1.3' },
        insecure: ['1.0', '1.1'],
        absent: [{ means: 'secure', source: 'App Service documentation: new apps default to a minimum TLS version of 1.2' }],
        since: '2020-06-01',
      }),
    ],
    fix: { set: '1.2', unsafe: 'clients limited to TLS 1.0 or 1.1 lose access' },
    portal: 'App > Settings > Configuration > General settings > SCM Minimum Inbound TLS Version: 1.2',
    references: [
      templateReference('Microsoft.Web/sites'),
      templateReference('Microsoft.Web/sites/slots'),
      templateReference('Microsoft.Web/sites/config'),
    ],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.Web/sites',
          apiVersion: '2025-03-01',
          name: 'site1',
          properties: {
            siteConfig: { scmMinTlsVersion: '1.0', ftpsState: 'FtpsOnly' },
            httpsOnly: true,
            endToEndEncryptionEnabled: true,
          },
        },
        passes: {
          type: 'Microsoft.Web/sites',
          apiVersion: '2025-03-01',
          name: 'site1',
          properties: {
            siteConfig: { scmMinTlsVersion: '1.2', ftpsState: 'FtpsOnly' },
            httpsOnly: true,
            endToEndEncryptionEnabled: true,
          },
        },
      };
    },
  },
  {
    id: 'app-service/minimum-cipher-suite',
    title: 'App Service apps must not accept weak cipher suites',
    why: 'CBC modes and RSA key exchange are weak or lack forward secrecy.',
    layer: 'service',
    kind: 'harden',
    profile: 'recommended',
    settings: [
      ...siteConfig('minTlsCipherSuite', {
        secure: strongCiphers,
        insecure: ['TLS_RSA_WITH_AES_128_CBC_SHA', 'TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256'],
        absent: [{ means: 'not-applicable', source: 'The platform decides where no minimum is given' }],
        since: '2023-01-01',
      }),
    ],
    fix: { set: 'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256', unsafe: 'clients limited to weak suites lose access' },
    portal: 'App > Settings > Configuration > General settings > Minimum Inbound TLS Cipher',
    references: [
      templateReference('Microsoft.Web/sites'),
      templateReference('Microsoft.Web/sites/slots'),
      templateReference('Microsoft.Web/sites/config'),
    ],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.Web/sites',
          apiVersion: '2025-03-01',
          name: 'site1',
          properties: {
            siteConfig: { minTlsCipherSuite: 'TLS_RSA_WITH_AES_128_CBC_SHA', ftpsState: 'FtpsOnly' },
            httpsOnly: true,
            endToEndEncryptionEnabled: true,
          },
        },
        passes: {
          type: 'Microsoft.Web/sites',
          apiVersion: '2025-03-01',
          name: 'site1',
          properties: {
            siteConfig: { minTlsCipherSuite: 'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256', ftpsState: 'FtpsOnly' },
            httpsOnly: true,
            endToEndEncryptionEnabled: true,
          },
        },
      };
    },
  },
  {
    id: 'app-service/end-to-end-encryption',
    title: 'App Service must encrypt traffic between front ends and workers',
    why: "TLS otherwise ends at the front end, and requests cross the platform's network in plaintext.",
    layer: 'infrastructure',
    kind: 'must',
    profile: 'strict',
    profileReason: 'Off by default and not offered by every plan',
    settings: [
      {
        type: 'Microsoft.Web/sites',
        path: 'properties.endToEndEncryptionEnabled',
        secure: { equals: [true] },
        insecure: [false],
        absent: [
          { means: 'insecure', source: 'Azure Policy af1d7e88-c1c8-4ea8-be1f-87bff0df9101 counts an absent value as false' },
        ],
        since: '2023-01-01',
      },
      {
        type: 'Microsoft.Web/sites/slots',
        path: 'properties.endToEndEncryptionEnabled',
        secure: { equals: [true] },
        insecure: [false],
        absent: [
          { means: 'insecure', source: 'Azure Policy 123aed70-491a-4f07-a569-e1f3a8dd651e counts an absent value as false' },
        ],
        since: '2023-01-01',
      },
    ],
    fix: { set: true, unsafe: 'needs a plan that offers it' },
    portal: 'App > Settings > Configuration > General settings > End-to-end TLS encryption: On',
    references: [templateReference('Microsoft.Web/sites'), templateReference('Microsoft.Web/sites/slots')],
    azurePolicy: [
      'af1d7e88-c1c8-4ea8-be1f-87bff0df9101',
      '387140f1-6da9-4741-bcee-3b5edcdfd9ec',
      '123aed70-491a-4f07-a569-e1f3a8dd651e',
      'cbe0e5eb-fea9-491d-ab20-a62cf049c5ae',
    ],
    controls: ['MCSB v2 (preview) DP-3'],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.Web/sites',
          apiVersion: '2025-03-01',
          name: 'site1',
          properties: { endToEndEncryptionEnabled: false, httpsOnly: true, siteConfig: { ftpsState: 'FtpsOnly' } },
        },
        passes: {
          type: 'Microsoft.Web/sites',
          apiVersion: '2025-03-01',
          name: 'site1',
          properties: { endToEndEncryptionEnabled: true, httpsOnly: true, siteConfig: { ftpsState: 'FtpsOnly' } },
        },
      };
    },
  },
  {
    id: 'app-service/host-name-tls',
    title: 'Custom host names of App Service must have a TLS binding',
    why: 'A name without a binding answers HTTP alone.',
    layer: 'service',
    kind: 'must',
    profile: 'strict',
    profileReason: 'A binding is often added in a second step, when a managed certificate exists',
    settings: [
      {
        type: 'Microsoft.Web/sites',
        path: 'properties.hostNameSslStates[*].sslState',
        secure: { equals: ['SniEnabled', 'IpBasedEnabled'] },
        insecure: ['Disabled'],
        absent: optional,
        except: platformHostName,
        since: '2015-08-01',
      },
      {
        type: 'Microsoft.Web/sites/slots',
        path: 'properties.hostNameSslStates[*].sslState',
        secure: { equals: ['SniEnabled', 'IpBasedEnabled'] },
        insecure: ['Disabled'],
        absent: optional,
        except: platformHostName,
        since: '2015-08-01',
      },
      {
        type: 'Microsoft.Web/sites/hostNameBindings',
        path: 'properties.sslState',
        secure: { equals: ['SniEnabled', 'IpBasedEnabled'] },
        insecure: ['Disabled'],
        absent: [{ means: 'insecure', source: 'Resource type of Microsoft.Web: without sslState the name has no TLS binding' }],
        since: '2016-08-01',
      },
      {
        type: 'Microsoft.Web/sites/slots/hostNameBindings',
        path: 'properties.sslState',
        secure: { equals: ['SniEnabled', 'IpBasedEnabled'] },
        insecure: ['Disabled'],
        absent: [{ means: 'insecure', source: 'Resource type of Microsoft.Web: without sslState the name has no TLS binding' }],
        since: '2016-08-01',
      },
    ],
    fix: { set: 'SniEnabled', unsafe: 'needs the thumbprint of a certificate' },
    portal: 'App > Settings > Custom domains > Add binding',
    references: [
      templateReference('Microsoft.Web/sites'),
      templateReference('Microsoft.Web/sites/slots'),
      templateReference('Microsoft.Web/sites/hostNameBindings'),
    ],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.Web/sites',
          apiVersion: '2025-03-01',
          name: 'site1',
          properties: {
            hostNameSslStates: [{ sslState: 'Disabled' }],
            httpsOnly: true,
            siteConfig: { ftpsState: 'FtpsOnly' },
            endToEndEncryptionEnabled: true,
          },
        },
        passes: {
          type: 'Microsoft.Web/sites',
          apiVersion: '2025-03-01',
          name: 'site1',
          properties: {
            hostNameSslStates: [{ sslState: 'SniEnabled' }],
            httpsOnly: true,
            siteConfig: { ftpsState: 'FtpsOnly' },
            endToEndEncryptionEnabled: true,
          },
        },
      };
    },
  },
];
