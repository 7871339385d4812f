import { noUrl, required, stated } from './absence.ts';
import { templateReference } from './references.ts';
import type { Rule } from './rule.ts';

export const monitor: readonly Rule[] = [
  {
    id: 'monitor/action-group-https',
    title: 'Action groups must call HTTPS receivers',
    why: 'Alerts describe what is wrong in the system, and callback URLs carry keys.',
    layer: 'connection',
    kind: 'must',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.Insights/actionGroups',
        path: 'properties.webhookReceivers[*].serviceUri',
        secure: { scheme: ['https'] },
        insecure: ['http://example.com'],
        absent: required,
        since: '2017-04-01',
      },
      {
        type: 'Microsoft.Insights/actionGroups',
        path: 'properties.automationRunbookReceivers[*].serviceUri',
        secure: { scheme: ['https'] },
        insecure: ['http://example.com'],
        absent: noUrl,
        since: '2017-04-01',
      },
      {
        type: 'Microsoft.Insights/actionGroups',
        path: 'properties.azureFunctionReceivers[*].httpTriggerUrl',
        secure: { scheme: ['https'] },
        insecure: ['http://example.com'],
        absent: required,
        since: '2018-03-01',
      },
      {
        type: 'Microsoft.Insights/actionGroups',
        path: 'properties.logicAppReceivers[*].callbackUrl',
        secure: { scheme: ['https'] },
        insecure: ['http://example.com'],
        absent: required,
        since: '2018-03-01',
      },
    ],
    references: [templateReference('Microsoft.Insights/actionGroups')],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.Insights/actionGroups',
          apiVersion: '2023-01-01',
          name: 'actionGroup1',
          properties: { webhookReceivers: [{ serviceUri: 'http://example.com' }] },
        },
        passes: {
          type: 'Microsoft.Insights/actionGroups',
          apiVersion: '2023-01-01',
          name: 'actionGroup1',
          properties: { webhookReceivers: [{ serviceUri: 'https://example.com' }] },
        },
      };
    },
  },
  {
    id: 'monitor/autoscale-webhook-https',
    title: 'Autoscale settings must notify HTTPS webhooks',
    why: 'Notifications name resources and carry properties from the template.',
    layer: 'connection',
    kind: 'must',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.Insights/autoscalesettings',
        path: 'properties.notifications[*].webhooks[*].serviceUri',
        secure: { scheme: ['https'] },
        insecure: ['http://example.com'],
        absent: noUrl,
        since: '2014-04-01',
      },
    ],
    references: [templateReference('Microsoft.Insights/autoscalesettings')],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.Insights/autoscalesettings',
          apiVersion: '2022-10-01',
          name: 'autoscalesetting1',
          properties: { notifications: [{ webhooks: [{ serviceUri: 'http://example.com' }] }] },
        },
        passes: {
          type: 'Microsoft.Insights/autoscalesettings',
          apiVersion: '2022-10-01',
          name: 'autoscalesetting1',
          properties: { notifications: [{ webhooks: [{ serviceUri: 'https://example.com' }] }] },
        },
      };
    },
  },
  {
    id: 'monitor/web-test-https',
    title: 'Web tests must call HTTPS',
    why: 'A test of the HTTP address also succeeds where TLS is broken.',
    layer: 'connection',
    kind: 'must',
    profile: 'strict',
    profileReason: 'A test may check that HTTP redirects',
    settings: [
      {
        type: 'Microsoft.Insights/webtests',
        path: 'properties.Request.RequestUrl',
        secure: { scheme: ['https'] },
        insecure: ['http://example.com'],
        absent: noUrl,
        since: '2018-05-01',
      },
    ],
    references: [templateReference('Microsoft.Insights/webtests')],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.Insights/webtests',
          apiVersion: '2022-06-15',
          name: 'webtest1',
          properties: { Request: { RequestUrl: 'http://example.com' } },
        },
        passes: {
          type: 'Microsoft.Insights/webtests',
          apiVersion: '2022-06-15',
          name: 'webtest1',
          properties: { Request: { RequestUrl: 'https://example.com' } },
        },
      };
    },
  },
  {
    id: 'monitor/pipeline-tls',
    title: 'Monitor pipelines must receive telemetry over TLS',
    why: 'With TLS disabled, logs and metrics reach the pipeline in plaintext.',
    layer: 'service',
    kind: 'must',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.Monitor/pipelineGroups',
        path: 'properties.tlsConfigurations[*].mode',
        secure: { equals: ['mutualTls', 'serverOnly'] },
        insecure: ['disabled'],
        absent: stated('mutualTls', 'secure'),
        since: '2025-03-01',
      },
    ],
    fix: { set: 'serverOnly', unsafe: 'senders must use TLS' },
    references: [templateReference('Microsoft.Monitor/pipelineGroups')],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.Monitor/pipelineGroups',
          apiVersion: '2026-04-01',
          name: 'pipelineGroup1',
          properties: { tlsConfigurations: [{ mode: 'disabled' }] },
        },
        passes: {
          type: 'Microsoft.Monitor/pipelineGroups',
          apiVersion: '2026-04-01',
          name: 'pipelineGroup1',
          properties: { tlsConfigurations: [{ mode: 'serverOnly' }] },
        },
      };
    },
  },
];
