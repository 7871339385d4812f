import { noUrl, optional, required, stated } from './absence.ts';
import { templateReference } from './references.ts';
import type { Rule } from './rule.ts';

export const machineLearning: readonly Rule[] = [
  {
    id: 'machine-learning/scoring-tls',
    title: 'Machine Learning must serve scoring endpoints over TLS',
    why: 'Inputs, predictions and keys otherwise travel in plaintext.',
    layer: 'service',
    kind: 'must',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.MachineLearningServices/workspaces/computes',
        path: 'properties.properties.sslConfiguration.status',
        when: [{ path: 'properties.computeType', is: ['AKS'] }],
        secure: { equals: ['Enabled', 'Auto'] },
        insecure: ['Disabled'],
        absent: optional,
        since: '2018-03-01',
        set: 'Auto',
      },
      {
        type: 'Microsoft.MachineLearningServices/workspaces/services',
        path: 'sslEnabled',
        when: [{ path: 'computeType', is: ['ACI'] }],
        secure: { equals: [true] },
        insecure: [false],
        absent: [
          {
            means: 'insecure',
            source: 'Machine Learning documentation: TLS is off for container instances unless it is switched on',
          },
        ],
        since: '2020-05-01',
      },
    ],
    fix: { set: 'Auto' },
    references: [
      templateReference('Microsoft.MachineLearningServices/workspaces/computes'),
      templateReference('Microsoft.MachineLearningServices/workspaces/services'),
    ],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.MachineLearningServices/workspaces/computes',
          apiVersion: '2026-05-01',
          name: 'workspace1/compute1',
          properties: { computeType: 'AKS', properties: { sslConfiguration: { status: 'Disabled' } } },
        },
        passes: {
          type: 'Microsoft.MachineLearningServices/workspaces/computes',
          apiVersion: '2026-05-01',
          name: 'workspace1/compute1',
          properties: { computeType: 'AKS', properties: { sslConfiguration: { status: 'Auto' } } },
        },
      };
    },
  },
  {
    id: 'machine-learning/datastore-https',
    title: 'Machine Learning datastores must use HTTPS',
    why: 'Training data and account keys otherwise travel in plaintext.',
    layer: 'connection',
    kind: 'must',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.MachineLearningServices/workspaces/datastores',
        path: 'properties.protocol',
        when: [{ path: 'properties.datastoreType', is: ['AzureBlob', 'AzureDataLakeGen2', 'AzureFile'] }],
        secure: { equals: ['https'] },
        insecure: ['http'],
        absent: stated('https', 'secure'),
        since: '2022-02-01',
      },
      {
        type: 'Microsoft.MachineLearningServices/workspaces/datastores',
        path: 'properties.contents.protocol',
        when: [{ path: 'properties.contents.contentsType', is: ['AzureBlob', 'AzureDataLakeGen2', 'AzureFile'] }],
        secure: { equals: ['https'] },
        insecure: ['http'],
        absent: required,
        since: '2021-03-01',
      },
      {
        type: 'Microsoft.MachineLearningServices/workspaces/datastores',
        path: 'protocol',
        secure: { equals: ['https'] },
        insecure: ['http'],
        absent: optional,
        since: '2020-05-01',
      },
    ],
    fix: { set: 'https' },
    references: [templateReference('Microsoft.MachineLearningServices/workspaces/datastores')],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.MachineLearningServices/workspaces/datastores',
          apiVersion: '2026-05-01',
          name: 'workspace1/datastore1',
          properties: { datastoreType: 'AzureBlob', protocol: 'http' },
        },
        passes: {
          type: 'Microsoft.MachineLearningServices/workspaces/datastores',
          apiVersion: '2026-05-01',
          name: 'workspace1/datastore1',
          properties: { datastoreType: 'AzureBlob', protocol: 'https' },
        },
      };
    },
  },
  {
    id: 'machine-learning/datastore-tls',
    title: 'Machine Learning datastores must use TLS towards databases',
    why: 'Training data and passwords otherwise travel in plaintext.',
    layer: 'connection',
    kind: 'must',
    profile: 'strict',
    profileReason: 'Shapes of old previews',
    settings: [
      {
        type: 'Microsoft.MachineLearningServices/workspaces/datastores',
        path: 'properties.contents.enableSSL',
        when: [{ path: 'properties.contents.contentsType', is: ['AzurePostgreSql'] }],
        secure: { equals: [true] },
        insecure: [false],
        absent: optional,
        since: '2021-03-01',
      },
      {
        type: 'Microsoft.MachineLearningServices/workspaces/datastores',
        path: 'enforceSSL',
        secure: { equals: [true] },
        insecure: [false],
        absent: stated('true', 'secure'),
        since: '2020-05-01',
      },
    ],
    fix: { set: true },
    references: [templateReference('Microsoft.MachineLearningServices/workspaces/datastores')],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.MachineLearningServices/workspaces/datastores',
          apiVersion: '2021-03-01-preview',
          name: 'workspace1/datastore1',
          properties: { contents: { contentsType: 'AzurePostgreSql', enableSSL: false } },
        },
        passes: {
          type: 'Microsoft.MachineLearningServices/workspaces/datastores',
          apiVersion: '2021-03-01-preview',
          name: 'workspace1/datastore1',
          properties: { contents: { contentsType: 'AzurePostgreSql', enableSSL: true } },
        },
      };
    },
  },
  {
    id: 'machine-learning/connections-https',
    title: 'Machine Learning connections must name HTTPS targets',
    why: 'Data and keys otherwise travel to the connected service in plaintext.',
    layer: 'connection',
    kind: 'must',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.MachineLearningServices/workspaces/connections',
        path: 'properties.target',
        secure: { notScheme: ['http', 'ws', 'ftp'] },
        insecure: ['http://example.com'],
        absent: noUrl,
        since: '2020-06-01',
      },
    ],
    references: [templateReference('Microsoft.MachineLearningServices/workspaces/connections')],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.MachineLearningServices/workspaces/connections',
          apiVersion: '2026-05-01',
          name: 'workspace1/connection1',
          properties: { target: 'http://example.com' },
        },
        passes: {
          type: 'Microsoft.MachineLearningServices/workspaces/connections',
          apiVersion: '2026-05-01',
          name: 'workspace1/connection1',
          properties: { target: 'https://example.com' },
        },
      };
    },
  },
];
