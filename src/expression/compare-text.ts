import { upperCase } from '../document/case.ts';

const collator = new Intl.Collator('en');

/** The order of two strings as .NET's invariant culture has it (ICU's root collation): punctuation, digits, letters; case last. */
export function orderText(one: string, other: string): number {
  return collator.compare(one, other);
}

/** Characters that compare as one: a base with its combining marks, folded; and where it starts and ends. */
interface Unit {
  text: string;
  start: number;
  end: number;
}

// Printable ASCII needs no units: every character stands for itself.
const isSimple = (text: string): boolean => /^[\t-\r -~]*$/.test(text);

// Linguistic comparison does not see these (soft hyphen, zero-width characters, controls).
const ignorable = /^(?:(?![\t-\r\x85])\p{Cc}|\p{Cf}|\u034f|\p{Variation_Selector})$/u;

function unitsOf(text: string): Unit[] {
  const units: Unit[] = [];
  let at = 0;
  for (const character of text) {
    const [start, end] = [at, at + character.length];
    at = end;
    const last = units.at(-1);
    if (ignorable.test(character)) continue;
    if (/^\p{Mn}$/u.test(character) && last?.end === start) {
      last.text = upperCase((last.text + character).normalize('NFC'));
      last.end = end;
    } else units.push({ text: upperCase(character.normalize('NFC')), start, end });
  }
  return units;
}

const matchesAt = (units: readonly Unit[], sought: readonly Unit[], at: number): boolean =>
  at >= 0 && at + sought.length <= units.length && sought.every((unit, index) => unit.text === units[at + index]?.text);

/** Whether a text begins with another, ignoring case and what linguistic comparison ignores. */
export function startsWithText(text: string, start: string): boolean {
  if (isSimple(text) && isSimple(start)) return upperCase(text).startsWith(upperCase(start));
  return matchesAt(unitsOf(text), unitsOf(start), 0);
}

/** Whether a text ends with another, ignoring case and what linguistic comparison ignores. */
export function endsWithText(text: string, end: string): boolean {
  if (isSimple(text) && isSimple(end)) return upperCase(text).endsWith(upperCase(end));
  const [units, sought] = [unitsOf(text), unitsOf(end)];
  return matchesAt(units, sought, units.length - sought.length);
}

/** The UTF-16 offset of the first place where a text contains another, as startsWithText compares; -1 where it does not. */
export function indexOfText(text: string, sought: string): number {
  if (isSimple(text) && isSimple(sought)) return upperCase(text).indexOf(upperCase(sought));
  const [units, parts] = [unitsOf(text), unitsOf(sought)];
  if (parts.length === 0) return 0;
  const found = units.findIndex((_, at) => matchesAt(units, parts, at));
  return units[found]?.start ?? -1;
}

/** The offset of the last such place; for nothing sought it is that of the last character. */
export function lastIndexOfText(text: string, sought: string): number {
  if (sought === '') return Math.max(0, text.length - 1);
  if (isSimple(text) && isSimple(sought)) return upperCase(text).lastIndexOf(upperCase(sought));
  const [units, parts] = [unitsOf(text), unitsOf(sought)];
  if (parts.length === 0) return Math.max(0, text.length - 1);
  const found = units.findLastIndex((_, at) => matchesAt(units, parts, at));
  return units[found]?.start ?? -1;
}
