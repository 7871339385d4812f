import { optional } from './absence.ts';
import { templateReference } from './references.ts';
import type { Rule } from './rule.ts';

export const hpcCache: readonly Rule[] = [
  {
    id: 'hpc-cache/ldap-encryption',
    title: 'HPC Cache must encrypt LDAP',
    why: 'Names and passwords of users otherwise travel in plaintext.',
    layer: 'connection',
    kind: 'must',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.StorageCache/caches',
        path: 'properties.directoryServicesSettings.usernameDownload.encryptLdapConnection',
        secure: { equals: [true] },
        insecure: [false],
        absent: optional,
        since: '2020-10-01',
      },
    ],
    fix: { set: true, unsafe: 'the directory must offer LDAP over TLS' },
    references: [templateReference('Microsoft.StorageCache/caches')],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.StorageCache/caches',
          apiVersion: '2026-01-01',
          name: 'cache1',
          properties: { directoryServicesSettings: { usernameDownload: { encryptLdapConnection: false } } },
        },
        passes: {
          type: 'Microsoft.StorageCache/caches',
          apiVersion: '2026-01-01',
          name: 'cache1',
          properties: { directoryServicesSettings: { usernameDownload: { encryptLdapConnection: true } } },
        },
      };
    },
  },
  {
    id: 'hpc-cache/ldap-certificate',
    title: 'HPC Cache must validate the certificate of the directory',
    why: 'Without validation anybody on the way can pose as the directory.',
    layer: 'connection',
    kind: 'harden',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.StorageCache/caches',
        path: 'properties.directoryServicesSettings.usernameDownload.requireValidCertificate',
        secure: { equals: [true] },
        insecure: [false],
        absent: optional,
        since: '2020-10-01',
      },
    ],
    fix: { set: true, unsafe: 'directories with self-signed certificates are no longer reached' },
    references: [templateReference('Microsoft.StorageCache/caches')],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.StorageCache/caches',
          apiVersion: '2026-01-01',
          name: 'cache1',
          properties: { directoryServicesSettings: { usernameDownload: { requireValidCertificate: false } } },
        },
        passes: {
          type: 'Microsoft.StorageCache/caches',
          apiVersion: '2026-01-01',
          name: 'cache1',
          properties: { directoryServicesSettings: { usernameDownload: { requireValidCertificate: true } } },
        },
      };
    },
  },
];
