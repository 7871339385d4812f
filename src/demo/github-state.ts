/** An account, as the REST API shows it; apps are of type Bot and their logins end with `[bot]`. */
export interface GitHubUser {
  login: string;
  type: 'Bot' | 'User';
}

/** Who a token belongs to, and whether it may write; a fork's token may not. */
export interface GitHubToken {
  user: GitHubUser;
  write: boolean;
}

/** A comment on an issue or pull request. */
export interface GitHubComment {
  id: number;
  issue: number;
  user: GitHubUser;
  body: string;
  /** How often it was edited. */
  edits: number;
}

/** A file of a pull request's diff; GitHub leaves `patch` out for big and binary ones. */
export interface GitHubDiffFile {
  filename: string;
  status: 'added' | 'modified' | 'removed' | 'renamed';
  patch?: string;
}

/** A comment of a review, as it was sent. */
export interface GitHubReviewComment {
  path: string;
  body: string;
  line: number;
  start_line?: number;
  side?: string;
}

/** A review of a pull request. */
export interface GitHubReview {
  id: number;
  pull: number;
  user: GitHubUser;
  event: string;
  body: string;
  comments: readonly GitHubReviewComment[];
}

/** An open pull request, as lists show it. */
export interface GitHubOpenPull {
  number: number;
  /** `owner:branch` of the repository it comes from. */
  label: string;
  head: { sha: string; repo: { id: number } };
  base: { sha: string; ref: string; repo: { id: number } };
}

/** Everything that the loopback GitHub remembers. Tests and the demo read and change it freely. */
export interface GitHubState {
  /** `owner/name` */
  repository: string;
  defaultBranch: string;
  /** By token. */
  tokens: Map<string, GitHubToken>;
  comments: GitHubComment[];
  reviews: GitHubReview[];
  openPulls: GitHubOpenPull[];
  /** The diff of each pull request, by its number. */
  pulls: Map<number, readonly GitHubDiffFile[]>;
  /** The files of each commit, path to text, by its sha. */
  commits: Map<string, Readonly<Record<string, string>>>;
}

/** The bot that a workflow's own token belongs to. */
export const actionsBot: GitHubUser = { login: 'github-actions[bot]', type: 'Bot' };

/** A repository without pull requests, with one token, `workflow-token`, of the actions bot. */
export function emptyState(): GitHubState {
  return {
    repository: 'contoso/infra',
    defaultBranch: 'main',
    tokens: new Map([['workflow-token', { user: actionsBot, write: true }]]),
    comments: [],
    reviews: [],
    openPulls: [],
    pulls: new Map(),
    commits: new Map(),
  };
}
