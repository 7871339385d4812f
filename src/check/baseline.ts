import type { Diagnostic } from '../document/diagnostic.ts';
import { readDocument } from '../document/read.ts';
import { isJsonObject, type Json } from '../document/json.ts';
import type { Span } from '../document/span.ts';
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

/** An entry as it was read. */
export interface ReadEntry extends BaselineEntry {
  span: Span;
}

/** An entry with what a run can say about it: plain data, which shards hand on. */
export interface AcceptedEntry extends ReadEntry {
  /** Whether its rule was run. */
  isRun: boolean;
  /** Whether its file is gone: then the same setting in another file is what it accepted, moved. */
  isGone: boolean;
  /** Whether its file is one of those that the run was asked to check. */
  isAsked: boolean;
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
export function readBaseline(path: string, text: string): { entries: readonly ReadEntry[]; diagnostics: readonly Diagnostic[] } {
  const document = readDocument(path, text);
  const broken = document.diagnostics.filter(({ severity }) => severity === 'error');
  if (broken.length > 0) return { entries: [], diagnostics: broken };
  const findings = isJsonObject(document.value) ? document.value['findings'] : undefined;
  if (!Array.isArray(findings) || !findings.every(isEntry)) {
    const message = 'This is no baseline: write it anew with armored lint --update-baseline';
    return {
      entries: [],
      diagnostics: [{ code: 'baseline/invalid', severity: 'error', message, file: path, span: document.locate([]) }],
    };
  }
  const entries = findings as readonly unknown[] as readonly BaselineEntry[];
  return {
    entries: entries.map((entry, index) => ({ ...entry, span: document.locate(['findings', index]) })),
    diagnostics: [],
  };
}

function isEntry(value: Json): boolean {
  return isJsonObject(value) && ['fingerprint', 'verdict', 'rule', 'file'].every((name) => typeof value[name] === 'string');
}

/** Marks the findings that a baseline accepts; a milder entry does not cover a worse finding. What was looked for and matches nothing is stale; nothing is where no `files` are given, those that were read. */
export function applyBaseline(
  findings: readonly Finding[],
  entries: readonly AcceptedEntry[],
  path: string,
  files: ReadonlySet<string> | undefined,
): { findings: readonly Finding[]; stale: readonly Diagnostic[] } {
  const accepted = grouped(entries, ({ fingerprint }) => fingerprint);
  const moved = grouped(
    entries.filter(({ isGone }) => isGone),
    movedKey,
  );
  const used = new Set<AcceptedEntry>();
  const marked = findings.map((finding) => {
    if (finding.verdict === 'suppressed') return finding;
    const rank = ranks[finding.verdict] ?? 0;
    const covers = ({ verdict }: BaselineEntry): boolean => (ranks[verdict] ?? 0) >= rank;
    const { ruleId: rule, resource, property } = finding;
    const entry =
      accepted.get(finding.fingerprint)?.find(covers) ??
      moved.get(movedKey({ rule, resource: resource.name, property }))?.find((one) => covers(one) && !used.has(one));
    if (entry === undefined) return finding;
    used.add(entry);
    return { ...finding, baselined: true };
  });
  const open = new Set(marked.filter(({ baselined }) => !baselined).map(({ fingerprint }) => fingerprint));
  const isChecked = ({ isRun, isGone, isAsked, file }: AcceptedEntry): boolean =>
    files !== undefined && isRun && (files.has(file) || (isGone && isAsked));
  const stale = entries
    .filter((entry) => !used.has(entry) && isChecked(entry))
    .map((entry): Diagnostic => {
      const message = staleMessage(entry, open.has(entry.fingerprint));
      return { code: 'baseline/stale', severity: 'notice', message, file: path, span: entry.span };
    });
  return { findings: marked, stale };
}

function movedKey({ rule, resource, property }: Pick<BaselineEntry, 'rule' | 'resource' | 'property'>): string {
  return JSON.stringify([rule, resource, property]);
}

function grouped(
  entries: readonly AcceptedEntry[],
  keyOf: (entry: AcceptedEntry) => string,
): ReadonlyMap<string, readonly AcceptedEntry[]> {
  const groups = new Map<string, AcceptedEntry[]>();
  for (const entry of entries) {
    const group = groups.get(keyOf(entry));
    if (group === undefined) groups.set(keyOf(entry), [entry]);
    else group.push(entry);
  }
  return groups;
}

function staleMessage({ rule, file, resource, verdict }: BaselineEntry, isWorse: boolean): string {
  return isWorse
    ? `The baseline accepts ${rule} of ${resource} in ${file} as ${verdict}; what is found now is worse, so it counts`
    : `The baseline accepts ${rule} of ${resource} in ${file}, which is gone: write it anew with --update-baseline`;
}
