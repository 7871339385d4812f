import { randomUUID } from 'node:crypto';
import { mkdirSync, renameSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Ports } from './commands/ports.ts';
import { diskFiles, type DiskOptions } from './files/disk-files.ts';

/** The ports of this process: the disk below a folder, its two outputs, its environment. */
export function processPorts(folder: string, disk: DiskOptions): Ports {
  return {
    files: diskFiles(folder, disk),
    stdout: (text) => print(1, text),
    stderr: (text) => print(2, text),
    write: (path, text) => replaceFile(resolve(folder, path), text),
    env: process.env,
    terminal: { stdout: process.stdout.isTTY, stderr: process.stderr.isTTY, width: terminalWidth() },
    now: () => new Date(),
    interrupt,
  };
}

function interrupt(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => controller.abort());
  return controller.signal;
}

function terminalWidth(): number {
  const columns = process.stdout.isTTY
    ? process.stdout.columns
    : process.stderr.isTTY
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

/** Replaces a file as a whole: a reader sees the old text or the new one. */
function replaceFile(path: string, text: string): Promise<void> {
  const fresh = `${path}.${randomUUID()}.tmp`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(fresh, text);
    renameSync(fresh, path);
    return Promise.resolve();
  } catch (error) {
    rmSync(fresh, { force: true });
    return Promise.reject(error instanceof Error ? error : new Error(String(error)));
  }
}
