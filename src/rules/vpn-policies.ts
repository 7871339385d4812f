import type { Json } from '../document/json.ts';
import { required } from './absence.ts';
import type { Match, SettingRule } from './rule.ts';

/** Where IPsec policies stand, and the API versions that know them. */
const places: readonly { type: string; path: string; since: string; until?: string }[] = [
  { type: 'Microsoft.Network/connections', path: 'properties.ipsecPolicies[*]', since: '2017-03-01' },
  {
    type: 'Microsoft.Network/virtualNetworkGateways',
    path: 'properties.vpnClientConfiguration.vpnClientIpsecPolicies[*]',
    since: '2018-02-01',
  },
  { type: 'Microsoft.Network/vpnGateways', path: 'properties.connections[*].properties.ipsecPolicies[*]', since: '2018-04-01' },
  {
    type: 'Microsoft.Network/vpnGateways',
    path: 'properties.connections[*].properties.vpnLinkConnections[*].properties.ipsecPolicies[*]',
    since: '2018-10-01',
  },
  { type: 'Microsoft.Network/vpnGateways/vpnConnections', path: 'properties.ipsecPolicies[*]', since: '2018-04-01' },
  {
    type: 'Microsoft.Network/vpnGateways/vpnConnections',
    path: 'properties.vpnLinkConnections[*].properties.ipsecPolicies[*]',
    since: '2018-10-01',
  },
  { type: 'Microsoft.Network/vpnServerConfigurations', path: 'properties.vpnClientIpsecPolicies[*]', since: '2019-08-01' },
  {
    type: 'Microsoft.Network/virtualWans/p2sVpnServerConfigurations',
    path: 'properties.vpnClientIpsecPolicies[*]',
    since: '2018-08-01',
  },
  {
    type: 'Microsoft.Network/virtualWans',
    path: 'properties.p2SVpnServerConfigurations[*].properties.vpnClientIpsecPolicies[*]',
    since: '2018-08-01',
    until: '2019-07-01',
  },
];

/** One member of every IPsec policy, wherever one stands. */
export function ipsecPolicies(member: string, secure: Match, insecure: readonly Json[]): readonly SettingRule[] {
  return places.map((place) => ({ ...place, path: `${place.path}.${member}`, secure, insecure, absent: required }));
}
