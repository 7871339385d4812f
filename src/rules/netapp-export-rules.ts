import type { Json } from '../document/json.ts';
import { optional } from './absence.ts';
import type { Match, SettingRule } from './rule.ts';

const places = [
  {
    type: 'Microsoft.NetApp/netAppAccounts/capacityPools/volumes',
    path: 'properties.exportPolicy.rules[*]',
    since: '2020-05-01',
  },
  {
    type: 'Microsoft.NetApp/netAppAccounts/volumeGroups',
    path: 'properties.volumes[*].properties.exportPolicy.rules[*]',
    since: '2021-08-01',
  },
  {
    type: 'Microsoft.NetApp/netAppAccounts/capacityPools/caches',
    path: 'properties.exportPolicy.rules[*]',
    since: '2025-09-01',
  },
] as const;

/** One member of the export rules of volumes, volume groups and caches. */
export function exportRules(member: string, secure: Match, insecure: readonly Json[]): readonly SettingRule[] {
  return places.map((place) => ({ ...place, path: `${place.path}.${member}`, secure, insecure, absent: optional }));
}
