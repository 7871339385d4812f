import { findKey } from '../expression/names.ts';
import { isArray, isObject, type Value, type ValueObject } from '../expression/value.ts';
import { memberOfValue } from './member.ts';
import { isCarrier } from './nested.ts';

/** What the text of a template tells before anything is evaluated. */
export interface Survey {
  /** How many resources it declares, in nested templates too. */
  declared: number;
  /** Whether one is of an interesting type, or something cannot be told from the text. */
  isInteresting: boolean;
}

/** Looks at the types in a template and in those nested in it, which no expression can change (arm-language 5.3). */
export function survey(template: Value | undefined, isInteresting: (type: string) => boolean): Survey {
  if (!isObject(template)) return { declared: 0, isInteresting: true };
  const found: Survey = { declared: 0, isInteresting: false };
  addAll(memberOfValue(template, 'resources'), '', isInteresting, found);
  return found;
}

function addAll(resources: Value | undefined, parent: string, isInteresting: (type: string) => boolean, into: Survey): void {
  if (isArray(resources)) for (const each of resources) add(each, parent, isInteresting, into);
  else if (isObject(resources)) for (const key of Object.keys(resources)) add(resources[key], parent, isInteresting, into);
  else if (resources !== undefined && resources !== null) into.isInteresting = true;
}

function add(resource: Value | undefined, parent: string, isInteresting: (type: string) => boolean, into: Survey): void {
  if (!isObject(resource)) return;
  const type = fullType(memberOfValue(resource, 'type'), parent);
  if (type === 'microsoft.resources/deployments') addNested(resource, isInteresting, into);
  else {
    into.declared++;
    into.isInteresting ||= isCarrier(type) || isInteresting(type);
  }
  const children = findKey(resource, 'resources');
  if (children !== undefined) addAll(resource[children], type, isInteresting, into);
}

function addNested(resource: ValueObject, isInteresting: (type: string) => boolean, into: Survey): void {
  const template = memberOfValue(memberOfValue(resource, 'properties') ?? null, 'template');
  const inner = survey(template, isInteresting);
  into.declared += inner.declared;
  into.isInteresting ||= inner.isInteresting;
}

/** The full type in lower case: a child's own type follows its parent's, unless it is full itself. */
function fullType(type: Value | undefined, parent: string): string {
  const own = typeof type === 'string' ? type.toLowerCase() : '';
  return parent === '' || /^[^/]*\./.test(own) ? own : `${parent}/${own}`;
}
