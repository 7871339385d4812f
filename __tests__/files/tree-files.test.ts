import { describe, expect, test } from '@jest/globals';
import { treeFiles } from '../../src/files/tree-files.ts';

const texts: Readonly<Record<string, string>> = { one: '\ufeff{}', two: '[]', bad: '\u0000' };
const files = treeFiles({
  blobs: new Map([
    ['main.json', 'one'],
    ['infra/network/vnet.json', 'two'],
    ['infra/binary.json', 'bad'],
  ]),
  blob: (name) => Promise.resolve(Buffer.from(texts[name] ?? '')),
});

describe('the files of a commit', () => {
  test('are read without byte order mark', async () => {
    expect([await files.read('main.json'), await files.read('./infra/../infra/network/vnet.json')]).toEqual(['{}', '[]']);
  });

  test('stand in folders', async () => {
    expect(await files.folder('.')).toEqual([
      { name: 'infra', kind: 'folder' },
      { name: 'main.json', kind: 'file' },
    ]);
    expect(await files.folder('infra')).toEqual([
      { name: 'binary.json', kind: 'file' },
      { name: 'network', kind: 'folder' },
    ]);
  });

  test.each([
    ['main.json', 'file'],
    ['infra/network/', 'folder'],
    ['.', 'folder'],
    ['infra/none', undefined],
    ['../main.json', undefined],
    ['/main.json', undefined],
  ])('of kind: %s is %s', async (path, kind) => {
    expect(await files.kind(path)).toBe(kind);
  });

  test.each([
    ['none.json', 'not-found'],
    ['infra', 'is-directory'],
    ['infra/binary.json', 'not-text'],
    ['../../etc/passwd', 'outside-root'],
    ['__proto__', 'not-found'],
  ])('that cannot be read: %s is %s', async (path, problem) => {
    await expect(files.read(path)).rejects.toMatchObject({ path, problem });
  });
});
