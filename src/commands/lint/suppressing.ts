import picomatch from 'picomatch';
import type { CheckOptions } from '../../check/check.ts';
import { type Suppression, suppressor, type Suppressor } from '../../check/suppression.ts';
import type { Config } from '../../config/config.ts';
import { globMatcher } from '../../files/walk.ts';
import { isRun } from './rule-selection.ts';

/** The suppressions of a run. */
export interface Suppressing {
  suppressor: Suppressor;
  /** Those of the configuration, as they concern a template. */
  configured: (template: string) => readonly Suppression[];
  /** Whether any rule that a glob means was run. */
  isRun: (glob: string) => boolean;
}

/** What a run is asked to suppress. */
export interface SuppressingOptions {
  config: Config;
  check: CheckOptions;
  today: Date;
  /** As asked for, else as configured. */
  suppressions: 'all' | 'config-only' | undefined;
  /** Whether all files are read, so that what matches nothing is unused. */
  isWhole: boolean;
}

/** The suppressions of one run. */
export function suppressingOf({ config, check, today, suppressions, isWhole }: SuppressingOptions): Suppressing {
  const isConfigOnly = (suppressions ?? config.suppressions) === 'config-only';
  const isGlobRun = (glob: string): boolean => isRun(glob, check);
  const applied = suppressor({ today, isConfigOnly, isRun: isGlobRun });
  const entries = configuredEntries(config);
  if (isWhole) applied.expect(entries.map(({ suppression }) => suppression));
  // Of a part of the files nothing can be said about entries for all of them. All are applied: templates link others.
  const configured: Suppressing['configured'] = (template) =>
    entries.map(({ suppression, isNamed }) => ({ ...suppression, isTold: isWhole || isNamed(template) }));
  return { suppressor: applied, configured, isRun: isGlobRun };
}

/** The entries of the configuration, each with whether it names a template. */
function configuredEntries({
  ignore,
  path: file = '',
}: Config): readonly { suppression: Suppression; isNamed: (template: string) => boolean }[] {
  return ignore.map(({ rule, reason, expires, span, path, resource }) => {
    const isMeant = resource === undefined ? () => true : picomatch(resource, { nocase: true });
    const isThere = path === undefined ? () => true : globMatcher([path]);
    const covers: Suppression['covers'] = ({ file: found, resource: { name, symbolicName } }) =>
      isThere(found) && (isMeant(name) || (symbolicName !== null && isMeant(symbolicName)));
    const suppression: Suppression = { rule, reason, expires, file, span, isInline: false, covers };
    return { suppression, isNamed: path === undefined ? () => false : isThere };
  });
}
