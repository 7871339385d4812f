import { noUrl, optional } from './absence.ts';
import { templateReference } from './references.ts';
import type { Rule } from './rule.ts';

export const kubernetesConfiguration: readonly Rule[] = [
  {
    id: 'kubernetes-configuration/source-encryption',
    title: 'Flux must pull over an encrypted protocol',
    why: 'What Flux pulls is deployed: over a plaintext connection it can be read and changed on the way.',
    layer: 'connection',
    kind: 'must',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.KubernetesConfiguration/fluxConfigurations',
        path: 'properties.gitRepository.url',
        secure: { notScheme: ['http', 'git', 'ftp'] },
        insecure: ['http://example.com'],
        absent: noUrl,
        since: '2021-11-01',
      },
      {
        type: 'Microsoft.KubernetesConfiguration/fluxConfigurations',
        path: 'properties.bucket.url',
        secure: { notScheme: ['http'] },
        insecure: ['http://example.com'],
        absent: noUrl,
        since: '2022-01-01',
      },
      {
        type: 'Microsoft.KubernetesConfiguration/fluxConfigurations',
        path: 'properties.azureBlob.url',
        secure: { scheme: ['https'] },
        insecure: ['http://example.com'],
        absent: noUrl,
        since: '2022-07-01',
      },
      {
        type: 'Microsoft.KubernetesConfiguration/sourceControlConfigurations',
        path: 'properties.repositoryUrl',
        secure: { notScheme: ['http', 'git', 'ftp'] },
        insecure: ['http://example.com'],
        absent: noUrl,
        since: '2019-11-01',
      },
    ],
    references: [
      templateReference('Microsoft.KubernetesConfiguration/fluxConfigurations'),
      templateReference('Microsoft.KubernetesConfiguration/sourceControlConfigurations'),
    ],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.KubernetesConfiguration/fluxConfigurations',
          apiVersion: '2025-04-01',
          name: 'fluxConfiguration1',
          properties: { gitRepository: { url: 'http://example.com' } },
        },
        passes: {
          type: 'Microsoft.KubernetesConfiguration/fluxConfigurations',
          apiVersion: '2025-04-01',
          name: 'fluxConfiguration1',
          properties: { gitRepository: { url: 'https://example.com' } },
        },
      };
    },
  },
  {
    id: 'kubernetes-configuration/no-insecure-sources',
    title: 'Flux must not allow plaintext sources',
    why: 'The flag insecure turns TLS off towards the bucket or registry.',
    layer: 'connection',
    kind: 'must',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.KubernetesConfiguration/fluxConfigurations',
        path: 'properties.bucket.insecure',
        secure: { equals: [false] },
        insecure: [true],
        absent: optional,
        since: '2022-01-01',
      },
      {
        type: 'Microsoft.KubernetesConfiguration/fluxConfigurations',
        path: 'properties.ociRepository.insecure',
        secure: { equals: [false] },
        insecure: [true],
        absent: optional,
        since: '2024-04-01',
      },
    ],
    fix: { set: false },
    references: [templateReference('Microsoft.KubernetesConfiguration/fluxConfigurations')],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.KubernetesConfiguration/fluxConfigurations',
          apiVersion: '2025-04-01',
          name: 'fluxConfiguration1',
          properties: { bucket: { insecure: true } },
        },
        passes: {
          type: 'Microsoft.KubernetesConfiguration/fluxConfigurations',
          apiVersion: '2025-04-01',
          name: 'fluxConfiguration1',
          properties: { bucket: { insecure: false } },
        },
      };
    },
  },
];
