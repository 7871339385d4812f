import type { Layout } from './pretty-json.ts';
import type { Node } from './tree.ts';

/** What stands between an entry of an object or array and the next one, or the closing bracket. */
export interface Gap {
  /** The offset of its comma; undefined where there is none. */
  comma: number | undefined;
  /** The end of the comments that stand on the same line. */
  end: number;
  /** Whether the line ends there. */
  endsLine: boolean;
}

/** One entry of an object or array: a member with its key, or an item. */
export interface Entry {
  start: number;
  end: number;
}

/** The entries of an object or array in the order of the text. */
export function entriesOf(node: Node): readonly Entry[] {
  return node.members?.map(({ keyStart, value }) => ({ start: keyStart, end: value.end })) ?? node.items ?? [];
}

const isBreak = (character: string): boolean => character === '\n' || character === '\r';

/** Looks at the blanks, comments and commas from an offset up to another one. */
export function gapAfter(text: string, from: number, to: number): Gap {
  let comma: number | undefined;
  let end: number | undefined;
  let last = from;
  for (let at = from; at < to; at++) {
    const character = text.charAt(at);
    if (isBreak(character)) end ??= last;
    else if (character === ',') {
      comma = at;
      if (end === undefined) last = at + 1;
      break;
    } else if (character === '/') {
      at = endOfComment(text, at);
      if (end === undefined) last = at;
      at--;
    }
  }
  if (comma !== undefined && end === undefined) return { comma, ...restOfLine(text, comma + 1, to) };
  return { comma, end: end ?? last, endsLine: end !== undefined };
}

function restOfLine(text: string, from: number, to: number): { end: number; endsLine: boolean } {
  let end = from;
  for (let at = from; at < to; at++) {
    const character = text.charAt(at);
    if (isBreak(character)) return { end, endsLine: true };
    if (character === '/') {
      end = endOfComment(text, at);
      at = end - 1;
    } else if (/\S/.test(character)) return { end: from, endsLine: false };
  }
  return { end, endsLine: false };
}

function endOfComment(text: string, start: number): number {
  if (text.charAt(start + 1) === '*') {
    const end = text.indexOf('*/', start + 2);
    return end < 0 ? text.length : end + 2;
  }
  let end = start;
  while (end < text.length && !isBreak(text.charAt(end))) end++;
  return end;
}

/** The offset at which the line of an offset begins. */
export function lineStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !isBreak(text.charAt(start - 1))) start--;
  return start === 0 && text.startsWith('\ufeff') ? 1 : start;
}

/** The blanks with which the line of an offset begins. */
export function indentAt(text: string, offset: number): string {
  return /^[ \t]*/.exec(text.slice(lineStart(text, offset), offset))?.[0] ?? '';
}

/** Whether nothing stands before an offset on its line. */
export function beginsLine(text: string, offset: number): boolean {
  return /^[ \t]*$/.test(text.slice(lineStart(text, offset), offset));
}

/** How a file is laid out as a whole: its line ends, one level of its indentation, its spaces. */
export function layoutOf(text: string): Layout {
  const newline = /\r\n?|\n/.exec(text)?.[0];
  const unit = /[\r\n]([ \t]+)["'\w$[{]/.exec(text)?.[1] ?? '  ';
  return { newline, unit, space: newline === undefined && !text.includes('": ') ? '' : ' ' };
}
