import type { Span } from '../document/span.ts';
import { type Annotation, annotationsOf } from './annotations.ts';
import type { Format } from './format.ts';
import { summaryLines } from './summary-lines.ts';
import { painter, visible } from './terminal-text.ts';

/** Workflow commands that annotate files, and the summary as plain lines; unenforced findings are only counted. */
export const github: Format = (report, context) => {
  const findings = report.findings.filter(({ baselined }) => !baselined);
  const commands = annotationsOf(findings, report.diagnostics, () => false)
    .filter(({ severity }) => !context.quiet || severity === 'error')
    .map(command);
  const lines = context.quiet ? [] : summaryLines(report, painter(false), 200);
  return [...commands, ...lines].map((line) => `${line}\n`).join('');
};

function command({ severity, title, message, file, span }: Annotation): string {
  const properties: Readonly<Record<string, string | number>> = { ...(file !== undefined && { file }), ...placeOf(span), title };
  const text = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${severity} ${text.join(',')}::${escapeData(visible(message))}`;
}

/** GitHub takes columns only where a remark begins and ends on one line. */
function placeOf(span: Span | undefined): Readonly<Record<string, number>> {
  if (span === undefined) return {};
  const { start, end } = span;
  const lines = { line: start.line, endLine: end.line };
  return start.line === end.line ? { ...lines, col: start.column, endColumn: end.column } : lines;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
