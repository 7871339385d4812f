/** Why a file could not be read. `not-text`: neither UTF-8 nor UTF-16 with a byte order mark. */
export type FileProblem =
  'not-found' | 'denied' | 'is-directory' | 'not-text' | 'too-large' | 'outside-root' | 'changed' | 'other';

/** A file that could not be read: `path` as it was asked for, and why. */
export class FileError extends Error {
  readonly path: string;
  readonly problem: FileProblem;
  /** How a file that is too large begins. */
  readonly head: string | undefined;

  constructor(path: string, problem: FileProblem, message: string, head?: string) {
    super(message);
    this.path = path;
    this.problem = problem;
    this.head = head;
  }
}

/** One entry of a folder, by its name within it. */
export interface FolderEntry {
  name: string;
  kind: 'file' | 'folder' | 'link' | 'other';
}

/**
 * The one port through which everything is read: a disk, a git tree, memory, or GitHub's API.
 * Paths are relative to the root of the port, with forward slashes, and never leave it.
 */
export interface Files {
  /** The text of a file, byte order mark removed. Throws FileError. */
  read(path: string): Promise<string>;
  /** The entries of a folder, sorted by name. Throws FileError. */
  folder(path: string): Promise<readonly FolderEntry[]>;
  /** What stands at a path, links followed as long as they stay inside; undefined where nothing does. */
  kind(path: string): Promise<'file' | 'folder' | undefined>;
  /** Where a link leads, as a path relative to the root; only where there are links. */
  target?(path: string): Promise<string>;
}
