import type { Report, Summary } from '../check/finding.ts';
import type { Severity } from '../document/diagnostic.ts';
import { type Paint, visible, wrap } from './terminal-text.ts';

/** How many of the files that could not be checked are named. */
const named = 10;

/** The last lines of every run: the verdict, what was checked, what could not be, and why. */
export function summaryLines(report: Report, paint: Paint, width: number): string[] {
  const { summary } = report;
  const lines = [...verdictLines(summary, paint, width), ...wrap(checkedText(summary), width), ...acceptedLines(summary, width)];
  if (summary.findings.undetermined > 0)
    lines.push(
      ...wrap(
        `${plural(summary.findings.undetermined, 'setting')} could not be decided: only the deployment knows the value.`,
        width,
      ),
    );
  const remarks = countsText(bySeverityOf(report));
  if (remarks !== '') lines.push(...wrap(`About the input itself: ${remarks}.`, width));
  const broken = report.diagnostics.filter(({ severity }) => severity === 'error');
  if (broken.length > 0) lines.push(paint('Could not be checked:', 'bold'));
  for (const { file, span, message } of broken.slice(0, named)) {
    const where = span === undefined ? '' : `:${span.start.line}`;
    const told = message.startsWith(file) ? message : `${file}${where}: ${message}`;
    const [first = '', ...rest] = wrap(visible(told), width - 4);
    lines.push(`  ${first}`, ...rest.map((line) => `    ${line}`));
  }
  if (broken.length > named) lines.push(`  and ${broken.length - named} more`);
  return lines;
}

function verdictLines({ conclusion, bySeverity }: Summary, paint: Paint, width: number): string[] {
  const text = countsText(bySeverity) || 'nothing found';
  const words: Readonly<Record<Summary['conclusion'], string>> = { pass: 'Passed', fail: 'Failed', error: 'Incomplete' };
  const word = words[conclusion];
  const rest = conclusion === 'error' ? '; not everything could be checked.' : '.';
  const [first = '', ...more] = wrap(`${word}: ${text}${rest}`, width);
  return [paint(word, 'bold', conclusion === 'pass' ? 'green' : 'red') + first.slice(word.length), ...more];
}

function checkedText({ files, evaluations, resources, checked }: Summary): string {
  return `Checked ${plural(files, 'template')} in ${plural(evaluations, 'evaluation')}: ${plural(resources, 'resource')}, ${plural(checked, 'setting')}.`;
}

function acceptedLines({ findings }: Summary, width: number): string[] {
  const { suppressed, baselined } = findings;
  const parts = [
    ...(suppressed > 0 ? [`${suppressed} suppressed`] : []),
    ...(baselined > 0 ? [`${baselined} in the baseline`] : []),
  ];
  return parts.length === 0 ? [] : wrap(`Accepted and not counted: ${parts.join(', ')}.`, width);
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

const severities: readonly Severity[] = ['error', 'warning', 'notice'];

function bySeverityOf({ diagnostics }: Report): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, notice: 0 };
  for (const { severity } of diagnostics) counts[severity]++;
  return counts;
}

function countsText(counts: Readonly<Record<Severity, number>>): string {
  return severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => plural(counts[severity], severity))
    .join(', ');
}
