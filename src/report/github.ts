import type { Severity } from '../document/diagnostic.ts';
import type { Span } from '../document/span.ts';
import type { Format } from './format.ts';
import { summaryLines } from './summary-lines.ts';
import { painter, visible } from './terminal-text.ts';

/** GitHub keeps ten annotations of each level and step; the tenth says that there are more. */
const mostPerLevel = 9;

/** What becomes an annotation. */
interface Remark {
  severity: Severity;
  title: string;
  message: string;
  file: string;
  span: Span | undefined;
}

/** Workflow commands that annotate files, and the summary as plain lines; unenforced findings are only counted. */
export const github: Format = (report, context) => {
  const remarks: Remark[] = [
    ...report.diagnostics.map(({ code, ...rest }) => ({ title: code, span: undefined, ...rest })),
    ...report.findings
      .filter(({ verdict, baselined }) => !baselined && (verdict === 'violation' || verdict === 'undetermined'))
      .map(({ severity, ruleId, message, file, span }) => ({ severity, title: ruleId, message, file, span })),
  ];
  const shown: readonly Severity[] = context.quiet ? ['error'] : ['error', 'warning', 'notice'];
  const commands = shown.flatMap((severity) => commandsOf(severity, remarks));
  const lines = context.quiet ? [] : summaryLines(report, painter(false), 200);
  return [...commands, ...lines].map((line) => `${line}\n`).join('');
};

function commandsOf(severity: Severity, remarks: readonly Remark[]): string[] {
  const same = remarks.filter((remark) => remark.severity === severity);
  const commands = same.slice(0, mostPerLevel).map(command);
  const left = same.length - commands.length;
  return left === 0 ? commands : [...commands, `::${severity}::${left} more of severity ${severity}`];
}

function command({ severity, title, message, file, span }: Remark): string {
  const properties: Readonly<Record<string, string | number>> = { file, ...placeOf(span), title };
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
