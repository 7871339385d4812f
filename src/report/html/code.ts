import type { FixEdit } from '../../check/finding.ts';
import type { Span } from '../../document/span.ts';
import { lineOf } from '../code-frame.ts';
import { editDiff } from '../fix-diff.ts';
import type { FormatContext } from '../format.ts';
import { painter } from '../terminal-text.ts';
import { type Markup, markup, nothing } from './markup.ts';

/** How much of a long line is shown on either side of what is marked, and of that itself, in UTF-16 units. */
const beside = 120;
const most = 400;

/** A place in a file, as people write it. */
export function placeText(file: string, span: Span | undefined): string {
  return span === undefined ? file : `${file}:${span.start.line}:${span.start.column}`;
}

/** The line where a span begins, with the span marked. Lines around it are not shown: they may hold what is nobody's business. */
export function frame(file: string, span: Span | undefined, context: FormatContext): Markup {
  const place = markup`<figcaption><code>${placeText(file, span)}</code></figcaption>`;
  const text = context.text(file);
  if (span === undefined || text === undefined) return markup`<figure>${place}</figure>`;
  const line = lineOf(text, span.start.line);
  const from = span.start.column - 1;
  const to = Math.max(from, span.end.line === span.start.line ? span.end.column - 1 : line.length);
  const marked = from === to ? markup`<mark class="gap">‸</mark>` : markup`<mark>${code(line.slice(from, to), most)}</mark>`;
  const start = Math.max(0, from - beside);
  const lead = code(start === 0 ? line.slice(0, from).trimStart() : `…${line.slice(start, from)}`, Infinity);
  const rest = code(line.slice(to), beside);
  return markup`<figure>${place}<pre><code><span class="line">${span.start.line}</span>${lead}${marked}${rest}</code></pre></figure>`;
}

function code(text: string, longest: number): string {
  const shown = text.replaceAll('\t', '    ');
  return shown.length > longest ? `${shown.slice(0, longest)}…` : shown;
}

/** The lines that an edit takes away and puts in. */
export function diff(edit: FixEdit, context: FormatContext): Markup {
  const text = context.text(edit.file);
  if (text === undefined) return nothing;
  const lines = editDiff(text, edit, painter(false), most).map((line) =>
    line.startsWith('-') ? markup`<del>${line}</del>` : markup`<ins>${line}</ins>`,
  );
  return markup`<figure><figcaption><code>${placeText(edit.file, edit.span)}</code></figcaption><pre><code>${lines}</code></pre></figure>`;
}
