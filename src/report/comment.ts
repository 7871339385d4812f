import type { Comparison } from '../check/compare.ts';
import { fails, type FailOn } from '../check/compare.ts';
import type { Finding, Report } from '../check/finding.ts';
import {
  diagnosticsTable,
  findingsTable,
  remediesOf,
  remedySections,
  ruleLink,
  suppressedTable,
  type MarkdownContext,
} from './markdown/findings.ts';
import { code, count, details } from './markdown/inline.ts';
import type { Links } from './markdown/links.ts';
import { tellOnce } from './told.ts';

/** Everything the comment on a pull request speaks about. */
export interface CommentInput {
  report: Report;
  comparison: Comparison;
  conclusion: Report['summary']['conclusion'];
  failOn: FailOn;
  /** `new`: only what the pull request adds counts. */
  scope: 'new' | 'all';
  /** The branch that the pull request goes to. */
  baseBranch: string;
  headSha: string;
  /** Whether a comment of an earlier run may stand there: then clean means resolved. */
  resolves: boolean;
  /** What a reader should know about the run itself, in our own words. */
  notes: readonly string[];
  text: MarkdownContext['text'];
  rule: MarkdownContext['rule'];
  links: Links;
}

/** How much one version of the comment tells. */
interface Detail {
  rows: number;
  fixes: number;
  folded: boolean;
}

const ladder: readonly Detail[] = [
  { rows: 25, fixes: 25, folded: true },
  { rows: 25, fixes: 10, folded: true },
  { rows: 25, fixes: 3, folded: false },
  { rows: 15, fixes: 0, folded: false },
];

/** UTF-16 units; GitHub takes 65,536, the marker and a margin come off. */
const budget = 60_000;

function problems(input: CommentInput): readonly Finding[] {
  return input.scope === 'new' ? input.comparison.added : [...input.comparison.added, ...input.comparison.kept];
}

function diagnostics({ scope, report, comparison }: CommentInput): Report['diagnostics'] {
  return scope === 'new' ? comparison.addedDiagnostics : report.diagnostics;
}

/** The verdict in one line, without its Markdown level. */
export function verdictLine(input: CommentInput): string {
  const title = 'Encryption in transit';
  const told = tellOnce(problems(input)).filter(({ severity }) => severity !== 'notice');
  const fresh = input.scope === 'new' ? 'new ' : '';
  const blocking = told.filter(({ severity }) => fails(severity, input.failOn)).length;
  if (input.conclusion === 'error') {
    const unread = new Set(
      diagnostics(input)
        .filter(({ severity }) => severity === 'error')
        .map(({ file }) => file),
    ).size;
    const also = told.length > 0 ? `, and ${count(told.length, `${fresh}problem`)}` : '';
    return `⚠️ ${title}: ${count(unread, 'file')} could not be checked${also}`;
  }
  if (input.conclusion === 'fail') {
    const rest = told.length - blocking;
    const also = rest > 0 ? `, ${count(rest, 'more')} ${rest === 1 ? 'does' : 'do'} not` : '';
    if (blocking === 0) return `❌ ${title}: notices or diagnostics block this merge`;
    return `❌ ${title}: ${count(blocking, `${fresh}problem`)} ${blocking === 1 ? 'blocks' : 'block'} this merge${also.replace('mores', 'more')}`;
  }
  if (told.length > 0) {
    const none = told.length === 1 ? 'it does not block' : 'none blocks';
    return `⚠️ ${title}: ${count(told.length, `${fresh}problem`)}, ${none} this merge`;
  }
  return `✅ ${title}: ${input.resolves ? 'resolved' : input.scope === 'new' ? 'nothing new to fix' : 'nothing to fix'}`;
}

function resolvedLine(input: CommentInput): string {
  const clean = tellOnce(problems(input)).every(({ severity }) => severity === 'notice') && input.conclusion === 'pass';
  return clean && input.resolves ? 'Everything that was reported here is fixed or gone.' : '';
}

function goodNews({ comparison, baseBranch }: CommentInput): string {
  const { fixed } = comparison;
  if (fixed.length === 0) return '';
  const named = fixed
    .slice(0, 3)
    .map((finding) => `${ruleLink(finding)} on ${code(finding.resource.symbolicName ?? finding.resource.name, 50)}`);
  const more = fixed.length > 3 ? ` and ${fixed.length - 3} more` : '';
  return `✅ This pull request fixes ${count(fixed.length, 'problem')} of ${code(baseBranch)}: ${named.join(', ')}${more}.`;
}

