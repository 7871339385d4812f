import type { Document } from '../document/document.ts';
import { isJsonObject, type Json } from '../document/json.ts';

/** Whether a text may hold a template: cheap, so that other JSON is not parsed. */
export function mayBeTemplate(text: string): boolean {
  return /deploymentTemplate\.json/i.test(text);
}

/** Whether a document says by its `$schema` that it is a template, of any scope, host and date. */
export function isTemplate(document: Document): boolean {
  return /(?:^|\/)(?:subscription|managementGroup|tenant)?deploymentTemplate\.json#?$/i.test(schemaOf(document) ?? '');
}

/** Whether a document is a parameters file: by its `$schema`, or where it has none, by its members. */
export function isParametersFile(document: Document): boolean {
  const schema = schemaOf(document);
  if (schema !== undefined) return /(?:^|\/)\w*deploymentParameters\.json#?$/i.test(schema);
  return isJsonObject(memberOf(document.value, 'parameters')) && memberOf(document.value, 'resources') === undefined;
}

/** The `$schema` of a document, where it has one. */
export function schemaOf(document: Document): string | undefined {
  const schema = memberOf(document.value, '$schema');
  return typeof schema === 'string' ? schema : undefined;
}

/** The names of the parameters that a template declares, or a parameters file sets. */
export function parameterNames(document: Document): readonly string[] {
  const parameters = memberOf(document.value, 'parameters');
  return isJsonObject(parameters) ? Object.keys(parameters) : [];
}

/** The member of an object, by its name without case. */
export function memberOf(value: Json | undefined, name: string): Json | undefined {
  if (!isJsonObject(value)) return undefined;
  if (Object.hasOwn(value, name)) return value[name];
  const key = Object.keys(value).find((candidate) => candidate.toLowerCase() === name.toLowerCase());
  return key === undefined ? undefined : value[key];
}
