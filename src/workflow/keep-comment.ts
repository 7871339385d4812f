import type { GitHubClient } from '../github/client.ts';
import type { PullRequest } from '../github/event.ts';
import { GitHubError } from '../github/request.ts';
import { keepComment } from '../github/sticky-comment.ts';
import { type CommentInput, commentBodies, isWorthSaying } from '../report/comment.ts';
import type { Arguments } from '../command-line/arguments.ts';

/** What became of the comment: where it is, or what to tell the user about why it is not. */
export interface CommentResult {
  url?: string | undefined;
  notice?: string;
}

const permission = ['Add to the job:', 'permissions:', '  contents: read', '  pull-requests: write'].join('\n');

/** Why something could not be written, and what to change: a sentence for the log and the summary of annotations. */
export function explainRefusal(what: string, error: GitHubError, pull: PullRequest): string {
  const elsewhere = 'The report is in the summary of this run.';
  if (error.status !== 403 && error.status !== 404) return `${what} could not be written: ${error.message}. ${elsewhere}`;
  const named = error.permissions.map((name) => name.replace('=', ': ').replaceAll('_', '-')).join(' or ');
  const missing = `${what} could not be written: the token lacks ${named === '' ? 'pull-requests: write' : named}.`;
  if (pull.fork) return `${missing} GitHub gives pull requests from forks a token that may not write. ${elsewhere}`;
  return `${missing} ${elsewhere} ${permission}`;
}

/** Keeps the comment of a pull request true. What goes wrong is said, and changes nothing else. */
export async function keepPullRequestComment(
  client: GitHubClient,
  pull: PullRequest,
  inputs: Arguments,
  run: { id: number; attempt: number },
  input: CommentInput,
): Promise<CommentResult> {
  const create = inputs.text('comment') === 'always' || isWorthSaying(input);
  const identity = { pull: pull.number, key: inputs.text('comment-key') ?? 'default', run };
  try {
    return { url: (await keepComment(client, identity, { bodies: commentBodies({ ...input, resolves: !create }), create })).url };
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return { notice: explainRefusal('The comment', error, pull) };
  }
}
