import type { FixEdit } from '../check/finding.ts';
import type { Position } from '../document/span.ts';
import { columns, type Paint, visible } from './terminal-text.ts';

/** The lines that an edit takes away and puts in, as a diff without context; indentation that all share is left out. */
export function editDiff(text: string, edit: FixEdit, paint: Paint, width: number): string[] {
  const lines = text.split(/\r\n|\r|\n/);
  const old = lines.slice(edit.span.start.line - 1, edit.span.end.line);
  const head = before(old[0] ?? '', edit.span.start);
  const tail = (old.at(-1) ?? '').slice(edit.span.end.column - 1);
  const fresh = (head + edit.newText + tail).split(/\r\n|\r|\n/);
  const same = sharedLines(old, fresh);
  const removed = old.slice(same);
  const added = fresh.slice(same);
  const indent = Math.min(...[...removed, ...added].filter((line) => line.trim() !== '').map(indentOf));
  const show = (sign: string, line: string): string =>
    clipEnd(`${sign} ${visible(line.slice(indent).replaceAll('\t', '  '))}`, width);
  return [...removed.map((line) => paint(show('-', line), 'red')), ...added.map((line) => paint(show('+', line), 'green'))];
}

function before(line: string, { column }: Position): string {
  return line.slice(0, column - 1);
}

/** How many lines are the same at the beginning. */
function sharedLines(old: readonly string[], fresh: readonly string[]): number {
  let count = 0;
  while (count < Math.min(old.length, fresh.length) && old[count] === fresh[count]) count++;
  return count;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function clipEnd(text: string, width: number): string {
  if (columns(text) <= width) return text;
  let shown = '';
  for (const character of text) {
    if (columns(shown) + columns(character) >= width) break;
    shown += character;
  }
  return `${shown}…`;
}
