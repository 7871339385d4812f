// Greek letters with iota subscript: JavaScript only knows their two-letter upper case.
const iotaSubscript = /^[\u1f80-\u1f87\u1f90-\u1f97\u1fa0-\u1fa7]$/;

/** One character's simple upper case, as .NET's invariant culture: never longer, dotless i stays. */
function upper(character: string): string {
  if (character === 'ı') return character;
  const mapped = character.toUpperCase();
  if (mapped.length === character.length) return mapped;
  if (iotaSubscript.test(character)) return String.fromCharCode(character.charCodeAt(0) + 8);
  return /^[\u1fb3\u1fc3\u1ff3]$/.test(character) ? String.fromCharCode(character.charCodeAt(0) + 9) : character;
}

function lower(character: string): string {
  const mapped = character.toLowerCase();
  return mapped.length === character.length ? mapped : character;
}

const isAscii = (text: string): boolean => /^[\0-\x7f]*$/.test(text);

/** Upper case as .NET's invariant culture: character by character, so that the length stays. Names that ARM takes for the same have it in common. */
export function upperCase(text: string): string {
  return isAscii(text) ? text.toUpperCase() : Array.from(text, upper).join('');
}

/** Lower case as .NET's invariant culture: character by character, so that the length stays. */
export function lowerCase(text: string): string {
  return isAscii(text) ? text.toLowerCase() : Array.from(text, lower).join('');
}
