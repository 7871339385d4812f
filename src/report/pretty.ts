import type { Finding, Report } from '../check/finding.ts';
import type { Diagnostic, Severity } from '../document/diagnostic.ts';
import type { Json } from '../document/json.ts';
import type { Span } from '../document/span.ts';
import { codeFrame } from './code-frame.ts';
import { editDiff } from './fix-diff.ts';
import type { Format, FormatContext } from './format.ts';
import { groupSentence, type InputGroup } from './input-group.ts';
import { printJson } from './print-json.ts';
import { summaryLines } from './summary-lines.ts';
import { type Paint, painter, type Style, visible, wrap } from './terminal-text.ts';
import { tellOnce } from './told.ts';
import { stepsOf } from './trace-steps.ts';

const styles: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', notice: 'cyan' };

/** How many diagnostics of one kind are shown of one file. */
const mostAlike = 3;

/** What every part of the text needs to know. */
interface Page {
  context: FormatContext;
  paint: Paint;
  width: number;
}

function pageOf(context: FormatContext): Page {
  return { context, paint: painter(context.color), width: Math.min(200, Math.max(40, context.width)) };
}

/** The report for a person at a terminal: code frames, where each value comes from, fixes as diffs, and a summary. */
export const pretty: Format = (report, context) => {
  const page = pageOf(context);
  const blocks = tellOnce(report.findings.filter(isShown(context.quiet))).map(({ findings, group }) =>
    group === undefined ? findings.flatMap((finding) => findingBlock(finding, page)) : groupBlock(group, page),
  );
  const text = blocks.map((lines) => `${lines.join('\n')}\n\n`).join('');
  return context.quiet ? text : `${text}${summaryText(report, context)}`;
};

/** The summary alone, as every run ends: what was checked, what could not be, and why. */
export function summaryText(report: Report, context: FormatContext): string {
  const { paint, width } = pageOf(context);
  return summaryLines(report, paint, width)
    .map((line) => `${line}\n`)
    .join('');
}

/** Diagnostics with their code frames. */
export function diagnosticsText(diagnostics: readonly Diagnostic[], context: FormatContext): string {
  const page = pageOf(context);
  const alike = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    if (context.quiet && diagnostic.severity !== 'error') continue;
    const key = `${diagnostic.code} ${diagnostic.file}`;
    alike.set(key, [...(alike.get(key) ?? []), diagnostic]);
  }
  return [...alike.values()].map((group) => alikeText(group, page)).join('');
}

/** Diagnostics of one kind in one file: a few with their frames, of the others only the lines. */
function alikeText(group: readonly Diagnostic[], page: Page): string {
  const blocks = group.slice(0, mostAlike).map((diagnostic) => diagnosticBlock(diagnostic, page));
  const [first] = group;
  const rest = group.slice(mostAlike);
  if (first !== undefined && rest.length > 0) {
    const lines = rest.slice(0, 20).map(({ span }) => span?.start.line ?? 1);
    const more = `${rest.length} more in ${first.file}: line${lines.length === 1 ? '' : 's'} ${lines.join(', ')}${rest.length > 20 ? ', …' : ''}`;
    blocks.push(header(first.severity, first.code, more, page));
  }
  return blocks.map((lines) => `${lines.join('\n')}\n\n`).join('');
}

function isShown(quiet: boolean): (finding: Finding) => boolean {
  return ({ verdict, baselined, severity }) => verdict !== 'suppressed' && !baselined && (!quiet || severity === 'error');
}

function diagnosticBlock(diagnostic: Diagnostic, page: Page): string[] {
  const { severity, code, message, file, span } = diagnostic;
  const place = { file, span, label: '' };
  return [...header(severity, code, message, page), ...frame(place, '^', styles[severity], gutterOf([span]), page)];
}

function findingBlock(finding: Finding, page: Page): string[] {
  const { severity, trace, file, span } = finding;
  const gutter = gutterOf([span, ...trace.map((entry) => entry.span)]);
  return [
    ...header(severity, finding.ruleId, finding.message, page),
    ...frame({ file, span, label: labelOf(finding) }, '^', styles[severity], gutter, page),
    ...stepsOf(finding).flatMap((step) => frame({ ...step, label: step.message }, '-', 'blue', gutter, page)),
    ...notes(finding, gutter, page),
    ...fixLines(finding, gutter, page),
  ];
}

