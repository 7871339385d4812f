import { ExpressionError } from './environment.ts';

/** One word of an expression; offsets are UTF-16 units within the text, end exclusive. */
export interface Token {
  kind: 'name' | 'string' | 'integer' | '(' | ')' | '[' | ']' | ',' | '.' | 'end';
  start: number;
  end: number;
}

const letter = /\p{L}/u;
const nameCharacter = /[\p{L}\p{Nd}]/u;

/** The token at or after an offset; white space before it is skipped. Throws ExpressionError where there is none. */
export function tokenAt(text: string, offset: number): Token {
  let start = offset;
  while (start < text.length && isWhiteSpace(text.charCodeAt(start))) start++;
  const character = text[start];
  switch (character) {
    case undefined:
      return { kind: 'end', start, end: start };
    case '(':
    case ')':
    case '[':
    case ']':
    case ',':
    case '.':
      return { kind: character, start, end: start + 1 };
    case "'":
      return { kind: 'string', start, end: endOfString(text, start) };
    default:
      return word(text, start, character);
  }
}

function word(text: string, start: number, character: string): Token {
  if (startsName(character)) {
    let end = start + 1;
    while (end < text.length && continuesName(text.charAt(end))) end++;
    return { kind: 'name', start, end };
  }
  const signed = character === '-' || character === '+';
  let end = signed ? start + 1 : start;
  while (isDigit(text.charCodeAt(end))) end++;
  if (end > (signed ? start + 1 : start)) return { kind: 'integer', start, end };
  if (signed) throw syntaxError(`a digit must follow '${character}': the language has no operators`, { start, end });
  const hint = character === '"' ? ': strings stand in single quotes' : '';
  throw syntaxError(`'${text.slice(start, start + 1)}' is no part of an expression${hint}`, { start, end: start + 1 });
}

function endOfString(text: string, start: number): number {
  for (let quote = text.indexOf("'", start + 1); quote >= 0; quote = text.indexOf("'", quote + 2)) {
    if (text.charCodeAt(quote + 1) !== 39) return quote + 1;
  }
  throw syntaxError('the string that begins here has no closing quote (a quote within it is written twice)', {
    start,
    end: text.length,
  });
}

/** A defect of the grammar, at a place in the text. */
export function syntaxError(message: string, at: { start: number; end: number }): ExpressionError {
  return new ExpressionError('expression/syntax', message, at);
}

/** Whether a text can stand after a dot. */
export function isName(text: string): boolean {
  return text !== '' && startsName(text.charAt(0)) && text.split('').every(continuesName);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function startsName(character: string): boolean {
  const code = character.charCodeAt(0);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code === 36;
  return letter.test(character);
}

function continuesName(character: string): boolean {
  const code = character.charCodeAt(0);
  return code < 128 ? startsName(character) || isDigit(code) : nameCharacter.test(character);
}

/** White space as .NET has it (arm-language 6.3, trim). */
export function isWhiteSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    (code >= 0x80 &&
      (code === 0x85 ||
        code === 0xa0 ||
        code === 0x1680 ||
        (code >= 0x2000 && code <= 0x200a) ||
        code === 0x2028 ||
        code === 0x2029 ||
        code === 0x202f ||
        code === 0x205f ||
        code === 0x3000))
  );
}
