import type { AbsenceSince, SettingRule } from './rule.ts';

const gateway = 'Microsoft.WindowsAzure.ApiManagement.Gateway.Security';

/** Protocols and 3DES: what absence means depends on the age of the service. */
export const forOldServices: readonly AbsenceSince[] = [
  {
    means: 'unknown',
    source:
      'API Management documentation: on by default only where the service was created before April 2018, which a template does not say',
  },
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