function suppressions(input: CommentInput, context: MarkdownContext, detail: Detail): string {
  const { newlySuppressed } = input.comparison;
  if (newlySuppressed.length === 0) return '';
  const line = `It adds ${count(newlySuppressed.length, 'suppression')}`;
  if (!detail.folded) return `⚠️ ${line}.`;
  return `⚠️ **${line}:**\n\n${suppressedTable(newlySuppressed, context, 10)}`;
}

function notices(input: CommentInput, context: MarkdownContext, detail: Detail): string {
  const told = tellOnce(problems(input)).filter(({ severity }) => severity === 'notice');
  if (told.length === 0 || !detail.folded) return '';
  return details(count(told.length, 'notice'), findingsTable(told, context, detail.rows));
}

function onBase(input: CommentInput, context: MarkdownContext, detail: Detail): string {
  if (input.scope === 'all') return '';
  const told = tellOnce(input.comparison.kept);
  const unread = input.comparison.keptDiagnostics;
  if (told.length + unread.length === 0 || !detail.folded) return '';
  const parts = [
    told.length > 0 ? findingsTable(told, context, detail.rows) : '',
    unread.length > 0 ? diagnosticsTable(unread, context, detail.rows) : '',
  ].filter((part) => part !== '');
  const names = [
    told.length > 0 ? count(told.length, 'problem') : '',
    unread.length > 0 ? count(unread.length, 'diagnostic') : '',
  ].filter((part) => part !== '');
  return details(`${names.join(' and ')} that the base branch has too: not counted here`, parts.join('\n\n'));
}

function unchecked(input: CommentInput, context: MarkdownContext, detail: Detail): string {
  const list = diagnostics(input);
  if (list.length === 0) return '';
  const failed = list.some(({ severity }) => severity === 'error');
  const body = diagnosticsTable(list, context, failed ? 10 : detail.rows);
  return failed ? `**Could not be checked**\n\n${body}` : detail.folded ? details(count(list.length, 'diagnostic'), body) : '';
}

function acceptance(found: readonly Finding[], detail: Detail): string {
  const [first] = found;
  if (first === undefined || !detail.folded) return '';
  const example = `"metadata": { "armored": { "ignore": [{ "rule": "${first.ruleId}", "reason": "…", "expires": "2030-12-31" }] } }`;
  const ids = /^[a-z0-9/-]+$/.test(first.ruleId);
  return ids
    ? details('Accept a finding instead', `Write on the resource, with a reason:\n\n\`\`\`json\n${example}\n\`\`\``)
    : '';
}

function footer({ report, headSha, links }: CommentInput): string {
  const { files, evaluations, resources } = report.summary;
  const checked = [count(files, 'template'), count(evaluations, 'evaluation'), count(resources, 'resource')].join(', ');
  return `<sub>Checked ${checked} at ${code(headSha.slice(0, 7))} · [full report](${links.run})</sub>`;
}

function body(input: CommentInput, detail: Detail): string {
  const context: MarkdownContext = { text: input.text, links: input.links, rule: input.rule };
  const found = problems(input);
  const told = tellOnce(found).filter(({ severity }) => severity !== 'notice');
  const remedies = remediesOf(
    told.flatMap(({ findings }) => findings),
    context,
  );
  const sections = [
    `### ${verdictLine(input)}`,
    resolvedLine(input),
    told.length > 0 ? findingsTable(told, context, detail.rows) : '',
    unchecked(input, context, detail),
    remedySections(remedies.slice(0, detail.fixes), context),
    goodNews(input),
    suppressions(input, context, detail),
    ...input.notes.map((note) => `> ${note}`),
    [notices(input, context, detail), onBase(input, context, detail), acceptance(found, detail)]
      .filter((part) => part !== '')
      .join('\n'),
    footer(input),
  ];
  return sections.filter((section) => section !== '').join('\n\n');
}

/** The bodies of the comment from the most to the least detailed, all within GitHub's limit; the last one only counts. */
export function commentBodies(input: CommentInput): readonly string[] {
  const full = ladder.map((detail) => body(input, detail)).filter((text) => text.length <= budget);
  const { bySeverity } = input.report.summary;
  const counts = `### ${verdictLine(input)}\n\n${count(bySeverity.error, 'error')}, ${count(bySeverity.warning, 'warning')}, ${count(bySeverity.notice, 'notice')}. Too much for a comment: see the [full report](${input.links.run}).`;
  return [...new Set([...full, counts])];
}

/** Whether a pull request that has no comment yet gets one. */
export function isWorthSaying(input: CommentInput): boolean {
  return (
    input.conclusion !== 'pass' ||
    problems(input).some(({ severity }) => severity !== 'notice') ||
    input.comparison.newlySuppressed.length > 0 ||
    input.comparison.fixed.length > 0
  );
}
