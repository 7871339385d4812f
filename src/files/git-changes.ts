import { git } from './git-tree.ts';
import { FileError } from './files.ts';

/**
 * The files below a folder that differ from the merge base of HEAD and a ref, as paths relative to the folder: changed,
 * deleted and untracked ones. Throws FileError where git knows no such commit.
 */
export async function changedSince(folder: string, ref: string): Promise<ReadonlySet<string>> {
  const commit = await git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
  const base = commit && (await git(folder, ['merge-base', 'HEAD', commit.toString().trim()]));
  if (!base) {
    const message = `git finds no common commit of HEAD and ${ref}: fetch it first (actions/checkout with fetch-depth: 0)`;
    throw new FileError(ref, 'not-found', message);
  }
  const changed = await git(folder, [
    'diff',
    '--name-only',
    '--no-renames',
    '--relative',
    '-z',
    base.toString().trim(),
    '--',
    '.',
  ]);
  const untracked = await git(folder, ['ls-files', '--others', '--exclude-standard', '-z', '--', '.']);
  const names = `${changed?.toString() ?? ''}${untracked?.toString() ?? ''}`;
  return new Set(names.split('\0').filter((name) => name !== ''));
}
