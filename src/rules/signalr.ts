import { required } from './absence.ts';
import { templateReference } from './references.ts';
import type { Rule } from './rule.ts';

export const signalr: readonly Rule[] = [
  {
    id: 'signalr/upstream-https',
    title: 'SignalR must call HTTPS upstreams',
    why: 'Messages of clients, and the signature that authorises them, otherwise travel in plaintext.',
    layer: 'connection',
    kind: 'must',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.SignalRService/signalR',
        path: 'properties.upstream.templates[*].urlTemplate',
        secure: { notScheme: ['http'] },
        insecure: ['http://example.com'],
        absent: required,
        since: '2020-05-01',
      },
    ],
    references: [templateReference('Microsoft.SignalRService/signalR')],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.SignalRService/signalR',
          apiVersion: '2024-03-01',
          name: 'signalR1',
          properties: { upstream: { templates: [{ urlTemplate: 'http://example.com' }] } },
        },
        passes: {
          type: 'Microsoft.SignalRService/signalR',
          apiVersion: '2024-03-01',
          name: 'signalR1',
          properties: { upstream: { templates: [{ urlTemplate: 'https://example.com' }] } },
        },
      };
    },
  },
  {
    id: 'signalr/web-pubsub-handler-https',
    title: 'Web PubSub must call HTTPS event handlers',
    why: 'Messages of clients otherwise travel in plaintext.',
    layer: 'connection',
    kind: 'must',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.SignalRService/webPubSub/hubs',
        path: 'properties.eventHandlers[*].urlTemplate',
        secure: { notScheme: ['http'] },
        insecure: ['http://example.com'],
        absent: required,
        since: '2021-10-01',
      },
    ],
    references: [templateReference('Microsoft.SignalRService/webPubSub/hubs')],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.SignalRService/webPubSub/hubs',
          apiVersion: '2024-03-01',
          name: 'webPubSub1/hub1',
          properties: { eventHandlers: [{ urlTemplate: 'http://example.com' }] },
        },
        passes: {
          type: 'Microsoft.SignalRService/webPubSub/hubs',
          apiVersion: '2024-03-01',
          name: 'webPubSub1/hub1',
          properties: { eventHandlers: [{ urlTemplate: 'https://example.com' }] },
        },
      };
    },
  },
];
