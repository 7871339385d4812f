import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The bytes of a file of a folder, if git would give them this name: then the blob need not be fetched. */
export async function workspaceBlob(folder: string, path: string, name: string): Promise<Buffer | undefined> {
  const bytes = await readFile(join(folder, path)).catch(() => undefined);
  if (bytes === undefined) return undefined;
  const hash = createHash(name.length === 64 ? 'sha256' : 'sha1');
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex') === name ? bytes : undefined;
}
