import { templateReference } from './references.ts';
import type { Rule } from './rule.ts';

export const serviceBus: readonly Rule[] = [
  {
    id: 'service-bus/minimum-tls',
    title: 'Service Bus namespaces must require TLS 1.2 or newer',
    why: 'Clients otherwise negotiate TLS 1.0 or 1.1, which are broken and retired.',
    layer: 'service',
    kind: 'harden',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.ServiceBus/namespaces',
        path: 'properties.minimumTlsVersion',
        secure: { tls: '1.2', ceiling: '1.3' },
        insecure: ['1.0', '1.1'],
        absent: [
          { means: 'insecure', source: 'Service Bus documentation: namespaces created with an older API version accept TLS 1.0' },
          {
            since: '2022-01-01',
            means: 'secure',
            source: 'Service Bus documentation: 1.2 by default since API version 2022-01-01-preview',
          },
        ],
        since: '2022-01-01',
      },
    ],
    fix: { set: '1.2', unsafe: 'clients limited to TLS 1.0 or 1.1 lose access' },
    portal: 'Service Bus namespace > Settings > Configuration > Minimum TLS version: Version 1.2',
    references: [
      {
        title: 'Enforce a minimum required version of TLS for requests to a Service Bus namespace',
        url: 'https://learn.microsoft.com/azure/service-bus-messaging/transport-layer-security-enforce-minimum-version',
      },
      templateReference('Microsoft.ServiceBus/namespaces'),
    ],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.ServiceBus/namespaces',
          apiVersion: '2026-01-01',
          name: 'namespace1',
          properties: { minimumTlsVersion: '1.0' },
        },
        passes: {
          type: 'Microsoft.ServiceBus/namespaces',
          apiVersion: '2026-01-01',
          name: 'namespace1',
          properties: { minimumTlsVersion: '1.2' },
        },
      };
    },
  },
];
