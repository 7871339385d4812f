import type { Document } from '../document/document.ts';
import { keysOf, type Path } from '../document/json.ts';
import type { Span } from '../document/span.ts';
import { isArray, isObject, type Value, type ValueObject } from '../expression/value.ts';
import { type Definitions, isSecure, resolvedType } from './declared-type.ts';
import { memberOfValue } from './member.ts';

/** Where a template holds defaults of its secure parameters; an expression is none. */
export function secretDefaults(template: Document): readonly Span[] {
  const paths = entriesOf(template).flatMap(([name, declared]) => {
    const value = memberOfValue(declared, 'defaultValue');
    const isExpression = typeof value === 'string' && value.startsWith('[') && !value.startsWith('[[');
    if (value === undefined || isExpression) return [];
    return secretPaths(value, declared, definitionsOf(template), ['parameters', name, 'defaultValue']);
  });
  return paths.map((path) => template.locate(path));
}

/** Where a parameters file holds values of parameters that the template declares secure, or does not declare: it may have meant one that is. */
export function secretArguments(template: Document, file: Document): readonly Span[] {
  const declarations = new Map(entriesOf(template).map(([name, declared]) => [name.toLowerCase(), declared]));
  const paths = entriesOf(file).flatMap(([name, given]) => {
    const value = memberOfValue(given, 'value');
    if (value === undefined) return [];
    const path = ['parameters', name, 'value'];
    const declared = declarations.get(name.toLowerCase());
    return declared === undefined ? [path] : secretPaths(value, declared, definitionsOf(template), path);
  });
  return paths.map((path) => file.locate(path));
}

function entriesOf({ value }: Document): (readonly [string, ValueObject])[] {
  const root = value as Value | undefined;
  const parameters = isObject(root) ? memberOfValue(root, 'parameters') : undefined;
  if (!isObject(parameters)) return [];
  return keysOf(parameters).flatMap((name) => {
    const entry = parameters[name];
    return isObject(entry) ? [[name, entry] as const] : [];
  });
}

function definitionsOf({ value }: Document): Definitions {
  const root = value as Value | undefined;
  const definitions = isObject(root) ? memberOfValue(root, 'definitions') : undefined;
  return (name) => {
    const found = isObject(definitions) ? memberOfValue(definitions, name) : undefined;
    return isObject(found) ? found : undefined;
  };
}

function secretPaths(value: Value, declared: ValueObject, definitions: Definitions, path: Path): readonly Path[] {
  const type = resolvedType(declared, definitions);
  if (isSecure(type)) return [path];
  if (isArray(value)) {
    const items = memberOfValue(type, 'items');
    return isObject(items) ? value.flatMap((item, index) => secretPaths(item, items, definitions, [...path, index])) : [];
  }
  const properties = memberOfValue(type, 'properties');
  if (!isObject(value) || !isObject(properties)) return [];
  return keysOf(value).flatMap((key) => {
    const member = memberOfValue(properties, key);
    return isObject(member) ? secretPaths(value[key] ?? null, member, definitions, [...path, key]) : [];
  });
}
