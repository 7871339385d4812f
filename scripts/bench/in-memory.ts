import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { lint, type LintOutcome } from '../../src/commands/lint/lint.ts';
import type { Files } from '../../src/files/files.ts';
import { treeFiles } from '../../src/files/tree-files.ts';
import { pretty } from '../../src/report/pretty.ts';

/** The .json files below a folder, by path from there. */
export function textsBelow(folder: string): Map<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.json'));
  return new Map(
    paths.sort().map((path) => [relative('.', path).split(sep).join('/'), readFileSync(join(folder, path), 'utf8')]),
  );
}

/** Files that were read before. */
export function filesOf(texts: ReadonlyMap<string, string>): Files {
  const blobs = new Map([...texts.keys()].map((path) => [path, path]));
  const listed = treeFiles({ blobs, blob: () => Promise.reject(new Error('the text is at hand')) });
  return { ...listed, read: (path) => Promise.resolve(texts.get(path) ?? '') };
}

/** Checks all of them, and writes the report as for a pipe; returns what came of it. */
export async function lintAll(files: Files): Promise<LintOutcome> {
  const outcome = await lint({ files }, {});
  pretty(outcome.report, { text: outcome.text, color: false, width: 100, quiet: false });
  return outcome;
}
