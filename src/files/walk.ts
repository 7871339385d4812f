import { posix } from 'node:path';
import picomatch from 'picomatch';
import { FileError, type Files, type FolderEntry } from './files.ts';
import { type IgnoreRules, ignoreRulesAbove } from './ignore-rules.ts';

/** Which files of walked folders are of interest. Named files are not asked. */
export interface WalkOptions {
  /** By the file's path; folders are always entered. */
  accepts: (path: string) => boolean;
  /** Globs, relative to the root: what is left out, and what alone is taken where any are given. */
  exclude: readonly string[];
  include: readonly string[];
}

/** A file as it was found: by its own name, or in a folder or by a glob. */
export interface WalkedFile {
  path: string;
  named: boolean;
}

/** The files of one folder, or a path that could not be followed. */
export type Walked = { kind: 'files'; folder: string; files: readonly WalkedFile[] } | { kind: 'problem'; error: FileError };

/** A walk under way. */
interface Walk {
  files: Files;
  accepts: (path: string) => boolean;
  excludes: (path: string) => boolean;
  /** Files that were met, by their real paths. */
  met: Set<string>;
  links: Link[];
}

/** One folder or glob that was asked for. */
interface Search {
  matches: (path: string) => boolean;
  /** Whether anything was found, even what was met before. */
  isMatched: boolean;
  /** Folders that were entered, by their real paths: links may lead round in circles. */
  entered: Set<string>;
}

/** A link, looked at when everything else was met. */
interface Link {
  path: string;
  rules: IgnoreRules;
  search: Search;
}

const skipped = new Set(['node_modules', '.git']);

/** Finds files by paths, folders and globs, a folder at a time, each file once; `.gitignore` is honoured in folders. */
export async function* walk(files: Files, paths: readonly string[], options: WalkOptions): AsyncGenerator<Walked> {
  const state = walkOf(files, options);
  const folders: string[] = [];
  const globs: string[] = [];
  const named = new Map<string, WalkedFile[]>();
  for (const given of new Set(paths.map(normalizePath))) {
    const path = await relativePath(files, given);
    const kind = await attempt(files.kind(path));
    if (kind instanceof FileError) yield { kind: 'problem', error: kind };
    else if (kind === 'folder') folders.push(path);
    else if (kind === undefined) globs.push(path);
    else if (meet(state, (await targetOf(files, path)) ?? path))
      named.set(posix.dirname(path), [...(named.get(posix.dirname(path)) ?? []), { path, named: true }]);
  }
  for (const [folder, found] of named) yield { kind: 'files', folder, files: found };
  for (const folder of folders)
    yield* enter(
      state,
      folder,
      searchFor(() => true),
    );
  for (const glob of globs) yield* expandGlob(state, glob);
  for (let link = state.links.shift(); link !== undefined; link = state.links.shift()) yield* follow(state, link);
}

/** A path as the port wants it: forward slashes, no `.` parts, no slash at the end. */
export function normalizePath(path: string): string {
  const plain = posix.normalize(process.platform === 'win32' ? path.replaceAll('\\', '/') : path);
  return plain.length > 1 && plain.endsWith('/') ? plain.slice(0, -1) : plain;
}

function walkOf(files: Files, { accepts, exclude, include }: WalkOptions): Walk {
  const isIncluded = include.length === 0 ? () => true : globMatcher(include);
  const excludes = exclude.length === 0 ? () => false : globMatcher(exclude);
  return { files, accepts: (path) => accepts(path) && isIncluded(path), excludes, met: new Set(), links: [] };
}

