import { required } from './absence.ts';
import { templateReference } from './references.ts';
import type { Rule } from './rule.ts';

export const containerRegistry: readonly Rule[] = [
  {
    id: 'container-registry/webhook-https',
    title: 'Container registry webhooks must call HTTPS',
    why: 'The webhook names images and may carry credentials in its headers.',
    layer: 'connection',
    kind: 'must',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.ContainerRegistry/registries/webhooks',
        path: 'properties.serviceUri',
        secure: { scheme: ['https'] },
        insecure: ['http://example.com'],
        absent: required,
        since: '2017-10-01',
      },
    ],
    references: [templateReference('Microsoft.ContainerRegistry/registries/webhooks')],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.ContainerRegistry/registries/webhooks',
          apiVersion: '2025-11-01',
          name: 'registrie1/webhook1',
          properties: { serviceUri: 'http://example.com' },
        },
        passes: {
          type: 'Microsoft.ContainerRegistry/registries/webhooks',
          apiVersion: '2025-11-01',
          name: 'registrie1/webhook1',
          properties: { serviceUri: 'https://example.com' },
        },
      };
    },
  },
  {
    id: 'container-registry/task-source-https',
    title: 'Container registry tasks must read sources over an encrypted protocol',
    why: 'Source code, and the token for it, otherwise travels in plaintext, and what is built can be changed on the way.',
    layer: 'connection',
    kind: 'must',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.ContainerRegistry/registries/tasks',
        path: 'properties.trigger.sourceTriggers[*].sourceRepository.repositoryUrl',
        secure: { notScheme: ['http', 'git', 'ftp'] },
        insecure: ['http://example.com'],
        absent: required,
        since: '2018-09-01',
      },
    ],
    references: [templateReference('Microsoft.ContainerRegistry/registries/tasks')],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.ContainerRegistry/registries/tasks',
          apiVersion: '2019-04-01',
          name: 'registrie1/task1',
          properties: { trigger: { sourceTriggers: [{ sourceRepository: { repositoryUrl: 'http://example.com' } }] } },
        },
        passes: {
          type: 'Microsoft.ContainerRegistry/registries/tasks',
          apiVersion: '2019-04-01',
          name: 'registrie1/task1',
          properties: { trigger: { sourceTriggers: [{ sourceRepository: { repositoryUrl: 'https://example.com' } }] } },
        },
      };
    },
  },
];
