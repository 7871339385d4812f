import { required, unstated } from './absence.ts';
import { templateReference } from './references.ts';
import type { Rule } from './rule.ts';

export const dataTransfer: readonly Rule[] = [
  {
    id: 'data-transfer/endpoint-https',
    title: 'Azure Data Transfer flows must call HTTPS endpoints',
    why: 'The flow otherwise hands its data to the remote endpoint in plaintext.',
    layer: 'connection',
    kind: 'must',
    profile: 'strict',
    profileReason: 'Preview service; endpoints may sit in an isolated network',
    settings: [
      {
        type: 'Microsoft.AzureDataTransfer/connections/flows',
        path: 'properties.apiFlowOptions.remoteEndpointSettings.endpoint',
        secure: { scheme: ['https'] },
        insecure: ['http://example.com'],
        absent: required,
        since: '2025-05-30',
      },
    ],
    references: [templateReference('Microsoft.AzureDataTransfer/connections/flows')],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.AzureDataTransfer/connections/flows',
          apiVersion: '2025-05-30-preview',
          name: 'connection1/flow1',
          properties: { apiFlowOptions: { remoteEndpointSettings: { endpoint: 'http://example.com' } }, streamProtocol: 'SRT' },
        },
        passes: {
          type: 'Microsoft.AzureDataTransfer/connections/flows',
          apiVersion: '2025-05-30-preview',
          name: 'connection1/flow1',
          properties: { apiFlowOptions: { remoteEndpointSettings: { endpoint: 'https://example.com' } }, streamProtocol: 'SRT' },
        },
      };
    },
  },
  {
    id: 'data-transfer/encrypted-streams',
    title: 'Azure Data Transfer streams must use SRT',
    why: 'RTP and UDP streams are plaintext; SRT can encrypt.',
    layer: 'connection',
    kind: 'must',
    profile: 'strict',
    profileReason: 'SRT encrypts only with a passphrase, and senders that know UDP alone are common',
    settings: [
      {
        type: 'Microsoft.AzureDataTransfer/connections/flows',
        path: 'properties.streamProtocol',
        secure: { equals: ['SRT'] },
        insecure: ['UDP', 'RTP'],
        absent: unstated,
        since: '2024-09-27',
      },
    ],
    fix: { set: 'SRT', unsafe: 'the sender must speak SRT' },
    references: [templateReference('Microsoft.AzureDataTransfer/connections/flows')],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.AzureDataTransfer/connections/flows',
          apiVersion: '2025-05-21',
          name: 'connection1/flow1',
          properties: { streamProtocol: 'UDP' },
        },
        passes: {
          type: 'Microsoft.AzureDataTransfer/connections/flows',
          apiVersion: '2025-05-21',
          name: 'connection1/flow1',
          properties: { streamProtocol: 'SRT' },
        },
      };
    },
  },
];
