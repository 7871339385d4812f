import { readBaseline } from '../../check/baseline.ts';
import type { Accepted } from '../../check/shard.ts';
import { fileDiagnostic } from '../../discovery/file-diagnostic.ts';
import { FileError, type Files } from '../../files/files.ts';

/** Reads a baseline; one that cannot be read accepts nothing, and says why. */
export async function readAccepted(path: string, files: Files): Promise<Accepted> {
  try {
    return { path, ...readBaseline(path, await files.read(path)) };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return { path, entries: [], diagnostics: [fileDiagnostic(error)] };
  }
}
