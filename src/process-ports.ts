import {
  existsSync,
  fstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Ports } from './ports.ts';
import { diskFiles, type DiskOptions } from './files/disk-files.ts';
import { FileError } from './files/files.ts';

/** Bytes of the largest report that is read: beyond this a text does not fit into a string. */
const largestReport = 500 * 1024 * 1024;

/** The ports of this process: the disk below a folder, its two outputs, its environment. */
export function processPorts(folder: string, disk: DiskOptions): Ports {
  return {
    files: diskFiles(folder, disk),
    reports: diskFiles(folder, { ...disk, maxBytes: largestReport }),
    stdout: (text) => print(1, text),
    stderr: (text) => print(2, text),
    write: (path, text, options) => replaceFile(path, resolve(folder, path), text, options?.keepsEncoding === true),
    changedSince: async (ref) => (await import('./files/git-changes.ts')).changedSince(folder, ref),
    env: process.env,
    terminal: { stdout: isTerminal('stdout'), stderr: isTerminal('stderr'), width: terminalWidth() },
    now: () => new Date(),
    interrupt,
  };
}

function interrupt(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => controller.abort());
  return controller.signal;
}

/** Whether an output is a terminal. The streams take long to make, so they are asked only where they can be one. */
function isTerminal(output: 'stdout' | 'stderr'): boolean {
  try {
    return fstatSync(output === 'stdout' ? 1 : 2).isCharacterDevice() && process[output].isTTY;
  } catch {
    // The output is closed.
    return false;
  }
}

function terminalWidth(): number {
  const columns = isTerminal('stdout')
    ? process.stdout.columns
    : isTerminal('stderr')
      ? process.stderr.columns
      : Number(process.env['COLUMNS']);
  return columns > 0 ? columns : 100;
}

/** Writes at once, so that the two outputs keep their order and nothing is lost when the process ends. */
function print(descriptor: number, text: string): void {
  const bytes = Buffer.from(text);
  let written = 0;
  while (written < bytes.length) {
    try {
      written += writeSync(descriptor, bytes, written);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error)) throw error;
      if (error.code === 'EPIPE') return;
      if (error.code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}

/** Replaces a file as a whole: a reader sees the old text or the new one. A link stays, and what it leads to is replaced. */
function replaceFile(path: string, full: string, text: string, keepsEncoding: boolean): Promise<void> {
  let fresh: string | undefined;
  try {
    mkdirSync(dirname(full), { recursive: true });
    const target = existsSync(full) ? realpathSync(full) : full;
    fresh = `${target}.${process.pid}.${Date.now()}.tmp`;
    const mode = existsSync(full) ? statSync(full).mode : undefined;
    writeFileSync(fresh, keepsEncoding ? encodedAs(target, text) : text, mode === undefined ? {} : { mode });
    renameSync(fresh, target);
    return Promise.resolve();
  } catch (error) {
    if (fresh !== undefined) removeQuietly(fresh);
    return Promise.reject(new FileError(path, 'other', `${path} could not be written: ${whyNot(error)}`));
  }
}

/** Removes what may not be there, or may not be reached: what went wrong before is what is told. */
function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    return;
  }
}

function whyNot(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'permission denied';
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'ENOSPC') return 'the disk is full';
  return error instanceof Error ? error.message : String(error);
}

/** A text in the encoding of a file, by its byte order mark. */
function encodedAs(path: string, text: string): Uint8Array {
  const [first, second, third] = readFileSync(path).subarray(0, 3);
  if (first === 0xff && second === 0xfe) return Buffer.from(`\ufeff${text}`, 'utf16le');
  if (first === 0xfe && second === 0xff) return Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
  return Buffer.from(first === 0xef && second === 0xbb && third === 0xbf ? `\ufeff${text}` : text);
}
