import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { diskFiles } from '../../src/files/disk-files.ts';
import type { Files } from '../../src/files/files.ts';
import { memoryFiles } from '../../src/files/memory-files.ts';
import { walk, type WalkOptions } from '../../src/files/walk.ts';

const options: WalkOptions = { accepts: (path) => path.endsWith('.json'), include: [], exclude: [] };

/** What a walk finds: paths, named ones with `!`, and problems by path and kind. */
async function found(files: Files, paths: readonly string[], more: Partial<WalkOptions> = {}): Promise<string[]> {
  const lines: string[] = [];
  for await (const walked of walk(files, paths, { ...options, ...more })) {
    if (walked.kind === 'problem') lines.push(`${walked.error.problem} ${walked.error.path}`);
    else lines.push(...walked.files.map(({ path, named }) => (named ? `${path}!` : path)));
  }
  return lines;
}

const tree = {
  '.gitignore': 'out/\n*.tmp.json\n/top.json\n!keep.tmp.json\n',
  'a.json': '',
  'top.json': '',
  'x.tmp.json': '',
  'keep.tmp.json': '',
  'infra/b.json': '',
  'infra/top.json': '',
  'infra/readme.md': '',
  'infra/.gitignore': 'b.json\n!y.tmp.json\n',
  'infra/y.tmp.json': '',
  'infra/deep/b.json': '',
  'infra/deep/c.json': '',
  'out/d.json': '',
  'node_modules/e.json': '',
  '.git/f.json': '',
  '.github/g.json': '',
};

describe('a walk', () => {
  test.each([
    ['a folder', ['.'], ['a.json', 'keep.tmp.json', '.github/g.json', 'infra/top.json', 'infra/y.tmp.json', 'infra/deep/c.json']],
    ['a folder below', ['infra'], ['infra/top.json', 'infra/y.tmp.json', 'infra/deep/c.json']],
    ['a folder written with dots', ['./infra//deep/../'], ['infra/top.json', 'infra/y.tmp.json', 'infra/deep/c.json']],
    ['a folder that is ignored, by name', ['out'], ['out/d.json']],
    ['a file, ignored or not', ['out/d.json', 'infra/b.json'], ['out/d.json!', 'infra/b.json!']],
    ['a file that is no JSON, by name', ['infra/readme.md'], ['infra/readme.md!']],
    [
      'a file once',
      ['a.json', './a.json', '.'],
      ['a.json!', 'keep.tmp.json', '.github/g.json', 'infra/top.json', 'infra/y.tmp.json', 'infra/deep/c.json'],
    ],
    ['a glob', ['infra/*.json'], ['infra/top.json', 'infra/y.tmp.json']],
    ['globs that overlap', ['infra/**/*.json', 'infra/deep/*'], ['infra/top.json', 'infra/y.tmp.json', 'infra/deep/c.json']],
    ['nothing', ['missing', 'missing/*.json'], ['not-found missing', 'not-found missing/*.json']],
  ])('finds %s', async (_, paths, expected) => {
    expect(await found(memoryFiles(tree), paths)).toEqual(expected);
  });

  test.each([
    [{ exclude: ['infra'] }, ['a.json', 'keep.tmp.json', '.github/g.json']],
    [{ exclude: ['**/deep/**', 'keep*'] }, ['a.json', '.github/g.json', 'infra/top.json', 'infra/y.tmp.json']],
    [{ include: ['infra/deep/'] }, ['infra/deep/c.json']],
    [{ include: ['infra'], exclude: ['infra/*.json'] }, ['infra/deep/c.json']],
  ])('takes what %j leaves', async (more, expected) => {
    expect(await found(memoryFiles(tree), ['.'], more)).toEqual(expected);
  });

  test('takes named files that are excluded', async () => {
    expect(await found(memoryFiles(tree), ['a.json'], { exclude: ['**'] })).toEqual(['a.json!']);
  });
});

describe('a walk over links', () => {
  let folder = '';

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'walk-'));
    const write = (path: string): void => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), '{}');
    };
    const link = (target: string, path: string): void => symlinkSync(target, join(folder, path));
    for (const path of ['root/infra/a.json', 'root/shared/b.json', 'root/shared/c.json', 'outside/d.json']) write(path);
    link('../shared', 'root/infra/modules');
    link('../../outside', 'root/infra/away');
    link('../../outside/d.json', 'root/infra/d.json');
    link('../shared/b.json', 'root/infra/b.json');
    link('.', 'root/infra/loop');
    link('..', 'root/shared/up');
  });

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test('meets each file once, under its own name first', async () => {
    expect(await found(diskFiles(join(folder, 'root')), ['.'])).toEqual([
      'infra/a.json',
      'shared/b.json',
      'shared/c.json',
      'outside-root infra/away',
      'outside-root infra/d.json',
    ]);
  });

  test('follows links that stay inside, never round in circles', async () => {
    expect(await found(diskFiles(join(folder, 'root')), ['infra'])).toEqual([
      'infra/a.json',
      'outside-root infra/away',
      'infra/b.json',
      'outside-root infra/d.json',
      'infra/modules/c.json',
    ]);
  });

  test('finds what is named by an absolute path', async () => {
    expect(
      await found(diskFiles(join(folder, 'root'), { outside: true }), [join(folder, 'root/infra/a.json'), '../outside']),
    ).toEqual(['infra/a.json!', '../outside/d.json']);
  });
});
