import { required, unstated } from './absence.ts';
import { templateReference } from './references.ts';
import type { Rule } from './rule.ts';

export const serviceFabric: readonly Rule[] = [
  {
    id: 'service-fabric/cluster-protection-level',
    title: 'Service Fabric clusters must encrypt and sign traffic between nodes',
    why: 'None and Sign leave what nodes say to each other readable.',
    layer: 'infrastructure',
    kind: 'must',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.ServiceFabric/clusters',
        path: 'properties.fabricSettings[name=Security].parameters[name=ClusterProtectionLevel].value',
        secure: { equals: ['EncryptAndSign'] },
        insecure: ['None', 'Sign'],
        absent: [
          {
            means: 'insecure',
            source: 'Azure Policy 617c02be-7f02-4efd-8836-3180d47b6c68: the level is not EncryptAndSign unless it is set',
          },
        ],
        since: '2016-09-01',
      },
    ],
    fix: { set: 'EncryptAndSign', unsafe: 'changing the level restarts nodes' },
    references: [templateReference('Microsoft.ServiceFabric/clusters')],
    azurePolicy: ['617c02be-7f02-4efd-8836-3180d47b6c68'],
    controls: ['MCSB v1 DP-4', 'MCSB v2 (preview) DP-4', 'ISO 27001:2013 A.10.1.1'],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.ServiceFabric/clusters',
          apiVersion: '2021-06-01',
          name: 'cluster1',
          properties: {
            fabricSettings: [{ name: 'Security', parameters: [{ name: 'ClusterProtectionLevel', value: 'None' }] }],
            certificate: { thumbprint: '0123456789ABCDEF0123456789ABCDEF01234567', x509StoreName: 'My' },
            enableHttpGatewayExclusiveAuthMode: true,
          },
        },
        passes: {
          type: 'Microsoft.ServiceFabric/clusters',
          apiVersion: '2021-06-01',
          name: 'cluster1',
          properties: {
            fabricSettings: [{ name: 'Security', parameters: [{ name: 'ClusterProtectionLevel', value: 'EncryptAndSign' }] }],
            certificate: { thumbprint: '0123456789ABCDEF0123456789ABCDEF01234567', x509StoreName: 'My' },
            enableHttpGatewayExclusiveAuthMode: true,
          },
        },
      };
    },
  },
  {
    id: 'service-fabric/cluster-certificate',
    title: 'Service Fabric clusters must have a cluster certificate',
    why: 'A cluster without one is unsecured: nodes and management speak plaintext.',
    layer: 'service',
    kind: 'must',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.ServiceFabric/clusters',
        path: 'properties.certificate',
        when: [{ path: 'properties.certificateCommonNames', is: [], absent: true }],
        secure: { present: true },
        insecure: [],
        absent: [{ means: 'insecure', source: 'Service Fabric documentation: a cluster without a certificate is unsecured' }],
        since: '2016-09-01',
      },
      {
        type: 'Microsoft.ServiceFabric/clusters',
        path: 'properties.certificateCommonNames',
        when: [{ path: 'properties.certificate', is: [], absent: true }],
        secure: { present: true },
        insecure: [],
        absent: [{ means: 'insecure', source: 'Service Fabric documentation: a cluster without a certificate is unsecured' }],
        since: '2018-02-01',
      },
    ],
    references: [templateReference('Microsoft.ServiceFabric/clusters')],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.ServiceFabric/clusters',
          apiVersion: '2021-06-01',
          name: 'cluster1',
          properties: {
            fabricSettings: [{ name: 'Security', parameters: [{ name: 'ClusterProtectionLevel', value: 'EncryptAndSign' }] }],
            enableHttpGatewayExclusiveAuthMode: true,
          },
        },
        passes: {
          type: 'Microsoft.ServiceFabric/clusters',
          apiVersion: '2021-06-01',
          name: 'cluster1',
          properties: {
            certificate: { thumbprint: '0123456789ABCDEF0123456789ABCDEF01234567', x509StoreName: 'My' },
            fabricSettings: [{ name: 'Security', parameters: [{ name: 'ClusterProtectionLevel', value: 'EncryptAndSign' }] }],
            enableHttpGatewayExclusiveAuthMode: true,
          },
        },
      };
    },
  },
  {
    id: 'service-fabric/management-endpoint-https',
    title: 'Service Fabric clusters must be managed over HTTPS',
    why: 'An http management endpoint belongs to an unsecured cluster.',
    layer: 'service',
    kind: 'must',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.ServiceFabric/clusters',
        path: 'properties.managementEndpoint',
        secure: { scheme: ['https'] },
        insecure: ['http://example.com'],
        absent: required,
        since: '2016-09-01',
      },
    ],
    references: [templateReference('Microsoft.ServiceFabric/clusters')],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.ServiceFabric/clusters',
          apiVersion: '2021-06-01',
          name: 'cluster1',
          properties: {
            managementEndpoint: 'http://example.com',
            fabricSettings: [{ name: 'Security', parameters: [{ name: 'ClusterProtectionLevel', value: 'EncryptAndSign' }] }],
            certificate: { thumbprint: '0123456789ABCDEF0123456789ABCDEF01234567', x509StoreName: 'My' },
            enableHttpGatewayExclusiveAuthMode: true,
          },
        },
        passes: {
          type: 'Microsoft.ServiceFabric/clusters',
          apiVersion: '2021-06-01',
          name: 'cluster1',
          properties: {
            managementEndpoint: 'https://example.com',
            fabricSettings: [{ name: 'Security', parameters: [{ name: 'ClusterProtectionLevel', value: 'EncryptAndSign' }] }],
            certificate: { thumbprint: '0123456789ABCDEF0123456789ABCDEF01234567', x509StoreName: 'My' },
            enableHttpGatewayExclusiveAuthMode: true,
          },
        },
      };
    },
  },
  {
    id: 'service-fabric/reverse-proxy-certificate',
    title: 'Reverse proxies of Service Fabric must have a certificate',
    why: 'Without one the reverse proxy serves plain HTTP.',
    layer: 'service',
    kind: 'must',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.ServiceFabric/clusters',
        path: 'properties.reverseProxyCertificate',
        when: [
          { path: 'properties.nodeTypes[*].reverseProxyEndpointPort' },
          { path: 'properties.reverseProxyCertificateCommonNames', is: [], absent: true },
        ],
        secure: { present: true },
        insecure: [],
        absent: [
          {
            means: 'insecure',
            source: 'Service Fabric documentation: the reverse proxy serves HTTP unless it has a certificate',
          },
        ],
        since: '2016-09-01',
      },
      {
        type: 'Microsoft.ServiceFabric/clusters',
        path: 'properties.reverseProxyCertificateCommonNames',
        when: [
          { path: 'properties.nodeTypes[*].reverseProxyEndpointPort' },
          { path: 'properties.reverseProxyCertificate', is: [], absent: true },
        ],
        secure: { present: true },
        insecure: [],
        absent: [
          {
            means: 'insecure',
            source: 'Service Fabric documentation: the reverse proxy serves HTTP unless it has a certificate',
          },
        ],
        since: '2018-02-01',
      },
    ],
    references: [templateReference('Microsoft.ServiceFabric/clusters')],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.ServiceFabric/clusters',
          apiVersion: '2021-06-01',
          name: 'cluster1',
          properties: {
            nodeTypes: [{ reverseProxyEndpointPort: 19081 }],
            fabricSettings: [{ name: 'Security', parameters: [{ name: 'ClusterProtectionLevel', value: 'EncryptAndSign' }] }],
            certificate: { thumbprint: '0123456789ABCDEF0123456789ABCDEF01234567', x509StoreName: 'My' },
            enableHttpGatewayExclusiveAuthMode: true,
          },
        },
        passes: {
          type: 'Microsoft.ServiceFabric/clusters',
          apiVersion: '2021-06-01',
          name: 'cluster1',
          properties: {
            nodeTypes: [{ reverseProxyEndpointPort: 19081 }],
            reverseProxyCertificate: { thumbprint: '0123456789ABCDEF0123456789ABCDEF01234567', x509StoreName: 'My' },
            fabricSettings: [{ name: 'Security', parameters: [{ name: 'ClusterProtectionLevel', value: 'EncryptAndSign' }] }],
            certificate: { thumbprint: '0123456789ABCDEF0123456789ABCDEF01234567', x509StoreName: 'My' },
            enableHttpGatewayExclusiveAuthMode: true,
          },
        },
      };
    },
  },
  {
    id: 'service-fabric/http-gateway-tls-1-3',
    title: 'HTTP gateways of Service Fabric must be able to use TLS 1.3',
    why: 'Exclusive authentication mode is what the gateway needs before it can use TLS 1.3.',
    layer: 'service',
    kind: 'harden',
    profile: 'strict',
    profileReason: 'TLS 1.2 remains sound',
    settings: [
      {
        type: 'Microsoft.ServiceFabric/managedClusters',
        path: 'properties.enableHttpGatewayExclusiveAuthMode',
        secure: { equals: [true] },
        insecure: [false],
        absent: unstated,
        since: '2023-12-01',
      },
      {
        type: 'Microsoft.ServiceFabric/clusters',
        path: 'properties.enableHttpGatewayExclusiveAuthMode',
        secure: { equals: [true] },
        insecure: [false],
        absent: unstated,
        since: '2023-11-01',
      },
    ],
    fix: { set: true },
    references: [
      templateReference('Microsoft.ServiceFabric/managedClusters'),
      templateReference('Microsoft.ServiceFabric/clusters'),
    ],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.ServiceFabric/managedClusters',
          apiVersion: '2026-02-01',
          name: 'managedCluster1',
          properties: { enableHttpGatewayExclusiveAuthMode: false },
        },
        passes: {
          type: 'Microsoft.ServiceFabric/managedClusters',
          apiVersion: '2026-02-01',
          name: 'managedCluster1',
          properties: { enableHttpGatewayExclusiveAuthMode: true },
        },
      };
    },
  },
];
