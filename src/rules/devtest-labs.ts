import { noUrl } from './absence.ts';
import { templateReference } from './references.ts';
import type { Rule } from './rule.ts';

export const devtestLabs: readonly Rule[] = [
  {
    id: 'devtest-labs/webhook-https',
    title: 'DevTest Labs must notify HTTPS webhooks',
    why: 'Notifications name machines and owners.',
    layer: 'connection',
    kind: 'must',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.DevTestLab/labs/notificationchannels',
        path: 'properties.webHookUrl',
        secure: { scheme: ['https'] },
        insecure: ['http://example.com'],
        absent: noUrl,
        since: '2016-05-15',
      },
      {
        type: 'Microsoft.DevTestLab/labs/schedules',
        path: 'properties.notificationSettings.webhookUrl',
        secure: { scheme: ['https'] },
        insecure: ['http://example.com'],
        absent: noUrl,
        since: '2016-05-15',
      },
      {
        type: 'Microsoft.DevTestLab/labs/virtualmachines/schedules',
        path: 'properties.notificationSettings.webhookUrl',
        secure: { scheme: ['https'] },
        insecure: ['http://example.com'],
        absent: noUrl,
        since: '2016-05-15',
      },
      {
        type: 'Microsoft.DevTestLab/schedules',
        path: 'properties.notificationSettings.webhookUrl',
        secure: { scheme: ['https'] },
        insecure: ['http://example.com'],
        absent: noUrl,
        since: '2016-05-15',
      },
    ],
    references: [
      templateReference('Microsoft.DevTestLab/labs/notificationchannels'),
      templateReference('Microsoft.DevTestLab/labs/schedules'),
      templateReference('Microsoft.DevTestLab/labs/virtualmachines/schedules'),
    ],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.DevTestLab/labs/notificationchannels',
          apiVersion: '2018-09-15',
          name: 'lab1/notificationchannel1',
          properties: { webHookUrl: 'http://example.com' },
        },
        passes: {
          type: 'Microsoft.DevTestLab/labs/notificationchannels',
          apiVersion: '2018-09-15',
          name: 'lab1/notificationchannel1',
          properties: { webHookUrl: 'https://example.com' },
        },
      };
    },
  },
];
