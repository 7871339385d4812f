import { stated, unstated } from './absence.ts';
import { nfsEncryptionRequired } from './nfs-encryption.ts';
import { templateReference } from './references.ts';
import type { Rule } from './rule.ts';

export const storageFiles: readonly Rule[] = [
  {
    id: 'storage/smb-encryption',
    title: 'File services must require encryption of SMB',
    why: 'Files otherwise cross the network in plaintext where secure transfer is off.',
    layer: 'service',
    kind: 'must',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.Storage/storageAccounts/fileServices',
        path: 'properties.protocolSettings.smb.encryptionInTransit.required',
        secure: { equals: [true] },
        insecure: [false],
        absent: [{ means: 'not-applicable', source: 'Follows supportsHttpsTrafficOnly of the account' }],
        since: '2025-01-01',
      },
    ],
    fix: { set: true, unsafe: 'clients without SMB 3 lose access' },
    references: [templateReference('Microsoft.Storage/storageAccounts/fileServices')],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.Storage/storageAccounts/fileServices',
          apiVersion: '2026-04-01',
          name: 'account1/default',
          properties: {
            protocolSettings: {
              smb: {
                encryptionInTransit: { required: false },
                versions: 'SMB3.0;SMB3.1.1',
                channelEncryption: 'AES-128-GCM;AES-256-GCM',
                kerberosTicketEncryption: 'AES-256',
              },
              nfs: { encryptionInTransit: { required: true } },
            },
          },
        },
        passes: {
          type: 'Microsoft.Storage/storageAccounts/fileServices',
          apiVersion: '2026-04-01',
          name: 'account1/default',
          properties: {
            protocolSettings: {
              smb: {
                encryptionInTransit: { required: true },
                versions: 'SMB3.0;SMB3.1.1',
                channelEncryption: 'AES-128-GCM;AES-256-GCM',
                kerberosTicketEncryption: 'AES-256',
              },
              nfs: { encryptionInTransit: { required: true } },
            },
          },
        },
      };
    },
  },
  {
    id: 'storage/nfs-encryption',
    title: 'File services must require encryption of NFS',
    why: 'NFS has no encryption of its own: files otherwise cross the network in plaintext.',
    layer: 'service',
    kind: 'must',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.Storage/storageAccounts/fileServices',
        path: 'properties.protocolSettings.nfs.encryptionInTransit.required',
        secure: { equals: [true] },
        insecure: [false],
        absent: unstated,
        since: '2025-01-01',
      },
    ],
    fix: { set: true, unsafe: 'clients must mount with the TLS helper' },
    references: [
      {
        title: 'Encryption in transit for NFS Azure file shares',
        url: 'https://learn.microsoft.com/azure/storage/files/encryption-in-transit-for-nfs-shares',
      },
      templateReference('Microsoft.Storage/storageAccounts/fileServices'),
    ],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.Storage/storageAccounts/fileServices',
          apiVersion: '2026-04-01',
          name: 'account1/default',
          properties: {
            protocolSettings: {
              nfs: { encryptionInTransit: { required: false } },
              smb: {
                versions: 'SMB3.0;SMB3.1.1',
                channelEncryption: 'AES-128-GCM;AES-256-GCM',
                kerberosTicketEncryption: 'AES-256',
              },
            },
          },
        },
        passes: {
          type: 'Microsoft.Storage/storageAccounts/fileServices',
          apiVersion: '2026-04-01',
          name: 'account1/default',
          properties: {
            protocolSettings: {
              nfs: { encryptionInTransit: { required: true } },
              smb: {
                versions: 'SMB3.0;SMB3.1.1',
                channelEncryption: 'AES-128-GCM;AES-256-GCM',
                kerberosTicketEncryption: 'AES-256',
              },
            },
          },
        },
      };
    },
  },
  {
    id: 'storage/smb-versions',
    title: 'File services must not offer SMB 2.1',
    why: 'SMB 2.1 cannot encrypt.',
    layer: 'service',
    kind: 'must',
    profile: 'strict',
    profileReason: 'Secure transfer on the account already refuses SMB without encryption',
    settings: [
      {
        type: 'Microsoft.Storage/storageAccounts/fileServices',
        path: 'properties.protocolSettings.smb.versions',
        secure: { every: { equals: ['SMB3.0', 'SMB3.1.1'] }, separator: ';' },
        insecure: ['SMB2.1', 'SMB2.1;SMB3.0;SMB3.1.1'],
        absent: [{ means: 'insecure', source: 'Azure Files documentation: all versions are offered unless a list is given' }],
        since: '2021-01-01',
      },
    ],
    fix: { set: 'SMB3.0;SMB3.1.1', unsafe: 'clients limited to SMB 2.1 lose access' },
    portal: 'Storage account > Data storage > File shares > Security > SMB protocol versions',
    references: [templateReference('Microsoft.Storage/storageAccounts/fileServices')],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.Storage/storageAccounts/fileServices',
          apiVersion: '2026-04-01',
          name: 'account1/default',
          properties: {
            protocolSettings: {
              smb: { versions: 'SMB2.1', channelEncryption: 'AES-128-GCM;AES-256-GCM', kerberosTicketEncryption: 'AES-256' },
              nfs: { encryptionInTransit: { required: true } },
            },
          },
        },
        passes: {
          type: 'Microsoft.Storage/storageAccounts/fileServices',
          apiVersion: '2026-04-01',
          name: 'account1/default',
          properties: {
            protocolSettings: {
              smb: {
                versions: 'SMB3.0;SMB3.1.1',
                channelEncryption: 'AES-128-GCM;AES-256-GCM',
                kerberosTicketEncryption: 'AES-256',
              },
              nfs: { encryptionInTransit: { required: true } },
            },
          },
        },
      };
    },
  },
  {
    id: 'storage/smb-ciphers',
    title: 'File services must encrypt SMB with AES-GCM',
    why: 'CCM is offered for old clients.',
    layer: 'service',
    kind: 'harden',
    profile: 'strict',
    profileReason: 'AES-128-CCM is not broken, and SMB 3.0 clients know nothing else',
    settings: [
      {
        type: 'Microsoft.Storage/storageAccounts/fileServices',
        path: 'properties.protocolSettings.smb.channelEncryption',
        secure: { every: { equals: ['AES-128-GCM', 'AES-256-GCM'] }, separator: ';' },
        insecure: ['AES-128-CCM', 'AES-128-CCM;AES-256-GCM'],
        absent: [{ means: 'insecure', source: 'Azure Files documentation: all ciphers are offered unless a list is given' }],
        since: '2021-01-01',
      },
    ],
    fix: { set: 'AES-128-GCM;AES-256-GCM', unsafe: 'clients limited to SMB 3.0 lose access' },
    portal: 'Storage account > Data storage > File shares > Security > SMB channel encryption',
    references: [templateReference('Microsoft.Storage/storageAccounts/fileServices')],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.Storage/storageAccounts/fileServices',
          apiVersion: '2026-04-01',
          name: 'account1/default',
          properties: {
            protocolSettings: {
              smb: { channelEncryption: 'AES-128-CCM', versions: 'SMB3.0;SMB3.1.1', kerberosTicketEncryption: 'AES-256' },
              nfs: { encryptionInTransit: { required: true } },
            },
          },
        },
        passes: {
          type: 'Microsoft.Storage/storageAccounts/fileServices',
          apiVersion: '2026-04-01',
          name: 'account1/default',
          properties: {
            protocolSettings: {
              smb: {
                channelEncryption: 'AES-128-GCM;AES-256-GCM',
                versions: 'SMB3.0;SMB3.1.1',
                kerberosTicketEncryption: 'AES-256',
              },
              nfs: { encryptionInTransit: { required: true } },
            },
          },
        },
      };
    },
  },
  {
    id: 'storage/kerberos-ciphers',
    title: 'File services must protect Kerberos tickets with AES',
    why: 'RC4 tickets can be broken by whoever records the traffic.',
    layer: 'service',
    kind: 'harden',
    profile: 'strict',
    profileReason: 'Matters only where the share uses a domain',
    settings: [
      {
        type: 'Microsoft.Storage/storageAccounts/fileServices',
        path: 'properties.protocolSettings.smb.kerberosTicketEncryption',
        secure: { every: { equals: ['AES-256'] }, separator: ';' },
        insecure: ['RC4-HMAC', 'RC4-HMAC;AES-256'],
        absent: [
          { means: 'insecure', source: 'Azure Files documentation: all ticket ciphers are offered unless a list is given' },
        ],
        since: '2021-01-01',
      },
    ],
    fix: { set: 'AES-256', unsafe: 'domains that issue RC4 tickets alone lose access' },
    portal: 'Storage account > Data storage > File shares > Security > Kerberos ticket encryption',
    references: [templateReference('Microsoft.Storage/storageAccounts/fileServices')],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.Storage/storageAccounts/fileServices',
          apiVersion: '2026-04-01',
          name: 'account1/default',
          properties: {
            protocolSettings: {
              smb: {
                kerberosTicketEncryption: 'RC4-HMAC',
                versions: 'SMB3.0;SMB3.1.1',
                channelEncryption: 'AES-128-GCM;AES-256-GCM',
              },
              nfs: { encryptionInTransit: { required: true } },
            },
          },
        },
        passes: {
          type: 'Microsoft.Storage/storageAccounts/fileServices',
          apiVersion: '2026-04-01',
          name: 'account1/default',
          properties: {
            protocolSettings: {
              smb: {
                kerberosTicketEncryption: 'AES-256',
                versions: 'SMB3.0;SMB3.1.1',
                channelEncryption: 'AES-128-GCM;AES-256-GCM',
              },
              nfs: { encryptionInTransit: { required: true } },
            },
          },
        },
      };
    },
  },
  {
    id: 'storage/no-plaintext-nfs-shares',
    title: 'NFS file shares must be encrypted in transit',
    why: 'An NFS share is plaintext unless the file service requires encryption of NFS.',
    layer: 'service',
    kind: 'must',
    profile: 'strict',
    profileReason: 'Whether the file service requires encryption is often decided in another template',
    settings: [
      {
        type: 'Microsoft.Storage/storageAccounts/fileServices/shares',
        path: 'properties.enabledProtocols',
        secure: { equals: ['SMB'] },
        insecure: ['NFS'],
        absent: stated('SMB', 'secure'),
        except: nfsEncryptionRequired,
        since: '2019-06-01',
      },
    ],
    references: [templateReference('Microsoft.Storage/storageAccounts/fileServices/shares')],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.Storage/storageAccounts/fileServices/shares',
          apiVersion: '2026-04-01',
          name: 'account1/fileService1/share1',
          properties: { enabledProtocols: 'NFS' },
        },
        passes: {
          type: 'Microsoft.Storage/storageAccounts/fileServices/shares',
          apiVersion: '2026-04-01',
          name: 'account1/fileService1/share1',
          properties: { enabledProtocols: 'SMB' },
        },
      };
    },
  },
];
