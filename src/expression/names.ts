import { upperCase as upperCaseText } from '../document/case.ts';
import { keysOf } from '../document/json.ts';

/** What names that are the same to ARM have in common: upper case of each character, in no culture; a long s is no s (arm-language 5.6). */
export function upperCase(name: string): string {
  return name.includes('ſ')
    ? Array.from(name, (character) => (character === 'ſ' ? character : upperCaseText(character))).join('')
    : upperCaseText(name);
}

/** Whether two names are the same to ARM. */
export function sameName(one: string, other: string): boolean {
  return one === other || (one.length === other.length && upperCase(one) === upperCase(other));
}

/** The own key that a name finds: its exact spelling, else the first that differs only by case. */
export function findKey(object: Readonly<Record<string, unknown>>, name: string): string | undefined {
  if (Object.hasOwn(object, name)) return name;
  let upper: string | undefined;
  for (const key of keysOf(object)) {
    if (key.length === name.length && upperCase(key) === (upper ??= upperCase(name))) return key;
  }
  return undefined;
}

/** All own keys that are the same to ARM. */
export function findKeys(object: Readonly<Record<string, unknown>>, name: string): readonly string[] {
  const upper = upperCase(name);
  return keysOf(object).filter((key) => key.length === name.length && (key === name || upperCase(key) === upper));
}
