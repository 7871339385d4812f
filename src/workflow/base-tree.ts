import { FileError } from '../files/files.ts';
import { commitParents, gitTree } from '../files/git-tree.ts';
import type { Tree } from '../files/tree-files.ts';
import { workspaceBlob } from '../files/workspace-blob.ts';
import type { GitHubClient } from '../github/client.ts';
import { GitHubError } from '../github/request.ts';

/** A commit's files, or why they could not be read. */
export type TreeResult = { tree: Tree } | { problem: string };

/** The files of a commit through the API; files that stand alike in `folder` are not fetched. */
export async function apiTree(client: GitHubClient, sha: string, folder: string | undefined): Promise<TreeResult> {
  try {
    const { blobs, complete } = await client.tree(sha);
    if (!complete) return { problem: 'the repository has too many files for one answer of the API' };
    const blob = async (name: string, path: string): Promise<Buffer> =>
      (folder === undefined ? undefined : await workspaceBlob(folder, path, name)) ?? (await fetchBlob(client, name, path));
    return { tree: { blobs, blob } };
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return {
      problem: error.status === 404 || error.status === 403 ? 'the token may not read it: contents: read' : error.message,
    };
  }
}

async function fetchBlob(client: GitHubClient, name: string, path: string): Promise<Buffer> {
  try {
    return Buffer.from(await client.blob(name));
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    throw new FileError(path, 'other', `${path} could not be read from GitHub: ${error.message}`);
  }
}

/**
 * The commit that a pull request is compared with. A checked out merge commit was made from the newest base,
 * which may be ahead of the one that the event names.
 */
export async function baseOf(folder: string, headSha: string, baseSha: string): Promise<string> {
  const [first, second] = await commitParents(folder, 'HEAD');
  return first !== undefined && second === headSha ? first : baseSha;
}

/** The files of the base: from git where the commit was fetched, else through the API. */
export async function baseTree(folder: string, sha: string, client: GitHubClient | undefined): Promise<TreeResult> {
  const fetched = await gitTree(folder, sha);
  if (fetched !== undefined) {
    const blob = async (name: string, path: string): Promise<Buffer> =>
      (await workspaceBlob(folder, path, name)) ?? (await fetched.blob(name, path));
    return { tree: { blobs: fetched.blobs, blob } };
  }
  if (client === undefined) return { problem: 'it is not fetched, and there is no github-token' };
  return apiTree(client, sha, folder);
}
