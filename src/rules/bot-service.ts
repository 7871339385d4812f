import { required } from './absence.ts';
import { templateReference } from './references.ts';
import type { Rule } from './rule.ts';

export const botService: readonly Rule[] = [
  {
    id: 'bot-service/endpoint-https',
    title: 'Bots must have an HTTPS messaging endpoint',
    why: 'Conversations and tokens otherwise reach the bot in plaintext.',
    layer: 'connection',
    kind: 'must',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.BotService/botServices',
        path: 'properties.endpoint',
        secure: { scheme: ['https'] },
        insecure: ['http://example.com'],
        absent: required,
        since: '2017-12-01',
      },
    ],
    portal: 'Azure Bot > Settings > Configuration > Messaging endpoint',
    references: [templateReference('Microsoft.BotService/botServices')],
    azurePolicy: ['6164527b-e1ee-4882-8673-572f425f5e0a'],
    controls: ['MCSB v2 (preview) DP-3'],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.BotService/botServices',
          apiVersion: '2022-09-15',
          name: 'botService1',
          properties: { endpoint: 'http://example.com' },
        },
        passes: {
          type: 'Microsoft.BotService/botServices',
          apiVersion: '2022-09-15',
          name: 'botService1',
          properties: { endpoint: 'https://example.com' },
        },
      };
    },
  },
];
