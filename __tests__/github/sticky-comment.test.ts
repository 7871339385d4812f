import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { secondaryLimit, startLoopbackGitHub, type LoopbackGitHub } from '../../src/demo/loopback-github.ts';
import { openGitHub, type GitHubClient } from '../../src/github/client.ts';
import { GitHubError } from '../../src/github/request.ts';
import { keepComment, type StickyOutcome } from '../../src/github/sticky-comment.ts';

let github: LoopbackGitHub;
let waits: number[];

const pause = (milliseconds: number): Promise<void> => {
  waits.push(milliseconds);
  return Promise.resolve();
};

beforeEach(async () => {
  github = await startLoopbackGitHub();
  waits = [];
});

afterEach(() => github.close());

const open = (token = 'workflow-token'): Promise<GitHubClient> =>
  openGitHub({ apiUrl: github.url, token, owner: 'contoso', name: 'infra' }, pause);

interface Saying {
  key?: string;
  run?: number;
  attempt?: number;
  create?: boolean;
  token?: string;
}

async function say(bodies: string | readonly string[], saying: Saying = {}): Promise<StickyOutcome> {
  const { key = 'default', run = 100, attempt = 1, create = true, token } = saying;
  const text = { bodies: typeof bodies === 'string' ? [bodies] : bodies, create };
  return keepComment(await open(token), { pull: 7, key, run: { id: run, attempt } }, text, pause);
}

const said = (): readonly string[] => github.state.comments.map(({ user, body }) => `${user.login}: ${body}`);
const writes = (): readonly string[] =>
  github.requests.filter(({ method, path }) => method !== 'GET' && path !== '/graphql').map(({ method }) => method);
const mark = (run: string, key = 'default'): string => `<!-- armored-transit:v1 key=${key} run=${run} -->\n`;

