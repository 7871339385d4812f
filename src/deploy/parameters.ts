import { upperCase } from '../document/case.ts';
import type { Document } from '../document/document.ts';
import type { Json } from '../document/json.ts';
import { printJson } from '../expression/json-text.ts';
import { isArray, isObject, type Value } from '../expression/value.ts';

/** The parameters that are sent. */
export interface MergedParameters {
  /** `{"name":{"value":1}}`, JSON text; big integers and floats are what the files say. */
  text: string;
  /** The same, sorted, with marks for secure values: what a digest may see. */
  digestible: string;
  /** Every text that a secure value holds. */
  secrets: readonly string[];
  /** Names that are given, in upper case. */
  given: ReadonlySet<string>;
}

type Entry = Readonly<Record<string, Json>>;

const member = (value: Json | Value | undefined, name: string): Value | undefined => {
  if (!isObject(value)) return undefined;
  const object = value as Readonly<Record<string, Value>>;
  const key = Object.hasOwn(object, name) ? name : Object.keys(object).find((each) => upperCase(each) === upperCase(name));
  return key === undefined ? undefined : object[key];
};

function entryOf(parameter: Value): Entry | undefined {
  for (const name of ['value', 'reference', 'expression']) {
    const value = member(parameter, name);
    if (value !== undefined) return { [name]: value as Json };
  }
  return undefined;
}

/** Whether the template declares a parameter as secure; `$ref` leads to its definitions. */
function isSecure(template: Value | undefined, name: string): boolean {
  let declared = member(member(template, 'parameters'), name);
  for (let steps = 0; steps < 32; steps++) {
    const reference = member(declared, '$ref');
    if (typeof reference !== 'string') break;
    declared = member(member(template, 'definitions'), reference.replace(/^#\/definitions\//i, ''));
  }
  const type = member(declared, 'type');
  return typeof type === 'string' && /^secure/i.test(type);
}

/**
 * All texts in a value that must not be shown, as they are and as JSON writes them; a log is masked line by line. Shorter ones than
 * three letters would mask everything.
 */
export function secretsIn(value: Value): string[] {
  if (typeof value === 'string') {
    const lines = [value, ...value.split(/\r?\n/)].map((line) => line.trim()).filter((line) => line.length > 2);
    return [...new Set(lines.flatMap((line) => [line, JSON.stringify(line).slice(1, -1)]))];
  }
  if (isArray(value)) return value.flatMap(secretsIn);
  if (isObject(value)) return Object.values(value).flatMap(secretsIn);
  return typeof value === 'number' || typeof value === 'bigint' ? secretsIn(String(value)) : [];
}

/** Merges parameters files and overrides: of two values for one parameter the later counts, and overrides win. */
export function mergeParameters(
  template: Document,
  files: readonly Document[],
  overrides: Readonly<Record<string, Json>>,
): MergedParameters {
  const merged = new Map<string, { name: string; entry: Entry }>();
  for (const { value } of files) {
    const parameters = member(value, 'parameters');
    if (!isObject(parameters)) continue;
    for (const [name, parameter] of Object.entries(parameters)) {
      const entry = entryOf(parameter);
      if (entry !== undefined) merged.set(upperCase(name), { name, entry });
    }
  }
  for (const [name, value] of Object.entries(overrides)) merged.set(upperCase(name), { name, entry: { value } });
  const entries = [...merged.values()];
  const secure = entries.filter(({ name }) => isSecure(template.value as Value, name));
  const shown = entries.map((each) =>
    secure.includes(each) && 'value' in each.entry ? { ...each, entry: { secure: true } } : each,
  );
  const print = (list: readonly { name: string; entry: Entry }[]): string =>
    `{${list.map(({ name, entry }) => `${JSON.stringify(name)}:${printJson(entry as Value)}`).join(',')}}`;
  return {
    text: print(entries),
    digestible: print([...shown].sort((a, b) => (upperCase(a.name) < upperCase(b.name) ? -1 : 1))),
    secrets: [...new Set(secure.flatMap(({ entry }) => ('value' in entry ? secretsIn(entry['value'] as Value) : [])))],
    given: new Set(merged.keys()),
  };
}
