// ICU maps these two to ASCII letters; .NET does not.
const keepsItself = new Set(['\u0131', '\u0130']);

/** One character's simple upper case, as .NET's invariant culture: never longer, dotless i stays. */
function upper(character: string): string {
  const mapped = character.toUpperCase();
  return mapped.length === character.length && !keepsItself.has(character) ? mapped : character;
}

/** What two names have in common that ARM takes for the same: ordinal, ignoring case, character by character. */
export function foldName(name: string): string {
  return /^[\0-\x7f]*$/.test(name) ? name.toUpperCase() : Array.from(name, upper).join('');
}
