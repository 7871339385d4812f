import type { DiffFile } from './client.ts';

/** First and last line, in the new file, of one hunk. */
export type Hunk = readonly [first: number, last: number];

/** The hunks of each file of a diff; only their lines take review comments. */
export function hunksOf(files: readonly DiffFile[]): ReadonlyMap<string, readonly Hunk[]> {
  return new Map(
    files.map(({ path, patch = '' }) => [
      path,
      [...patch.matchAll(/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm)].map(([, start, count]): Hunk => {
        const first = Number(start);
        return [first, first + Number(count ?? 1) - 1];
      }),
    ]),
  );
}
