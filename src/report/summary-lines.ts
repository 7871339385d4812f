import type { Report, Summary } from '../check/finding.ts';
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
  const broken = report.diagnostics.filter(({ severity }) => severity === 'error');
  if (broken.length > 0) lines.push(paint('Could not be checked:', 'bold'));
  for (const { file, span, message } of broken.slice(0, named)) {
    const where = span === undefined ? '' : `:${span.start.line}`;
    const [first = '', ...rest] = wrap(visible(`${file}${where}: ${message}`), width - 4);
    lines.push(`  ${first}`, ...rest.map((line) => `    ${line}`));
  }
  if (broken.length > named) lines.push(`  and ${broken.length - named} more`);
  return lines;
}

function verdictLines({ conclusion, bySeverity }: Summary, paint: Paint, width: number): string[] {
  const counts = [
    ...(bySeverity.error > 0 ? [plural(bySeverity.error, 'error')] : []),
    ...(bySeverity.warning > 0 ? [plural(bySeverity.warning, 'warning')] : []),
    ...(bySeverity.notice > 0 ? [plural(bySeverity.notice, 'notice')] : []),
  ];
  const text = counts.length === 0 ? 'nothing found' : counts.join(', ');
  const words: Readonly<Record<Summary['conclusion'], string>> = { pass: 'Passed', fail: 'Failed', error: 'Incomplete' };
  const word = words[conclusion];
  const rest = conclusion === 'error' ? '; not everything could be checked.' : '.';
  const [first = '', ...more] = wrap(`${word}: ${text}${rest}`, width);
  return [paint(word, 'bold', conclusion === 'pass' ? 'green' : 'red') + first.slice(word.length), ...more];
}

function checkedText({ files, evaluations, resources, checked }: Summary): string {
  return `Checked ${plural(files, 'template')} in ${plural(evaluations, 'evaluation')}: ${plural(resources, 'resource')}, ${checked} with rules.`;
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
