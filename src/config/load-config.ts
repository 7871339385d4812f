import { FileError, type Files } from '../files/files.ts';
import { emptyConfig } from './config.ts';
import type { ParsedConfig } from './parse-config.ts';

const places = ['armored.yml', 'armored.yaml', '.github/armored.yml', '.github/armored.yaml'];

/** The configuration named, else the one in its usual places, else an empty one. Throws FileError. */
export async function loadConfig(files: Files, named: string | undefined): Promise<ParsedConfig> {
  for (const path of named === undefined ? places : [named]) {
    const text = await readIfThere(files, path, named !== undefined);
    if (text === undefined) continue;
    // The YAML reader is loaded only where there is something to read.
    const { parseConfig } = await import('./parse-config.ts');
    return parseConfig(path, text);
  }
  return { config: emptyConfig, diagnostics: [] };
}

async function readIfThere(files: Files, path: string, isNamed: boolean): Promise<string | undefined> {
  try {
    return await files.read(path);
  } catch (error) {
    if (!isNamed && error instanceof FileError && error.problem === 'not-found') return undefined;
    throw error;
  }
}
