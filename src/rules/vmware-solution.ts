import { noUrl, optional } from './absence.ts';
import { templateReference } from './references.ts';
import type { Rule } from './rule.ts';

export const vmwareSolution: readonly Rule[] = [
  {
    id: 'vmware-solution/secure-ldap',
    title: 'Azure VMware Solution must reach identity sources over LDAPS',
    why: 'The vCenter otherwise sends the names and passwords of its users to the domain controllers in plaintext.',
    layer: 'connection',
    kind: 'must',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.AVS/privateClouds',
        path: 'properties.identitySources[*].ssl',
        secure: { equals: ['Enabled'] },
        insecure: ['Disabled'],
        absent: optional,
        since: '2020-03-20',
        set: 'Enabled',
      },
      {
        type: 'Microsoft.AVS/privateClouds',
        path: 'properties.identitySources[*].primaryServer',
        secure: { scheme: ['ldaps'] },
        insecure: ['ldap://example.com'],
        absent: noUrl,
        since: '2020-03-20',
        set: null,
      },
      {
        type: 'Microsoft.AVS/privateClouds',
        path: 'properties.identitySources[*].secondaryServer',
        secure: { scheme: ['ldaps'] },
        insecure: ['ldap://example.com'],
        absent: noUrl,
        since: '2020-03-20',
        set: null,
      },
    ],
    fix: { set: 'Enabled', unsafe: 'the domain controllers must offer LDAPS with a certificate that vCenter trusts' },
    references: [templateReference('Microsoft.AVS/privateClouds')],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.AVS/privateClouds',
          apiVersion: '2025-09-01',
          name: 'privateCloud1',
          properties: { identitySources: [{ ssl: 'Disabled' }] },
        },
        passes: {
          type: 'Microsoft.AVS/privateClouds',
          apiVersion: '2025-09-01',
          name: 'privateCloud1',
          properties: { identitySources: [{ ssl: 'Enabled' }] },
        },
      };
    },
  },
];
