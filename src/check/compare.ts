import type { Diagnostic, Severity } from '../document/diagnostic.ts';
import type { Finding, Report } from './finding.ts';

/** What a change adds to what was there before it, and what it takes away. */
export interface Comparison {
  /** Findings that the base lacks, or has in a milder form. */
  added: readonly Finding[];
  /** Findings that the base has too. */
  kept: readonly Finding[];
  /** Findings of the base that are gone. */
  fixed: readonly Finding[];
  /** Suppressed in the head, and not in the base. */
  newlySuppressed: readonly Finding[];
  addedDiagnostics: readonly Diagnostic[];
  keptDiagnostics: readonly Diagnostic[];
}

const ranks: Readonly<Record<Finding['verdict'], number>> = { suppressed: 0, undetermined: 1, unenforced: 2, violation: 3 };

function isOpen({ verdict, baselined }: Finding): boolean {
  return verdict !== 'suppressed' && !baselined;
}

function byKey<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const map = new Map<string, T[]>();
  for (const item of items) {
    const bucket = map.get(key(item));
    if (bucket === undefined) map.set(key(item), [item]);
    else bucket.push(item);
  }
  return map;
}

function diagnosticKey({ code, file, message }: Diagnostic): string {
  return JSON.stringify([code, file, message]);
}

/** Splits items by whether the base has as many of the same key. */
function split<T>(items: readonly T[], base: ReadonlyMap<string, readonly T[]>, key: (item: T) => string): [T[], T[]] {
  const seen = new Map<string, number>();
  const added: T[] = [];
  const kept: T[] = [];
  for (const item of items) {
    const count = seen.get(key(item)) ?? 0;
    seen.set(key(item), count + 1);
    (count < (base.get(key(item))?.length ?? 0) ? kept : added).push(item);
  }
  return [added, kept];
}

/** Compares by fingerprint, so that moved and reformatted text adds nothing. Suppressed and baselined findings are not open and never added. */
export function compare(head: Report, base: Report): Comparison {
  const before = byKey(base.findings, ({ fingerprint }) => fingerprint);
  const after = byKey(head.findings, ({ fingerprint }) => fingerprint);
  const taken = new Map<string, number>();
  const added: Finding[] = [];
  const kept: Finding[] = [];
  // The worst of the head meet the worst of the base first.
  for (const finding of [...head.findings].filter(isOpen).sort((a, b) => ranks[b.verdict] - ranks[a.verdict])) {
    const others = [...(before.get(finding.fingerprint) ?? [])].sort((a, b) => ranks[b.verdict] - ranks[a.verdict]);
    const count = taken.get(finding.fingerprint) ?? 0;
    const other = others[count];
    const covered = other !== undefined && isOpen(other) && ranks[other.verdict] >= ranks[finding.verdict];
    if (covered) taken.set(finding.fingerprint, count + 1);
    (covered ? kept : added).push(finding);
  }
  const order = new Map(head.findings.map((finding, index) => [finding, index]));
  const inOrder = (a: Finding, b: Finding): number => (order.get(a) ?? 0) - (order.get(b) ?? 0);
  const diagnostics = split(head.diagnostics, byKey(base.diagnostics, diagnosticKey), diagnosticKey);
  const unread = new Set(head.diagnostics.filter(({ severity }) => severity === 'error').map(({ file }) => file));
  return {
    added: added.sort(inOrder),
    kept: kept.sort(inOrder),
    // What can no longer be read is not fixed.
    fixed: base.findings.filter((finding) => isOpen(finding) && !after.has(finding.fingerprint) && !unread.has(finding.file)),
    newlySuppressed: head.findings.filter(
      ({ verdict, fingerprint }) =>
        verdict === 'suppressed' && !(before.get(fingerprint) ?? []).some((other) => other.verdict === 'suppressed'),
    ),
    addedDiagnostics: diagnostics[0],
    keptDiagnostics: diagnostics[1],
  };
}

/** Everything is added, as where there is no base. */
export function compareWithNothing(head: Report): Comparison {
  const nothing: Report = { ...head, findings: [], diagnostics: [], coverage: [] };
  return { ...compare(head, nothing), newlySuppressed: [] };
}

/** The severity from which a run fails. */
export type FailOn = Severity | 'never';

const severities: readonly FailOn[] = ['error', 'warning', 'notice', 'never'];

/** Whether something of this severity fails a run. */
export function fails(severity: Severity, failOn: FailOn): boolean {
  return severities.indexOf(severity) <= severities.indexOf(failOn) && failOn !== 'never';
}

/** What a run concludes from what counts: `error` where something could not be read, whatever else there is. */
export function conclude(
  findings: readonly Finding[],
  diagnostics: readonly Diagnostic[],
  failOn: FailOn,
): Report['summary']['conclusion'] {
  if (diagnostics.some(({ severity }) => severity === 'error')) return 'error';
  return [...findings, ...diagnostics].some(({ severity }) => fails(severity, failOn)) ? 'fail' : 'pass';
}
