import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { baselineText } from '../../src/check/baseline.ts';
import { fix } from '../../src/commands/lint/fix.ts';
import { lint } from '../../src/commands/lint/lint.ts';
import { diskFiles } from '../../src/files/disk-files.ts';
import type { Files } from '../../src/files/files.ts';

const corpus = '../shared/corpus';

/** The corpus with some texts replaced. */
function withTexts(files: Files, texts: ReadonlyMap<string, string>): Files {
  const read: Files['read'] = (path) => {
    const text = texts.get(path);
    return text === undefined ? files.read(path) : Promise.resolve(text);
  };
  return { ...files, read };
}

// Real templates lie beside the checkout on some machines only; elsewhere this is skipped.
(existsSync(corpus) ? describe : describe.skip).each([
  ['quickstarts', '[2-9a-e]*/**'],
  ['verified-modules', '.'],
])('the real templates of %s/%s', (folder, path) => {
  const paths = [path];
  const files = existsSync(corpus) ? diskFiles(join(corpus, folder)) : undefined;

  test('once fixed leave nothing to fix, and stay as readable as they were', async () => {
    if (files === undefined) return;
    const { changed, outcome, first, conflicts } = await fix({ files }, { paths }, true);
    const texts = new Map([...changed].map(([file, { after }]) => [file, after]));
    expect(changed.size).toBeGreaterThan(0);
    expect(outcome.report.diagnostics.filter(({ severity }) => severity === 'error')).toEqual(
      first.report.diagnostics.filter(({ severity }) => severity === 'error'),
    );
    const left = outcome.report.findings.filter(({ fix: way }) => way !== null);
    expect(left.map(({ fingerprint }) => fingerprint).sort()).toEqual(conflicts.map(({ fingerprint }) => fingerprint).sort());
    const again = await fix({ files: withTexts(files, texts) }, { paths }, true);
    expect([again.fixed, [...again.changed.keys()]]).toEqual([0, []]);
  }, 300_000);

  test('in a baseline are all accepted, and none of it is stale', async () => {
    if (files === undefined) return;
    const { report } = await lint({ files }, { paths });
    const baseline = new Map([['accepted.json', baselineText(report)]]);
    const accepted = await lint({ files: withTexts(files, baseline) }, { paths, baseline: 'accepted.json' });
    expect(accepted.report.findings.filter((finding) => !finding.baselined && finding.verdict !== 'suppressed')).toEqual([]);
    expect(accepted.report.diagnostics).toEqual(report.diagnostics);
    expect(baselineText(accepted.report)).toBe(baselineText(report));
  }, 300_000);
});
