import type { getOctokit } from '@actions/github';
import { persist, sleep, type Pause, type Repeat } from './request.ts';

type Octokit = ReturnType<typeof getOctokit>;

/** Where a repository is, and the token to reach it with. */
export interface Repository {
  /** `GITHUB_API_URL`; GitHub Enterprise Server and GHE.com have their own. */
  apiUrl: string;
  token: string;
  owner: string;
  name: string;
}

/** A comment on a pull request, and who wrote it. */
export interface Comment {
  id: number;
  body: string;
  url: string;
  author: { login: string; type: string } | undefined;
}

/** A file of a pull request's diff; big and binary ones have no patch. */
export interface DiffFile {
  path: string;
  patch: string | undefined;
}

/** A comment on lines of the new file, all in one hunk of the diff. */
export interface LineComment {
  path: string;
  body: string;
  line: number;
  startLine?: number;
}

/** What the Action asks of GitHub, for one repository. Every function throws GitHubError. */
export interface GitHubClient {
  comments(pull: number): Promise<readonly Comment[]>;
  createComment(pull: number, body: string): Promise<Comment>;
  updateComment(id: number, body: string): Promise<Comment>;
  /** The login that the token belongs to. */
  viewer(): Promise<string>;
  diff(pull: number): Promise<readonly DiffFile[]>;
  /** The open pull requests from a branch, `owner:branch`, as the payload of an event shows them. */
  openPulls(head: string): Promise<readonly unknown[]>;
  lineComments(pull: number): Promise<readonly { body: string; author: Comment['author'] }[]>;
  createReview(pull: number, headSha: string, body: string, comments: readonly LineComment[]): Promise<void>;
  /** The blobs of a commit, path to sha; `complete` is false where there are too many for one answer. */
  tree(sha: string): Promise<{ blobs: ReadonlyMap<string, string>; complete: boolean }>;
  blob(sha: string): Promise<Uint8Array>;
}

const betweenWrites = 1000;

interface RawComment {
  id: number;
  body?: string | undefined;
  html_url: string;
  user: { login: string; type: string } | null;
}

function commentOf({ id, body, html_url: url, user }: RawComment): Comment {
  return { id, body: body ?? '', url, author: user ?? undefined };
}

/** Opens a repository. The toolkit is loaded here, not before: checking templates never needs it. `patience`: for one answer, milliseconds. */
export async function openGitHub(repository: Repository, pause: Pause = sleep, patience = 60_000): Promise<GitHubClient> {
  const { getOctokit } = await import('@actions/github');
  const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
  const octokit = getOctokit(repository.token, { baseUrl: repository.apiUrl, log: silent });
  octokit.hook.before('request', ({ request }) => {
    // Without it a server that takes the request and never answers holds the run for minutes.
    request.signal = AbortSignal.timeout(patience);
  });
  const at = { owner: repository.owner, repo: repository.name };
  const read = <T>(send: (octokit: Octokit) => Promise<T>): Promise<T> => persist(() => send(octokit), 'always', pause);

  // GitHub asks for writes one after another and a second apart.
  let last: Promise<unknown> | undefined;
  const write = <T>(repeat: Repeat, send: (octokit: Octokit) => Promise<T>): Promise<T> => {
    const before = last;
    const turn = async (): Promise<T> => {
      if (before !== undefined) {
        await before.catch(() => undefined);
        await pause(betweenWrites);
      }
      return persist(() => send(octokit), repeat, pause);
    };
    const result = turn();
    last = result;
    return result;
  };

  return {
    async comments(pull) {
      const all = await read(({ paginate, rest }) =>
        paginate(rest.issues.listComments, { ...at, issue_number: pull, per_page: 100 }),
      );
      return all.map(commentOf);
    },
    async createComment(pull, body) {
      return commentOf(
        (await write('refused', ({ rest }) => rest.issues.createComment({ ...at, issue_number: pull, body }))).data,
      );
    },
    async updateComment(id, body) {
      return commentOf((await write('always', ({ rest }) => rest.issues.updateComment({ ...at, comment_id: id, body }))).data);
    },
    async viewer() {
      const answer = await read(({ graphql }) => graphql<{ viewer: { login: string } }>('{ viewer { login } }'));
      return answer.viewer.login;
    },
    async diff(pull) {
      const files = await read(({ paginate, rest }) =>
        paginate(rest.pulls.listFiles, { ...at, pull_number: pull, per_page: 100 }),
      );
      return files.map(({ filename, patch }) => ({ path: filename, patch }));
    },
    async openPulls(head) {
      return (await read(({ rest }) => rest.pulls.list({ ...at, state: 'open', head, per_page: 100 }))).data;
    },
    async lineComments(pull) {
      const all = await read(({ paginate, rest }) =>
        paginate(rest.pulls.listReviewComments, { ...at, pull_number: pull, per_page: 100 }),
      );
      return all.map(({ body, user }) => ({ body, author: user }));
    },
    async createReview(pull, headSha, body, comments) {
      const sent = comments.map(({ path, body: text, line, startLine }) => ({
        path,
        body: text,
        line,
        side: 'RIGHT',
        ...(startLine === undefined ? {} : { start_line: startLine, start_side: 'RIGHT' }),
      }));
      await write('refused', ({ rest }) =>
        rest.pulls.createReview({ ...at, pull_number: pull, commit_id: headSha, event: 'COMMENT', body, comments: sent }),
      );
    },
    async tree(sha) {
      const { data } = await read(({ rest }) => rest.git.getTree({ ...at, tree_sha: sha, recursive: 'true' }));
      const blobs = data.tree.filter(({ type, mode }) => type === 'blob' && mode !== '120000');
      return { blobs: new Map(blobs.map(({ path, sha: name }) => [path, name])), complete: !data.truncated };
    },
    async blob(sha) {
      const { data } = await read(({ rest }) => rest.git.getBlob({ ...at, file_sha: sha }));
      return Buffer.from(data.content, 'base64');
    },
  };
}
