import type { Document } from '../document/document.ts';
import { Float, type Json, type JsonObject, type Path } from '../document/json.ts';

/** What a document says at a path, keys compared without case; undefined where it says nothing. */
export function rawAt({ value }: Pick<Document, 'value'>, path: Path): Json | undefined {
  let at: Json | undefined = value;
  for (const step of path) at = rawMember(at, step);
  return at;
}

/** A member of a JSON value, its key compared without case. */
export function rawMember(value: Json | undefined, step: string | number): Json | undefined {
  if (Array.isArray(value)) return typeof step === 'number' ? (value as readonly Json[])[step] : undefined;
  if (!isJsonObject(value) || typeof step === 'number') return undefined;
  if (Object.hasOwn(value, step)) return value[step];
  const key = Object.keys(value).find((other) => other.toLowerCase() === step.toLowerCase());
  return key === undefined ? undefined : value[key];
}

/** Whether a JSON value is an object. */
export function isJsonObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Float);
}
