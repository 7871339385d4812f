import type { Ports } from '../../src/ports.ts';
import { memoryFiles } from '../../src/files/memory-files.ts';

/** What a command wrote. */
export interface Output {
  stdout: string;
  stderr: string;
  files: Record<string, string>;
}

/** Ports over files in memory, which keep what is written. */
export function memoryPorts(texts: Readonly<Record<string, string>>): Ports & { output: Output } {
  const output: Output = { stdout: '', stderr: '', files: {} };
  return {
    output,
    files: memoryFiles(texts),
    stdout: (text) => void (output.stdout += text),
    stderr: (text) => void (output.stderr += text),
    write: (path, text) => {
      output.files[path] = text;
      return Promise.resolve();
    },
    env: {},
    terminal: { stdout: false, stderr: false, width: 100 },
    now: () => new Date('2026-01-02T03:04:05Z'),
  };
}
