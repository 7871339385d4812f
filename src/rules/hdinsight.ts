import type { Rule } from './rule.ts';

const clusters = 'Microsoft.HDInsight/clusters';
const reference = {
  title: 'Microsoft.HDInsight/clusters',
  url: 'https://learn.microsoft.com/azure/templates/microsoft.hdinsight/clusters',
};

export const hdinsight = [
  {
    id: 'hdinsight/encryption-in-transit',
    title: 'HDInsight clusters must encrypt traffic between their nodes',
    why: 'Without it, data that jobs shuffle between the nodes of the cluster crosses the virtual network in plaintext. The setting turns on IPsec between all nodes and can only be chosen when the cluster is created.',
    layer: 'infrastructure',
    kind: 'must',
    profile: 'recommended',
    settings: [
      {
        type: clusters,
        path: 'properties.encryptionInTransitProperties.isEncryptionInTransitEnabled',
        secure: { equals: [true] },
        insecure: [false],
        absent: [
          { means: 'insecure', source: 'Azure Policy d9da03a1-f3c3-412a-9709-947156872263 counts an absent value as false' },
        ],
        setAtCreation: true,
      },
    ],
    fix: { set: true, unsafe: 'an existing cluster must be created anew, encryption in transit cannot be turned on later' },
    references: [
      {
        title: 'IPSec encryption in transit for Azure HDInsight',
        url: 'https://learn.microsoft.com/azure/hdinsight/domain-joined/encryption-in-transit',
      },
      reference,
    ],
    azurePolicy: ['d9da03a1-f3c3-412a-9709-947156872263'],
    controls: ['MCSB v2 (preview) DP-3', 'NIST SP 800-53 R5 SC-8', 'NIST SP 800-53 R5 SC-8(1)', 'NIST SP 800-171 R2 3.13.8'],
    examples: {
      fails: {
        type: clusters,
        apiVersion: '2021-06-01',
        name: 'cluster1',
        properties: { minSupportedTlsVersion: '1.2', encryptionInTransitProperties: { isEncryptionInTransitEnabled: false } },
      },
      passes: {
        type: clusters,
        apiVersion: '2021-06-01',
        name: 'cluster1',
        properties: { minSupportedTlsVersion: '1.2', encryptionInTransitProperties: { isEncryptionInTransitEnabled: true } },
      },
    },
  },
  {
    id: 'hdinsight/minimum-tls',
    title: 'HDInsight clusters must require TLS 1.2',
    why: 'The public endpoints of the cluster otherwise negotiate TLS 1.0 or 1.1 with a client that asks for it; both are broken and retired.',
    layer: 'service',
    kind: 'harden',
    profile: 'recommended',
    settings: [
      {
        type: clusters,
        path: 'properties.minSupportedTlsVersion',
        secure: { tls: '1.2', ceiling: '1.2' },
        insecure: ['1.0', '1.1'],
        absent: [
          {
            means: 'insecure',
            source: 'The resource type lets a cluster be created with 1.0, 1.1 or 1.2; without the property no minimum is stated',
          },
        ],
        setAtCreation: true,
      },
    ],
    fix: {
      set: '1.2',
      unsafe: 'the version is chosen when the cluster is created, and clients limited to TLS 1.0 or 1.1 lose access',
    },
    references: [reference],
    azurePolicy: [],
    controls: [],
    examples: {
      fails: {
        type: clusters,
        apiVersion: '2021-06-01',
        name: 'cluster1',
        properties: { minSupportedTlsVersion: '1.0', encryptionInTransitProperties: { isEncryptionInTransitEnabled: true } },
      },
      passes: {
        type: clusters,
        apiVersion: '2021-06-01',
        name: 'cluster1',
        properties: { minSupportedTlsVersion: '1.2', encryptionInTransitProperties: { isEncryptionInTransitEnabled: true } },
      },
    },
  },
] satisfies readonly Rule[];
