import { lowerCase, upperCase } from '../../document/case.ts';
import { endsWithText, startsWithText } from '../compare-text.ts';
import { argumentError, type CallContext, type FunctionDefinition } from '../function.ts';
import { printJson } from '../json-text.ts';
import { isArray, type Value } from '../value.ts';

// What .NET takes for white space; JavaScript has U+FEFF instead of U+0085.
const blank = '\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
const blanks = new RegExp(`[${blank}]`);

const text = (value: Value | undefined): string => (typeof value === 'string' ? value : '');

function trim(value: string): string {
  let [start, end] = [0, value.length];
  while (start < end && blanks.test(value.charAt(start))) start++;
  while (start < end && blanks.test(value.charAt(end - 1))) end--;
  return value.slice(start, end);
}

/** The text of a string, Integer or bool; undefined for everything else. */
function plainText(value: Value): string | undefined {
  if (typeof value === 'string' || typeof value === 'bigint') return String(value);
  if (typeof value === 'number' && Number.isInteger(value)) return String(value);
  return typeof value === 'boolean' ? (value ? 'True' : 'False') : undefined;
}

function substring([source, from, count]: readonly Value[]): string {
  const value = text(source);
  const start = Number(from);
  const length = count === undefined ? value.length - start : Number(count);
  if (start < 0 || start > value.length)
    throw argumentError(`the start ${start} is outside of a string of ${value.length} characters`);
  if (length < 0 || start + length > value.length) {
    throw argumentError(`${length} characters from ${start} are more than a string of ${value.length} has`);
  }
  return value.slice(start, start + length);
}

function replace([source, old, by]: readonly Value[], { spend }: CallContext): string {
  const sought = text(old);
  if (sought === '') throw argumentError('what is replaced must not be empty');
  const parts = text(source).split(sought);
  spend((text(source).length + parts.length * text(by).length) / 16);
  return parts.join(text(by));
}

function split([source, delimiter]: readonly Value[], { spend }: CallContext): readonly string[] {
  const value = text(source);
  spend(value.length / 16);
  if (!isArray(delimiter)) return text(delimiter) === '' ? [value] : value.split(text(delimiter));
  if (delimiter.length === 0) return value.split(blanks);
  if (!delimiter.every((one) => typeof one === 'string')) throw argumentError('the delimiters must be strings');
  return splitAtAny(
    value,
    delimiter.filter((one) => one !== ''),
  );
}

/** At each place the delimiters are tried in their order. */
function splitAtAny(value: string, delimiters: readonly string[]): string[] {
  if (delimiters.length === 0) return [value];
  const escaped = delimiters.map((one) => one.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
  return value.split(new RegExp(escaped.join('|')));
}

function join([list, delimiter]: readonly Value[], { spend }: CallContext): string {
  const parts = (isArray(list) ? list : []).map((item) => {
    const part = plainText(item);
    if (part === undefined) throw argumentError('only strings, integers and booleans can be joined');
    return part;
  });
  spend(parts.reduce((sum, part) => sum + part.length + text(delimiter).length, 0) / 16);
  return parts.join(text(delimiter));
}

function padLeft([source, width, filler = ' ']: readonly Value[]): string {
  // The engine refuses more than 16, although the documentation speaks of any width.
  if (Number(width) < 1 || Number(width) > 16) throw argumentError('the total width must be between 1 and 16');
  if (text(filler).length !== 1) throw argumentError('the padding must be one character');
  return (plainText(source ?? '') ?? '').padStart(Number(width), text(filler));
}

/** Whether a text as a whole has the form of a pattern, in which `*` stands for anything. */
function like([source, pattern]: readonly Value[]): boolean {
  const value = upperCase(text(source));
  const [first = '', ...rest] = upperCase(text(pattern)).split('*');
  const last = rest.pop();
  if (last === undefined) return value === first;
  if (!value.startsWith(first)) return false;
  let at = first.length;
  for (const part of rest) {
    const found = value.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return value.length - last.length >= at && value.endsWith(last);
}

export const stringFunctions: readonly FunctionDefinition[] = [
  {
    name: 'string',
    takes: [['string', 'integer', 'boolean', 'array', 'object']],
    call: ([value = null], { spend }) => {
      const printed = plainText(value) ?? printJson(value);
      spend(printed.length / 16);
      return printed;
    },
  },
  { name: 'toLower', takes: ['string'], call: ([value]) => lowerCase(text(value)) },
  { name: 'toUpper', takes: ['string'], call: ([value]) => upperCase(text(value)) },
  { name: 'trim', takes: ['string'], call: ([value]) => trim(text(value)) },
  { name: 'substring', takes: ['string', 'integer', 'integer'], typesLast: true, min: 2, call: substring },
  { name: 'startsWith', takes: ['string', 'string'], call: ([value, start]) => startsWithText(text(value), text(start)) },
  { name: 'endsWith', takes: ['string', 'string'], call: ([value, end]) => endsWithText(text(value), text(end)) },
  { name: 'replace', takes: ['string', 'string', 'string'], call: replace },
  { name: 'split', takes: ['string', ['string', 'array']], call: split },
  { name: 'join', takes: ['array', 'string'], call: join },
  { name: 'padLeft', takes: [['string', 'integer'], 'integer', 'string'], typesLast: true, min: 2, call: padLeft },
  { name: 'like', takes: ['string', 'string'], call: like },
];
