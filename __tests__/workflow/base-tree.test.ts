import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { baseOf, baseTree } from '../../src/workflow/base-tree.ts';
import { type LoopbackGitHub, startLoopbackGitHub } from '../../src/demo/loopback-github.ts';
import { treeFiles } from '../../src/files/tree-files.ts';
import { openGitHub } from '../../src/github/client.ts';

let folder: string;
let github: LoopbackGitHub;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'armored-'));
  github = await startLoopbackGitHub();
});

afterEach(async () => {
  rmSync(folder, { recursive: true });
  await github.close();
});

function git(...args: readonly string[]): string {
  const identity = ['-c', 'user.name=test', '-c', 'user.email=test@example.com', '-c', 'init.defaultBranch=main'];
  return execFileSync('git', [...identity, ...args], { cwd: folder, encoding: 'utf8', stdio: 'pipe' }).trim();
}

function commit(files: Readonly<Record<string, string>>): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  git('add', '.');
  git('commit', '-qm', 'change');
  return git('rev-parse', 'HEAD');
}

describe('the base of a change', () => {
  test('is read from git where it was fetched, whatever stands in the work tree now', async () => {
    git('init', '-q');
    symlinkSync('/etc/passwd', join(folder, 'link.json'));
    const base = commit({ 'infra/a b.json': 'old', 'same.json': 'same' });
    commit({ 'infra/a b.json': 'new' });
    const result = await baseTree(folder, base, undefined);
    const files = 'tree' in result ? treeFiles(result.tree) : undefined;
    expect([await files?.read('infra/a b.json'), await files?.read('same.json'), await files?.kind('link.json')]).toEqual([
      'old',
      'same',
      undefined,
    ]);
  });

  test('is read through the API where it was not, and only what differs is fetched', async () => {
    writeFileSync(join(folder, 'same.json'), 'same');
    writeFileSync(join(folder, 'changed.json'), 'new');
    const sha = 'a'.repeat(40);
    github.state.commits.set(sha, { 'same.json': 'same', 'changed.json': 'old' });
    const client = await openGitHub({ apiUrl: github.url, token: 'workflow-token', owner: 'contoso', name: 'infra' });
    const result = await baseTree(folder, sha, client);
    const files = 'tree' in result ? treeFiles(result.tree) : undefined;
    expect([await files?.read('same.json'), await files?.read('changed.json')]).toEqual(['same', 'old']);
    expect(github.requests.filter(({ path }) => path.includes('/blobs/'))).toHaveLength(1);
  });

  test.each([
    ['there is no token', undefined, 'it is not fetched, and there is no github-token'],
    ['the token may not read it', 'workflow-token', 'the token may not read it: contents: read'],
  ])('is missing, with the reason, when %s', async (_, token, problem) => {
    const client =
      token === undefined ? undefined : await openGitHub({ apiUrl: github.url, token, owner: 'contoso', name: 'infra' });
    expect(await baseTree(folder, 'b'.repeat(40), client)).toEqual({ problem });
  });

  test('of a checked out merge commit is its first parent', async () => {
    git('init', '-q');
    const old = commit({ 'a.json': '1' });
    git('checkout', '-qb', 'feature');
    const head = commit({ 'b.json': '2' });
    git('checkout', '-q', 'main');
    const newer = commit({ 'c.json': '3' });
    expect(await baseOf(folder, head, old)).toBe(old);
    git('merge', '-q', '--no-ff', '-m', 'merge', 'feature');
    expect(await baseOf(folder, head, old)).toBe(newer);
  });
});
