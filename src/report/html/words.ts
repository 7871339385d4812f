import type { LayerWord } from '../../check/finding.ts';
import type { Severity } from '../../document/diagnostic.ts';
import type { Layer } from '../../rules/rule.ts';

/** The layers, in the order of the columns. */
export const layers: readonly Layer[] = ['service', 'infrastructure', 'connection'];

/** The severities, the worst first. */
export const severities: readonly Severity[] = ['error', 'warning', 'notice'];

/** The words of the coverage matrix, the worst first, each with a sign that needs no colour. */
export const signs: Readonly<Record<LayerWord, string>> = {
  violation: '✗',
  unenforced: '!',
  undetermined: '?',
  suppressed: '⊘',
  pass: '✓',
  'not-applicable': '–',
};

/** The signs of the severities. */
export const severitySigns: Readonly<Record<Severity, string>> = { error: '✗', warning: '▲', notice: '●' };

/** The folder of a file; `.` for the root. */
export function folderOf(file: string): string {
  const at = file.lastIndexOf('/');
  return at < 0 ? '.' : file.slice(0, at);
}

/** A number with its noun. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
