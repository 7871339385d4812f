import { optional, stated } from './absence.ts';
import { templateReference } from './references.ts';
import type { Rule } from './rule.ts';

export const managedGrafana: readonly Rule[] = [
  {
    id: 'managed-grafana/smtp-tls',
    title: 'Managed Grafana must require STARTTLS of its mail server',
    why: 'Opportunistic STARTTLS falls back to plaintext, password included.',
    layer: 'connection',
    kind: 'must',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.Dashboard/grafana',
        path: 'properties.grafanaConfigurations.smtp.startTLSPolicy',
        secure: { equals: ['MandatoryStartTLS'] },
        insecure: ['OpportunisticStartTLS', 'NoStartTLS'],
        absent: optional,
        since: '2022-10-01',
      },
    ],
    fix: { set: 'MandatoryStartTLS', unsafe: 'the mail server must offer STARTTLS' },
    references: [templateReference('Microsoft.Dashboard/grafana')],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.Dashboard/grafana',
          apiVersion: '2025-08-01',
          name: 'grafana1',
          properties: { grafanaConfigurations: { smtp: { startTLSPolicy: 'OpportunisticStartTLS' } } },
        },
        passes: {
          type: 'Microsoft.Dashboard/grafana',
          apiVersion: '2025-08-01',
          name: 'grafana1',
          properties: { grafanaConfigurations: { smtp: { startTLSPolicy: 'MandatoryStartTLS' } } },
        },
      };
    },
  },
  {
    id: 'managed-grafana/smtp-certificate',
    title: 'Managed Grafana must verify the certificate of its mail server',
    why: 'Without verification anybody on the way can pose as the mail server.',
    layer: 'connection',
    kind: 'harden',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.Dashboard/grafana',
        path: 'properties.grafanaConfigurations.smtp.skipVerify',
        secure: { equals: [false] },
        insecure: [true],
        absent: stated('false', 'secure'),
        since: '2022-10-01',
      },
    ],
    fix: { set: false, unsafe: 'mail servers with self-signed certificates are no longer reached' },
    references: [templateReference('Microsoft.Dashboard/grafana')],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.Dashboard/grafana',
          apiVersion: '2025-08-01',
          name: 'grafana1',
          properties: { grafanaConfigurations: { smtp: { skipVerify: true } } },
        },
        passes: {
          type: 'Microsoft.Dashboard/grafana',
          apiVersion: '2025-08-01',
          name: 'grafana1',
          properties: { grafanaConfigurations: { smtp: { skipVerify: false } } },
        },
      };
    },
  },
];
