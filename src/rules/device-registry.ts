import { required } from './absence.ts';
import { templateReference } from './references.ts';
import type { Rule } from './rule.ts';

export const deviceRegistry: readonly Rule[] = [
  {
    id: 'device-registry/endpoint-encryption',
    title: 'Asset endpoints must use an encrypted protocol',
    why: 'Telemetry and commands of the device otherwise travel in plaintext.',
    layer: 'connection',
    kind: 'must',
    profile: 'strict',
    profileReason: 'Many devices speak no encrypted protocol',
    settings: [
      {
        type: 'Microsoft.DeviceRegistry/assetEndpointProfiles',
        path: 'properties.targetAddress',
        secure: { notScheme: ['http', 'mqtt', 'ws', 'ftp', 'amqp'] },
        insecure: ['http://example.com', 'mqtt://example.com'],
        absent: required,
        since: '2023-11-01',
      },
    ],
    references: [templateReference('Microsoft.DeviceRegistry/assetEndpointProfiles')],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.DeviceRegistry/assetEndpointProfiles',
          apiVersion: '2026-04-01',
          name: 'assetEndpointProfile1',
          properties: { targetAddress: 'http://example.com' },
        },
        passes: {
          type: 'Microsoft.DeviceRegistry/assetEndpointProfiles',
          apiVersion: '2026-04-01',
          name: 'assetEndpointProfile1',
          properties: { targetAddress: 'https://example.com' },
        },
      };
    },
  },
];
