import { noUrl, optional } from './absence.ts';
import { templateReference } from './references.ts';
import type { Rule } from './rule.ts';

export const scheduler: readonly Rule[] = [
  {
    id: 'scheduler/https-actions',
    title: 'Scheduler jobs must call HTTPS',
    why: 'The job sends its body and its credentials.',
    layer: 'connection',
    kind: 'must',
    profile: 'strict',
    profileReason: 'The service is retired',
    settings: [
      {
        type: 'Microsoft.Scheduler/jobCollections/jobs',
        path: 'properties.action.type',
        secure: { not: ['Http'] },
        insecure: ['Http'],
        absent: optional,
        since: '2014-08-01',
        set: 'Https',
      },
      {
        type: 'Microsoft.Scheduler/jobCollections/jobs',
        path: 'properties.action.errorAction.type',
        secure: { not: ['Http'] },
        insecure: ['Http'],
        absent: optional,
        since: '2014-08-01',
        set: 'Https',
      },
      {
        type: 'Microsoft.Scheduler/jobCollections/jobs',
        path: 'properties.action.request.uri',
        secure: { scheme: ['https'] },
        insecure: ['http://example.com'],
        absent: noUrl,
        since: '2014-08-01',
        set: null,
      },
      {
        type: 'Microsoft.Scheduler/jobCollections/jobs',
        path: 'properties.action.errorAction.request.uri',
        secure: { scheme: ['https'] },
        insecure: ['http://example.com'],
        absent: noUrl,
        since: '2014-08-01',
        set: null,
      },
    ],
    fix: { set: 'Https', unsafe: 'the target must serve HTTPS' },
    references: [templateReference('Microsoft.Scheduler/jobCollections/jobs')],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.Scheduler/jobCollections/jobs',
          apiVersion: '2016-03-01',
          name: 'jobCollection1/job1',
          properties: { action: { type: 'Http' } },
        },
        passes: {
          type: 'Microsoft.Scheduler/jobCollections/jobs',
          apiVersion: '2016-03-01',
          name: 'jobCollection1/job1',
          properties: { action: { type: 'Https' } },
        },
      };
    },
  },
];
