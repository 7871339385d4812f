import { createHash } from 'node:crypto';
import type { GitHubComment, GitHubReview, GitHubReviewComment, GitHubState, GitHubToken } from './github-state.ts';
import type { GitHubRequest } from './loopback-github.ts';

/** What is sent back. A string body is sent as it is, anything else as JSON. */
export interface GitHubReply {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: unknown;
}

interface Call {
  state: GitHubState;
  base: string;
  token: GitHubToken;
  request: GitHubRequest;
  query: URLSearchParams;
  /** The groups of the route's pattern, decoded. */
  groups: Readonly<Record<string, string | undefined>>;
}

type Handler = (call: Call) => GitHubReply;

const maximumBody = 65_536;

function reply(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): GitHubReply {
  return { status, headers, body };
}

function invalid(message: string): GitHubReply {
  return reply(422, { message: 'Validation Failed', errors: [{ resource: 'IssueComment', code: 'custom', message }] });
}

function sent<T>(call: Call): Partial<T> {
  return call.request.body ?? {};
}

/** One page of a list, with the Link header that leads to the others. */
function page({ base, query, request }: Call, items: readonly unknown[]): GitHubReply {
  const size = Math.min(Number(query.get('per_page') ?? 30), 100);
  const number = Number(query.get('page') ?? 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const address = (to: number): string => {
    const url = new URL(request.path, base);
    url.searchParams.set('page', String(to));
    return url.href;
  };
  const links = number < last ? [`<${address(number + 1)}>; rel="next"`, `<${address(last)}>; rel="last"`] : [];
  const headers = links.length > 0 ? { link: links.join(', ') } : {};
  return reply(200, items.slice((number - 1) * size, number * size), headers);
}

function commentJson({ base, state }: Call, comment: GitHubComment): unknown {
  return {
    id: comment.id,
    url: `${base}/repos/${state.repository}/issues/comments/${comment.id}`,
    html_url: `${base}/${state.repository}/pull/${comment.issue}#issuecomment-${comment.id}`,
    user: comment.user,
    body: comment.body,
  };
}

function listComments(call: Call): GitHubReply {
  const comments = call.state.comments.filter(({ issue }) => issue === Number(call.groups['number']));
  return page(
    call,
    comments.map((comment) => commentJson(call, comment)),
  );
}

/** GitHub's own words for a body that it does not take; undefined where it does. */
function refusal(body: string | undefined): GitHubReply | undefined {
  if (body === undefined || body.trim() === '') return invalid("body can't be blank");
  return body.length > maximumBody ? invalid(`Body is too long (maximum is ${maximumBody} characters)`) : undefined;
}

function createComment(call: Call): GitHubReply {
  const { body } = sent<{ body: string }>(call);
  const refused = refusal(body);
  if (refused !== undefined || body === undefined) return refused ?? invalid('body is missing');
  const id = 1 + Math.max(0, ...call.state.comments.map((other) => other.id));
  const comment = { id, issue: Number(call.groups['number']), user: call.token.user, body, edits: 0 };
  call.state.comments.push(comment);
  return reply(201, commentJson(call, comment));
}

function updateComment(call: Call): GitHubReply {
  const comment = call.state.comments.find(({ id }) => id === Number(call.groups['id']));
  if (comment === undefined) return reply(404, { message: 'Not Found' });
  const { body } = sent<{ body: string }>(call);
  const refused = refusal(body);
  if (refused !== undefined || body === undefined) return refused ?? invalid('body is missing');
  comment.body = body;
  comment.edits++;
  return reply(200, commentJson(call, comment));
}

/** The lines of the new file that lie in each hunk of a patch; only they take review comments. */
function hunksOf(patch: string): (readonly [number, number])[] {
  return [...patch.matchAll(/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm)].map(([, start, count]) => {
    const first = Number(start);
    return [first, first + Number(count ?? 1) - 1] as const;
  });
}

function lies({ line, start_line: start }: GitHubReviewComment, hunks: readonly (readonly [number, number])[]): boolean {
  return (start === undefined || start < line) && hunks.some(([first, last]) => first <= (start ?? line) && line <= last);
}

function createReview(call: Call): GitHubReply {
  const pull = Number(call.groups['number']);
  const { event = 'COMMENT', body = '', comments = [] } = sent<GitHubReview>(call);
  const files = call.state.pulls.get(pull) ?? [];
  const outside = comments.some((comment) => {
    const file = files.find(({ filename }) => filename === comment.path);
    return file?.patch === undefined || !lies(comment, hunksOf(file.patch));
  });
  if (outside) return reply(422, { message: 'Unprocessable Entity', errors: ['Line could not be resolved'] });
  if (event === 'COMMENT' && body === '') return invalid('body is required');
  const id = 1 + call.state.reviews.length;
  call.state.reviews.push({ id, pull, user: call.token.user, event, body, comments });
  return reply(200, { id, html_url: `${call.base}/${call.state.repository}/pull/${pull}#pullrequestreview-${id}` });
}

function listReviewComments(call: Call): GitHubReply {
  const reviews = call.state.reviews.filter(({ pull }) => pull === Number(call.groups['number']));
  return page(
    call,
    reviews.flatMap(({ user, comments }) => comments.map((comment) => ({ ...comment, user }))),
  );
}

function listPulls(call: Call): GitHubReply {
  const head = call.query.get('head');
  return page(
    call,
    call.state.openPulls.filter(({ label }) => head === null || label === head),
  );
}

/** Git's own name of a blob. */
function blobSha(text: string): string {
  const bytes = Buffer.from(text, 'utf8');
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

function tree(call: Call): GitHubReply {
  const files = call.state.commits.get(call.groups['sha'] ?? '');
  if (files === undefined) return reply(404, { message: 'Not Found' });
  const entries = Object.entries(files).map(([path, text]) => ({
    path,
    mode: '100644',
    type: 'blob',
    sha: blobSha(text),
    size: Buffer.byteLength(text),
  }));
  return reply(200, { sha: call.groups['sha'], tree: entries, truncated: false });
}

function blob(call: Call): GitHubReply {
  const texts = [...call.state.commits.values()].flatMap((files) => Object.values(files));
  const text = texts.find((candidate) => blobSha(candidate) === call.groups['sha']);
  if (text === undefined) return reply(404, { message: 'Not Found' });
  return reply(200, { sha: call.groups['sha'], encoding: 'base64', content: Buffer.from(text).toString('base64') });
}

function contents(call: Call): GitHubReply {
  const text = call.state.commits.get(call.query.get('ref') ?? call.state.defaultBranch)?.[call.groups['path'] ?? ''];
  if (text === undefined) return reply(404, { message: 'Not Found' });
  if (call.request.headers['accept']?.includes('raw') === true) return reply(200, text);
  return reply(200, { type: 'file', encoding: 'base64', content: Buffer.from(text).toString('base64') });
}

/** Only the one query that the Action sends. */
function graphql(call: Call): GitHubReply {
  return reply(200, { data: { viewer: { login: call.token.user.login } } });
}

/** A token that says for which workflow it was made; nobody checks its signature here. */
function oidcToken(call: Call): GitHubReply {
  const part = (json: unknown): string => Buffer.from(JSON.stringify(json)).toString('base64url');
  const audience = call.query.get('audience') ?? 'https://github.com/contoso';
  const claims = {
    iss: `${call.base}/oidc`,
    aud: audience,
    sub: `repo:${call.state.repository}:ref:refs/heads/${call.state.defaultBranch}`,
  };
  return reply(200, { value: `${part({ alg: 'RS256', typ: 'JWT' })}.${part(claims)}.c2lnbmF0dXJl` });
}

const repository = String.raw`^/repos/(?<owner>[^/]+)/(?<name>[^/]+)`;

const routes: readonly (readonly [string, RegExp, Handler])[] = [
  ['GET', new RegExp(`${repository}/issues/(?<number>\\d+)/comments$`), listComments],
  ['POST', new RegExp(`${repository}/issues/(?<number>\\d+)/comments$`), createComment],
  ['PATCH', new RegExp(`${repository}/issues/comments/(?<id>\\d+)$`), updateComment],
  [
    'GET',
    new RegExp(`${repository}/pulls/(?<number>\\d+)/files$`),
    (call) => page(call, call.state.pulls.get(Number(call.groups['number'])) ?? []),
  ],
  ['GET', new RegExp(`${repository}/pulls/(?<number>\\d+)/comments$`), listReviewComments],
  ['POST', new RegExp(`${repository}/pulls/(?<number>\\d+)/reviews$`), createReview],
  ['GET', new RegExp(`${repository}/pulls$`), listPulls],
  ['GET', new RegExp(`${repository}/git/trees/(?<sha>[^/]+)$`), tree],
  ['GET', new RegExp(`${repository}/git/blobs/(?<sha>[^/]+)$`), blob],
  ['GET', new RegExp(`${repository}/contents/(?<path>.+)$`), contents],
  ['POST', /^\/graphql$/, graphql],
  ['GET', /^\/oidc$/, oidcToken],
];

/** Answers one request and changes the state accordingly. */
export function answer(state: GitHubState, base: string, request: GitHubRequest): GitHubReply {
  const url = new URL(request.path, base);
  const token = state.tokens.get((request.headers['authorization'] ?? '').replace(/^(?:token|bearer) /i, ''));
  if (token === undefined) return reply(401, { message: 'Bad credentials' });
  for (const [method, pattern, handler] of routes) {
    const match = method === request.method ? pattern.exec(decodeURIComponent(url.pathname)) : null;
    if (match === null) continue;
    const { owner, name } = match.groups ?? {};
    if (owner !== undefined && `${owner}/${name ?? ''}` !== state.repository) break;
    if (url.pathname.startsWith('/repos/') && request.method !== 'GET' && !token.write) {
      const headers = { 'x-accepted-github-permissions': 'issues=write; pull_requests=write' };
      return reply(403, { message: 'Resource not accessible by integration' }, headers);
    }
    return handler({ state, base, token, request, query: url.searchParams, groups: match.groups ?? {} });
  }
  return reply(404, { message: 'Not Found' });
}
