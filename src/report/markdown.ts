import type { Coverage, Report } from '../check/finding.ts';
import { rules } from '../rules/index.ts';
import type { Layer } from '../rules/rule.ts';
import type { Format } from './format.ts';
import {
  diagnosticsTable,
  findingsTable,
  place,
  remediesOf,
  remedySections,
  shortType,
  suppressedTable,
  type MarkdownContext,
} from './markdown/findings.ts';
import { code, count, details, table } from './markdown/inline.ts';
import { tellOnce } from './told.ts';

const layers: readonly Layer[] = ['service', 'infrastructure', 'connection'];
const mostRows = 500;
const mostFixes = 100;

/** The first line of a report: the verdict and the numbers. */
export function headingOf({ summary: { conclusion, bySeverity } }: Report): string {
  const { error, warning, notice } = bySeverity;
  const numbers = [
    error > 0 ? count(error, 'error') : '',
    warning > 0 ? count(warning, 'warning') : '',
    notice > 0 ? count(notice, 'notice') : '',
  ].filter((part) => part !== '');
  const sign = conclusion === 'error' ? '⚠️' : conclusion === 'fail' ? '❌' : '✅';
  const failed = conclusion === 'error' ? 'not everything could be checked: ' : '';
  return `## ${sign} Encryption in transit: ${failed}${numbers.length > 0 ? numbers.join(', ') : 'nothing to fix'}`;
}

/** What was checked, in one line. */
function scopeLine({ summary: { files, evaluations, resources, checked, findings } }: Report): string {
  const accepted = [
    findings.suppressed > 0 ? `${findings.suppressed} suppressed` : '',
    findings.baselined > 0 ? `${findings.baselined} in the baseline` : '',
    findings.undetermined > 0 ? `${findings.undetermined} known only to Azure` : '',
  ].filter((part) => part !== '');
  const parts = [
    count(files, 'template'),
    count(evaluations, 'evaluation'),
    count(resources, 'resource'),
    count(checked, 'setting'),
  ];
  return `Checked ${parts.join(', ')}${accepted.length > 0 ? ` · ${accepted.join(', ')}` : ''}.`;
}

function coverageSection(coverage: readonly Coverage[], context: MarkdownContext): string {
  if (coverage.length === 0) return '';
  const rows = coverage
    .slice(0, mostRows)
    .map(({ file, resource, layers: words }) => [
      `${code(resource.symbolicName ?? resource.name, 50)} · ${code(shortType(resource.type), 60)}`,
      place(file, undefined, context),
      ...layers.map((layer) => (words[layer] === 'not-applicable' ? '–' : words[layer])),
    ]);
  const left = coverage.length - rows.length;
  const body = table(['Resource', 'Template', ...layers], rows) + (left > 0 ? `\n\n… and ${left} more.` : '');
  return details(`Layers of ${count(coverage.length, 'resource')}`, body);
}

/** The whole report in sections, the most important first; those beyond the budget (bytes of UTF-8) are named and left out. */
export function markdownReport(report: Report, context: MarkdownContext, budget: number): string {
  const open = report.findings.filter(({ verdict, baselined }) => verdict !== 'suppressed' && !baselined);
  const suppressed = report.findings.filter(({ verdict }) => verdict === 'suppressed');
  const baselined = report.findings.filter((finding) => finding.baselined);
  const remedies = remediesOf(open, context).slice(0, mostFixes);
  const sections: readonly (readonly [name: string, text: string])[] = [
    ['the numbers', scopeLine(report)],
    [
      'what could not be checked',
      report.diagnostics.length > 0 ? `### Diagnostics\n\n${diagnosticsTable(report.diagnostics, context, mostRows)}` : '',
    ],
    ['findings', open.length > 0 ? `### Findings\n\n${findingsTable(tellOnce(open), context, mostRows)}` : ''],
    ['fixes', remedies.length > 0 ? `### Fixes\n\n${remedySections(remedies, context, false)}` : ''],
    ['suppressed findings', suppressed.length > 0 ? `### Suppressed\n\n${suppressedTable(suppressed, context, mostRows)}` : ''],
    [
      'the baseline',
      baselined.length > 0
        ? details(`${baselined.length} in the baseline`, findingsTable(tellOnce(baselined), context, mostRows))
        : '',
    ],
    ['coverage', coverageSection(report.coverage, context)],
  ];
  const taken: string[] = [];
  const left: string[] = [];
  let size = 0;
  for (const [name, text] of sections) {
    if (text === '') continue;
    size += Buffer.byteLength(text) + 2;
    if (size <= budget) taken.push(text);
    else {
      size -= Buffer.byteLength(text) + 2;
      left.push(name);
    }
  }
  if (left.length > 0) taken.push(`Too long to show here: ${left.join(', ')}.`);
  return `${taken.join('\n\n')}\n`;
}

/** The report as GitHub-flavoured Markdown. */
export const markdown: Format = (report, context) =>
  `${headingOf(report)}\n\n${markdownReport(report, { text: (file) => context.text(file), rule: (id) => rules.find((rule) => rule.id === id) }, Infinity)}`;
