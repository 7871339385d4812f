import { closeSync, type Dirent, fstatSync, openSync, readdirSync, readSync, realpathSync, type Stats, statSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { decodeText } from './decode.ts';
import { FileError, type FileProblem, type Files, type FolderEntry } from './files.ts';

/** How a disk is read. */
export interface DiskOptions {
  /** Whether paths may be written that lie outside the root, `../x.json`: what a person names on the command line. */
  outside?: boolean;
  /** Bytes beyond which a file is not read. Azure takes templates of up to 4 MB. */
  maxBytes?: number;
}

const defaultMaxBytes = 20 * 1024 * 1024;

const problems: Readonly<Record<string, FileProblem>> = {
  ENOENT: 'not-found',
  ENOTDIR: 'not-found',
  ENAMETOOLONG: 'not-found',
  EACCES: 'denied',
  EPERM: 'denied',
  EISDIR: 'is-directory',
};

const sentences: Readonly<Record<FileProblem, string>> = {
  'not-found': 'does not exist',
  denied: 'may not be read: permission denied',
  'is-directory': 'is a folder, not a file',
  'not-text': 'is not text: it is neither UTF-8 nor UTF-16 with a byte order mark',
  'too-large': 'is too large for a template: Azure takes at most 4 MB',
  'outside-root': 'is a link that leaves the working directory, or lies outside of it; it is not followed',
  changed: 'changed while it was read',
  other: 'could not be read',
};

function fileError(path: string, problem: FileProblem, detail?: string, head?: string): FileError {
  return new FileError(path, problem, `${path} ${sentences[problem]}${detail === undefined ? '' : ` (${detail})`}`, head);
}

/** Files on disk, below a root that is an absolute path. Links are followed as long as they stay inside. */
export function diskFiles(root: string, options: DiskOptions = {}): Files {
  const { outside = false, maxBytes = defaultMaxBytes } = options;
  const realRoot = realpathSync(root);

  /** The real path of what is asked for; throws FileError where a link, or the path itself, leaves the root. */
  const enter = (path: string): string => {
    const full = resolve(root, path);
    const real = realpathSync.native(full);
    if (outside && !isInside(root, full)) return real;
    if (!isInside(realRoot, real)) throw fileError(path, 'outside-root');
    return real;
  };

  const attempt = <T>(path: string, action: () => T): Promise<T> => {
    try {
      return Promise.resolve(action());
    } catch (error) {
      return Promise.reject(error instanceof FileError ? error : describe(path, error));
    }
  };

  return {
    read: (path) => attempt(path, () => decodeText(readBytes(path, enter(path), maxBytes)) ?? fail(path, 'not-text')),
    folder: (path) =>
      attempt(path, () =>
        readdirSync(enter(path), { withFileTypes: true })
          .map(entryOf)
          .sort((a, b) => (a.name < b.name ? -1 : 1)),
      ),
    kind: (path) =>
      attempt(path, () => {
        const stats = statSync(enter(path));
        return stats.isDirectory() ? 'folder' : 'file';
      }).catch((error: unknown) => {
        if (error instanceof FileError && error.problem === 'not-found') return undefined;
        throw error;
      }),
    target: (path) => attempt(path, () => relative(realRoot, enter(path)).split(sep).join('/') || '.'),
  };
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}

/** What the file system's error code means. */
function describe(path: string, error: unknown): FileError {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error);
  const problem = problems[code] ?? 'other';
  return fileError(path, problem, problem === 'other' ? code : undefined);
}

function entryOf(entry: Dirent): FolderEntry {
  const kind = entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : entry.isSymbolicLink() ? 'link' : 'other';
  return { name: entry.name, kind };
}

function readBytes(path: string, real: string, maxBytes: number): Buffer {
  // Opening a pipe would wait for its writer, so the kind is looked at first.
  check(path, statSync(real));
  const descriptor = openSync(real, 'r');
  try {
    const { size } = fstatSync(descriptor);
    if (size > maxBytes) throw fileError(path, 'too-large', `${(size / 1024 / 1024).toFixed(1)} MB`, headOf(descriptor));
    return readWhole(descriptor) ?? readWhole(descriptor) ?? fail(path, 'changed');
  } finally {
    closeSync(descriptor);
  }
}

/** The bytes of an open file, or undefined where it changed meanwhile. */
function readWhole(descriptor: number): Buffer | undefined {
  const before = fstatSync(descriptor);
  const bytes = Buffer.allocUnsafe(before.size);
  let filled = 0;
  while (filled < bytes.length) {
    const count = readSync(descriptor, bytes, filled, bytes.length - filled, filled);
    if (count === 0) break;
    filled += count;
  }
  const after = fstatSync(descriptor);
  const isSame = filled === after.size && before.size === after.size && before.mtimeMs === after.mtimeMs;
  return isSame ? bytes : undefined;
}

function headOf(descriptor: number): string {
  const bytes = Buffer.alloc(64 * 1024);
  return bytes.toString('latin1', 0, readSync(descriptor, bytes, 0, bytes.length, 0));
}

function check(path: string, stats: Stats): void {
  if (stats.isDirectory()) throw fileError(path, 'is-directory');
  if (!stats.isFile()) throw fileError(path, 'other', 'not a regular file');
}

function fail(path: string, problem: FileProblem): never {
  throw fileError(path, problem);
}
