import type { Position, Span } from '../document/span.ts';
import type { Address } from './resource.ts';

/** The span of a value, or of a part of the string there: offsets count in the decoded string, the span in the text. */
export function spanOf(address: Address, within?: { start: number; end: number }): Span {
  const whole = address.document.locate(address.path);
  if (within === undefined || within.start < 0) return whole;
  const start = offsetOf(address.document.text, whole.start);
  const end = offsetOf(address.document.text, whole.end);
  const offsets = offsetsOf(address.document.text.slice(start, end));
  const from = offsets[within.start];
  const to = offsets[within.end];
  return from === undefined || to === undefined ? whole : address.document.span(start + from, to - from);
}

function offsetOf(text: string, { line, column }: Position): number {
  let offset = 0;
  for (let n = 1; n < line; n++) {
    const next = /\r\n?|\n/g;
    next.lastIndex = offset;
    if (next.exec(text) === null) break;
    offset = next.lastIndex;
  }
  return offset + column - 1;
}

/** For each UTF-16 unit of the decoded string, where it stands in the quoted one; one more for the end. */
function offsetsOf(quoted: string): readonly number[] {
  const offsets: number[] = [];
  let at = 1;
  while (at < quoted.length - 1) {
    offsets.push(at);
    at += quoted[at] !== '\\' ? 1 : quoted[at + 1] === 'u' ? 6 : 2;
  }
  offsets.push(at);
  return offsets;
}
