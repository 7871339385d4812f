/** Azure's own limit is a template of 4 MB; nesting beyond this is no template either. */
export const maxDepth = 500;

const blank = 32;
const quote = 34;
const minus = 45;
const colon = 58;
const backslash = 92;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** The offset of the quote that closes the string whose opening quote is before `from`, in strict JSON. */
export function closingQuote(text: string, from: number): number {
  let end = text.indexOf('"', from);
  while (text.charCodeAt(end - 1) === backslash) {
    let first = end - 1;
    while (text.charCodeAt(first - 1) === backslash) first--;
    if ((end - first) % 2 === 0) break;
    end = text.indexOf('"', end + 1);
  }
  return end;
}

function isIndexKey(text: string, start: number, end: number): boolean {
  let after = end + 1;
  while (text.charCodeAt(after) <= blank) after++;
  return text.charCodeAt(after) === colon && /^\d+$/.test(text.slice(start, end));
}

/** The offset behind a number that begins at an offset: digits, `.`, `e`, `E`, `+`, `-`. */
function endOfNumber(text: string, start: number): number {
  for (let end = start + 1; ; end++) {
    const code = text.charCodeAt(end);
    if (!isDigit(code) && code !== 46 && code !== 101 && code !== 69 && code !== 43 && code !== minus) return end;
  }
}

/** An Integer that a double rounds, or a Float that looks like an Integer once it is one. */
function isInexact(number: string): boolean {
  return number.length > 15 || number === '-0' ? true : /[.eE]/.test(number) && Number.isInteger(Number(number));
}

/**
 * Whether a text that is strict JSON says something that JSON.parse does not tell: Integers beyond 2^53, Floats with an
 * integral value, the place of keys like "1", or nesting that nobody should follow.
 */
export function saysMoreThanParsed(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    let code = text.charCodeAt(at);
    // Most of what stands between strings is indentation.
    while (code === blank) code = text.charCodeAt(++at);
    if (code === quote) {
      const end = closingQuote(text, at + 1);
      if (isDigit(text.charCodeAt(at + 1)) && isIndexKey(text, at + 1, end)) return true;
      at = end;
    } else if (code === 123 || code === 91) {
      if (++depth > maxDepth) return true;
    } else if (code === 125 || code === 93) depth--;
    else if (code === minus || isDigit(code)) {
      const end = endOfNumber(text, at);
      if (isInexact(text.slice(at, end))) return true;
      at = end - 1;
    }
  }
  return false;
}