function groupBlock(group: InputGroup, page: Page): string[] {
  const { place, findings } = group;
  const severity = findings[0]?.severity ?? 'notice';
  const gutter = gutterOf([place.span]);
  const [first] = findings;
  return [
    ...header(severity, 'unenforced', groupSentence(group), page),
    ...frame({ file: place.file, span: place.span, label: '' }, '^', styles[severity], gutter, page),
    ...findings
      .slice(0, 10)
      .flatMap(({ ruleId, property, resource, file, span }) =>
        note(ruleId, `${property} of ${resource.name} (${file}:${span.start.line}:${span.start.column})`, gutter, page),
      ),
    ...(findings.length > 10 ? note('and', `${findings.length - 10} more`, gutter, page) : []),
    ...(first === undefined ? [] : fixLines(first, gutter, page)),
  ];
}

function header(severity: Severity, code: string, message: string, { paint, width }: Page): string[] {
  const head = `${severity}[${code}]`;
  const [first = '', ...rest] = wrap(`${head}: ${visible(message)}`, width);
  const isWhole = first.startsWith(head);
  const painted = isWhole
    ? paint(head, 'bold', styles[severity]) + paint(first.slice(head.length), 'bold')
    : paint(first, 'bold', styles[severity]);
  return [painted, ...rest.map((line) => paint(`  ${line}`, 'bold'))];
}

/** One place to show, with what is said about it. */
interface Shown {
  file: string;
  span: Span | undefined;
  label: string;
}

function frame({ file, span, label }: Shown, mark: '^' | '-', style: Style, gutter: number, page: Page): string[] {
  const { paint, context, width } = page;
  const where = span === undefined ? '' : `:${span.start.line}:${span.start.column}`;
  const arrow = `${' '.repeat(gutter)}${paint('-->', 'blue')} ${visible(file)}${where}`;
  const text = context.text(file);
  if (span === undefined || text === undefined) return label === '' ? [arrow] : [arrow, ...note('note', label, gutter, page)];
  return [arrow, ...codeFrame(text, span, visible(label), { gutter, width, paint, style, mark })];
}

function gutterOf(spans: readonly (Span | undefined)[]): number {
  return Math.max(...spans.map((span) => String(span?.end.line ?? 1).length));
}

function labelOf(finding: Finding): string {
  if (finding.absent) return 'not set here';
  if (finding.verdict === 'undetermined') return finding.reason ?? 'not known before the deployment';
  return `must be ${finding.expected}`;
}

function notes(finding: Finding, gutter: number, page: Page): string[] {
  const { resource, instances, parameterFiles, counterexample, helpUri } = finding;
  const copies = instances > 1 ? `, and ${instances - 1} more like it` : '';
  return [
    ...note('resource', `${resource.name} (${resource.type}@${resource.apiVersion})${copies}`, gutter, page),
    ...(parameterFiles.length > 0 ? note('with', parameterFiles.join(', '), gutter, page) : []),
    ...(counterexample === null ? [] : note('when', assignmentText(counterexample), gutter, page)),
    ...(finding.suppression === undefined ? [] : note('suppressed', finding.suppression.reason, gutter, page)),
    ...(helpUri === '' ? [] : note('see', helpUri, gutter, page)),
  ];
}

function note(name: string, text: string, gutter: number, { paint, width }: Page): string[] {
  const head = `${' '.repeat(gutter + 1)}${paint('=', 'blue')} ${paint(`${name}:`, 'bold')} `;
  const indent = width < 60 ? gutter + 5 : gutter + 5 + name.length;
  const [first = '', ...rest] = wrap(`${'-'.repeat(gutter + name.length + 5 - indent)}${visible(text)}`, width - indent);
  return [head + first.slice(gutter + name.length + 5 - indent), ...rest.map((line) => ' '.repeat(indent) + line)];
}

function fixLines({ fix }: Finding, gutter: number, page: Page): string[] {
  if (fix === null) return [];
  const indent = ' '.repeat(gutter + 3);
  const lines = note('fix', fix.description, gutter, page);
  for (const edit of fix.edits) {
    const text = page.context.text(edit.file);
    if (text === undefined) continue;
    lines.push(`${indent}${page.paint(`${visible(edit.file)}:${edit.span.start.line}`, 'dim')}`);
    lines.push(...editDiff(text, edit, page.paint, page.width - indent.length).map((line) => indent + line));
  }
  return lines;
}

function assignmentText(assignment: Readonly<Record<string, Json>>): string {
  return Object.entries(assignment)
    .map(([name, value]) => `${name} = ${printJson(value, ' ')}`)
    .join(', ');
}
