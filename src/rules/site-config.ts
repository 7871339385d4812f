import type { Json } from '../document/json.ts';
import type { AbsenceSince, Match, SettingRule } from './rule.ts';

const keeps: readonly AbsenceSince[] = [{ means: 'not-applicable', source: 'The app keeps what its site says' }];

/** A property of `siteConfig`, of a site and of its slots, which the child resource `config` `web` of either may set instead. */
export function siteConfig(
  property: string,
  setting: { secure: Match; insecure: readonly Json[]; absent: readonly AbsenceSince[]; since: string },
): readonly SettingRule[] {
  return ['Microsoft.Web/sites', 'Microsoft.Web/sites/slots'].flatMap((type) => {
    const child = { type: `${type}/config`, name: 'web', path: `properties.${property}` };
    return [
      { ...setting, type, path: `properties.siteConfig.${property}`, elsewhere: [child] },
      { ...setting, ...child, absent: keeps },
    ];
  });
}
