import { type AcceptedEntry, readBaseline, type ReadEntry } from '../../check/baseline.ts';
import type { Accepted } from '../../check/shard.ts';
import { fileDiagnostic } from '../../discovery/file-diagnostic.ts';
import { FileError, type Files } from '../../files/files.ts';

/** What a run looks for. */
export interface RunScope {
  files: Files;
  isAsked: (file: string) => boolean;
  isRun: (rule: string) => boolean;
}

/** Reads a baseline; one that cannot be read accepts nothing, and says why. */
export async function readAccepted(path: string, baselineFiles: Files, scope: RunScope): Promise<Accepted> {
  try {
    const { entries, diagnostics } = readBaseline(path, await baselineFiles.read(path));
    return { path, entries: await withScope(entries, scope), diagnostics };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return { path, entries: [], diagnostics: [fileDiagnostic(error)] };
  }
}

async function withScope(entries: readonly ReadEntry[], { files, isAsked, isRun }: RunScope): Promise<readonly AcceptedEntry[]> {
  const gone = new Set<string>();
  for (const file of new Set(entries.map((entry) => entry.file)))
    if ((await files.kind(file).catch(() => 'unknown')) === undefined) gone.add(file);
  return entries.map((entry) => ({
    ...entry,
    isRun: isRun(entry.rule),
    isGone: gone.has(entry.file),
    isAsked: isAsked(entry.file),
  }));
}
