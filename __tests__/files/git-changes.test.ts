import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { changedSince } from '../../src/files/git-changes.ts';

let folder = '';

function git(...args: string[]): void {
  const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...identity, ...args], { cwd: folder, stdio: 'ignore' });
}

function write(path: string, text: string): void {
  writeFileSync(join(folder, path), text);
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'git-changes-'));
  mkdirSync(join(folder, 'infra'));
  git('init', '-q', '-b', 'main');
  for (const name of ['same', 'changed', 'deleted', 'committed', 'ahead']) write(`infra/${name}.json`, '{}');
  write('.gitignore', '*.log\n');
  git('add', '-A');
  git('commit', '-qm', 'start');
  git('checkout', '-qb', 'topic');
  write('infra/committed.json', '[]');
  git('commit', '-qam', 'topic');
  git('checkout', '-q', 'main');
  write('infra/ahead.json', '[]');
  git('commit', '-qam', 'main goes on');
  git('checkout', '-q', 'topic');
  write('infra/changed.json', '[]');
  write('infra/new é.json', '{}');
  write('infra/x.log', '');
  write('top.json', '{}');
  rmSync(join(folder, 'infra/deleted.json'));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('changes since a ref', () => {
  test('are what differs from the merge base: committed, changed, deleted, untracked', async () => {
    const expected = ['infra/changed.json', 'infra/committed.json', 'infra/deleted.json', 'infra/new é.json', 'top.json'];
    expect([...(await changedSince(folder, 'main'))].sort()).toEqual(expected);
  });

  test('are relative to the folder', async () => {
    expect([...(await changedSince(join(folder, 'infra'), 'main'))].sort()).toEqual([
      'changed.json',
      'committed.json',
      'deleted.json',
      'new é.json',
    ]);
  });

  test.each(['nowhere', '--all', ''])('cannot be told since %j', async (ref) => {
    await expect(changedSince(folder, ref)).rejects.toMatchObject({ problem: 'not-found' });
  });
});
