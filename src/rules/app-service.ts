import { optional, stated } from './absence.ts';
import { connectionString } from './connection-strings.ts';
import { templateReference } from './references.ts';
import type { Rule } from './rule.ts';
import { siteConfig } from './site-config.ts';

export const appService: readonly Rule[] = [
  {
    id: 'app-service/https-only',
    title: 'App Service apps must redirect HTTP to HTTPS',
    why: 'An app without httpsOnly answers plain HTTP, cookies and tokens included.',
    layer: 'service',
    kind: 'must',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.Web/sites',
        path: 'properties.httpsOnly',
        secure: { equals: [true] },
        insecure: [false],
        absent: [
          { means: 'insecure', source: 'Azure Policy a4af4a39-4135-47fb-b175-47fbdf85311d counts an absent value as false' },
        ],
        since: '2016-08-01',
      },
      {
        type: 'Microsoft.Web/sites/slots',
        path: 'properties.httpsOnly',
        secure: { equals: [true] },
        insecure: [false],
        absent: [
          { means: 'insecure', source: 'Azure Policy a4af4a39-4135-47fb-b175-47fbdf85311d counts an absent value as false' },
        ],
        since: '2016-08-01',
      },
    ],
    fix: { set: true },
    portal: 'App > Settings > Configuration > General settings > HTTPS Only: On',
    references: [
      {
        title: 'Enable HTTPS setting on Azure App Service',
        url: 'https://learn.microsoft.com/azure/app-service/configure-ssl-bindings',
      },
      templateReference('Microsoft.Web/sites'),
      templateReference('Microsoft.Web/sites/slots'),
    ],
    azurePolicy: [
      'a4af4a39-4135-47fb-b175-47fbdf85311d',
      '6d555dd1-86f2-4f1c-8ed7-5abae7c6cbab',
      '0f98368e-36bc-4716-8ac2-8f8067203b63',
      'a096cbd0-4693-432f-9374-682f485f23f3',
      'ae1b9a8c-dfce-4605-bd91-69213b4a26fc',
      '5e5dbe3f-2702-4ffc-8b1e-0cae008a5c71',
      'a18c77f2-3d6d-497a-9f61-849a7e8a3b79',
      '08cf2974-d178-48a0-b26d-f6b8e555748b',
    ],
    controls: [
      'MCSB v1 DP-3',
      'MCSB v2 (preview) DP-3',
      'CIS Azure 2.0.0 9.2',
      'CIS Azure 3.0.0 9.1',
      'NIST SP 800-53 R5 SC-8',
      'NIST SP 800-53 R5 SC-8(1)',
      'NIST SP 800-171 R2 3.13.8',
      'ISO 27001:2013 A.10.1.1',
    ],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.Web/sites',
          apiVersion: '2025-03-01',
          name: 'site1',
          properties: { httpsOnly: false, siteConfig: { ftpsState: 'FtpsOnly' }, endToEndEncryptionEnabled: true },
        },
        passes: {
          type: 'Microsoft.Web/sites',
          apiVersion: '2025-03-01',
          name: 'site1',
          properties: { httpsOnly: true, siteConfig: { ftpsState: 'FtpsOnly' }, endToEndEncryptionEnabled: true },
        },
      };
    },
  },
  {
    id: 'app-service/ftps-only',
    title: 'App Service apps must not accept plain FTP',
    why: 'With AllAllowed, deployment credentials and code may travel in plaintext.',
    layer: 'service',
    kind: 'must',
    profile: 'recommended',
    settings: [
      ...siteConfig('ftpsState', {
        secure: { equals: ['FtpsOnly', 'Disabled'] },
        insecure: ['AllAllowed'],
        absent: [{ means: 'unknown', source: 'The default depends on when and how the app was created' }],
        since: '2018-02-01',
      }),
    ],
    fix: { set: 'FtpsOnly', unsafe: 'clients that use plain FTP lose access' },
    portal: 'App > Settings > Configuration > General settings > FTP state: FTPS only or Disabled',
    references: [
      {
        title: 'Deploy to Azure App Service by using FTP or FTPS',
        url: 'https://learn.microsoft.com/azure/app-service/deploy-ftp',
      },
      templateReference('Microsoft.Web/sites'),
      templateReference('Microsoft.Web/sites/slots'),
      templateReference('Microsoft.Web/sites/config'),
    ],
    azurePolicy: [
      '4d24b6d4-5e53-4a4f-a7f4-618fa573ee4b',
      '399b2637-a50f-4f95-96f8-3a145476eb15',
      'c285a320-8830-4665-9cc7-bbd05fc7c5c0',
      'e1a09430-221d-4d4c-a337-1edb5a1fa9bb',
    ],
    controls: [
      'MCSB v1 DP-3',
      'MCSB v2 (preview) DP-3',
      'CIS Azure 2.0.0 9.10',
      'CIS Azure 3.0.0 9.3',
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
          properties: { siteConfig: { ftpsState: 'AllAllowed' }, httpsOnly: true, endToEndEncryptionEnabled: true },
        },
        passes: {
          type: 'Microsoft.Web/sites',
          apiVersion: '2025-03-01',
          name: 'site1',
          properties: { siteConfig: { ftpsState: 'FtpsOnly' }, httpsOnly: true, endToEndEncryptionEnabled: true },
        },
      };
    },
  },
  {
    id: 'app-service/authentication-https',
    title: 'Authentication of App Service must require HTTPS',
    why: 'Sign-in requests over HTTP expose tokens and cookies.',
    layer: 'service',
    kind: 'must',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.Web/sites/config',
        path: 'properties.httpSettings.requireHttps',
        secure: { equals: [true] },
        insecure: [false],
        absent: stated('true', 'secure'),
        since: '2020-12-01',
      },
      {
        type: 'Microsoft.Web/sites/slots/config',
        path: 'properties.httpSettings.requireHttps',
        secure: { equals: [true] },
        insecure: [false],
        absent: stated('true', 'secure'),
        since: '2020-12-01',
      },
      {
        type: 'Microsoft.Web/sites/config',
        path: 'properties.httpSettings.properties.requireHttps',
        secure: { equals: [true] },
        insecure: [false],
        absent: stated('true', 'secure'),
        since: '2020-06-01',
        until: '2020-10-01',
      },
      {
        type: 'Microsoft.Web/sites/slots/config',
        path: 'properties.httpSettings.properties.requireHttps',
        secure: { equals: [true] },
        insecure: [false],
        absent: stated('true', 'secure'),
        since: '2020-06-01',
        until: '2020-10-01',
      },
    ],
    fix: { set: true },
    references: [templateReference('Microsoft.Web/sites/config'), templateReference('Microsoft.Web/sites/slots/config')],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.Web/sites/config',
          apiVersion: '2025-03-01',
          name: 'site1/authsettingsV2',
          properties: { httpSettings: { requireHttps: false } },
        },
        passes: {
          type: 'Microsoft.Web/sites/config',
          apiVersion: '2025-03-01',
          name: 'site1/authsettingsV2',
          properties: { httpSettings: { requireHttps: true } },
        },
      };
    },
  },
  {
    id: 'app-service/mounted-storage',
    title: 'App Service must mount storage over SMB',
    why: 'NFS and HTTP mounts are plaintext.',
    layer: 'connection',
    kind: 'must',
    profile: 'strict',
    profileReason: 'NFS mounts need a virtual network, which keeps them private',
    settings: [
      {
        type: 'Microsoft.Web/sites',
        path: 'properties.siteConfig.azureStorageAccounts.{*}.protocol',
        secure: { equals: ['Smb'] },
        insecure: ['Nfs', 'Http'],
        absent: optional,
        since: '2023-12-01',
      },
      {
        type: 'Microsoft.Web/sites/slots',
        path: 'properties.siteConfig.azureStorageAccounts.{*}.protocol',
        secure: { equals: ['Smb'] },
        insecure: ['Nfs', 'Http'],
        absent: optional,
        since: '2023-12-01',
      },
      {
        type: 'Microsoft.Web/sites/config',
        name: 'azurestorageaccounts',
        path: 'properties.{*}.protocol',
        secure: { equals: ['Smb'] },
        insecure: ['Nfs', 'Http'],
        absent: optional,
        since: '2023-12-01',
      },
      {
        type: 'Microsoft.Web/sites/slots/config',
        name: 'azurestorageaccounts',
        path: 'properties.{*}.protocol',
        secure: { equals: ['Smb'] },
        insecure: ['Nfs', 'Http'],
        absent: optional,
        since: '2023-12-01',
      },
    ],
    fix: { set: 'Smb', unsafe: 'the share must be an SMB share' },
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
            siteConfig: { azureStorageAccounts: { example: { protocol: 'Nfs' } }, ftpsState: 'FtpsOnly' },
            httpsOnly: true,
            endToEndEncryptionEnabled: true,
          },
        },
        passes: {
          type: 'Microsoft.Web/sites',
          apiVersion: '2025-03-01',
          name: 'site1',
          properties: {
            siteConfig: { azureStorageAccounts: { example: { protocol: 'Smb' } }, ftpsState: 'FtpsOnly' },
            httpsOnly: true,
            endToEndEncryptionEnabled: true,
          },
        },
      };
    },
  },
  {
    id: 'app-service/connection-strings',
    title: 'Connection strings of App Service must not turn TLS off',
    why: 'The client that reads this text connects without TLS, or falls back to it; data and the password travel in plaintext.',
    layer: 'connection',
    kind: 'must',
    profile: 'recommended',
    settings: [
      connectionString('Microsoft.Web/sites', 'properties.siteConfig.connectionStrings[*].connectionString'),
      connectionString('Microsoft.Web/sites', 'properties.siteConfig.appSettings[*].value'),
      connectionString('Microsoft.Web/sites/slots', 'properties.siteConfig.connectionStrings[*].connectionString'),
      connectionString('Microsoft.Web/sites/slots', 'properties.siteConfig.appSettings[*].value'),
      connectionString('Microsoft.Web/sites/config', 'properties.{*}.value', 'connectionstrings'),
      connectionString('Microsoft.Web/sites/config', 'properties.{*}', 'appsettings'),
      connectionString('Microsoft.Web/sites/config', 'properties.appSettings[*].value', 'web'),
      connectionString('Microsoft.Web/sites/config', 'properties.connectionStrings[*].connectionString', 'web'),
      connectionString('Microsoft.Web/sites/slots/config', 'properties.{*}.value', 'connectionstrings'),
      connectionString('Microsoft.Web/sites/slots/config', 'properties.{*}', 'appsettings'),
      connectionString('Microsoft.Web/sites/slots/config', 'properties.appSettings[*].value', 'web'),
      connectionString('Microsoft.Web/sites/slots/config', 'properties.connectionStrings[*].connectionString', 'web'),
      connectionString('Microsoft.Web/staticSites/config', 'properties.{*}', 'appsettings'),
    ],
    portal: 'App > Settings > Environment variables',
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
          apiVersion: '2023-12-01',
          name: 'site1',
          properties: {
            siteConfig: {
              connectionStrings: [{ connectionString: 'Server=tcp:db.example.com;Encrypt=False' }],
              ftpsState: 'FtpsOnly',
            },
            httpsOnly: true,
            endToEndEncryptionEnabled: true,
          },
        },
        passes: {
          type: 'Microsoft.Web/sites',
          apiVersion: '2023-12-01',
          name: 'site1',
          properties: {
            siteConfig: {
              connectionStrings: [{ connectionString: 'Server=tcp:db.example.com;Encrypt=True' }],
              ftpsState: 'FtpsOnly',
            },
            httpsOnly: true,
            endToEndEncryptionEnabled: true,
          },
        },
      };
    },
  },
];
