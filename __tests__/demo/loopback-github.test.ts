import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { secondaryLimit, startLoopbackGitHub, type LoopbackGitHub } from '../../src/demo/loopback-github.ts';

let github: LoopbackGitHub;

beforeEach(async () => {
  github = await startLoopbackGitHub();
});

afterEach(() => github.close());

async function send(method: string, path: string, body?: unknown, token = 'workflow-token'): Promise<Response> {
  return fetch(`${github.url}${path}`, {
    method,
    headers: { authorization: `token ${token}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

const comments = '/repos/contoso/infra/issues/7/comments';

describe('the loopback GitHub', () => {
  test('lists the comments of one pull request in pages that lead to each other', async () => {
    for (let count = 0; count < 5; count++) await send('POST', comments, { body: `comment ${count}` });
    await send('POST', '/repos/contoso/infra/issues/8/comments', { body: 'elsewhere' });
    const first = await send('GET', `${comments}?per_page=3`);
    const next = /<([^>]+)>; rel="next"/.exec(first.headers.get('link') ?? '')?.[1] ?? '';
    const second = await fetch(next, { headers: { authorization: 'token workflow-token' } });
    const bodies = [...((await first.json()) as { body: string }[]), ...((await second.json()) as { body: string }[])];
    expect(bodies.map(({ body }) => body)).toEqual(['comment 0', 'comment 1', 'comment 2', 'comment 3', 'comment 4']);
    expect(second.headers.get('link')).toBeNull();
  });

  test('refuses a body over 65,536 characters', async () => {
    const refused = await send('POST', comments, { body: 'x'.repeat(65_537) });
    expect([refused.status, await refused.text()]).toEqual([422, expect.stringContaining('Body is too long')]);
    expect((await send('POST', comments, { body: 'x'.repeat(65_536) })).status).toBe(201);
  });

  test('names the missing permission when a read-only token writes', async () => {
    github.state.tokens.set('fork-token', { user: { login: 'github-actions[bot]', type: 'Bot' }, write: false });
    const refused = await send('POST', comments, { body: 'hello' }, 'fork-token');
    expect(refused.status).toBe(403);
    expect(refused.headers.get('x-accepted-github-permissions')).toBe('issues=write; pull_requests=write');
    expect((await send('GET', comments, undefined, 'fork-token')).status).toBe(200);
  });

  test('refuses a whole review when one line lies outside the diff', async () => {
    github.state.pulls.set(7, [{ filename: 'a.json', status: 'modified', patch: '@@ -1,2 +1,3 @@\n {\n+  "x": 1\n }' }]);
    const review = (line: number): unknown => ({
      event: 'COMMENT',
      body: 'see',
      comments: [{ path: 'a.json', body: 'see', line }],
    });
    expect((await send('POST', '/repos/contoso/infra/pulls/7/reviews', review(4))).status).toBe(422);
    expect((await send('POST', '/repos/contoso/infra/pulls/7/reviews', review(3))).status).toBe(200);
  });

  test('fails on request, as often as asked, and can lose the answer after the effect', async () => {
    github.fail({ ...secondaryLimit(1), method: 'POST', times: 2 });
    github.fail({ method: 'POST', status: 502, afterEffect: true });
    const statuses = [];
    for (let count = 0; count < 4; count++) statuses.push((await send('POST', comments, { body: 'hello' })).status);
    expect(statuses).toEqual([403, 403, 502, 201]);
    expect(github.state.comments.map(({ id }) => id)).toEqual([1, 2]);
  });

  test('serves the files of a commit by tree, blob and path', async () => {
    github.state.commits.set('abc', { 'infra/main.json': '{}\n' });
    const tree = (await (await send('GET', '/repos/contoso/infra/git/trees/abc?recursive=1')).json()) as {
      tree: { path: string; sha: string }[];
    };
    // What `git hash-object` says of this text.
    expect(tree.tree).toMatchObject([{ path: 'infra/main.json', sha: '0967ef424bce6791893e9a57bb952f80fd536e93' }]);
    const blob = (await (await send('GET', `/repos/contoso/infra/git/blobs/${tree.tree[0]?.sha ?? ''}`)).json()) as {
      content: string;
    };
    const file = (await (await send('GET', '/repos/contoso/infra/contents/infra/main.json?ref=abc')).json()) as {
      content: string;
    };
    expect([blob.content, file.content].map((text) => Buffer.from(text, 'base64').toString())).toEqual(['{}\n', '{}\n']);
  });

  test('knows no other repository and no other token', async () => {
    expect((await send('GET', '/repos/contoso/other/issues/7/comments')).status).toBe(404);
    expect((await send('GET', comments, undefined, 'stolen')).status).toBe(401);
  });

  test('gives the token that signs a workflow in to Azure', async () => {
    const answer = (await (await send('GET', '/oidc?audience=api://AzureADTokenExchange')).json()) as { value: string };
    const claims = JSON.parse(Buffer.from(answer.value.split('.')[1] ?? '', 'base64url').toString()) as unknown;
    expect(claims).toMatchObject({ aud: 'api://AzureADTokenExchange', sub: 'repo:contoso/infra:ref:refs/heads/main' });
  });
});
