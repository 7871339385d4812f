import { connectionString } from './connection-strings.ts';
import { templateReference } from './references.ts';
import type { Rule } from './rule.ts';

export const keyVault: readonly Rule[] = [
  {
    id: 'key-vault/connection-strings',
    title: 'Connection strings in key vaults must not turn TLS off',
    why: 'The client that reads this text connects without TLS, or falls back to it; data and the password travel in plaintext.',
    layer: 'connection',
    kind: 'must',
    profile: 'recommended',
    settings: [connectionString('Microsoft.KeyVault/vaults/secrets', 'properties.value')],
    references: [templateReference('Microsoft.KeyVault/vaults/secrets')],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.KeyVault/vaults/secrets',
          apiVersion: '2023-07-01',
          name: 'vault1/secret1',
          properties: { value: 'Server=tcp:db.example.com;Encrypt=False' },
        },
        passes: {
          type: 'Microsoft.KeyVault/vaults/secrets',
          apiVersion: '2023-07-01',
          name: 'vault1/secret1',
          properties: { value: 'Server=tcp:db.example.com;Encrypt=True' },
        },
      };
    },
  },
];
