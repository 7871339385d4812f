import type { Edit } from './span.ts';

/** Whether two edits touch the same text, or insert at the same place. */
export function overlap(one: Edit, other: Edit): boolean {
  if (one.offset === other.offset) return true;
  const [first, second] = one.offset < other.offset ? [one, other] : [other, one];
  return second.offset < first.offset + first.length;
}

/** The text after edits that do not overlap, in any order. Throws RangeError where they do. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((one, other) => one.offset - other.offset);
  const pieces: string[] = [];
  let from = 0;
  for (const [index, edit] of ordered.entries()) {
    const next = ordered[index + 1];
    if (next !== undefined && overlap(edit, next)) throw new RangeError(`two edits at ${next.offset} overlap`);
    pieces.push(text.slice(from, edit.offset), edit.newText);
    from = edit.offset + edit.length;
  }
  return pieces.join('') + text.slice(from);
}
