import type { Files } from './files/files.ts';

/** What a command may touch. Entries make it from the process; tests from memory. */
export interface Ports {
  files: Files;
  /** The same for reports, which may be far larger than templates; absent: `files`. */
  reports?: Files;
  /** The report. */
  stdout(text: string): void;
  /** Diagnostics and progress. */
  stderr(text: string): void;
  /** Writes a file atomically, in UTF-8 or as it was encoded before; the path is relative to the working directory. Throws FileError. */
  write(path: string, text: string, options?: { keepsEncoding: boolean }): Promise<void>;
  /** The files that differ from the merge base with a git ref, deleted and untracked ones included. Throws FileError. */
  changedSince?(ref: string): Promise<ReadonlySet<string>>;
  env: Readonly<Record<string, string | undefined>>;
  /** Whether stdout and stderr are terminals, and how wide. */
  terminal: { stdout: boolean; stderr: boolean; width: number };
  now(): Date;
  /** Aborted when the process is told to end; asking for it takes the signals over. */
  interrupt?(): AbortSignal;
}

/** The exit codes of the contract, section 2. */
export const exitCodes = { ok: 0, findings: 1, error: 2, refused: 3, running: 4 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
