import type { Finding } from '../check/finding.ts';
import { treeFiles } from '../files/tree-files.ts';
import type { GitHubClient } from '../github/client.ts';
import { type Hunk, hunksOf } from '../github/diff.ts';
import type { PullRequest } from '../github/event.ts';
import { GitHubError } from '../github/request.ts';
import { annotationsOf } from '../report/annotations.ts';
import { type CommentInput, verdictLine } from '../report/comment.ts';
import { json } from '../report/json.ts';
import { headingOf, markdownReport } from '../report/markdown.ts';
import { githubLinks } from '../report/markdown/links.ts';
import { pretty } from '../report/pretty.ts';
import { sarif } from '../report/sarif.ts';
import { rules } from '../rules/index.ts';
import type { Rule } from '../rules/rule.ts';
import type { Arguments } from '../command-line/arguments.ts';
import type { CheckedChange } from './check-change.ts';
import { apiTree } from './base-tree.ts';
import { explainRefusal, keepPullRequestComment } from './keep-comment.ts';
import { review } from './review.ts';
import type { Ports } from '../ports.ts';
import type { RunContext, Runner } from './runner.ts';

/** Everything that reporting needs to know. Nothing in it changes the verdict. */
export interface Publication {
  ports: Ports;
  runner: Runner;
  context: RunContext;
  inputs: Arguments;
  checked: CheckedChange;
  pull: PullRequest | undefined;
  /** Absent where there is no token. */
  client: GitHubClient | undefined;
}

const summaryBudget = 900_000;
const logContext = { color: false, width: 120, quiet: false };

const ruleOf = (id: string): Rule | undefined => rules.find((rule) => rule.id === id);

function commentInput({ context, checked, pull }: Publication): CommentInput {
  const sha = pull?.headSha ?? context.sha;
  return {
    ...checked,
    baseBranch: pull?.baseBranch ?? 'the base',
    headSha: sha,
    resolves: false,
    rule: ruleOf,
    links: githubLinks(context.serverUrl, `${context.owner}/${context.repository}`, sha, context.run.id),
  };
}

function writeLog({ runner, checked }: Publication): void {
  runner.log(pretty(checked.report, { ...logContext, text: checked.text }));
  for (const note of checked.notes) runner.log(note);
}

async function writeFiles({ ports, runner, inputs, checked }: Publication): Promise<void> {
  const files = [
    ['report-file', json],
    ['sarif-file', sarif],
  ] as const;
  for (const [name, format] of files) {
    const path = inputs.given(name);
    if (path === undefined) continue;
    await ports.write(path, format(checked.report, { ...logContext, text: checked.text }));
    runner.output(name, path);
  }
}

async function writeSummary(publication: Publication): Promise<void> {
  const { runner, inputs, checked, pull } = publication;
  if (!inputs.flag('summary')) return;
  const input = commentInput(publication);
  const title = pull === undefined ? headingOf(checked.report) : `## ${verdictLine(input)}`;
  const notes = checked.notes.map((note) => `> ${note}\n\n`).join('');
  await runner.summary(`${title}\n\n${notes}${markdownReport(checked.report, input, summaryBudget)}`);
}

/** The lines that the pull request's diff shows; none where the diff cannot be had. */
async function diffOf({ client, pull }: Publication): Promise<ReadonlyMap<string, readonly Hunk[]>> {
  if (client === undefined || pull === undefined) return new Map();
  return client.diff(pull.number).then(hunksOf, (error: unknown) => {
    if (!(error instanceof GitHubError)) throw error;
    return new Map<string, readonly Hunk[]>();
  });
}

/** Comments on lines where that was asked for; returns the findings that need no annotation any more. */
async function reviewLines(publication: Publication, hunks: ReadonlyMap<string, readonly Hunk[]>): Promise<readonly Finding[]> {
  const { inputs, client, pull, checked, runner, context } = publication;
  const kind = inputs.text('review-comments');
  if (client === undefined || pull === undefined || (kind !== 'suggestions' && kind !== 'all')) return [];
  try {
    const result = await apiTree(client, pull.headSha, context.workspace);
    if ('problem' in result) throw new GitHubError(`the head could not be read, ${result.problem}`, 404, []);
    const { findings, text } = checked;
    return await review({ client, pull, kind, findings, hunks, text, head: treeFiles(result.tree) });
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    notice(runner, explainRefusal('The review comments', error, pull));
    return [];
  }
}

async function annotate(publication: Publication): Promise<void> {
  const { runner, inputs, checked } = publication;
  const needsDiff = inputs.text('review-comments') !== 'off' || checked.findings.some(({ trace }) => trace.length > 0);
  const hunks = needsDiff ? await diffOf(publication) : new Map<string, Hunk[]>();
  const reviewed = new Set(await reviewLines(publication, hunks));
  if (!inputs.flag('annotations')) return;
  const isInDiff = (file: string, line: number): boolean =>
    (hunks.get(file) ?? []).some(([first, last]) => first <= line && line <= last);
  const findings = checked.findings.filter((finding) => !reviewed.has(finding));
  for (const annotation of annotationsOf(findings, checked.diagnostics, isInDiff)) runner.annotate(annotation);
}

async function comment(publication: Publication): Promise<void> {
  const { runner, context, inputs, pull, client } = publication;
  if (pull === undefined || inputs.text('comment') === 'never') return;
  const result =
    client === undefined
      ? { notice: 'The comment could not be written: there is no github-token. The report is in the summary of this run.' }
      : await keepPullRequestComment(client, pull, inputs, context.run, commentInput(publication));
  if (result.notice !== undefined) notice(runner, result.notice);
  if (result.url !== undefined) runner.output('comment-url', result.url);
}

function notice(runner: Runner, message: string): void {
  runner.annotate({ severity: 'notice', title: 'Armored Transit', message, file: undefined, span: undefined });
}

function writeOutputs({ runner, checked }: Publication): void {
  const counted = [...checked.findings, ...checked.diagnostics];
  const of = (severity: string): string => String(counted.filter((one) => one.severity === severity).length);
  runner.output('conclusion', checked.conclusion);
  runner.output('errors', of('error'));
  runner.output('warnings', of('warning'));
  runner.output('notices', of('notice'));
  runner.output('suppressed', String(checked.report.summary.findings.suppressed));
  if (!checked.compared) return;
  runner.output('new', String(checked.comparison.added.length));
  runner.output('fixed', String(checked.comparison.fixed.length));
}

/** Reports what was concluded: files, log, summary, annotations, comment, outputs. A part that fails is said and stops no other. */
export async function publish(publication: Publication): Promise<void> {
  const { runner } = publication;
  writeOutputs(publication);
  const parts: readonly (readonly [string, (publication: Publication) => void | Promise<void>])[] = [
    ['The log', writeLog],
    ['The report file', writeFiles],
    ['The summary', writeSummary],
    ['The annotations', annotate],
    ['The comment', comment],
  ];
  for (const [name, part] of parts) {
    try {
      await part(publication);
    } catch (error) {
      notice(runner, `${name} could not be written: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}
