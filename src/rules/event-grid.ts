import { noUrl, required } from './absence.ts';
import { eventDestinations } from './event-grid-destinations.ts';
import { templateReference } from './references.ts';
import type { Rule } from './rule.ts';

export const eventGrid: readonly Rule[] = [
  {
    id: 'event-grid/minimum-tls',
    title: 'Event Grid must require TLS 1.2 of publishers',
    why: 'Publishers otherwise negotiate TLS 1.0 or 1.1, which are broken and retired.',
    layer: 'service',
    kind: 'harden',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.EventGrid/topics',
        path: 'properties.minimumTlsVersionAllowed',
        secure: { tls: '1.2', ceiling: '1.2' },
        insecure: ['1.0', '1.1'],
        absent: [
          {
            means: 'insecure',
            source: 'Event Grid documentation: topics and domains accept TLS 1.0 and newer unless told otherwise',
          },
        ],
        since: '2023-06-01',
      },
      {
        type: 'Microsoft.EventGrid/domains',
        path: 'properties.minimumTlsVersionAllowed',
        secure: { tls: '1.2', ceiling: '1.2' },
        insecure: ['1.0', '1.1'],
        absent: [
          {
            means: 'insecure',
            source: 'Event Grid documentation: topics and domains accept TLS 1.0 and newer unless told otherwise',
          },
        ],
        since: '2023-06-01',
      },
      {
        type: 'Microsoft.EventGrid/partnerNamespaces',
        path: 'properties.minimumTlsVersionAllowed',
        secure: { tls: '1.2', ceiling: '1.2' },
        insecure: ['1.0', '1.1'],
        absent: [
          {
            means: 'insecure',
            source: 'Event Grid documentation: topics and domains accept TLS 1.0 and newer unless told otherwise',
          },
        ],
        since: '2023-06-01',
      },
      {
        type: 'Microsoft.EventGrid/namespaces',
        path: 'properties.minimumTlsVersionAllowed',
        secure: { tls: '1.2', ceiling: '1.2' },
        insecure: ['1.0', '1.1'],
        absent: [{ means: 'secure', source: 'Event Grid documentation: namespaces support TLS 1.2 alone' }],
        since: '2023-06-01',
      },
    ],
    fix: { set: '1.2', unsafe: 'clients limited to TLS 1.0 or 1.1 lose access' },
    portal: 'Event Grid topic or domain > Settings > Configuration > Minimum TLS version: 1.2',
    references: [
      {
        title: 'Configure a minimum TLS version for an Event Grid topic or domain',
        url: 'https://learn.microsoft.com/azure/event-grid/transport-layer-security-configure-minimum-version',
      },
      templateReference('Microsoft.EventGrid/topics'),
      templateReference('Microsoft.EventGrid/domains'),
      templateReference('Microsoft.EventGrid/partnerNamespaces'),
    ],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.EventGrid/topics',
          apiVersion: '2025-02-15',
          name: 'topic1',
          properties: { minimumTlsVersionAllowed: '1.0' },
        },
        passes: {
          type: 'Microsoft.EventGrid/topics',
          apiVersion: '2025-02-15',
          name: 'topic1',
          properties: { minimumTlsVersionAllowed: '1.2' },
        },
      };
    },
  },
  {
    id: 'event-grid/webhook-https',
    title: 'Event Grid must deliver to HTTPS webhooks',
    why: 'Events, and the keys in the URL, otherwise travel in plaintext.',
    layer: 'connection',
    kind: 'must',
    profile: 'recommended',
    settings: [
      ...eventDestinations('endpointUrl', { scheme: ['https'] }, ['http://example.com']),
      {
        type: 'Microsoft.EventGrid/namespaces',
        path: 'properties.topicSpacesConfiguration.clientAuthentication.webhookAuthentication.endpointBaseUrl',
        secure: { scheme: ['https'] },
        insecure: ['http://example.com'],
        absent: noUrl,
        since: '2025-04-01',
      },
      {
        type: 'Microsoft.EventGrid/namespaces',
        path: 'properties.topicSpacesConfiguration.clientAuthentication.webhookAuthentication.endpointUrl',
        secure: { scheme: ['https'] },
        insecure: ['http://example.com'],
        absent: required,
        since: '2025-04-01',
      },
      {
        type: 'Microsoft.EventGrid/partnerNamespaces/channels',
        path: 'properties.partnerDestinationInfo.properties.endpointBaseUrl',
        when: [{ path: 'properties.partnerDestinationInfo.endpointType', is: ['WebHook'] }],
        secure: { scheme: ['https'] },
        insecure: ['http://example.com'],
        absent: noUrl,
        since: '2021-10-15',
      },
      {
        type: 'Microsoft.EventGrid/partnerNamespaces/channels',
        path: 'properties.partnerDestinationInfo.properties.endpointUrl',
        when: [{ path: 'properties.partnerDestinationInfo.endpointType', is: ['WebHook'] }],
        secure: { scheme: ['https'] },
        insecure: ['http://example.com'],
        absent: noUrl,
        since: '2021-10-15',
      },
    ],
    references: [
      templateReference('Microsoft.EventGrid/domains/eventSubscriptions'),
      templateReference('Microsoft.EventGrid/domains/topics/eventSubscriptions'),
      templateReference('Microsoft.EventGrid/eventSubscriptions'),
    ],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.EventGrid/domains/eventSubscriptions',
          apiVersion: '2025-02-15',
          name: 'domain1/eventSubscription1',
          properties: {
            deliveryWithResourceIdentity: {
              destination: { endpointType: 'WebHook', properties: { endpointUrl: 'http://example.com' } },
            },
          },
        },
        passes: {
          type: 'Microsoft.EventGrid/domains/eventSubscriptions',
          apiVersion: '2025-02-15',
          name: 'domain1/eventSubscription1',
          properties: {
            deliveryWithResourceIdentity: {
              destination: { endpointType: 'WebHook', properties: { endpointUrl: 'https://example.com' } },
            },
          },
        },
      };
    },
  },
  {
    id: 'event-grid/webhook-minimum-tls',
    title: 'Event Grid must require TLS 1.2 of webhooks',
    why: 'Event Grid otherwise delivers over TLS 1.0 or 1.1 where the webhook asks for it.',
    layer: 'connection',
    kind: 'harden',
    profile: 'recommended',
    settings: [...eventDestinations('minimumTlsVersionAllowed', { tls: '1.2', ceiling: '1.2' }, ['1.0', '1.1'], '2023-06-01')],
    fix: { set: '1.2', unsafe: 'the other side must speak TLS 1.2' },
    references: [
      templateReference('Microsoft.EventGrid/domains/eventSubscriptions'),
      templateReference('Microsoft.EventGrid/domains/topics/eventSubscriptions'),
      templateReference('Microsoft.EventGrid/eventSubscriptions'),
    ],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.EventGrid/domains/eventSubscriptions',
          apiVersion: '2025-02-15',
          name: 'domain1/eventSubscription1',
          properties: {
            deliveryWithResourceIdentity: {
              destination: { endpointType: 'WebHook', properties: { minimumTlsVersionAllowed: '1.0' } },
            },
          },
        },
        passes: {
          type: 'Microsoft.EventGrid/domains/eventSubscriptions',
          apiVersion: '2025-02-15',
          name: 'domain1/eventSubscription1',
          properties: {
            deliveryWithResourceIdentity: {
              destination: { endpointType: 'WebHook', properties: { minimumTlsVersionAllowed: '1.2' } },
            },
          },
        },
      };
    },
  },
];
