import { connectionString } from './connection-strings.ts';
import { templateReference } from './references.ts';
import type { Rule } from './rule.ts';

export const appConfiguration: readonly Rule[] = [
  {
    id: 'app-configuration/connection-strings',
    title: 'Connection strings in App Configuration must not turn TLS off',
    why: 'The client that reads this text connects without TLS, or falls back to it; data and the password travel in plaintext.',
    layer: 'connection',
    kind: 'must',
    profile: 'recommended',
    settings: [connectionString('Microsoft.AppConfiguration/configurationStores/keyValues', 'properties.value')],
    references: [templateReference('Microsoft.AppConfiguration/configurationStores/keyValues')],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.AppConfiguration/configurationStores/keyValues',
          apiVersion: '2023-03-01',
          name: 'configurationStore1/keyValue1',
          properties: { value: 'Server=tcp:db.example.com;Encrypt=False' },
        },
        passes: {
          type: 'Microsoft.AppConfiguration/configurationStores/keyValues',
          apiVersion: '2023-03-01',
          name: 'configurationStore1/keyValue1',
          properties: { value: 'Server=tcp:db.example.com;Encrypt=True' },
        },
      };
    },
  },
];