/** Whether a path, or a folder above it, matches one of the globs. */
export function globMatcher(globs: readonly string[]): (path: string) => boolean {
  const plain = globs.map((glob) => glob.replace(/^\.\//, '').replace(/\/+$/, ''));
  return picomatch(
    plain.flatMap((glob) => [glob, `${glob}/**`]),
    { dot: true },
  );
}

/** Notes a file or folder; false where it was met before. */
function meet({ met }: Walk, path: string): boolean {
  if (met.has(path)) return false;
  met.add(path);
  return true;
}

async function attempt<T>(action: Promise<T>): Promise<T | FileError> {
  try {
    return await action;
  } catch (error) {
    if (error instanceof FileError) return error;
    throw error;
  }
}

/** An absolute path as one relative to the root, where it lies inside. */
async function relativePath(files: Files, path: string): Promise<string> {
  const target = posix.isAbsolute(path) ? await targetOf(files, path) : undefined;
  return target === undefined || target.startsWith('..') ? path : target;
}

async function targetOf(files: Files, path: string): Promise<string | undefined> {
  const target = await attempt(files.target?.(path) ?? Promise.resolve(undefined));
  return target instanceof FileError ? undefined : target;
}

function searchFor(matches: Search['matches']): Search {
  return { matches, isMatched: false, entered: new Set() };
}

async function* enter(state: Walk, folder: string, search: Search): AsyncGenerator<Walked> {
  const real = (await targetOf(state.files, folder)) ?? folder;
  yield* walkFolder(state, folder, real, await ignoreRulesAbove(state.files, folder), search);
}

async function* expandGlob(state: Walk, glob: string): AsyncGenerator<Walked> {
  const { base, isGlob } = picomatch.scan(glob);
  if (!isGlob) {
    yield { kind: 'problem', error: new FileError(glob, 'not-found', `${glob} does not exist`) };
    return;
  }
  const search = searchFor(picomatch(glob, { dot: true }));
  const folder = base === '' ? '.' : base;
  if ((await attempt(state.files.kind(folder))) === 'folder') yield* enter(state, folder, search);
  if (!search.isMatched) yield { kind: 'problem', error: new FileError(glob, 'not-found', `${glob} matches no JSON file`) };
}

async function* walkFolder(
  state: Walk,
  folder: string,
  real: string,
  above: IgnoreRules,
  search: Search,
): AsyncGenerator<Walked> {
  if (search.entered.has(real)) return;
  search.entered.add(real);
  const entries = await attempt(state.files.folder(folder));
  if (entries instanceof FileError) {
    yield { kind: 'problem', error: entries };
    return;
  }
  const rules = entries.some(({ name }) => name === '.gitignore') ? await above.within(folder) : above;
  const inside = (parent: string, name: string): string =>
    parent === '.' ? name : parent === '/' ? `/${name}` : `${parent}/${name}`;
  const files: WalkedFile[] = [];
  const folders: FolderEntry[] = [];
  for (const entry of entries) {
    const path = inside(folder, entry.name);
    if (entry.kind === 'link') state.links.push({ path, rules, search });
    else if (entry.kind === 'folder') folders.push(entry);
    else if (entry.kind === 'file' && isWanted(state, path, rules, search) && meet(state, inside(real, entry.name)))
      files.push({ path, named: false });
  }
  if (files.length > 0) yield { kind: 'files', folder, files };
  for (const { name } of folders) {
    const path = inside(folder, name);
    if (skipped.has(name) || state.excludes(path) || rules.ignores(`${path}/`)) continue;
    yield* walkFolder(state, path, inside(real, name), rules, search);
  }
}

function isWanted(state: Walk, path: string, rules: IgnoreRules, search: Search): boolean {
  const isFound = state.accepts(path) && search.matches(path) && !state.excludes(path) && !rules.ignores(path);
  search.isMatched ||= isFound;
  return isFound;
}

/** Follows a link to what was not met under its own name. */
async function* follow(state: Walk, { path, rules, search }: Link): AsyncGenerator<Walked> {
  if (state.excludes(path) || rules.ignores(path) || rules.ignores(`${path}/`) || skipped.has(posix.basename(path))) return;
  const kind = await attempt(state.files.kind(path));
  if (kind instanceof FileError) {
    yield { kind: 'problem', error: kind };
    return;
  }
  const real = (await targetOf(state.files, path)) ?? path;
  if (kind === 'folder') yield* walkFolder(state, path, real, rules, search);
  if (kind === 'file' && state.accepts(path) && search.matches(path) && meet(state, real))
    yield { kind: 'files', folder: posix.dirname(path), files: [{ path, named: false }] };
}
