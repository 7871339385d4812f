import { noUrl, unstated } from './absence.ts';
import { templateReference } from './references.ts';
import type { Rule } from './rule.ts';

export const appComplianceAutomation: readonly Rule[] = [
  {
    id: 'app-compliance-automation/webhook-https',
    title: 'App Compliance Automation webhooks must call HTTPS',
    why: 'The webhook sends the results of compliance reports; over HTTP anybody on the way reads them.',
    layer: 'connection',
    kind: 'must',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.AppComplianceAutomation/reports/webhooks',
        path: 'properties.payloadUrl',
        secure: { scheme: ['https'] },
        insecure: ['http://example.com'],
        absent: noUrl,
        since: '2024-06-27',
      },
    ],
    references: [templateReference('Microsoft.AppComplianceAutomation/reports/webhooks')],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.AppComplianceAutomation/reports/webhooks',
          apiVersion: '2024-06-27',
          name: 'report1/webhook1',
          properties: { payloadUrl: 'http://example.com', enableSslVerification: 'true' },
        },
        passes: {
          type: 'Microsoft.AppComplianceAutomation/reports/webhooks',
          apiVersion: '2024-06-27',
          name: 'report1/webhook1',
          properties: { payloadUrl: 'https://example.com', enableSslVerification: 'true' },
        },
      };
    },
  },
  {
    id: 'app-compliance-automation/webhook-certificate',
    title: 'App Compliance Automation webhooks must verify certificates',
    why: 'Without verification anybody on the way can pose as the receiver.',
    layer: 'connection',
    kind: 'harden',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.AppComplianceAutomation/reports/webhooks',
        path: 'properties.enableSslVerification',
        secure: { equals: [true] },
        insecure: [false],
        absent: unstated,
        since: '2024-06-27',
        set: 'true',
      },
    ],
    fix: { set: 'true', unsafe: 'receivers with self-signed certificates are no longer reached' },
    references: [templateReference('Microsoft.AppComplianceAutomation/reports/webhooks')],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.AppComplianceAutomation/reports/webhooks',
          apiVersion: '2024-06-27',
          name: 'report1/webhook1',
          properties: { enableSslVerification: false },
        },
        passes: {
          type: 'Microsoft.AppComplianceAutomation/reports/webhooks',
          apiVersion: '2024-06-27',
          name: 'report1/webhook1',
          properties: { enableSslVerification: 'true' },
        },
      };
    },
  },
];