describe('the sticky comment', () => {
  test('is written once and then edited', async () => {
    expect(await say('two findings')).toEqual({ kind: 'created', url: `${github.url}/contoso/infra/pull/7#issuecomment-1` });
    expect(await say('one finding', { run: 101 })).toMatchObject({ kind: 'updated' });
    expect(said()).toEqual([`github-actions[bot]: ${mark('101.1')}one finding`]);
  });

  test('is left alone when only the run differs', async () => {
    await say('one finding, see /contoso/infra/actions/runs/100');
    expect(await say('one finding, see /contoso/infra/actions/runs/101', { run: 101 })).toMatchObject({ kind: 'unchanged' });
    expect(writes()).toEqual(['POST']);
  });

  test('is not written when there is nothing to say', async () => {
    expect(await say('all clean', { create: false })).toEqual({ kind: 'absent', url: undefined });
    expect(said()).toEqual([]);
  });

  test('is found behind hundreds of others', async () => {
    await say('one finding');
    const first = github.state.comments.splice(0);
    for (let id = 2; id < 250; id++) {
      github.state.comments.push({ id, issue: 7, user: { login: 'octocat', type: 'User' }, body: `remark ${id}`, edits: 0 });
    }
    github.state.comments.push(...first);
    expect(await say('resolved', { run: 101, create: false })).toMatchObject({ kind: 'updated' });
    expect(said().at(-1)).toBe(`github-actions[bot]: ${mark('101.1')}resolved`);
  });

  test('is never the one that somebody else marked', async () => {
    const spoofed = `${mark('999999.1')}nothing to see`;
    const users = [
      { login: 'mallory', type: 'User' },
      { login: 'github-actions', type: 'User' },
      { login: 'other[bot]', type: 'Bot' },
    ] as const;
    for (const [id, user] of users.entries()) github.state.comments.push({ id: id + 1, issue: 7, user, body: spoofed, edits: 0 });
    expect(await say('two findings')).toMatchObject({ kind: 'created' });
    expect(said().slice(3)).toEqual([`github-actions[bot]: ${mark('100.1')}two findings`]);
    expect(github.state.comments.map(({ edits }) => edits)).toEqual([0, 0, 0, 0]);
  });

  test('is not one of ours that only quotes the marker', async () => {
    github.state.comments.push({
      id: 1,
      issue: 7,
      user: { login: 'github-actions[bot]', type: 'Bot' },
      body: `> ${mark('1.1')}`,
      edits: 0,
    });
    expect(await say('two findings')).toMatchObject({ kind: 'created' });
  });

  test('is found by a token of a person and of another app', async () => {
    github.state.tokens.set('person', { user: { login: 'octocat', type: 'User' }, write: true });
    github.state.tokens.set('app', { user: { login: 'deployer[bot]', type: 'Bot' }, write: true });
    for (const token of ['person', 'app']) {
      await say('two findings', { token });
      expect(await say('one finding', { token })).toMatchObject({ kind: 'updated' });
    }
    expect(said()).toEqual([`octocat: ${mark('100.1')}one finding`, `deployer[bot]: ${mark('100.1')}one finding`]);
  });

  test('of each key is its own, whatever the key holds', async () => {
    await say('network', { key: 'network' });
    await say('hostile', { key: 'a --> <b> key=default' });
    expect(await say('default')).toMatchObject({ kind: 'created' });
    expect(await say('hostile again', { key: 'a --> <b> key=default' })).toMatchObject({ kind: 'updated' });
    expect(said()[1]).toBe(`github-actions[bot]: ${mark('100.1', 'a%20--%3E%20%3Cb%3E%20key%3Ddefault')}hostile again`);
  });

  test.each([
    ['an older run', { run: 99 }, 'older'],
    ['an earlier attempt', { run: 100, attempt: 1 }, 'older'],
    ['the same attempt', { run: 100, attempt: 2 }, 'updated'],
    ['a later run', { run: 101 }, 'updated'],
  ])('after %s', async (_, saying, kind) => {
    await say('two findings', { run: 100, attempt: 2 });
    expect(await say('other news', saying)).toMatchObject({ kind });
  });

  test('takes the longest body that fits', async () => {
    await say(['x'.repeat(65_536), 'y'.repeat(100)]);
    expect(said()).toEqual([`github-actions[bot]: ${mark('100.1')}${'y'.repeat(100)}`]);
  });

  test('sheds a section when GitHub finds it too long all the same', async () => {
    github.fail({
      method: 'POST',
      path: /comments/,
      status: 422,
      body: { message: 'Validation Failed', errors: [{ message: 'Body is too long' }] },
    });
    await say(['long', 'short']);
    expect(said()).toEqual([`github-actions[bot]: ${mark('100.1')}short`]);
  });

  test('waits as long as GitHub asks after too many writes', async () => {
    github.fail({ ...secondaryLimit(7), method: 'POST', path: /comments/ });
    expect(await say('two findings')).toMatchObject({ kind: 'created' });
    expect(waits).toEqual([7000]);
  });

  test('is given up when GitHub asks to wait for an hour', async () => {
    github.fail({ ...secondaryLimit(3600), method: 'POST', path: /comments/ });
    await expect(say('two findings')).rejects.toBeInstanceOf(GitHubError);
    expect(waits).toEqual([]);
  });

  test('survives server errors on every request', async () => {
    github.fail({ method: 'GET', status: 502 });
    github.fail({ method: 'GET', status: 0 });
    github.fail({ method: 'POST', path: /comments/, status: 500 });
    expect(await say('two findings')).toMatchObject({ kind: 'created' });
    expect(said()).toEqual([`github-actions[bot]: ${mark('100.1')}two findings`]);
  });

  test('is not written twice when the answer to the first time was lost', async () => {
    github.fail({ method: 'POST', path: /comments/, status: 502, afterEffect: true });
    expect(await say('two findings')).toMatchObject({ kind: 'unchanged' });
    expect(said()).toEqual([`github-actions[bot]: ${mark('100.1')}two findings`]);
  });

  test('that may not be written names the permission that is missing', async () => {
    github.state.tokens.set('fork', { user: { login: 'github-actions[bot]', type: 'Bot' }, write: false });
    await expect(say('two findings', { token: 'fork' })).rejects.toMatchObject({
      status: 403,
      permissions: ['issues=write', 'pull_requests=write'],
    });
    expect(waits).toEqual([]);
  });
});
