import { required } from './absence.ts';
import { templateReference } from './references.ts';
import type { Rule } from './rule.ts';

export const virtualNetwork: readonly Rule[] = [
  {
    id: 'virtual-network/encryption',
    title: 'Virtual networks must encrypt traffic between virtual machines',
    why: 'Traffic between machines otherwise crosses the data centre network as the applications send it.',
    layer: 'infrastructure',
    kind: 'must',
    profile: 'strict',
    profileReason: 'Needs machine sizes with accelerated networking that support it, and does not cover every service',
    settings: [
      {
        type: 'Microsoft.Network/virtualNetworks',
        path: 'properties.encryption.enabled',
        secure: { equals: [true] },
        insecure: [false],
        absent: [{ means: 'insecure', source: 'Virtual Network documentation: encryption is off unless it is enabled' }],
        since: '2021-05-01',
      },
    ],
    fix: { set: true },
    portal: 'Virtual network > Overview > Properties > Encryption: Enabled',
    references: [
      {
        title: 'What is Azure Virtual Network encryption?',
        url: 'https://learn.microsoft.com/azure/virtual-network/virtual-network-encryption-overview',
      },
      templateReference('Microsoft.Network/virtualNetworks'),
    ],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.Network/virtualNetworks',
          apiVersion: '2025-09-01',
          name: 'virtualNetwork1',
          properties: { encryption: { enabled: false } },
        },
        passes: {
          type: 'Microsoft.Network/virtualNetworks',
          apiVersion: '2025-09-01',
          name: 'virtualNetwork1',
          properties: { encryption: { enabled: true } },
        },
      };
    },
  },
  {
    id: 'virtual-network/service-gateway-encryption',
    title: 'Networks of service gateways must encrypt traffic',
    why: 'Traffic otherwise crosses the data centre network as the applications send it.',
    layer: 'infrastructure',
    kind: 'must',
    profile: 'strict',
    profileReason: 'Needs machine sizes that support it',
    settings: [
      {
        type: 'Microsoft.Network/serviceGateways',
        path: 'properties.virtualNetwork.properties.encryption.enabled',
        secure: { equals: [true] },
        insecure: [false],
        absent: required,
        since: '2025-05-01',
      },
    ],
    fix: { set: true },
    references: [templateReference('Microsoft.Network/serviceGateways')],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.Network/serviceGateways',
          apiVersion: '2025-09-01',
          name: 'serviceGateway1',
          properties: { virtualNetwork: { properties: { encryption: { enabled: false } } } },
        },
        passes: {
          type: 'Microsoft.Network/serviceGateways',
          apiVersion: '2025-09-01',
          name: 'serviceGateway1',
          properties: { virtualNetwork: { properties: { encryption: { enabled: true } } } },
        },
      };
    },
  },
];
