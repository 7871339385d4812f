import type { Span } from './span.ts';

/** Turns UTF-16 offsets of a text into positions as editors show them; a byte order mark is no column. */
export function spansOf(text: string): (offset: number, length: number) => Span {
  let starts: number[] | undefined;
  const position = (offset: number): Span['start'] => {
    starts ??= lineStarts(text);
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: Math.max(offset - (starts[low] ?? 0), 0) + 1 };
  };
  return (offset, length) => ({ start: position(offset), end: position(offset + length) });
}

/** The offset of each line's first column; a byte order mark is no column. */
export function lineStarts(text: string): number[] {
  const starts = [text.startsWith('\ufeff') ? 1 : 0];
  if (text.includes('\r')) {
    for (const { index, 0: end } of text.matchAll(/\r\n?|\n/g)) starts.push(index + end.length);
  } else {
    for (let feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', feed + 1)) starts.push(feed + 1);
  }
  return starts;
}
