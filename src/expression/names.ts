import { keysOf } from '../document/json.ts';

/** Upper case as ARM's names compare: each character by itself, in no culture, never changing the length (arm-language 5.6). */
export function upperCase(text: string): string {
  const upper = text.toUpperCase();
  if (upper.length === text.length && !text.includes('ı')) return upper;
  return Array.from(text, (character) => {
    const one = character.toUpperCase();
    return one.length === character.length && character !== 'ı' ? one : character;
  }).join('');
}

/** Whether two names are the same to ARM. */
export function sameName(one: string, other: string): boolean {
  return one === other || (one.length === other.length && upperCase(one) === upperCase(other));
}

/** The own key that a name finds: its exact spelling, else the first that differs only by case. */
export function findKey(object: Readonly<Record<string, unknown>>, name: string): string | undefined {
  if (Object.hasOwn(object, name)) return name;
  const upper = upperCase(name);
  return keysOf(object).find((key) => key.length === name.length && upperCase(key) === upper);
}
