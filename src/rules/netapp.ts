import { optional } from './absence.ts';
import { templateReference } from './references.ts';
import type { Rule } from './rule.ts';

export const netapp: readonly Rule[] = [
  {
    id: 'netapp/smb-encryption',
    title: 'NetApp SMB volumes must encrypt SMB3',
    why: 'Files otherwise cross the network in plaintext.',
    layer: 'service',
    kind: 'must',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.NetApp/netAppAccounts/capacityPools/volumes',
        path: 'properties.smbEncryption',
        when: [{ path: 'properties.protocolTypes[*]', is: ['CIFS'] }],
        secure: { equals: [true] },
        insecure: [false],
        absent: [
          { means: 'insecure', source: 'Azure Policy ddcf4b94-9dfa-4a80-aca6-22bb654fde72 counts an absent value as false' },
        ],
        since: '2020-09-01',
      },
      {
        type: 'Microsoft.NetApp/netAppAccounts/volumeGroups',
        path: 'properties.volumes[*].properties.smbEncryption',
        when: [{ path: 'properties.volumes[*].properties.protocolTypes[*]', is: ['CIFS'] }],
        secure: { equals: [true] },
        insecure: [false],
        absent: [
          { means: 'insecure', source: 'Azure Policy ddcf4b94-9dfa-4a80-aca6-22bb654fde72 counts an absent value as false' },
        ],
        since: '2021-08-01',
      },
      {
        type: 'Microsoft.NetApp/netAppAccounts/capacityPools/caches',
        path: 'properties.smbSettings.smbEncryption',
        secure: { equals: ['Enabled'] },
        insecure: ['Disabled'],
        absent: optional,
        since: '2025-09-01',
        set: 'Enabled',
      },
      {
        type: 'Microsoft.NetApp/elasticAccounts/elasticCapacityPools/elasticVolumes',
        path: 'properties.smbProperties.smbEncryption',
        secure: { equals: ['Enabled'] },
        insecure: ['Disabled'],
        absent: optional,
        since: '2025-09-01',
        set: 'Enabled',
      },
    ],
    fix: { set: true, unsafe: 'clients without SMB3 encryption lose access' },
    portal: 'Create volume > Protocol > Enable SMB3 protocol encryption',
    references: [
      templateReference('Microsoft.NetApp/netAppAccounts/capacityPools/volumes'),
      templateReference('Microsoft.NetApp/netAppAccounts/volumeGroups'),
      templateReference('Microsoft.NetApp/netAppAccounts/capacityPools/caches'),
    ],
    azurePolicy: ['ddcf4b94-9dfa-4a80-aca6-22bb654fde72'],
    controls: ['MCSB v2 (preview) DP-4'],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.NetApp/netAppAccounts/capacityPools/volumes',
          apiVersion: '2026-06-01',
          name: 'netAppAccount1/capacityPool1/volume1',
          properties: { protocolTypes: ['CIFS'], smbEncryption: false },
        },
        passes: {
          type: 'Microsoft.NetApp/netAppAccounts/capacityPools/volumes',
          apiVersion: '2026-06-01',
          name: 'netAppAccount1/capacityPool1/volume1',
          properties: { protocolTypes: ['CIFS'], smbEncryption: true },
        },
      };
    },
  },
  {
    id: 'netapp/ldap-over-tls',
    title: 'NetApp accounts must reach LDAP over TLS',
    why: 'Names, groups and passwords of users otherwise travel in plaintext.',
    layer: 'connection',
    kind: 'must',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.NetApp/netAppAccounts',
        path: 'properties.activeDirectories[*].ldapOverTLS',
        secure: { equals: [true] },
        insecure: [false],
        absent: optional,
        since: '2020-11-01',
      },
      {
        type: 'Microsoft.NetApp/netAppAccounts',
        path: 'properties.ldapConfiguration.ldapOverTLS',
        secure: { equals: [true] },
        insecure: [false],
        absent: optional,
        since: '2025-01-01',
      },
      {
        type: 'Microsoft.NetApp/netAppAccounts',
        path: 'properties.ldapConfiguration.secureLdapType',
        secure: { equals: ['LdapOverTLS'] },
        insecure: ['None'],
        absent: optional,
        since: '2026-06-15',
        set: 'LdapOverTLS',
      },
    ],
    fix: { set: true, unsafe: 'the directory must offer LDAP over TLS with a trusted certificate' },
    references: [templateReference('Microsoft.NetApp/netAppAccounts')],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.NetApp/netAppAccounts',
          apiVersion: '2026-06-01',
          name: 'netAppAccount1',
          properties: { activeDirectories: [{ ldapOverTLS: false }] },
        },
        passes: {
          type: 'Microsoft.NetApp/netAppAccounts',
          apiVersion: '2026-06-01',
          name: 'netAppAccount1',
          properties: { activeDirectories: [{ ldapOverTLS: true }] },
        },
      };
    },
  },
  {
    id: 'netapp/domain-controller-encryption',
    title: 'NetApp accounts must encrypt connections to domain controllers',
    why: 'Authentication traffic between the SMB server and the domain otherwise travels in plaintext.',
    layer: 'connection',
    kind: 'must',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.NetApp/netAppAccounts',
        path: 'properties.activeDirectories[*].encryptDCConnections',
        secure: { equals: [true] },
        insecure: [false],
        absent: optional,
        since: '2021-08-01',
      },
    ],
    fix: { set: true, unsafe: 'domain controllers must support encryption' },
    references: [templateReference('Microsoft.NetApp/netAppAccounts')],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.NetApp/netAppAccounts',
          apiVersion: '2026-06-01',
          name: 'netAppAccount1',
          properties: { activeDirectories: [{ encryptDCConnections: false }] },
        },
        passes: {
          type: 'Microsoft.NetApp/netAppAccounts',
          apiVersion: '2026-06-01',
          name: 'netAppAccount1',
          properties: { activeDirectories: [{ encryptDCConnections: true }] },
        },
      };
    },
  },
  {
    id: 'netapp/aes-kerberos',
    title: 'NetApp accounts must use AES for Kerberos',
    why: 'RC4 and DES tickets can be broken by whoever records the traffic.',
    layer: 'connection',
    kind: 'harden',
    profile: 'strict',
    profileReason: 'Needs the account in Active Directory to allow AES',
    settings: [
      {
        type: 'Microsoft.NetApp/netAppAccounts',
        path: 'properties.activeDirectories[*].aesEncryption',
        secure: { equals: [true] },
        insecure: [false],
        absent: optional,
        since: '2020-07-01',
      },
    ],
    fix: { set: true, unsafe: 'the account in Active Directory must allow AES' },
    references: [templateReference('Microsoft.NetApp/netAppAccounts')],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.NetApp/netAppAccounts',
          apiVersion: '2026-06-01',
          name: 'netAppAccount1',
          properties: { activeDirectories: [{ aesEncryption: false }] },
        },
        passes: {
          type: 'Microsoft.NetApp/netAppAccounts',
          apiVersion: '2026-06-01',
          name: 'netAppAccount1',
          properties: { activeDirectories: [{ aesEncryption: true }] },
        },
      };
    },
  },
  {
    id: 'netapp/ldap-signing',
    title: 'NetApp accounts must sign LDAP',
    why: 'Unsigned LDAP can be changed on the way.',
    layer: 'connection',
    kind: 'harden',
    profile: 'strict',
    profileReason: 'Protects integrity; LDAP over TLS covers it as well',
    settings: [
      {
        type: 'Microsoft.NetApp/netAppAccounts',
        path: 'properties.activeDirectories[*].ldapSigning',
        secure: { equals: [true] },
        insecure: [false],
        absent: optional,
        since: '2020-07-01',
      },
    ],
    fix: { set: true, unsafe: 'domain controllers must support signing' },
    references: [templateReference('Microsoft.NetApp/netAppAccounts')],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.NetApp/netAppAccounts',
          apiVersion: '2026-06-01',
          name: 'netAppAccount1',
          properties: { activeDirectories: [{ ldapSigning: false }] },
        },
        passes: {
          type: 'Microsoft.NetApp/netAppAccounts',
          apiVersion: '2026-06-01',
          name: 'netAppAccount1',
          properties: { activeDirectories: [{ ldapSigning: true }] },
        },
      };
    },
  },
];
