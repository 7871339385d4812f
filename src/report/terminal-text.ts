import { styleText } from 'node:util';
import { eastAsianWidth } from 'get-east-asian-width';

/** Colours of a terminal, or none. */
export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'blue' | 'cyan' | 'green';

/** Paints a text, where colours are wanted. */
export type Paint = (text: string, ...styles: Style[]) => string;

/** Paints with escape sequences, or leaves every text as it is. */
export function painter(color: boolean): Paint {
  return (text, ...styles) => (color && text !== '' ? styleText(styles, text, { validateStream: false }) : text);
}

// The runner of GitHub Actions obeys `##[command]` anywhere and `::command::` where a line, or what is wrapped to one, begins.
// Control, direction, zero-width and separator characters, and halves of surrogate pairs: all that a terminal obeys instead of showing.
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]|##(?=\[)|(?<=^|\p{Zs}):(?=:)/gu;

/** The text on one line as a reader can see it: what a terminal or a build log would obey is shown as an escape. */
export function visible(text: string): string {
  return text.replace(hidden, (match) => (match === '##' ? '#\\u{23}' : escapeOf(match)));
}

function escapeOf(character: string): string {
  const short: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
  return short[character] ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

/** Columns that a visible text takes in a terminal. */
export function columns(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let sum = 0;
  for (const character of text) sum += columnsOf(character);
  return sum;
}

function columnsOf(character: string): number {
  if (/\p{M}/u.test(character)) return 0;
  return eastAsianWidth(character.codePointAt(0) ?? 0);
}

/** The words of a text in lines of at most so many columns; a longer word stands alone. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && columns(line) + 1 + columns(word) > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
