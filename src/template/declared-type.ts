import { keysOf, objectFrom } from '../document/json.ts';
import type { Expression } from '../expression/ast.ts';
import { compareDeep } from '../expression/equality.ts';
import { findKey } from '../expression/names.ts';
import { isArray, isObject, typeOf, Unknown, type Value, type ValueObject } from '../expression/value.ts';
import { memberOfUnknown, memberOfValue } from './member.ts';

/** The entry of `definitions` by name. */
export type Definitions = (name: string) => ValueObject | undefined;

const maxReferences = 32;

/** The name of the definition that a type refers to. */
export function aliasOf(type: ValueObject): string | undefined {
  const reference = memberOfValue(type, '$ref');
  return typeof reference === 'string' ? reference.replace(/^#\/definitions\//i, '') : undefined;
}

/** The type that a declaration has once its `$ref` is followed; members beside `$ref` win (arm-language 13). */
export function resolvedType(type: ValueObject, definitions: Definitions): ValueObject {
  let resolved = type;
  for (let n = 0; n < maxReferences; n++) {
    const alias = aliasOf(resolved);
    const target = alias === undefined ? undefined : definitions(alias);
    if (target === undefined) return resolved;
    const own = keysOf(resolved).filter((key) => key !== '$ref');
    resolved = objectFrom([...keysOf(target).map(memberFrom(target)), ...own.map(memberFrom(resolved))]);
  }
  return resolved;
}

function memberFrom(object: ValueObject): (key: string) => [string, Value] {
  return (key) => [key, object[key] ?? null];
}

/** The name of a type in lower case. */
export function typeName(type: ValueObject): string {
  const name = memberOfValue(type, 'type');
  return typeof name === 'string' ? name.toLowerCase() : '';
}

export function isSecure(type: ValueObject): boolean {
  return typeName(type).startsWith('secure');
}

export function isNullable(type: ValueObject): boolean {
  return memberOfValue(type, 'nullable') === true;
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'string',
  securestring: 'string',
  int: 'integer',
  bool: 'boolean',
  object: 'object',
  secureobject: 'object',
  array: 'array',
};

/** What is wrong with a value of a declared type, as the end of a sentence; undefined where nothing is. An unknown passes. */
export function problemOf(value: Value, declared: ValueObject, definitions: Definitions, path: string): string | undefined {
  if (value instanceof Unknown) return undefined;
  const type = resolvedType(declared, definitions);
  if (value === null && isNullable(type)) return undefined;
  const at = path === '' ? '' : `: '${path}' `;
  const name = typeName(type);
  if (name !== '' && typeNames[name] === undefined) return `${at}has the unknown type '${name}'`;
  if (name !== '' && typeOf(value) !== typeNames[name]) return `${at}must be of type ${name}, not ${typeOf(value)}`;
  return (
    allowedProblem(value, type, at) ??
    boundProblem(value, type, at) ??
    (isArray(value) ? itemProblem(value, type, definitions, path) : undefined) ??
    (isObject(value) ? memberProblem(value, type, definitions, path) : undefined)
  );
}

function allowedProblem(value: Value, type: ValueObject, at: string): string | undefined {
  const allowed = memberOfValue(type, 'allowedValues');
  if (!isArray(allowed)) return undefined;
  const isAllowed = (one: Value): boolean => allowed.some((each) => compareDeep(one, each, () => undefined) !== false);
  if (isAllowed(value) || (isArray(value) && value.every(isAllowed))) return undefined;
  return `${at}must be one of the allowed values`;
}

function boundProblem(value: Value, type: ValueObject, at: string): string | undefined {
  const bound = (name: string): number | bigint | undefined => {
    const limit = memberOfValue(type, name);
    return typeof limit === 'number' || typeof limit === 'bigint' ? limit : undefined;
  };
  const size = typeof value === 'string' || isArray(value) ? value.length : undefined;
  const number = typeof value === 'number' || typeof value === 'bigint' ? value : undefined;
  const less = (limit: number | bigint | undefined, it: number | bigint | undefined): boolean =>
    limit !== undefined && it !== undefined && it < limit;
  const minLength = bound('minLength');
  const maxLength = bound('maxLength');
  const minValue = bound('minValue');
  const maxValue = bound('maxValue');
  if (less(minLength, size)) return `${at}must have a length of at least ${String(minLength)}`;
  if (size !== undefined && maxLength !== undefined && size > maxLength)
    return `${at}must have a length of at most ${String(maxLength)}`;
  if (less(minValue, number)) return `${at}must be at least ${String(minValue)}`;
  if (number !== undefined && maxValue !== undefined && number > maxValue) return `${at}must be at most ${String(maxValue)}`;
  return undefined;
}

function itemProblem(value: readonly Value[], type: ValueObject, definitions: Definitions, path: string): string | undefined {
  const items = memberOfValue(type, 'items');
  const prefixItems = memberOfValue(type, 'prefixItems');
  const prefix = isArray(prefixItems) ? prefixItems : [];
  if (value.length < prefix.length) return `must have at least ${prefix.length} elements`;
  for (const [index, element] of value.entries()) {
    const item = prefix[index] ?? items;
    if (item === false) return `must have at most ${prefix.length} elements`;
    if (!isObject(item)) continue;
    const problem = problemOf(element, item, definitions, `${path}[${index}]`);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function memberProblem(value: ValueObject, type: ValueObject, definitions: Definitions, path: string): string | undefined {
  const chosen = discriminated(value, type, definitions);
  if (typeof chosen === 'string') return chosen;
  const properties = memberOfValue(chosen, 'properties');
  const declared = isObject(properties) ? properties : {};
  for (const key of keysOf(declared)) {
    const member = declared[key];
    if (!isObject(member)) continue;
    const found = memberOfValue(value, key);
    const inner = below(path, key);
    if (found === undefined && !isNullable(resolvedType(member, definitions))) return `must have the member '${inner}'`;
    const problem = found === undefined ? undefined : problemOf(found, member, definitions, inner);
    if (problem !== undefined) return problem;
  }
  const extra = keysOf(value).filter((key) => findKey(declared, key) === undefined);
  return extraProblem(value, extra, memberOfValue(chosen, 'additionalProperties'), definitions, path);
}

function extraProblem(
  value: ValueObject,
  keys: readonly string[],
  allowed: Value | undefined,
  definitions: Definitions,
  path: string,
): string | undefined {
  for (const key of keys) {
    if (allowed === false) return `must not have the member '${below(path, key)}'`;
    const problem = isObject(allowed) ? problemOf(value[key] ?? null, allowed, definitions, below(path, key)) : undefined;
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function below(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

/** The type that the discriminator's value chooses, or what is wrong with it. */
function discriminated(value: ValueObject, type: ValueObject, definitions: Definitions): ValueObject | string {
  const discriminator = memberOfValue(type, 'discriminator');
  if (!isObject(discriminator)) return type;
  const name = memberOfValue(discriminator, 'propertyName');
  const mapping = memberOfValue(discriminator, 'mapping');
  if (typeof name !== 'string' || !isObject(mapping)) return type;
  const tag = memberOfValue(value, name);
  if (tag instanceof Unknown) return {};
  const chosen = typeof tag === 'string' && Object.hasOwn(mapping, tag) ? mapping[tag] : undefined;
  return isObject(chosen) ? resolvedType(chosen, definitions) : `must have one of ${keysOf(mapping).join(', ')} as its '${name}'`;
}

/** A value with the leaves that its type declares secure hidden: they are never used. `residual` names the value. */
export function hideSecrets(
  value: Value,
  declared: ValueObject,
  definitions: Definitions,
  residual: Expression,
  name: string,
): Value {
  if (value === null) return value;
  const type = resolvedType(declared, definitions);
  if (value instanceof Unknown) return isSecure(type) && !value.secret ? new Unknown(value.residual, value.reason, true) : value;
  if (isSecure(type)) return isEmptySecret(value) ? value : new Unknown(residual, { kind: 'secret', name }, true);
  if (!isObject(value)) return value;
  const properties = memberOfValue(type, 'properties');
  if (!isObject(properties)) return value;
  const whole = new Unknown(residual, { kind: 'secret', name }, true);
  const members = keysOf(value).map((key): [string, Value] => {
    const member = memberOfValue(properties, key);
    const found = value[key] ?? null;
    if (!isObject(member)) return [key, found];
    const part = memberOfUnknown(whole, key);
    const hidden = hideSecrets(found, member, definitions, part.residual, `${name}.${key}`);
    return [key, hidden];
  });
  return members.some(([key, member]) => member !== value[key]) ? objectFrom(members) : value;
}

/** An empty text or object hides nothing, and templates test for it. */
function isEmptySecret(value: Value): boolean {
  return value === '' || (isObject(value) && Object.keys(value).length === 0);
}
