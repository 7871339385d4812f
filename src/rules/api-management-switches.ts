import type { AbsenceSince, SettingRule } from './rule.ts';

const gateway = 'Microsoft.WindowsAzure.ApiManagement.Gateway.Security';

/** Protocols and 3DES, which are on only in services from before April 2018. */
export const offByDefault: readonly AbsenceSince[] = [
  { means: 'secure', source: 'API Management documentation: off by default for services created since April 2018' },
];

/** Ciphers other than 3DES. */
export const onByDefault: readonly AbsenceSince[] = [
  { means: 'insecure', source: 'API Management documentation: ciphers are on unless they are switched off' },
];

/** A protocol or cipher of the gateway that must be switched off; the service takes the text `False` and the boolean. */
export function switchedOff(key: string, absent: readonly AbsenceSince[]): SettingRule {
  return {
    type: 'Microsoft.ApiManagement/service',
    path: `properties.customProperties['${gateway}.${key}']`,
    secure: { equals: [false] },
    insecure: ['True', true],
    absent,
    since: '2016-07-07',
    set: 'False',
  };
}
