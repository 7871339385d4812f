import { optional, unstated } from './absence.ts';
import { templateReference } from './references.ts';
import type { Rule } from './rule.ts';

/** The security settings of a domain that every rule accepts. */
const hardened = {
  tlsV1: 'Disabled',
  kerberosRc4Encryption: 'Disabled',
  kerberosArmoring: 'Enabled',
  ldapSigning: 'Enabled',
  channelBinding: 'Enabled',
};

export const entraDomainServices: readonly Rule[] = [
  {
    id: 'entra-domain-services/no-tls-1-0',
    title: 'Entra Domain Services must not accept TLS 1.0',
    why: 'Secure LDAP and Kerberos proxies of the managed domain otherwise still negotiate TLS 1.0, which is broken and retired.',
    layer: 'service',
    kind: 'harden',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.AAD/domainServices',
        path: 'properties.domainSecuritySettings.tlsV1',
        secure: { equals: ['Disabled'] },
        insecure: ['Enabled'],
        absent: [
          {
            means: 'insecure',
            source:
              'Azure Policy 3aa87b5a-7813-4b57-8a43-42dd9df5aaa7 and PSRule Azure.EntraDS.TLS count an absent value as Enabled',
          },
        ],
        since: '2017-01-01',
      },
    ],
    fix: { set: 'Disabled', unsafe: 'clients limited to TLS 1.0 lose access' },
    portal: 'Entra Domain Services > Settings > Security settings > TLS 1.2 only mode: Enable',
    references: [templateReference('Microsoft.AAD/domainServices')],
    azurePolicy: ['3aa87b5a-7813-4b57-8a43-42dd9df5aaa7'],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.AAD/domainServices',
          apiVersion: '2025-06-01',
          name: 'domainService1',
          properties: { domainSecuritySettings: { ...hardened, tlsV1: 'Enabled' } },
        },
        passes: {
          type: 'Microsoft.AAD/domainServices',
          apiVersion: '2025-06-01',
          name: 'domainService1',
          properties: { domainSecuritySettings: hardened },
        },
      };
    },
  },
  {
    id: 'entra-domain-services/no-kerberos-rc4',
    title: 'Entra Domain Services must not accept RC4 for Kerberos',
    why: 'RC4 is broken: tickets and session keys that it protects can be recovered by whoever records the traffic.',
    layer: 'service',
    kind: 'harden',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.AAD/domainServices',
        path: 'properties.domainSecuritySettings.kerberosRc4Encryption',
        secure: { equals: ['Disabled'] },
        insecure: ['Enabled'],
        absent: [{ means: 'insecure', source: 'PSRule Azure.EntraDS.RC4: the managed domain enables RC4 unless told otherwise' }],
        since: '2021-03-01',
      },
    ],
    fix: { set: 'Disabled', unsafe: 'clients that know RC4 alone can no longer sign in' },
    portal: 'Entra Domain Services > Settings > Security settings > Kerberos RC4 encryption: Disable',
    references: [templateReference('Microsoft.AAD/domainServices')],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.AAD/domainServices',
          apiVersion: '2025-06-01',
          name: 'domainService1',
          properties: { domainSecuritySettings: { ...hardened, kerberosRc4Encryption: 'Enabled' } },
        },
        passes: {
          type: 'Microsoft.AAD/domainServices',
          apiVersion: '2025-06-01',
          name: 'domainService1',
          properties: { domainSecuritySettings: hardened },
        },
      };
    },
  },
  {
    id: 'entra-domain-services/kerberos-armoring',
    title: 'Entra Domain Services must armor Kerberos',
    why: 'Armoring (FAST) puts the pre-authentication exchange in a protected channel, so that passwords cannot be guessed from recorded traffic.',
    layer: 'service',
    kind: 'harden',
    profile: 'strict',
    profileReason: 'Needs clients that support armoring; a further protection of an exchange that is already encrypted',
    settings: [
      {
        type: 'Microsoft.AAD/domainServices',
        path: 'properties.domainSecuritySettings.kerberosArmoring',
        secure: { equals: ['Enabled'] },
        insecure: ['Disabled'],
        absent: unstated,
        since: '2021-03-01',
      },
    ],
    fix: { set: 'Enabled', unsafe: 'clients without support for armoring can no longer sign in' },
    portal: 'Entra Domain Services > Settings > Security settings > Kerberos armoring: Enable',
    references: [templateReference('Microsoft.AAD/domainServices')],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.AAD/domainServices',
          apiVersion: '2025-06-01',
          name: 'domainService1',
          properties: {
            domainSecuritySettings: { ...hardened, kerberosArmoring: 'Disabled' },
          },
        },
        passes: {
          type: 'Microsoft.AAD/domainServices',
          apiVersion: '2025-06-01',
          name: 'domainService1',
          properties: {
            domainSecuritySettings: hardened,
          },
        },
      };
    },
  },
  {
    id: 'entra-domain-services/ldap-signing',
    title: 'Entra Domain Services must require signed LDAP',
    why: 'Unsigned LDAP on the plain port can be read and changed on the way.',
    layer: 'service',
    kind: 'harden',
    profile: 'strict',
    profileReason: 'Protects integrity, not secrecy, and old LDAP clients cannot sign',
    settings: [
      {
        type: 'Microsoft.AAD/domainServices',
        path: 'properties.domainSecuritySettings.ldapSigning',
        secure: { equals: ['Enabled'] },
        insecure: ['Disabled'],
        absent: unstated,
        since: '2022-09-01',
      },
    ],
    fix: { set: 'Enabled', unsafe: 'LDAP clients that do not sign lose access' },
    portal: 'Entra Domain Services > Settings > Security settings > LDAP signing: Enable',
    references: [templateReference('Microsoft.AAD/domainServices')],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.AAD/domainServices',
          apiVersion: '2025-06-01',
          name: 'domainService1',
          properties: {
            domainSecuritySettings: { ...hardened, ldapSigning: 'Disabled' },
          },
        },
        passes: {
          type: 'Microsoft.AAD/domainServices',
          apiVersion: '2025-06-01',
          name: 'domainService1',
          properties: {
            domainSecuritySettings: hardened,
          },
        },
      };
    },
  },
  {
    id: 'entra-domain-services/ldap-channel-binding',
    title: 'Entra Domain Services must require LDAP channel binding',
    why: 'Channel binding ties an LDAP sign-in to its TLS session, so that a relay in the middle gains nothing.',
    layer: 'service',
    kind: 'harden',
    profile: 'strict',
    profileReason: 'A further protection of LDAP over TLS that not every client supports',
    settings: [
      {
        type: 'Microsoft.AAD/domainServices',
        path: 'properties.domainSecuritySettings.channelBinding',
        secure: { equals: ['Enabled'] },
        insecure: ['Disabled'],
        absent: unstated,
        since: '2022-09-01',
      },
    ],
    fix: { set: 'Enabled', unsafe: 'LDAP clients without channel binding lose access' },
    portal: 'Entra Domain Services > Settings > Security settings > LDAP channel binding: Enable',
    references: [templateReference('Microsoft.AAD/domainServices')],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.AAD/domainServices',
          apiVersion: '2025-06-01',
          name: 'domainService1',
          properties: {
            domainSecuritySettings: { ...hardened, channelBinding: 'Disabled' },
          },
        },
        passes: {
          type: 'Microsoft.AAD/domainServices',
          apiVersion: '2025-06-01',
          name: 'domainService1',
          properties: {
            domainSecuritySettings: hardened,
          },
        },
      };
    },
  },
  {
    id: 'entra-domain-services/secure-ldap',
    title: 'Entra Domain Services must offer secure LDAP',
    why: 'With secure LDAP off, clients of the managed domain have nothing but plain LDAP.',
    layer: 'service',
    kind: 'must',
    profile: 'strict',
    profileReason:
      'Many managed domains are used through Kerberos alone and need a certificate for LDAPS that the template cannot make',
    settings: [
      {
        type: 'Microsoft.AAD/domainServices',
        path: 'properties.ldapsSettings.ldaps',
        secure: { equals: ['Enabled'] },
        insecure: ['Disabled'],
        absent: optional,
        since: '2017-01-01',
      },
    ],
    fix: { set: 'Enabled', unsafe: 'needs a certificate in ldapsSettings' },
    portal: 'Entra Domain Services > Settings > Secure LDAP: Enable',
    references: [templateReference('Microsoft.AAD/domainServices')],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.AAD/domainServices',
          apiVersion: '2025-06-01',
          name: 'domainService1',
          properties: {
            ldapsSettings: { ldaps: 'Disabled' },
            domainSecuritySettings: hardened,
          },
        },
        passes: {
          type: 'Microsoft.AAD/domainServices',
          apiVersion: '2025-06-01',
          name: 'domainService1',
          properties: {
            ldapsSettings: { ldaps: 'Enabled' },
            domainSecuritySettings: hardened,
          },
        },
      };
    },
  },
];
