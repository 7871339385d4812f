import { decodeText } from './decode.ts';
import { FileError, type Files, type FolderEntry } from './files.ts';

/** The files of one commit: path to the name of the blob, and how to get a blob. */
export interface Tree {
  blobs: ReadonlyMap<string, string>;
  blob(name: string, path: string): Promise<Buffer>;
}

function indexOf(paths: Iterable<string>): Map<string, Map<string, FolderEntry['kind']>> {
  const folders = new Map<string, Map<string, FolderEntry['kind']>>([['', new Map()]]);
  for (const path of paths) {
    let kind: FolderEntry['kind'] = 'file';
    for (let rest = path; ;) {
      const slash = rest.lastIndexOf('/');
      const folder = rest.slice(0, Math.max(slash, 0));
      const entries = folders.get(folder);
      if (entries !== undefined) {
        entries.set(rest.slice(slash + 1), kind);
        break;
      }
      folders.set(folder, new Map([[rest.slice(slash + 1), kind]]));
      [rest, kind] = [folder, 'folder'];
    }
  }
  return folders;
}

/** The path without `.`, `..` and empty segments; undefined where it leaves the root. */
function normal(path: string): string | undefined {
  const segments: string[] = [];
  for (const segment of path.split('/')) {
    if (segment === '..' && segments.pop() === undefined) return undefined;
    if (segment !== '..' && segment !== '.' && segment !== '') segments.push(segment);
  }
  return path.startsWith('/') ? undefined : segments.join('/');
}

/** Files as a commit holds them; links and submodules are not among them. */
export function treeFiles(tree: Tree): Files {
  const folders = indexOf(tree.blobs.keys());
  const enter = (path: string): string => {
    const inside = normal(path);
    if (inside === undefined) throw new FileError(path, 'outside-root', `${path} lies outside of the repository`);
    return inside;
  };
  return {
    async read(path) {
      const name = tree.blobs.get(enter(path));
      if (name === undefined) {
        if (folders.has(enter(path))) throw new FileError(path, 'is-directory', `${path} is a folder, not a file`);
        throw new FileError(path, 'not-found', `${path} does not exist`);
      }
      const text = decodeText(await tree.blob(name, enter(path)));
      if (text === undefined) throw new FileError(path, 'not-text', `${path} is not text`);
      return text;
    },
    async folder(path) {
      const entries = await Promise.resolve(folders.get(enter(path)));
      if (entries === undefined) throw new FileError(path, 'not-found', `${path} does not exist`);
      return [...entries].map(([name, kind]) => ({ name, kind })).sort((a, b) => (a.name < b.name ? -1 : 1));
    },
    async kind(path) {
      const inside = await Promise.resolve(normal(path));
      if (inside === undefined) return undefined;
      return tree.blobs.has(inside) ? 'file' : folders.has(inside) ? 'folder' : undefined;
    },
  };
}
