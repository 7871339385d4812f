import { noUrl, optional } from './absence.ts';
import { templateReference } from './references.ts';
import type { Rule } from './rule.ts';

export const foundry: readonly Rule[] = [
  {
    id: 'foundry/connections-https',
    title: 'Connections of Azure AI Foundry must name HTTPS targets',
    why: 'Prompts, documents and keys otherwise travel to the connected service in plaintext.',
    layer: 'connection',
    kind: 'must',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.CognitiveServices/accounts/connections',
        path: 'properties.target',
        secure: { notScheme: ['http', 'ws', 'ftp'] },
        insecure: ['http://example.com'],
        absent: noUrl,
        since: '2025-04-01',
      },
      {
        type: 'Microsoft.CognitiveServices/accounts/projects/connections',
        path: 'properties.target',
        secure: { notScheme: ['http', 'ws', 'ftp'] },
        insecure: ['http://example.com'],
        absent: noUrl,
        since: '2025-04-01',
      },
    ],
    references: [
      templateReference('Microsoft.CognitiveServices/accounts/connections'),
      templateReference('Microsoft.CognitiveServices/accounts/projects/connections'),
    ],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.CognitiveServices/accounts/connections',
          apiVersion: '2026-07-01',
          name: 'account1/connection1',
          properties: { target: 'http://example.com' },
        },
        passes: {
          type: 'Microsoft.CognitiveServices/accounts/connections',
          apiVersion: '2026-07-01',
          name: 'account1/connection1',
          properties: { target: 'https://example.com' },
        },
      };
    },
  },
  {
    id: 'foundry/egress-https',
    title: 'Egress rules of Azure AI Foundry must rewrite to HTTPS',
    why: 'A rule that rewrites to http turns encrypted calls into plaintext.',
    layer: 'connection',
    kind: 'must',
    profile: 'strict',
    profileReason: 'Preview feature whose shape may change',
    settings: [
      {
        type: 'Microsoft.CognitiveServices/accounts/raiPolicies',
        path: 'properties.egressPolicy.rules[*].action.rewrite.scheme',
        secure: { equals: ['https'] },
        insecure: ['http'],
        absent: optional,
        since: '2026-05-15',
      },
      {
        type: 'Microsoft.CognitiveServices/raiPolicy',
        path: 'properties.egressPolicy.rules[*].action.rewrite.scheme',
        secure: { equals: ['https'] },
        insecure: ['http'],
        absent: optional,
        since: '2026-05-15',
      },
    ],
    fix: { set: 'https' },
    references: [
      templateReference('Microsoft.CognitiveServices/accounts/raiPolicies'),
      templateReference('Microsoft.CognitiveServices/raiPolicy'),
    ],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.CognitiveServices/accounts/raiPolicies',
          apiVersion: '2026-05-15-preview',
          name: 'account1/raiPolicie1',
          properties: { egressPolicy: { rules: [{ action: { rewrite: { scheme: 'http' } } }] } },
        },
        passes: {
          type: 'Microsoft.CognitiveServices/accounts/raiPolicies',
          apiVersion: '2026-05-15-preview',
          name: 'account1/raiPolicie1',
          properties: { egressPolicy: { rules: [{ action: { rewrite: { scheme: 'https' } } }] } },
        },
      };
    },
  },
  {
    id: 'foundry/safety-provider-https',
    title: 'External safety providers of Azure AI Foundry must be called over HTTPS',
    why: 'The provider receives prompts and answers.',
    layer: 'connection',
    kind: 'must',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.CognitiveServices/raiExternalSafetyProviders',
        path: 'properties.url',
        secure: { scheme: ['https'] },
        insecure: ['http://example.com'],
        absent: noUrl,
        since: '2025-10-01',
      },
    ],
    references: [templateReference('Microsoft.CognitiveServices/raiExternalSafetyProviders')],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.CognitiveServices/raiExternalSafetyProviders',
          apiVersion: '2026-07-01',
          name: 'raiExternalSafetyProvider1',
          properties: { url: 'http://example.com' },
        },
        passes: {
          type: 'Microsoft.CognitiveServices/raiExternalSafetyProviders',
          apiVersion: '2026-07-01',
          name: 'raiExternalSafetyProvider1',
          properties: { url: 'https://example.com' },
        },
      };
    },
  },
];
