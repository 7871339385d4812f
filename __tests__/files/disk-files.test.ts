import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { diskFiles } from '../../src/files/disk-files.ts';

let folder = '';
const root = (): string => join(folder, 'root');

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'disk-files-'));
  mkdirSync(join(root(), 'infra', 'deep'), { recursive: true });
  const write = (name: string, content: string | Uint8Array): void => writeFileSync(join(root(), name), content);
  write('plain.json', '{"a": "é"}');
  write('marked.json', Buffer.from([0xef, 0xbb, 0xbf, 0x7b, 0x7d]));
  write('utf16.json', Buffer.from('\ufeff{"a": "é"}', 'utf16le'));
  write('utf16be.json', Buffer.from('\ufeff{}', 'utf16le').swap16());
  write('latin1.json', Buffer.from([0x22, 0xe9, 0x22]));
  write('binary.json', Buffer.from([0x7b, 0, 0x7d]));
  write('large.json', ' '.repeat(200));
  write('locked.json', '{}');
  chmodSync(join(root(), 'locked.json'), 0);
  writeFileSync(join(folder, 'outside.json'), '{}');
  symlinkSync(join(folder, 'outside.json'), join(root(), 'leaves.json'));
  symlinkSync('plain.json', join(root(), 'stays.json'));
  symlinkSync('../..', join(root(), 'infra', 'up'));
  symlinkSync('nowhere', join(root(), 'dangling.json'));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('files on disk', () => {
  test.each([
    ['plain.json', '{"a": "é"}'],
    ['marked.json', '{}'],
    ['utf16.json', '{"a": "é"}'],
    ['utf16be.json', '{}'],
    ['stays.json', '{"a": "é"}'],
    ['./infra/../plain.json', '{"a": "é"}'],
  ])('reads %s', async (path, text) => {
    await expect(diskFiles(root()).read(path)).resolves.toBe(text);
  });

  test.each([
    ['missing.json', 'not-found'],
    ['plain.json/x', 'not-found'],
    ['dangling.json', 'not-found'],
    ['infra', 'is-directory'],
    ['latin1.json', 'not-text'],
    ['binary.json', 'not-text'],
    ['large.json', 'too-large'],
    ['leaves.json', 'outside-root'],
    ['infra/up/outside.json', 'outside-root'],
    ['../outside.json', 'outside-root'],
    // Everything may be read by the superuser.
    ...(process.getuid?.() === 0 ? [] : [['locked.json', 'denied'] as const]),
  ])('says why it cannot read %s', async (path, problem) => {
    await expect(diskFiles(root(), { maxBytes: 100 }).read(path)).rejects.toMatchObject({ path, problem });
  });

  test('reads what a person names outside of the root, where that is allowed', async () => {
    const files = diskFiles(root(), { outside: true });
    await expect(files.read('../outside.json')).resolves.toBe('{}');
    await expect(files.read('leaves.json')).rejects.toMatchObject({ problem: 'outside-root' });
  });

  test('lists a folder by name and tells links apart', async () => {
    expect(await diskFiles(root()).folder('infra')).toEqual([
      { name: 'deep', kind: 'folder' },
      { name: 'up', kind: 'link' },
    ]);
    expect(await diskFiles(root()).folder('.')).toContainEqual({ name: 'leaves.json', kind: 'link' });
  });

  test('knows what stands at a path', async () => {
    const files = diskFiles(root());
    expect(await files.kind('infra')).toBe('folder');
    expect(await files.kind('stays.json')).toBe('file');
    expect(await files.kind('nothing')).toBeUndefined();
    await expect(files.kind('leaves.json')).rejects.toMatchObject({ problem: 'outside-root' });
  });
});
