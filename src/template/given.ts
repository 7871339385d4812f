import type { Document } from '../document/document.ts';
import type { Json } from '../document/json.ts';
import { upperCase } from '../expression/names.ts';
import { isObject, type Value } from '../expression/value.ts';
import { memberOfValue } from './member.ts';
import type { Argument, Given } from './parameters.ts';
import { stepInto, type Text } from './text.ts';

/** What parameters files and overrides give the root template. */
export function givenOf(
  template: Document,
  files: readonly Document[],
  overrides: Readonly<Record<string, Json>>,
  isFree: boolean,
): Given {
  const found = new Map<string, Argument>();
  for (const document of files) {
    for (const argument of argumentsIn(document)) found.set(upperCase(argument.name), argument);
  }
  for (const [name, json] of Object.entries(overrides)) {
    const address = { document: template, path: ['parameters', name] };
    found.set(upperCase(name), { name, kind: 'value', text: { json, environments: [], address } });
  }
  return { arguments: found, isFree };
}

function argumentsIn(document: Document): readonly Argument[] {
  const file: Text = { json: document.value ?? null, environments: [], address: { document, path: [] } };
  const section = stepInto(file, 'parameters');
  if (section === undefined || !isObject(section.json)) return [];
  return Object.keys(section.json).flatMap((name): Argument[] => {
    const entry = stepInto(section, name);
    if (entry === undefined) return [];
    const value = stepInto(entry, 'value');
    if (value !== undefined) return [{ name, kind: 'value', text: value }];
    if (hasMember(entry.json, 'reference')) return [{ name, kind: 'secret', text: entry }];
    const expression = stepInto(entry, 'expression');
    return expression === undefined ? [] : [{ name, kind: 'expression', text: expression }];
  });
}

function hasMember(json: Value, name: string): boolean {
  return memberOfValue(json, name) !== undefined;
}
