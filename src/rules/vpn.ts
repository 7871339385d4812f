import { stated } from './absence.ts';
import { templateReference } from './references.ts';
import type { Rule } from './rule.ts';
import { ipsecPolicies } from './vpn-policies.ts';

export const vpn: readonly Rule[] = [
  {
    id: 'vpn/ipsec-encryption',
    title: 'VPN tunnels must encrypt with AES',
    why: 'None sends data unencrypted through the tunnel; DES and 3DES are broken or retired.',
    layer: 'infrastructure',
    kind: 'must',
    profile: 'recommended',
    settings: [
      ...ipsecPolicies('ipsecEncryption', { equals: ['AES128', 'AES192', 'AES256', 'GCMAES128', 'GCMAES192', 'GCMAES256'] }, [
        'None',
        'DES',
        'DES3',
      ]),
    ],
    fix: { set: 'GCMAES256', unsafe: 'the other end must agree, or the tunnel goes down' },
    portal: 'Connection > Settings > Configuration > IPsec / IKE policy: Custom',
    references: [
      {
        title: 'About cryptographic requirements and Azure VPN gateways',
        url: 'https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-about-compliance-crypto',
      },
      templateReference('Microsoft.Network/connections'),
      templateReference('Microsoft.Network/virtualNetworkGateways'),
      templateReference('Microsoft.Network/vpnGateways'),
    ],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.Network/connections',
          apiVersion: '2025-09-01',
          name: 'connection1',
          properties: { ipsecPolicies: [{ ipsecEncryption: 'None' }] },
        },
        passes: {
          type: 'Microsoft.Network/connections',
          apiVersion: '2025-09-01',
          name: 'connection1',
          properties: { ipsecPolicies: [{ ipsecEncryption: 'GCMAES256' }] },
        },
      };
    },
  },
  {
    id: 'vpn/ipsec-integrity',
    title: 'VPN tunnels must protect integrity with SHA-256 or GCM',
    why: 'MD5 and SHA-1 are broken.',
    layer: 'infrastructure',
    kind: 'harden',
    profile: 'recommended',
    settings: [
      ...ipsecPolicies('ipsecIntegrity', { equals: ['SHA256', 'GCMAES128', 'GCMAES192', 'GCMAES256'] }, ['MD5', 'SHA1']),
    ],
    fix: {
      set: 'GCMAES256',
      unsafe: 'the other end must agree, or the tunnel goes down; GCM must be chosen for encryption and integrity alike',
    },
    references: [
      {
        title: 'About cryptographic requirements and Azure VPN gateways',
        url: 'https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-about-compliance-crypto',
      },
      templateReference('Microsoft.Network/connections'),
      templateReference('Microsoft.Network/virtualNetworkGateways'),
      templateReference('Microsoft.Network/vpnGateways'),
    ],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.Network/connections',
          apiVersion: '2025-09-01',
          name: 'connection1',
          properties: { ipsecPolicies: [{ ipsecIntegrity: 'MD5' }] },
        },
        passes: {
          type: 'Microsoft.Network/connections',
          apiVersion: '2025-09-01',
          name: 'connection1',
          properties: { ipsecPolicies: [{ ipsecIntegrity: 'GCMAES256' }] },
        },
      };
    },
  },
  {
    id: 'vpn/ike-encryption',
    title: 'IKE must encrypt with AES',
    why: 'DES and 3DES are broken or retired; who breaks IKE has the keys of the tunnel.',
    layer: 'infrastructure',
    kind: 'harden',
    profile: 'recommended',
    settings: [
      ...ipsecPolicies('ikeEncryption', { equals: ['AES128', 'AES192', 'AES256', 'GCMAES128', 'GCMAES256'] }, ['DES', 'DES3']),
    ],
    fix: { set: 'AES256', unsafe: 'the other end must agree, or the tunnel goes down' },
    references: [
      {
        title: 'About cryptographic requirements and Azure VPN gateways',
        url: 'https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-about-compliance-crypto',
      },
      templateReference('Microsoft.Network/connections'),
      templateReference('Microsoft.Network/virtualNetworkGateways'),
      templateReference('Microsoft.Network/vpnGateways'),
    ],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.Network/connections',
          apiVersion: '2025-09-01',
          name: 'connection1',
          properties: { ipsecPolicies: [{ ikeEncryption: 'DES' }] },
        },
        passes: {
          type: 'Microsoft.Network/connections',
          apiVersion: '2025-09-01',
          name: 'connection1',
          properties: { ipsecPolicies: [{ ikeEncryption: 'AES256' }] },
        },
      };
    },
  },
  {
    id: 'vpn/ike-integrity',
    title: 'IKE must protect integrity with SHA-256 or better',
    why: 'MD5 and SHA-1 are broken.',
    layer: 'infrastructure',
    kind: 'harden',
    profile: 'recommended',
    settings: [...ipsecPolicies('ikeIntegrity', { equals: ['SHA256', 'SHA384', 'GCMAES128', 'GCMAES256'] }, ['MD5', 'SHA1'])],
    fix: { set: 'SHA384', unsafe: 'the other end must agree, or the tunnel goes down' },
    references: [
      {
        title: 'About cryptographic requirements and Azure VPN gateways',
        url: 'https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-about-compliance-crypto',
      },
      templateReference('Microsoft.Network/connections'),
      templateReference('Microsoft.Network/virtualNetworkGateways'),
      templateReference('Microsoft.Network/vpnGateways'),
    ],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.Network/connections',
          apiVersion: '2025-09-01',
          name: 'connection1',
          properties: { ipsecPolicies: [{ ikeIntegrity: 'MD5' }] },
        },
        passes: {
          type: 'Microsoft.Network/connections',
          apiVersion: '2025-09-01',
          name: 'connection1',
          properties: { ipsecPolicies: [{ ikeIntegrity: 'SHA384' }] },
        },
      };
    },
  },
  {
    id: 'vpn/dh-group',
    title: 'IKE must use Diffie-Hellman group 14 or better',
    why: 'Groups 1 and 2 have 768 and 1024 bits and can be broken by a state.',
    layer: 'infrastructure',
    kind: 'harden',
    profile: 'recommended',
    settings: [
      ...ipsecPolicies('dhGroup', { equals: ['DHGroup14', 'DHGroup2048', 'DHGroup24', 'ECP256', 'ECP384'] }, [
        'None',
        'DHGroup1',
        'DHGroup2',
      ]),
    ],
    fix: { set: 'DHGroup14', unsafe: 'the other end must agree, or the tunnel goes down' },
    references: [
      {
        title: 'About cryptographic requirements and Azure VPN gateways',
        url: 'https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-about-compliance-crypto',
      },
      templateReference('Microsoft.Network/connections'),
      templateReference('Microsoft.Network/virtualNetworkGateways'),
      templateReference('Microsoft.Network/vpnGateways'),
    ],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.Network/connections',
          apiVersion: '2025-09-01',
          name: 'connection1',
          properties: { ipsecPolicies: [{ dhGroup: 'None' }] },
        },
        passes: {
          type: 'Microsoft.Network/connections',
          apiVersion: '2025-09-01',
          name: 'connection1',
          properties: { ipsecPolicies: [{ dhGroup: 'DHGroup14' }] },
        },
      };
    },
  },
  {
    id: 'vpn/pfs-group',
    title: 'VPN tunnels must use perfect forward secrecy with group 14 or better',
    why: 'Without it, one recovered key opens all recorded traffic of the tunnel.',
    layer: 'infrastructure',
    kind: 'harden',
    profile: 'recommended',
    settings: [
      ...ipsecPolicies('pfsGroup', { equals: ['PFS14', 'PFS2048', 'PFS24', 'ECP256', 'ECP384', 'PFSMM'] }, [
        'None',
        'PFS1',
        'PFS2',
      ]),
    ],
    fix: { set: 'PFS2048', unsafe: 'the other end must agree, or the tunnel goes down' },
    references: [
      {
        title: 'About cryptographic requirements and Azure VPN gateways',
        url: 'https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-about-compliance-crypto',
      },
      templateReference('Microsoft.Network/connections'),
      templateReference('Microsoft.Network/virtualNetworkGateways'),
      templateReference('Microsoft.Network/vpnGateways'),
    ],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.Network/connections',
          apiVersion: '2025-09-01',
          name: 'connection1',
          properties: { ipsecPolicies: [{ pfsGroup: 'None' }] },
        },
        passes: {
          type: 'Microsoft.Network/connections',
          apiVersion: '2025-09-01',
          name: 'connection1',
          properties: { ipsecPolicies: [{ pfsGroup: 'PFS2048' }] },
        },
      };
    },
  },
  {
    id: 'vpn/ike-version',
    title: 'VPN connections must use IKEv2',
    why: 'IKEv1 has weaker authentication and no protection against downgrades.',
    layer: 'infrastructure',
    kind: 'harden',
    profile: 'strict',
    profileReason: 'Some devices on premises speak IKEv1 alone',
    settings: [
      {
        type: 'Microsoft.Network/connections',
        path: 'properties.connectionProtocol',
        secure: { equals: ['IKEv2'] },
        insecure: ['IKEv1'],
        absent: [{ means: 'not-applicable', source: 'Azure picks the version that the type of the gateway allows' }],
        since: '2018-08-01',
      },
      {
        type: 'Microsoft.Network/vpnGateways',
        path: 'properties.connections[*].properties.vpnConnectionProtocolType',
        secure: { equals: ['IKEv2'] },
        insecure: ['IKEv1'],
        absent: [{ means: 'not-applicable', source: 'Azure picks the version that the type of the gateway allows' }],
        since: '2018-08-01',
      },
      {
        type: 'Microsoft.Network/vpnGateways',
        path: 'properties.connections[*].properties.vpnLinkConnections[*].properties.vpnConnectionProtocolType',
        secure: { equals: ['IKEv2'] },
        insecure: ['IKEv1'],
        absent: [{ means: 'not-applicable', source: 'Azure picks the version that the type of the gateway allows' }],
        since: '2018-10-01',
      },
      {
        type: 'Microsoft.Network/vpnGateways/vpnConnections',
        path: 'properties.vpnConnectionProtocolType',
        secure: { equals: ['IKEv2'] },
        insecure: ['IKEv1'],
        absent: [{ means: 'not-applicable', source: 'Azure picks the version that the type of the gateway allows' }],
        since: '2018-08-01',
      },
      {
        type: 'Microsoft.Network/vpnGateways/vpnConnections',
        path: 'properties.vpnLinkConnections[*].properties.vpnConnectionProtocolType',
        secure: { equals: ['IKEv2'] },
        insecure: ['IKEv1'],
        absent: [{ means: 'not-applicable', source: 'Azure picks the version that the type of the gateway allows' }],
        since: '2018-10-01',
      },
    ],
    fix: { set: 'IKEv2', unsafe: 'the other end must agree, or the tunnel goes down' },
    references: [
      templateReference('Microsoft.Network/connections'),
      templateReference('Microsoft.Network/vpnGateways'),
      templateReference('Microsoft.Network/vpnGateways/vpnConnections'),
    ],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.Network/connections',
          apiVersion: '2025-09-01',
          name: 'connection1',
          properties: { connectionProtocol: 'IKEv1' },
        },
        passes: {
          type: 'Microsoft.Network/connections',
          apiVersion: '2025-09-01',
          name: 'connection1',
          properties: { connectionProtocol: 'IKEv2' },
        },
      };
    },
  },
  {
    id: 'vpn/replay-protection',
    title: 'VPN gateways must keep IPsec replay protection',
    why: 'Without it recorded packets can be sent again.',
    layer: 'infrastructure',
    kind: 'harden',
    profile: 'recommended',
    settings: [
      {
        type: 'Microsoft.Network/virtualNetworkGateways',
        path: 'properties.disableIPSecReplayProtection',
        secure: { equals: [false] },
        insecure: [true],
        absent: stated('false', 'secure'),
        since: '2021-05-01',
      },
    ],
    fix: { set: false },
    references: [templateReference('Microsoft.Network/virtualNetworkGateways')],
    azurePolicy: [],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.Network/virtualNetworkGateways',
          apiVersion: '2025-09-01',
          name: 'virtualNetworkGateway1',
          properties: { disableIPSecReplayProtection: true },
        },
        passes: {
          type: 'Microsoft.Network/virtualNetworkGateways',
          apiVersion: '2025-09-01',
          name: 'virtualNetworkGateway1',
          properties: { disableIPSecReplayProtection: false },
        },
      };
    },
  },
  {
    id: 'vpn/custom-policy',
    title: 'VPN connections must state their IPsec policy',
    why: 'Without one Azure offers its default proposals, weak ones included, and the other end chooses.',
    layer: 'infrastructure',
    kind: 'harden',
    profile: 'strict',
    profileReason: 'The default proposals prefer strong algorithms where both ends know them',
    settings: [
      {
        type: 'Microsoft.Network/connections',
        path: 'properties.ipsecPolicies',
        when: [{ path: 'properties.connectionType', is: ['IPsec', 'Vnet2Vnet'] }],
        secure: { present: true },
        insecure: [],
        absent: [{ means: 'insecure', source: 'VPN Gateway documentation: without a custom policy the default proposals apply' }],
      },
    ],
    references: [
      {
        title: 'About cryptographic requirements and Azure VPN gateways',
        url: 'https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-about-compliance-crypto',
      },
      templateReference('Microsoft.Network/connections'),
    ],
    azurePolicy: ['50b83b09-03da-41c1-b656-c293c914862b'],
    controls: [],
    get examples() {
      return {
        fails: {
          type: 'Microsoft.Network/connections',
          apiVersion: '2025-09-01',
          name: 'connection1',
          properties: { connectionType: 'IPsec' },
        },
        passes: {
          type: 'Microsoft.Network/connections',
          apiVersion: '2025-09-01',
          name: 'connection1',
          properties: {
            connectionType: 'IPsec',
            ipsecPolicies: [
              {
                saLifeTimeSeconds: 27000,
                saDataSizeKilobytes: 102400000,
                ipsecEncryption: 'GCMAES256',
                ipsecIntegrity: 'GCMAES256',
                ikeEncryption: 'AES256',
                ikeIntegrity: 'SHA384',
                dhGroup: 'DHGroup14',
                pfsGroup: 'PFS2048',
              },
            ],
          },
        },
      };
    },
  },
];
