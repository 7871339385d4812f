import type { Span } from '../document/span.ts';
import { columns, type Paint, type Style, visible, wrap } from './terminal-text.ts';

/** How a frame is drawn. */
export interface FrameStyle {
  /** Columns of the gutter's line numbers. */
  gutter: number;
  width: number;
  paint: Paint;
  /** Of the underline and its label. */
  style: Style;
  mark: '^' | '-';
}

const tab = '    ';

/**
 * The line of a text where a span begins, numbered, with the span underlined (to the end of that line at most) and a label
 * beside or below. Long lines are clipped around the span.
 */
export function codeFrame(text: string, span: Span, label: string, style: FrameStyle): string[] {
  const { start, end } = span;
  const bar = style.paint(`${' '.repeat(style.gutter)} |`, 'blue');
  const first = lineOf(text, start.line);
  const to = end.line === start.line ? end.column : first.length + 1;
  return [bar, ...numbered(first, start.line, start.column, to, label, style)];
}

/** A line of a text by its number, without its line end; at most its first 10,000 characters. */
export function lineOf(text: string, line: number): string {
  let from = 0;
  const next = /\r\n|\r|\n/g;
  for (let number = 1; number < line; number++) {
    if (!next.test(text)) return '';
    from = next.lastIndex;
  }
  return /^[^\r\n]*/.exec(text.slice(from, from + 10_000))?.[0] ?? '';
}

function numbered(line: string, number: number, from: number, to: number, label: string, style: FrameStyle): string[] {
  const { paint, gutter } = style;
  const room = Math.max(16, style.width - gutter - 3);
  const { shown, offset, length } = clip(line, from - 1, Math.max(to - 1, from - 1), room);
  const bar = (head: string): string => paint(`${head.padStart(gutter)} |`, 'blue');
  const marks = ' '.repeat(offset) + paint(style.mark.repeat(Math.max(1, length)), 'bold', style.style);
  const beside = offset + Math.max(1, length) + 1;
  const lines = [`${bar(String(number))} ${shown}`.trimEnd()];
  if (label === '') return [...lines, `${bar('')} ${marks}`];
  if (beside + columns(label) <= room) return [...lines, `${bar('')} ${marks} ${paint(label, style.style)}`];
  const indent = Math.min(offset, Math.max(0, room - Math.max(30, columns(label))));
  const below = wrap(label, Math.max(16, room - indent));
  return [...lines, `${bar('')} ${marks}`, ...below.map((part) => `${bar('')} ${' '.repeat(indent)}${paint(part, style.style)}`)];
}

/** What is shown of a line so that it fits, and where the stretch from..to (UTF-16 offsets) stands in it, in columns. */
function clip(line: string, from: number, to: number, room: number): { shown: string; offset: number; length: number } {
  const show = (part: string): string => part.split('\t').map(visible).join(tab);
  const shown = show(line.slice(0, from));
  const marked = show(line.slice(from, to));
  const after = show(line.slice(to));
  const length = columns(marked);
  // Indentation is the first to go where a line is too long.
  const excess = columns(shown) + length + columns(after) - room;
  const before = excess > 0 ? shown.slice(Math.min(excess, shown.length - shown.trimStart().length)) : shown;
  if (columns(before) + length + columns(after) <= room)
    return { shown: before + marked + after, offset: columns(before), length };
  const middle = length > room - 8 ? `${take(marked, room - 9)}…` : marked;
  const left = room - 1 - columns(middle);
  const lead =
    columns(before) <= left - Math.min(columns(after), left >> 1)
      ? before
      : `…${takeEnd(before, Math.max(3, left - Math.min(columns(after), left >> 1) - 1))}`;
  const rest = room - columns(lead) - columns(middle);
  const tail = middle !== marked || columns(after) <= rest ? (middle === marked ? after : '') : `${take(after, rest - 1)}…`;
  return { shown: lead + middle + tail, offset: columns(lead), length: columns(middle) };
}

function take(text: string, width: number): string {
  let taken = '';
  let sum = 0;
  for (const character of text) {
    sum += columns(character);
    if (sum > width) break;
    taken += character;
  }
  return taken;
}

function takeEnd(text: string, width: number): string {
  const characters = Array.from(text);
  let sum = 0;
  let index = characters.length;
  while (index > 0) {
    sum += columns(characters[index - 1] ?? '');
    if (sum > width) break;
    index--;
  }
  return characters.slice(index).join('');
}
