import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The root of the project. */
export const root = join(import.meta.dirname, '..', '..');

/** The bundle's entries. */
export const entries = { cli: join(root, 'dist', 'cli.js'), action: join(root, 'dist', 'index.js') };

/** A corpus beside the checkout; undefined where there is none. */
export function corpus(name: string): string | undefined {
  const folder = join(root, '..', 'shared', 'corpus', name);
  return existsSync(folder) ? folder : undefined;
}

/** The project's own examples. */
export const examples = join(root, 'examples');
