import type { Finding, TraceEntry } from '../check/finding.ts';
import type { Span } from '../document/span.ts';

/** The steps of a trace that lead somewhere else than where the reader is already. */
export function stepsOf(finding: Finding): readonly TraceEntry[] {
  return finding.trace.filter((entry, index) => !isSame(entry, index === 0 ? finding : finding.trace[index - 1]));
}

function isSame(entry: TraceEntry, other: { file: string; span: Span } | undefined): boolean {
  if (other?.file !== entry.file) return false;
  const [a, b] = [entry.span, other.span];
  return (
    a.start.line === b.start.line &&
    a.start.column === b.start.column &&
    a.end.line === b.end.line &&
    a.end.column === b.end.column
  );
}
