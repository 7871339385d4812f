import { upperCase } from '../document/case.ts';

// Made when something is compared: making it takes as long as checking a template.
let collator: Intl.Collator | undefined;

/** The order of two strings as .NET's invariant culture has it (ICU's root collation): punctuation, digits, letters; case last. */
export function orderText(one: string, other: string): number {
  return (collator ??= new Intl.Collator('en')).compare(one, other);
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

/** A long s is another letter than s. */
const fold = (character: string): string => (character === 'ſ' ? character : upperCase(character.normalize('NFC')));

function unitsOf(text: string): Unit[] {
  const units: Unit[] = [];
  let at = 0;
  for (const character of text) {
    const [start, end] = [at, at + character.length];
    at = end;
    const last = units.at(-1);
    if (ignorable.test(character)) continue;
    if (/^\p{Mn}$/u.test(character) && last?.end === start) {
      last.text += character;
      last.end = end;
    } else units.push({ text: character, start, end });
  }
  for (const unit of units) unit.text = fold(unit.text);
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

/** The folded units in one string, each after a mark that folding never yields, to be searched in one go. */
const joined = (units: readonly Unit[]): string => units.map(({ text }) => `\u{10ffff}${text}`).join('');

/** The offset in the original of the unit that begins at an offset of the joined string. */
function originalOffset(units: readonly Unit[], found: number): number {
  let at = 0;
  for (const unit of units) {
    if (at === found) return unit.start;
    at += unit.text.length + 2;
  }
  return -1;
}

/** The UTF-16 offset of the first place where a text contains another, as startsWithText compares; -1 where it does not. */
export function indexOfText(text: string, sought: string): number {
  if (isSimple(text) && isSimple(sought)) return upperCase(text).indexOf(upperCase(sought));
  const units = unitsOf(text);
  const parts = joined(unitsOf(sought));
  return parts === '' ? 0 : originalOffset(units, `${joined(units)}\u{10ffff}`.indexOf(`${parts}\u{10ffff}`));
}

/** The offset of the last such place; for nothing sought it is that of the last character. */
export function lastIndexOfText(text: string, sought: string): number {
  if (sought === '') return Math.max(0, text.length - 1);
  if (isSimple(text) && isSimple(sought)) return upperCase(text).lastIndexOf(upperCase(sought));
  const units = unitsOf(text);
  const parts = joined(unitsOf(sought));
  return parts === '' ? text.length : originalOffset(units, `${joined(units)}\u{10ffff}`.lastIndexOf(`${parts}\u{10ffff}`));
}
