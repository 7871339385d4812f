import { connectionString } from './connection-strings.ts';
import { templateReference } from './references.ts';
import type { Rule } from './rule.ts';

export const containerInstances: readonly Rule[] = [
  {
    id: 'container-instances/connection-strings',
    title: 'Connection strings of container instances must not turn TLS off',
    why: 'The client that reads this text connects without TLS, or falls back to it; data and the password travel in plaintext.',
    layer: 'connection',
    kind: 'must',
    profile: 'recommended',
    settings: [
      connectionString(
        'Microsoft.ContainerInstance/containerGroups',
        'properties.containers[*].properties.environmentVariables[*].value',
      ),
      connectionString(
        'Microsoft.ContainerInstance/containerGroups',
        'properties.containers[*].properties.environmentVariables[*].secureValue',
      ),
    ],
    references: [templateReference('Microsoft.ContainerInstance/containerGroups')],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.ContainerInstance/containerGroups',
          apiVersion: '2023-05-01',
          name: 'containerGroup1',
          properties: {
            containers: [{ properties: { environmentVariables: [{ value: 'Server=tcp:db.example.com;Encrypt=False' }] } }],
          },
        },
        passes: {
          type: 'Microsoft.ContainerInstance/containerGroups',
          apiVersion: '2023-05-01',
          name: 'containerGroup1',
          properties: {
            containers: [{ properties: { environmentVariables: [{ value: 'Server=tcp:db.example.com;Encrypt=True' }] } }],
          },
        },
      };
    },
  },
];
