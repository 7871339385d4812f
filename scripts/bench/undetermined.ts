import { filesOf, lintAll, textsBelow } from './in-memory.ts';
import type { Measured } from './figure.ts';
import { corpus, examples } from './places.ts';

const shown = 12;

/** A reason without the names of its template, so that alike ones count together. */
function general(reason: string): string {
  return reason.replace(/`[^`]*`/g, (code) => {
    const [call = '…'] = /\b(?:parameters|variables|reference|list\w*|\w+)(?=\()/i.exec(code) ?? [];
    return `\`${call}(…)\``;
  });
}

/** The settings of the corpus on which there is no verdict, by reason. */
export async function undetermined(): Promise<Measured> {
  const folders = [corpus('verified-modules'), corpus('quickstarts')].filter((folder) => folder !== undefined);
  const reasons = new Map<string, number>();
  let [checked, open] = [0, 0];
  for (const folder of folders.length === 0 ? [examples] : folders) {
    const { report } = await lintAll(filesOf(textsBelow(folder)));
    checked += report.summary.checked;
    for (const { verdict, reason } of report.findings) {
      if (verdict !== 'undetermined') continue;
      open++;
      const kind = general(reason ?? 'no reason');
      reasons.set(kind, (reasons.get(kind) ?? 0) + 1);
    }
  }
  const sorted = [...reasons].sort(([, a], [, b]) => b - a);
  const rest = sorted.slice(shown).reduce((sum, [, count]) => sum + count, 0);
  const detail = `${open} of ${checked} settings`;
  return {
    figures: [{ name: 'undetermined settings', value: (100 * open) / checked, unit: '%', detail }],
    notes: [
      ...sorted.slice(0, shown).map(([reason, count]) => `${String(count).padStart(5)}  ${reason}`),
      ...(rest > 0 ? [`${String(rest).padStart(5)}  other reasons`] : []),
    ],
  };
}
