import type { Position } from '../../document/span.ts';
import type { Finding, FixEdit } from '../../check/finding.ts';
import { capped, fenceFor, visible } from './inline.ts';

const contextLines = 2;
const longestLine = 160;
const mostLines = 24;

function offsetsOf(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** A text with edits carried out; undefined where they lie outside of it. */
export function applyEdits(text: string, edits: readonly FixEdit[]): string | undefined {
  const starts = offsetsOf(text);
  const offset = ({ line, column }: Position): number => (starts[line - 1] ?? text.length) + column - 1;
  let result = text;
  for (const { span, newText } of [...edits].sort((a, b) => offset(b.span.start) - offset(a.span.start))) {
    if (offset(span.end) > text.length || span.start.line > starts.length) return undefined;
    result = result.slice(0, offset(span.start)) + newText + result.slice(offset(span.end));
  }
  return result;
}

/** The text beside a change may hold the value of a secure parameter; only keys and structure are shown of it. */
function masked(line: string): string {
  return line.replace(/(:\s*)"(?:[^"\\]|\\.)*"?/g, '$1"…"').replace(/^(\s*)"(?:[^"\\]|\\.)*"?(\s*,?\s*)$/, '$1"…"$2');
}

function shown(sign: string, line: string): string {
  return sign + capped(visible(line.replace(/\r$/, '')), longestLine);
}

/** Whether a changed line holds more than the value that changes: of a minified file, say. */
function isCrowded(line: string, secretive: boolean): boolean {
  return line.length > longestLine || (secretive && (line.match(/"(?:value|defaultValue)"\s*:/gi)?.length ?? 0) > 1);
}

function hunk(before: readonly string[], after: readonly string[], secretive: boolean): string[] | undefined {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  const [removed, added] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  if ([...removed, ...added].some((line) => isCrowded(line, secretive))) return undefined;
  const around = (line: string): string => shown(' ', secretive ? masked(line) : line);
  return [
    ...before.slice(Math.max(0, start - contextLines), start).map(around),
    ...removed.map((line) => shown('-', line)),
    ...added.map((line) => shown('+', line)),
    ...before.slice(before.length - end, before.length - end + contextLines).map(around),
  ];
}

/** The fix of a finding as a fenced diff of each file it changes; undefined where a text is not at hand or it is too long to read. */
export function fixDiff(finding: Finding, text: (file: string) => string | undefined): string | undefined {
  const edits = finding.fix?.edits ?? [];
  const lines: string[] = [];
  for (const file of new Set(edits.map((edit) => edit.file))) {
    const before = text(file);
    const mine = edits.filter((edit) => edit.file === file);
    const after = before === undefined ? undefined : applyEdits(before, mine);
    if (before === undefined || after === undefined) return undefined;
    const atProperty = mine.every(
      ({ span }) => file === finding.file && Math.abs(span.start.line - finding.span.start.line) <= contextLines,
    );
    const changed = hunk(before.split('\n'), after.split('\n'), !atProperty);
    if (changed === undefined) return undefined;
    lines.push(...changed);
  }
  if (lines.length === 0 || lines.length > mostLines) return undefined;
  const body = lines.join('\n');
  const fence = fenceFor(body, 3);
  return `${fence}diff\n${body}\n${fence}`;
}
