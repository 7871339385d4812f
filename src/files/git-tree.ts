import { execFile } from 'node:child_process';
import type { Tree } from './tree-files.ts';

const mostBytes = 256 * 1024 * 1024;

/** What git prints, or undefined where it fails: no git, no repository, no such object. */
export function git(folder: string, args: readonly string[]): Promise<Buffer | undefined> {
  return new Promise((resolve) => {
    // Repositories of another owner, as in containers, are read all the same; nothing of them is executed.
    const options = { cwd: folder, encoding: 'buffer', maxBuffer: mostBytes } as const;
    execFile('git', ['-c', 'safe.directory=*', '-c', 'core.fsmonitor=false', ...args], options, (error, stdout) => {
      resolve(error === null ? stdout : undefined);
    });
  });
}

/** The parents that a commit names, whether or not they were fetched. */
export async function commitParents(folder: string, commit: string): Promise<readonly string[]> {
  const text = (await git(folder, ['cat-file', 'commit', '--end-of-options', commit]))?.toString() ?? '';
  return [...(text.split('\n\n', 1)[0] ?? '').matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map(([, sha]) => sha ?? '');
}

/** A commit of the repository in a folder; undefined where it was not fetched. */
export async function gitTree(folder: string, commit: string): Promise<Tree | undefined> {
  if (!/^[0-9a-f]{40,64}$/.test(commit)) return undefined;
  const listing = await git(folder, ['ls-tree', '-r', '-z', '--full-tree', commit]);
  if (listing === undefined) return undefined;
  const blobs = new Map<string, string>();
  for (const line of listing.toString('utf8').split('\0')) {
    const [, mode, name, path] = /^(\d+) blob ([0-9a-f]+)\t([^]*)$/.exec(line) ?? [];
    if (mode !== '120000' && name !== undefined && path !== undefined) blobs.set(path, name);
  }
  return {
    blobs,
    async blob(name) {
      const bytes = await git(folder, ['cat-file', 'blob', name]);
      if (bytes === undefined) throw new Error(`git does not have the blob ${name}`);
      return bytes;
    },
  };
}
