import { required } from './absence.ts';
import { templateReference } from './references.ts';
import type { Rule } from './rule.ts';

export const customProviders: readonly Rule[] = [
  {
    id: 'custom-providers/endpoint-https',
    title: 'Custom resource providers must have HTTPS endpoints',
    why: 'Azure Resource Manager otherwise hands resource definitions and their secrets over in plaintext.',
    layer: 'connection',
    kind: 'must',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.CustomProviders/resourceProviders',
        path: 'properties.resourceTypes[*].endpoint',
        secure: { scheme: ['https'] },
        insecure: ['http://example.com'],
        absent: required,
        since: '2018-09-01',
      },
      {
        type: 'Microsoft.CustomProviders/resourceProviders',
        path: 'properties.actions[*].endpoint',
        secure: { scheme: ['https'] },
        insecure: ['http://example.com'],
        absent: required,
        since: '2018-09-01',
      },
    ],
    references: [templateReference('Microsoft.CustomProviders/resourceProviders')],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.CustomProviders/resourceProviders',
          apiVersion: '2018-09-01-preview',
          name: 'resourceProvider1',
          properties: { resourceTypes: [{ endpoint: 'http://example.com' }] },
        },
        passes: {
          type: 'Microsoft.CustomProviders/resourceProviders',
          apiVersion: '2018-09-01-preview',
          name: 'resourceProvider1',
          properties: { resourceTypes: [{ endpoint: 'https://example.com' }] },
        },
      };
    },
  },
];
