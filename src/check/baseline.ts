import type { Diagnostic } from '../document/diagnostic.ts';
import { readDocument } from '../document/read.ts';
import type { Json } from '../document/json.ts';
import type { Finding, Report } from './finding.ts';

/** A finding accepted so far, found again by its fingerprint; the rest is for people who read the file. */
export interface BaselineEntry {
  fingerprint: string;
  verdict: string;
  rule: string;
  file: string;
  resource: string;
  property: string;
}

const ranks: Readonly<Record<string, number>> = { undetermined: 1, unenforced: 2, violation: 3 };

/** The text of a baseline of all findings that count: an entry a line, sorted, so that it diffs well. */
export function baselineText({ findings }: Pick<Report, 'findings'>): string {
  const lines = findings
    .filter(({ verdict }) => verdict !== 'suppressed')
    .map(({ fingerprint, verdict, ruleId, file, resource, property }) => {
      const entry: BaselineEntry = { rule: ruleId, file, resource: resource.name, property, verdict, fingerprint };
      return `    ${JSON.stringify(entry)}`;
    });
  return `{\n  "schemaVersion": 1,\n  "findings": [\n${[...new Set(lines)].sort().join(',\n')}\n  ]\n}\n`;
}

/** Reads a baseline; what is wrong with it is told. */
export function readBaseline(
  path: string,
  text: string,
): { entries: readonly BaselineEntry[]; diagnostics: readonly Diagnostic[] } {
  const document = readDocument(path, text);
  const broken = document.diagnostics.filter(({ severity }) => severity === 'error');
  if (broken.length > 0) return { entries: [], diagnostics: broken };
  const findings = isObject(document.value) ? document.value['findings'] : undefined;
  if (!Array.isArray(findings) || !findings.every(isEntry)) {
    const message = 'This is no baseline: write it anew with armored lint --update-baseline';
    return {
      entries: [],
      diagnostics: [{ code: 'baseline/invalid', severity: 'error', message, file: path, span: document.locate([]) }],
    };
  }
  return { entries: findings as readonly unknown[] as readonly BaselineEntry[], diagnostics: [] };
}

function isObject(value: Json | undefined): value is Readonly<Record<string, Json>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isEntry(value: Json): boolean {
  return isObject(value) && ['fingerprint', 'verdict', 'rule', 'file'].every((name) => typeof value[name] === 'string');
}

/** Marks the findings that a baseline accepts; a milder entry does not cover a worse finding. Entries of files that were read and match nothing are stale. */
export function applyBaseline(
  findings: readonly Finding[],
  entries: readonly BaselineEntry[],
  path: string,
  files: ReadonlySet<string>,
): { findings: readonly Finding[]; stale: readonly Diagnostic[] } {
  const accepted = new Map<string, BaselineEntry[]>();
  for (const entry of entries) accepted.set(entry.fingerprint, [...(accepted.get(entry.fingerprint) ?? []), entry]);
  const used = new Set<BaselineEntry>();
  const marked = findings.map((finding) => {
    if (finding.verdict === 'suppressed') return finding;
    const rank = ranks[finding.verdict] ?? 0;
    const entry = accepted.get(finding.fingerprint)?.find(({ verdict }) => (ranks[verdict] ?? 0) >= rank);
    if (entry === undefined) return finding;
    used.add(entry);
    return { ...finding, baselined: true };
  });
  const stale = entries.filter((entry) => !used.has(entry) && files.has(entry.file));
  return { findings: marked, stale: stale.map((entry) => staleDiagnostic(entry, path)) };
}

function staleDiagnostic({ rule, file, resource }: BaselineEntry, path: string): Diagnostic {
  const message = `The baseline accepts ${rule} of ${resource} in ${file}, which is gone: write it anew with --update-baseline`;
  return { code: 'baseline/stale', severity: 'notice', message, file: path };
}
