import type { Diagnostic } from '../document/diagnostic.ts';
import type { Span } from '../document/span.ts';
import type { Resource } from '../template/resource.ts';
import type { Finding } from './finding.ts';
import { ruleMatcher } from './rule-glob.ts';

/** One place where a user accepts findings (contract, section 5). */
export interface Suppression {
  rule: string;
  reason: string | undefined;
  expires: string | undefined;
  file: string;
  span: Span;
  /** What is wrong with how it is written, so that it does not count. */
  mistake?: string;
  /** Whether it stands in a template, where the configuration may refuse it. */
  isInline: boolean;
  /** False where it may speak of files that were not read, so that nobody can say that it is unused. */
  isTold?: boolean;
  /** Whether a finding lies where it speaks of. */
  covers: (finding: Finding, resource: Pick<Resource, 'address'>) => boolean;
}

/** A finding with the resource that it is about. */
interface Found {
  finding: Finding;
  resource: Resource;
}

/** Applies suppressions to findings, evaluation by evaluation, and tells in the end what is wrong with them. */
export interface Suppressor {
  apply(found: readonly Found[], suppressions: readonly Suppression[]): readonly Found[];
  /** Suppressions that must be told of even where no template is one that they speak of. */
  expect(suppressions: readonly Suppression[]): void;
  /** What has expired, has no reason or is refused. */
  diagnostics(): readonly Diagnostic[];
  /** Of all others, whether they matched anything. */
  uses(): readonly SuppressionUse[];
}

/** Whether a suppression matched anything, and what to tell where nothing did. */
export interface SuppressionUse {
  isUsed: boolean;
  unused: Diagnostic;
}

/** When suppressions hold. */
export interface SuppressorOptions {
  today: Date;
  isConfigOnly: boolean;
  /** Whether a rule was run at all: what speaks of others is not unused. */
  isRun: (glob: string) => boolean;
}

/** A suppressor for one run. */
export function suppressor({ today, isConfigOnly, isRun }: SuppressorOptions): Suppressor {
  const day = today.toISOString().slice(0, 10);
  const used = new Map<string, { suppression: Suppression; isUsed: boolean }>();
  const expect = (suppressions: readonly Suppression[]): void => {
    for (const suppression of suppressions) {
      const key = keyOf(suppression);
      const known = used.get(key);
      if (known === undefined) used.set(key, { suppression, isUsed: false });
      else if (known.suppression.isTold === false && suppression.isTold !== false) used.set(key, { ...known, suppression });
    }
  };
  return {
    expect,
    apply(found, suppressions) {
      expect(suppressions);
      const entries = suppressions.map((suppression) => ({ suppression, isRule: ruleMatcher([suppression.rule]) }));
      if (entries.length === 0) return found;
      return found.map((one) => {
        for (const { suppression, isRule } of entries) {
          if (!isRule(one.finding.ruleId) || !suppression.covers(one.finding, one.resource)) continue;
          used.set(keyOf(suppression), { suppression, isUsed: true });
          if (holds(suppression, day, isConfigOnly)) return { ...one, finding: suppressed(one.finding, suppression) };
        }
        return one;
      });
    },
    diagnostics: () =>
      [...used.values()].flatMap(({ suppression }) => {
        const problem = problemOf(suppression, day, isConfigOnly);
        return problem === undefined ? [] : [toldAt(suppression, ...problem)];
      }),
    uses: () =>
      [...used.values()]
        .filter(({ suppression }) => suppression.isTold !== false && isRun(suppression.rule))
        .filter(({ suppression }) => problemOf(suppression, day, isConfigOnly) === undefined)
        .map(({ suppression, isUsed }) => ({ isUsed, unused: unusedDiagnostic(suppression) })),
  };
}

function keyOf({ rule, file, span }: Suppression): string {
  return JSON.stringify([rule, file, span]);
}

function holds({ reason, expires, isInline, mistake }: Suppression, day: string, isConfigOnly: boolean): boolean {
  if (reason === undefined || mistake !== undefined || (isInline && isConfigOnly)) return false;
  return expires === undefined || (isDay(expires) && expires >= day);
}

function isDay(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function problemOf(
  { rule, reason, expires, isInline, mistake }: Suppression,
  day: string,
  isConfigOnly: boolean,
): readonly [string, string] | undefined {
  if (isInline && isConfigOnly)
    return ['refused', `Suppressions in templates are refused here: the one of ${rule} does not count`];
  if (mistake !== undefined) return ['invalid', mistake];
  if (reason === undefined) return ['no-reason', `The suppression of ${rule} gives no reason, so it does not count`];
  if (expires !== undefined && !isDay(expires))
    return ['invalid', `The suppression of ${rule} expires on no day, so it does not count: write YYYY-MM-DD`];
  if (expires !== undefined && expires < day) return ['expired', `The suppression of ${rule} expired on ${expires}`];
  return undefined;
}

function unusedDiagnostic(suppression: Suppression): Diagnostic {
  return toldAt(suppression, 'unused', `The suppression of ${suppression.rule} matches no finding: remove it`);
}

function toldAt({ file, span }: Suppression, code: string, message: string): Diagnostic {
  return { code: `suppression/${code}`, severity: 'warning', message, file, span };
}

/** What is to be told of suppressions that nothing in the whole run has used. */
export function unusedAmong(uses: readonly SuppressionUse[]): readonly Diagnostic[] {
  const keyOfUse = ({ unused }: SuppressionUse): string => JSON.stringify(unused);
  const used = new Set(uses.filter(({ isUsed }) => isUsed).map(keyOfUse));
  return uses.filter((use) => !used.has(keyOfUse(use))).map(({ unused }) => unused);
}

function suppressed(finding: Finding, { reason = '', expires }: Suppression): Finding {
  return { ...finding, verdict: 'suppressed', suppression: { reason, ...(expires !== undefined && { expires }) } };
}
