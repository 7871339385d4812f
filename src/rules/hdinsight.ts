import { noUrl } from './absence.ts';
import { templateReference } from './references.ts';
import type { Rule } from './rule.ts';

export const hdinsight: readonly Rule[] = [
  {
    id: 'hdinsight/encryption-in-transit',
    title: 'HDInsight clusters must encrypt traffic between their nodes',
    why: 'Without it, data that jobs shuffle between the nodes of the cluster crosses the virtual network in plaintext. The setting turns on IPsec between all nodes and can only be chosen when the cluster is created.',
    layer: 'infrastructure',
    kind: 'must',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.HDInsight/clusters',
        path: 'properties.encryptionInTransitProperties.isEncryptionInTransitEnabled',
        secure: { equals: [true] },
        insecure: [false],
        absent: [
          { means: 'insecure', source: 'Azure Policy d9da03a1-f3c3-412a-9709-947156872263 counts an absent value as false' },
        ],
        since: '2015-03-01',
        setAtCreation: true,
      },
    ],
    fix: { set: true, unsafe: 'an existing cluster must be created anew, encryption in transit cannot be turned on later' },
    portal: 'Create HDInsight cluster > Security + networking > Encryption in transit: Enable',
    references: [
      {
        title: 'IPSec encryption in transit for Azure HDInsight',
        url: 'https://learn.microsoft.com/azure/hdinsight/domain-joined/encryption-in-transit',
      },
      templateReference('Microsoft.HDInsight/clusters'),
    ],
    azurePolicy: ['d9da03a1-f3c3-412a-9709-947156872263'],
    controls: ['MCSB v2 (preview) DP-3', 'NIST SP 800-53 R5 SC-8', 'NIST SP 800-53 R5 SC-8(1)', 'NIST SP 800-171 R2 3.13.8'],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.HDInsight/clusters',
          apiVersion: '2021-06-01',
          name: 'cluster1',
          properties: { encryptionInTransitProperties: { isEncryptionInTransitEnabled: false }, minSupportedTlsVersion: '1.2' },
        },
        passes: {
          type: 'Microsoft.HDInsight/clusters',
          apiVersion: '2021-06-01',
          name: 'cluster1',
          properties: { encryptionInTransitProperties: { isEncryptionInTransitEnabled: true }, minSupportedTlsVersion: '1.2' },
        },
      };
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
        type: 'Microsoft.HDInsight/clusters',
        path: 'properties.minSupportedTlsVersion',
        secure: { tls: '1.2', ceiling: '1.2' },
        insecure: ['1.0', '1.1'],
        absent: [
          {
            means: 'insecure',
            source:
              'HDInsight documentation: older versions are accepted for compatibility unless the cluster is created with a minimum',
          },
        ],
        since: '2015-03-01',
        setAtCreation: true,
      },
    ],
    fix: {
      set: '1.2',
      unsafe: 'the version is chosen when the cluster is created, and clients limited to TLS 1.0 or 1.1 lose access',
    },
    portal: 'Create HDInsight cluster > Security + networking > Minimum TLS version: 1.2',
    references: [
      {
        title: 'Transport layer security in Azure HDInsight',
        url: 'https://learn.microsoft.com/azure/hdinsight/transport-layer-security',
      },
      templateReference('Microsoft.HDInsight/clusters'),
    ],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.HDInsight/clusters',
          apiVersion: '2021-06-01',
          name: 'cluster1',
          properties: { minSupportedTlsVersion: '1.0', encryptionInTransitProperties: { isEncryptionInTransitEnabled: true } },
        },
        passes: {
          type: 'Microsoft.HDInsight/clusters',
          apiVersion: '2021-06-01',
          name: 'cluster1',
          properties: { minSupportedTlsVersion: '1.2', encryptionInTransitProperties: { isEncryptionInTransitEnabled: true } },
        },
      };
    },
  },
  {
    id: 'hdinsight/secure-ldap',
    title: 'HDInsight clusters must reach the domain over LDAPS',
    why: 'Names and passwords of users otherwise travel in plaintext.',
    layer: 'connection',
    kind: 'must',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.HDInsight/clusters',
        path: 'properties.securityProfile.ldapsUrls[*]',
        secure: { scheme: ['ldaps'] },
        insecure: ['ldap://example.com'],
        absent: noUrl,
        since: '2015-03-01',
      },
    ],
    references: [templateReference('Microsoft.HDInsight/clusters')],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.HDInsight/clusters',
          apiVersion: '2021-06-01',
          name: 'cluster1',
          properties: {
            securityProfile: { ldapsUrls: ['ldap://example.com'] },
            encryptionInTransitProperties: { isEncryptionInTransitEnabled: true },
            minSupportedTlsVersion: '1.2',
          },
        },
        passes: {
          type: 'Microsoft.HDInsight/clusters',
          apiVersion: '2021-06-01',
          name: 'cluster1',
          properties: {
            securityProfile: { ldapsUrls: ['ldaps://example.com'] },
            encryptionInTransitProperties: { isEncryptionInTransitEnabled: true },
            minSupportedTlsVersion: '1.2',
          },
        },
      };
    },
  },
  {
    id: 'hdinsight/storage-secure-channel',
    title: 'HDInsight clusters must reach storage accounts over HTTPS',
    why: 'Data, and the signature of the account key, otherwise travel in plaintext.',
    layer: 'connection',
    kind: 'must',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.HDInsight/clusters',
        path: 'properties.storageProfile.storageaccounts[*].enableSecureChannel',
        secure: { equals: [true] },
        insecure: [false],
        absent: [{ means: 'unknown', source: 'Resource type: false below cluster version 5.1, true from it on' }],
        since: '2023-04-15',
      },
    ],
    fix: { set: true },
    references: [templateReference('Microsoft.HDInsight/clusters')],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.HDInsight/clusters',
          apiVersion: '2023-04-15-preview',
          name: 'cluster1',
          properties: {
            storageProfile: { storageaccounts: [{ enableSecureChannel: false }] },
            encryptionInTransitProperties: { isEncryptionInTransitEnabled: true },
            minSupportedTlsVersion: '1.2',
          },
        },
        passes: {
          type: 'Microsoft.HDInsight/clusters',
          apiVersion: '2023-04-15-preview',
          name: 'cluster1',
          properties: {
            storageProfile: { storageaccounts: [{ enableSecureChannel: true }] },
            encryptionInTransitProperties: { isEncryptionInTransitEnabled: true },
            minSupportedTlsVersion: '1.2',
          },
        },
      };
    },
  },
];
