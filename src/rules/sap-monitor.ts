import { noUrl, optional } from './absence.ts';
import { templateReference } from './references.ts';
import type { Rule } from './rule.ts';

export const sapMonitor: readonly Rule[] = [
  {
    id: 'sap-monitor/provider-tls',
    title: 'SAP monitor providers must use TLS',
    why: 'The monitor signs in to databases and reads their state.',
    layer: 'connection',
    kind: 'must',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.Workloads/monitors/providerInstances',
        path: 'properties.providerSettings.sslPreference',
        when: [
          {
            path: 'properties.providerSettings.providerType',
            is: ['Db2', 'MsSqlServer', 'Oracle', 'PrometheusHaCluster', 'PrometheusOS', 'SapHana', 'SapNetWeaver'],
          },
        ],
        secure: { equals: ['RootCertificate', 'ServerCertificate'] },
        insecure: ['Disabled'],
        absent: optional,
        since: '2021-12-01',
      },
    ],
    fix: { set: 'RootCertificate', unsafe: 'the monitored system must offer TLS' },
    references: [templateReference('Microsoft.Workloads/monitors/providerInstances')],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.Workloads/monitors/providerInstances',
          apiVersion: '2023-04-01',
          name: 'monitor1/providerInstance1',
          properties: { providerSettings: { providerType: 'Db2', sslPreference: 'Disabled' } },
        },
        passes: {
          type: 'Microsoft.Workloads/monitors/providerInstances',
          apiVersion: '2023-04-01',
          name: 'monitor1/providerInstance1',
          properties: { providerSettings: { providerType: 'Db2', sslPreference: 'RootCertificate' } },
        },
      };
    },
  },
  {
    id: 'sap-monitor/prometheus-https',
    title: 'SAP monitor must scrape Prometheus over HTTPS',
    why: 'Metrics describe the system to whoever reads them on the way.',
    layer: 'connection',
    kind: 'must',
    profile: 'strict',
    profileReason: 'Exporters commonly serve plain HTTP within the virtual network',
    settings: [
      {
        type: 'Microsoft.Workloads/monitors/providerInstances',
        path: 'properties.providerSettings.prometheusUrl',
        when: [{ path: 'properties.providerSettings.providerType', is: ['PrometheusHaCluster', 'PrometheusOS'] }],
        secure: { scheme: ['https'] },
        insecure: ['http://example.com'],
        absent: noUrl,
        since: '2021-12-01',
      },
    ],
    references: [templateReference('Microsoft.Workloads/monitors/providerInstances')],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.Workloads/monitors/providerInstances',
          apiVersion: '2023-04-01',
          name: 'monitor1/providerInstance1',
          properties: { providerSettings: { providerType: 'PrometheusHaCluster', prometheusUrl: 'http://example.com' } },
        },
        passes: {
          type: 'Microsoft.Workloads/monitors/providerInstances',
          apiVersion: '2023-04-01',
          name: 'monitor1/providerInstance1',
          properties: { providerSettings: { providerType: 'PrometheusHaCluster', prometheusUrl: 'https://example.com' } },
        },
      };
    },
  },
];
