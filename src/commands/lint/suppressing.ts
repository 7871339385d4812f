import picomatch from 'picomatch';
import type { CheckOptions } from '../../check/check.ts';
import { type Suppression, suppressor, type Suppressor } from '../../check/suppression.ts';
import type { Config } from '../../config/config.ts';
import { globMatcher } from '../../files/walk.ts';
import { isRun } from './rule-selection.ts';

/** The suppressions of a run. */
export interface Suppressing {
  suppressor: Suppressor;
  /** Those of the configuration that concern a template. */
  configured: (template: string) => readonly Suppression[];
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
  return {
    suppressor: suppressor({ today, isConfigOnly, isRun: (glob) => isRun(glob, check) }),
    configured: configuredSuppressions(config, isWhole),
  };
}

function configuredSuppressions({ ignore, path: file = '' }: Config, isWhole: boolean): Suppressing['configured'] {
  const entries = ignore.map(({ rule, reason, expires, span, path, resource }) => {
    const isNamed = resource === undefined ? () => true : picomatch(resource, { nocase: true });
    const isThere = path === undefined ? () => true : globMatcher([path]);
    const covers: Suppression['covers'] = ({ file: found, resource: { name, symbolicName } }) =>
      isThere(found) && (isNamed(name) || (symbolicName !== null && isNamed(symbolicName)));
    const suppression: Suppression = { rule, reason, expires, file, span, isInline: false, covers };
    // Of a part of the files nothing can be said about entries for all of them.
    return { suppression, concerns: path === undefined ? () => true : isThere, isTold: path !== undefined || isWhole };
  });
  return (template) =>
    entries.filter(({ concerns }) => concerns(template)).map(({ suppression, isTold }) => ({ ...suppression, isTold }));
}
