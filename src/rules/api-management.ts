import { noUrl, required, stated } from './absence.ts';
import { templateReference } from './references.ts';
import type { Rule } from './rule.ts';

export const apiManagement: readonly Rule[] = [
  {
    id: 'api-management/encrypted-protocols',
    title: 'API Management APIs must be called over HTTPS or secure WebSockets only',
    why: 'An API that also lists http or ws answers in plaintext, keys and tokens included.',
    layer: 'service',
    kind: 'must',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.ApiManagement/service/apis',
        path: 'properties.protocols[*]',
        secure: { equals: ['https', 'wss'] },
        insecure: ['http', 'ws'],
        absent: stated('https', 'secure'),
        since: '2017-03-01',
      },
      {
        type: 'Microsoft.ApiManagement/service/workspaces/apis',
        path: 'properties.protocols[*]',
        secure: { equals: ['https', 'wss'] },
        insecure: ['http', 'ws'],
        absent: stated('https', 'secure'),
        since: '2022-09-01',
      },
    ],
    portal: 'API Management service > APIs > APIs > Settings > URL scheme: HTTPS',
    references: [
      templateReference('Microsoft.ApiManagement/service/apis'),
      templateReference('Microsoft.ApiManagement/service/workspaces/apis'),
    ],
    azurePolicy: ['ee7495e7-3ba7-40b6-bfee-c29e22cc75d4'],
    controls: ['MCSB v1 DP-3', 'MCSB v2 (preview) DP-3'],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.ApiManagement/service/apis',
          apiVersion: '2024-05-01',
          name: 'service1/api1',
          properties: { protocols: ['http'] },
        },
        passes: {
          type: 'Microsoft.ApiManagement/service/apis',
          apiVersion: '2024-05-01',
          name: 'service1/api1',
          properties: { protocols: ['https'] },
        },
      };
    },
  },
  {
    id: 'api-management/backend-https',
    title: 'API Management must call the services behind APIs over HTTPS',
    why: 'What clients sent encrypted otherwise travels on to the backend in plaintext.',
    layer: 'connection',
    kind: 'must',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.ApiManagement/service/apis',
        path: 'properties.serviceUrl',
        secure: { scheme: ['https', 'wss'] },
        insecure: ['http://example.com', 'ws://example.com'],
        absent: noUrl,
        since: '2017-03-01',
      },
      {
        type: 'Microsoft.ApiManagement/service/workspaces/apis',
        path: 'properties.serviceUrl',
        secure: { scheme: ['https', 'wss'] },
        insecure: ['http://example.com', 'ws://example.com'],
        absent: noUrl,
        since: '2022-09-01',
      },
      {
        type: 'Microsoft.ApiManagement/service/backends',
        path: 'properties.url',
        secure: { scheme: ['https', 'wss'] },
        insecure: ['http://example.com', 'ws://example.com'],
        absent: noUrl,
        since: '2017-03-01',
      },
      {
        type: 'Microsoft.ApiManagement/service/workspaces/backends',
        path: 'properties.url',
        secure: { scheme: ['https', 'wss'] },
        insecure: ['http://example.com', 'ws://example.com'],
        absent: noUrl,
        since: '2023-09-01',
      },
    ],
    portal: 'API Management service > APIs > Backends > Runtime URL',
    references: [
      templateReference('Microsoft.ApiManagement/service/apis'),
      templateReference('Microsoft.ApiManagement/service/workspaces/apis'),
      templateReference('Microsoft.ApiManagement/service/backends'),
    ],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.ApiManagement/service/apis',
          apiVersion: '2024-05-01',
          name: 'service1/api1',
          properties: { serviceUrl: 'http://example.com' },
        },
        passes: {
          type: 'Microsoft.ApiManagement/service/apis',
          apiVersion: '2024-05-01',
          name: 'service1/api1',
          properties: { serviceUrl: 'https://example.com' },
        },
      };
    },
  },
  {
    id: 'api-management/backend-proxy-https',
    title: 'API Management must reach web proxies of backends over HTTPS',
    why: 'Requests to a proxy over HTTP name hosts and carry credentials in plaintext.',
    layer: 'connection',
    kind: 'must',
    profile: 'strict',
    profileReason: 'The connection to the backend can be encrypted through a plain proxy',
    settings: [
      {
        type: 'Microsoft.ApiManagement/service/backends',
        path: 'properties.proxy.url',
        secure: { scheme: ['https'] },
        insecure: ['http://example.com'],
        absent: required,
        since: '2017-03-01',
      },
      {
        type: 'Microsoft.ApiManagement/service/workspaces/backends',
        path: 'properties.proxy.url',
        secure: { scheme: ['https'] },
        insecure: ['http://example.com'],
        absent: required,
        since: '2023-09-01',
      },
    ],
    references: [
      templateReference('Microsoft.ApiManagement/service/backends'),
      templateReference('Microsoft.ApiManagement/service/workspaces/backends'),
    ],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.ApiManagement/service/backends',
          apiVersion: '2024-05-01',
          name: 'service1/backend1',
          properties: { proxy: { url: 'http://example.com' } },
        },
        passes: {
          type: 'Microsoft.ApiManagement/service/backends',
          apiVersion: '2024-05-01',
          name: 'service1/backend1',
          properties: { proxy: { url: 'https://example.com' } },
        },
      };
    },
  },
  {
    id: 'api-management/validate-backend-certificates',
    title: 'API Management must validate the certificates of backends',
    why: 'Without validation of chain and name anybody between the gateway and the backend can present a certificate and read the traffic.',
    layer: 'connection',
    kind: 'harden',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.ApiManagement/service/backends',
        path: 'properties.tls.validateCertificateChain',
        secure: { equals: [true] },
        insecure: [false],
        absent: stated('true', 'secure'),
        since: '2017-03-01',
      },
      {
        type: 'Microsoft.ApiManagement/service/backends',
        path: 'properties.tls.validateCertificateName',
        secure: { equals: [true] },
        insecure: [false],
        absent: stated('true', 'secure'),
        since: '2017-03-01',
      },
      {
        type: 'Microsoft.ApiManagement/service/workspaces/backends',
        path: 'properties.tls.validateCertificateChain',
        secure: { equals: [true] },
        insecure: [false],
        absent: stated('true', 'secure'),
        since: '2023-09-01',
      },
      {
        type: 'Microsoft.ApiManagement/service/workspaces/backends',
        path: 'properties.tls.validateCertificateName',
        secure: { equals: [true] },
        insecure: [false],
        absent: stated('true', 'secure'),
        since: '2023-09-01',
      },
    ],
    fix: { set: true, unsafe: 'backends with self-signed certificates are no longer reached' },
    portal: 'API Management service > APIs > Backends > Validate certificate chain, Validate certificate name',
    references: [
      templateReference('Microsoft.ApiManagement/service/backends'),
      templateReference('Microsoft.ApiManagement/service/workspaces/backends'),
    ],
    azurePolicy: ['92bb331d-ac71-416a-8c91-02f2cb734ce4'],
    controls: ['MCSB v1 IM-4', 'MCSB v2 (preview) IM-4'],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.ApiManagement/service/backends',
          apiVersion: '2024-05-01',
          name: 'service1/backend1',
          properties: { tls: { validateCertificateChain: false } },
        },
        passes: {
          type: 'Microsoft.ApiManagement/service/backends',
          apiVersion: '2024-05-01',
          name: 'service1/backend1',
          properties: { tls: { validateCertificateChain: true } },
        },
      };
    },
  },
];
