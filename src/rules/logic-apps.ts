import { noUrl, required } from './absence.ts';
import { templateReference } from './references.ts';
import type { Rule } from './rule.ts';

export const logicApps: readonly Rule[] = [
  {
    id: 'logic-apps/receipt-url-https',
    title: 'AS2 receipts must be delivered over HTTPS',
    why: 'Receipts name partners and documents.',
    layer: 'connection',
    kind: 'must',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.Logic/integrationAccounts/agreements',
        path: 'properties.content.aS2.receiveAgreement.protocolSettings.mdnSettings.receiptDeliveryUrl',
        secure: { scheme: ['https'] },
        insecure: ['http://example.com'],
        absent: noUrl,
        since: '2015-08-01',
      },
      {
        type: 'Microsoft.Logic/integrationAccounts/agreements',
        path: 'properties.content.aS2.sendAgreement.protocolSettings.mdnSettings.receiptDeliveryUrl',
        secure: { scheme: ['https'] },
        insecure: ['http://example.com'],
        absent: noUrl,
        since: '2015-08-01',
      },
    ],
    references: [templateReference('Microsoft.Logic/integrationAccounts/agreements')],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.Logic/integrationAccounts/agreements',
          apiVersion: '2019-05-01',
          name: 'integrationAccount1/agreement1',
          properties: {
            content: {
              aS2: { receiveAgreement: { protocolSettings: { mdnSettings: { receiptDeliveryUrl: 'http://example.com' } } } },
            },
          },
        },
        passes: {
          type: 'Microsoft.Logic/integrationAccounts/agreements',
          apiVersion: '2019-05-01',
          name: 'integrationAccount1/agreement1',
          properties: {
            content: {
              aS2: { receiveAgreement: { protocolSettings: { mdnSettings: { receiptDeliveryUrl: 'https://example.com' } } } },
            },
          },
        },
      };
    },
  },
  {
    id: 'logic-apps/as2-encryption',
    title: 'AS2 agreements must encrypt messages',
    why: "AS2 crosses partners' gateways, where the transport's encryption ends.",
    layer: 'connection',
    kind: 'must',
    profile: 'strict',
    profileReason: 'Encryption of messages on top of the transport; partners must agree on it',
    settings: [
      {
        type: 'Microsoft.Logic/integrationAccounts/agreements',
        path: 'properties.content.aS2.receiveAgreement.protocolSettings.validationSettings.encryptMessage',
        secure: { equals: [true] },
        insecure: [false],
        absent: required,
        since: '2015-08-01',
      },
      {
        type: 'Microsoft.Logic/integrationAccounts/agreements',
        path: 'properties.content.aS2.sendAgreement.protocolSettings.validationSettings.encryptMessage',
        secure: { equals: [true] },
        insecure: [false],
        absent: required,
        since: '2015-08-01',
      },
    ],
    fix: { set: true, unsafe: 'the partner must encrypt and decrypt' },
    references: [templateReference('Microsoft.Logic/integrationAccounts/agreements')],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.Logic/integrationAccounts/agreements',
          apiVersion: '2019-05-01',
          name: 'integrationAccount1/agreement1',
          properties: {
            content: { aS2: { receiveAgreement: { protocolSettings: { validationSettings: { encryptMessage: false } } } } },
          },
        },
        passes: {
          type: 'Microsoft.Logic/integrationAccounts/agreements',
          apiVersion: '2019-05-01',
          name: 'integrationAccount1/agreement1',
          properties: {
            content: { aS2: { receiveAgreement: { protocolSettings: { validationSettings: { encryptMessage: true } } } } },
          },
        },
      };
    },
  },
  {
    id: 'logic-apps/as2-certificate-names',
    title: 'AS2 connections must check the names in certificates',
    why: 'Ignoring a mismatch lets any valid certificate pose as the partner.',
    layer: 'connection',
    kind: 'harden',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.Logic/integrationAccounts/agreements',
        path: 'properties.content.aS2.receiveAgreement.protocolSettings.acknowledgementConnectionSettings.ignoreCertificateNameMismatch',
        secure: { equals: [false] },
        insecure: [true],
        absent: required,
        since: '2015-08-01',
      },
      {
        type: 'Microsoft.Logic/integrationAccounts/agreements',
        path: 'properties.content.aS2.receiveAgreement.protocolSettings.messageConnectionSettings.ignoreCertificateNameMismatch',
        secure: { equals: [false] },
        insecure: [true],
        absent: required,
        since: '2015-08-01',
      },
      {
        type: 'Microsoft.Logic/integrationAccounts/agreements',
        path: 'properties.content.aS2.sendAgreement.protocolSettings.acknowledgementConnectionSettings.ignoreCertificateNameMismatch',
        secure: { equals: [false] },
        insecure: [true],
        absent: required,
        since: '2015-08-01',
      },
      {
        type: 'Microsoft.Logic/integrationAccounts/agreements',
        path: 'properties.content.aS2.sendAgreement.protocolSettings.messageConnectionSettings.ignoreCertificateNameMismatch',
        secure: { equals: [false] },
        insecure: [true],
        absent: required,
        since: '2015-08-01',
      },
    ],
    fix: { set: false, unsafe: 'partners whose certificate carries another name are no longer reached' },
    references: [templateReference('Microsoft.Logic/integrationAccounts/agreements')],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.Logic/integrationAccounts/agreements',
          apiVersion: '2019-05-01',
          name: 'integrationAccount1/agreement1',
          properties: {
            content: {
              aS2: {
                receiveAgreement: {
                  protocolSettings: { acknowledgementConnectionSettings: { ignoreCertificateNameMismatch: true } },
                },
              },
            },
          },
        },
        passes: {
          type: 'Microsoft.Logic/integrationAccounts/agreements',
          apiVersion: '2019-05-01',
          name: 'integrationAccount1/agreement1',
          properties: {
            content: {
              aS2: {
                receiveAgreement: {
                  protocolSettings: { acknowledgementConnectionSettings: { ignoreCertificateNameMismatch: false } },
                },
              },
            },
          },
        },
      };
    },
  },
  {
    id: 'logic-apps/rosettanet-transport',
    title: 'RosettaNet processes must require a secured transport',
    why: 'Business documents otherwise travel in plaintext.',
    layer: 'connection',
    kind: 'must',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.Logic/integrationAccounts/rosettanetprocessconfigurations',
        path: 'properties.activitySettings.activityBehavior.isSecuredTransportRequired',
        secure: { equals: [true] },
        insecure: [false],
        absent: required,
        since: '2016-06-01',
      },
    ],
    fix: { set: true },
    references: [templateReference('Microsoft.Logic/integrationAccounts/rosettanetprocessconfigurations')],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.Logic/integrationAccounts/rosettanetprocessconfigurations',
          apiVersion: '2016-06-01',
          name: 'integrationAccount1/rosettanetprocessconfiguration1',
          properties: { activitySettings: { activityBehavior: { isSecuredTransportRequired: false } } },
        },
        passes: {
          type: 'Microsoft.Logic/integrationAccounts/rosettanetprocessconfigurations',
          apiVersion: '2016-06-01',
          name: 'integrationAccount1/rosettanetprocessconfiguration1',
          properties: { activitySettings: { activityBehavior: { isSecuredTransportRequired: true } } },
        },
      };
    },
  },
  {
    id: 'logic-apps/custom-connector-https',
    title: 'Custom connectors must call HTTPS services',
    why: 'Calls carry tokens and business data.',
    layer: 'connection',
    kind: 'must',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.Web/customApis',
        path: 'properties.backendService.serviceUrl',
        secure: { scheme: ['https'] },
        insecure: ['http://example.com'],
        absent: noUrl,
        since: '2016-06-01',
      },
    ],
    references: [templateReference('Microsoft.Web/customApis')],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.Web/customApis',
          apiVersion: '2016-06-01',
          name: 'customApi1',
          properties: { backendService: { serviceUrl: 'http://example.com' } },
        },
        passes: {
          type: 'Microsoft.Web/customApis',
          apiVersion: '2016-06-01',
          name: 'customApi1',
          properties: { backendService: { serviceUrl: 'https://example.com' } },
        },
      };
    },
  },
];
