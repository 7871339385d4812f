import { optional } from './absence.ts';
import { templateReference } from './references.ts';
import type { Rule } from './rule.ts';

export const azureFirewall: readonly Rule[] = [
  {
    id: 'azure-firewall/no-plain-http',
    title: 'Azure Firewall application rules must not let plain HTTP out',
    why: 'What leaves over HTTP can be read by everybody on the way.',
    layer: 'infrastructure',
    kind: 'must',
    profile: 'strict',
    profileReason: 'Package mirrors and certificate revocation lists are served over HTTP and protect themselves by signatures',
    settings: [
      {
        type: 'Microsoft.Network/azureFirewalls',
        path: 'properties.applicationRuleCollections[*].properties.rules[*].protocols[*].protocolType',
        secure: { not: ['Http'] },
        insecure: ['Http'],
        absent: optional,
        since: '2018-04-01',
      },
      {
        type: 'Microsoft.Network/firewallPolicies/ruleCollectionGroups',
        path: 'properties.ruleCollections[*].rules[*].protocols[*].protocolType',
        when: [{ path: 'properties.ruleCollections[*].rules[*].ruleType', is: ['ApplicationRule'] }],
        secure: { not: ['Http'] },
        insecure: ['Http'],
        absent: optional,
        since: '2020-05-01',
      },
      {
        type: 'Microsoft.Network/firewallPolicies/ruleCollectionGroups/ruleCollectionGroupDrafts',
        path: 'properties.ruleCollections[*].rules[*].protocols[*].protocolType',
        when: [{ path: 'properties.ruleCollections[*].rules[*].ruleType', is: ['ApplicationRule'] }],
        secure: { not: ['Http'] },
        insecure: ['Http'],
        absent: optional,
        since: '2023-11-01',
      },
      {
        type: 'Microsoft.Network/firewallPolicies/ruleGroups',
        path: 'properties.rules[*].ruleCondition.protocols[*].protocolType',
        when: [{ path: 'properties.rules[*].ruleCondition.ruleConditionType', is: ['ApplicationRuleCondition'] }],
        secure: { not: ['Http'] },
        insecure: ['Http'],
        absent: optional,
        since: '2018-10-01',
      },
      {
        type: 'Microsoft.Network/firewallPolicies/ruleGroups',
        path: 'properties.rules[*].ruleConditions[*].protocols[*].protocolType',
        when: [{ path: 'properties.rules[*].ruleConditions[*].ruleConditionType', is: ['ApplicationRuleCondition'] }],
        secure: { not: ['Http'] },
        insecure: ['Http'],
        absent: optional,
        since: '2018-10-01',
      },
    ],
    references: [
      templateReference('Microsoft.Network/azureFirewalls'),
      templateReference('Microsoft.Network/firewallPolicies/ruleCollectionGroups'),
      templateReference('Microsoft.Network/firewallPolicies/ruleCollectionGroups/ruleCollectionGroupDrafts'),
    ],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.Network/azureFirewalls',
          apiVersion: '2025-09-01',
          name: 'azureFirewall1',
          properties: { applicationRuleCollections: [{ properties: { rules: [{ protocols: [{ protocolType: 'Http' }] }] } }] },
        },
        passes: {
          type: 'Microsoft.Network/azureFirewalls',
          apiVersion: '2025-09-01',
          name: 'azureFirewall1',
          properties: { applicationRuleCollections: [{ properties: { rules: [{ protocols: [{ protocolType: 'Https' }] }] } }] },
        },
      };
    },
  },
];
