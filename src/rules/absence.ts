import type { Absence, AbsenceSince } from './rule.ts';

/** Azure refuses a resource, or an item, without it. */
export const required: readonly AbsenceSince[] = [{ means: 'not-applicable', source: 'Required by the resource type' }];

/** The object or list item around it may do without: the feature that it belongs to is then not in use. */
export const optional: readonly AbsenceSince[] = [
  { means: 'not-applicable', source: 'Optional inside an optional object or list of the resource type' },
];

/** Without an address nothing is connected to. */
export const noUrl: readonly AbsenceSince[] = [
  { means: 'not-applicable', source: 'Optional in the resource type: without an address nothing is connected to' },
];

/** Neither the resource type nor its documentation states a default. */
export const unstated: readonly AbsenceSince[] = [{ means: 'unknown', source: 'The resource type states no default' }];

/** The resource type, or its documentation, states the default. */
export function stated(value: string, means: Absence): readonly AbsenceSince[] {
  return [{ means, source: `The documented default is ${value}` }];
}
