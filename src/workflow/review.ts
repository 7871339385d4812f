import type { Finding } from '../check/finding.ts';
import type { Files } from '../files/files.ts';
import type { GitHubClient, LineComment } from '../github/client.ts';
import type { Hunk } from '../github/diff.ts';
import type { PullRequest } from '../github/event.ts';
import { GitHubError } from '../github/request.ts';
import { isBy } from '../github/sticky-comment.ts';
import { placeInDiff } from '../report/annotations.ts';
import { remark, type ReviewComment, reviewMarker, suggestion } from '../report/review-comment.ts';

/** What a review is made from. */
export interface ReviewInput {
  client: GitHubClient;
  pull: PullRequest;
  /** `suggestions`: only findings whose fix can be committed with one click. */
  kind: 'suggestions' | 'all';
  findings: readonly Finding[];
  hunks: ReadonlyMap<string, readonly Hunk[]>;
  text: (file: string) => string | undefined;
  /** The files of the head, whose lines the comments stand on. */
  head: Files;
}

const severities = ['error', 'warning', 'notice'];

/** GitHub wants a body beside the comments. */
const introduction = 'Encryption in transit: see the lines below.';

/** More would bury the pull request; the comment has them all. */
const most = 10;

function isInOneHunk({ file, first, last }: ReviewComment, { hunks }: ReviewInput): boolean {
  return (hunks.get(file) ?? []).some(([start, end]) => start <= first && last <= end);
}

/** Whether the lines that were analysed, of a merge with the base perhaps, are those that GitHub shows; those with a secret, which has stars, never are. */
async function isAsAnalysed({ file, first, last }: ReviewComment, { text, head }: ReviewInput): Promise<boolean> {
  const shown = await head.read(file).catch(() => undefined);
  const lines = (whole: string | undefined): string | undefined =>
    whole
      ?.split('\n')
      .slice(first - 1, last)
      .join('\n');
  return shown !== undefined && lines(shown) === lines(text(file));
}

async function commentFor(finding: Finding, input: ReviewInput): Promise<ReviewComment | undefined> {
  const place = placeInDiff(finding, (file, line) => (input.hunks.get(file) ?? []).some(([a, b]) => a <= line && line <= b));
  const remarks = input.kind === 'all' ? [remark(finding, place), remark(finding, finding)] : [];
  for (const candidate of [suggestion(finding, input.text), ...remarks]) {
    if (candidate !== undefined && isInOneHunk(candidate, input) && (await isAsAnalysed(candidate, input))) return candidate;
  }
  return undefined;
}

function lineComment({ file, first, last, body }: ReviewComment): LineComment {
  return { path: file, body, line: last, ...(first < last ? { startLine: first } : {}) };
}

/** Comments on the lines of the diff in one review, each finding once, and returns the findings that have a comment now. Throws GitHubError. */
export async function review(input: ReviewInput): Promise<readonly Finding[]> {
  const { client, pull } = input;
  const candidates = input.findings
    .filter(({ verdict }) => verdict === 'violation' || verdict === 'undetermined')
    .sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
  if (candidates.length === 0 || input.hunks.size === 0) return [];
  const viewer = await client.viewer().catch(() => 'github-actions[bot]');
  const said = (await client.lineComments(pull.number)).filter(({ author }) => isBy(viewer, author)).map(({ body }) => body);
  const told: Finding[] = [];
  const fresh: LineComment[] = [];
  for (const finding of candidates) {
    if (said.some((body) => body.startsWith(reviewMarker(finding)))) told.push(finding);
    else if (fresh.length < most) {
      const comment = await commentFor(finding, input);
      if (comment === undefined) continue;
      fresh.push(lineComment(comment));
      told.push(finding);
    }
  }
  if (fresh.length > 0) await send(input, fresh);
  return told;
}

/** GitHub refuses a whole review for one comment that it cannot place; then each is sent on its own. */
async function send({ client, pull }: ReviewInput, comments: readonly LineComment[]): Promise<void> {
  try {
    await client.createReview(pull.number, pull.headSha, introduction, comments);
  } catch (error) {
    if (!(error instanceof GitHubError) || error.status !== 422 || comments.length === 1) throw error;
    for (const comment of comments) {
      await client.createReview(pull.number, pull.headSha, introduction, [comment]).catch((refused: unknown) => {
        if (!(refused instanceof GitHubError) || refused.status !== 422) throw refused;
      });
    }
  }
}
