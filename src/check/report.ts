import type { Diagnostic } from '../document/diagnostic.ts';
import type { Layer } from '../rules/rule.ts';
import { tool } from '../version.ts';
import type { Resource } from '../template/resource.ts';
import type { Checked } from './check.ts';
import { conclude, type FailOn } from './compare.ts';
import type { Coverage, Finding, LayerWord, Report, Summary } from './finding.ts';

/** One evaluation of one template, checked. */
export interface Evaluated {
  /** The template. */
  file: string;
  /** The parameters files it was evaluated with; none: with the defaults. */
  parameterFiles: readonly string[];
  checked: Omit<Checked, 'findings'> & { findings: readonly { finding: Finding; resource: Pick<Resource, 'declaration'> }[] };
}

/** What else a report holds, and when it fails. */
export interface ReportOptions {
  failOn: FailOn;
  /** All files that were looked at, also those that could not be evaluated. */
  files: readonly string[];
  diagnostics: readonly Diagnostic[];
}

/** Joins evaluations into a report: what several evaluations find alike is said once. */
export function makeReport(evaluations: readonly Evaluated[], { failOn, files, diagnostics }: ReportOptions): Report {
  const findings = joinedFindings(evaluations);
  const all = joinedDiagnostics([...diagnostics, ...evaluations.flatMap(({ checked }) => checked.diagnostics)]);
  const counts = {
    files: new Set([...files, ...evaluations.map(({ file }) => file)]).size,
    evaluations: evaluations.length,
    resources: total(evaluations, 'resources'),
    checked: total(evaluations, 'checked'),
  };
  return {
    tool,
    summary: summarize(findings, all, failOn, counts),
    findings,
    diagnostics: all,
    coverage: coverageOf(evaluations),
  };
}

/** The summary of a report; findings that are suppressed or baselined count neither as severities nor as failures. */
export function summarize(
  findings: readonly Finding[],
  diagnostics: readonly Diagnostic[],
  failOn: FailOn,
  counts: Pick<Summary, 'files' | 'evaluations' | 'resources' | 'checked'>,
): Summary {
  const byVerdict = { violation: 0, unenforced: 0, undetermined: 0, suppressed: 0, baselined: 0 };
  const bySeverity = { error: 0, warning: 0, notice: 0 };
  for (const { verdict, severity, baselined } of findings) {
    byVerdict[baselined && verdict !== 'suppressed' ? 'baselined' : verdict] += 1;
    if (!baselined && verdict !== 'suppressed') bySeverity[severity] += 1;
  }
  const counted = findings.filter(({ verdict, baselined }) => !baselined && verdict !== 'suppressed');
  return { conclusion: conclude(counted, diagnostics, failOn), ...counts, findings: byVerdict, bySeverity };
}

/** The exit code of `lint` (contract, section 2). */
export function exitCode({ summary }: Pick<Report, 'summary'>): 0 | 1 | 2 {
  return summary.conclusion === 'error' ? 2 : summary.conclusion === 'fail' ? 1 : 0;
}

function total(evaluations: readonly Evaluated[], what: 'resources' | 'checked'): number {
  return evaluations.reduce((sum, { checked }) => sum + checked[what], 0);
}

function joinedFindings(evaluations: readonly Evaluated[]): readonly Finding[] {
  const found = new Map<string, Finding>();
  for (const { checked, parameterFiles } of evaluations) {
    for (const { finding, resource } of checked.findings) {
      const key = JSON.stringify([resource.declaration, likeness(finding)]);
      const alike = found.get(key);
      found.set(key, alike ? joined(alike, finding, parameterFiles) : { ...finding, parameterFiles });
    }
  }
  return [...found.values()].sort(byPlace);
}

/** What evaluations must agree on to be told as one finding. */
function likeness(finding: Finding): unknown {
  const { ruleId, file, span, property, verdict, severity, actual, absent, counterexample, reason, suppression } = finding;
  return [ruleId, file, span, property, verdict, severity, plain(actual), absent, plain(counterexample), reason, suppression];
}

function plain(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? String(part) : part));
}

function joined(one: Finding, other: Finding, parameterFiles: readonly string[]): Finding {
  return {
    ...one,
    instances: Math.max(one.instances, other.instances),
    parameterFiles: [...new Set([...one.parameterFiles, ...parameterFiles])],
    fix: joinedFix(one.fix, other.fix),
  };
}

/** Each evaluation may have its value elsewhere, in its own parameters file: the fix then mends them all. */
function joinedFix(one: Finding['fix'], other: Finding['fix']): Finding['fix'] {
  if (!one || !other) return one ?? other;
  const edits = new Map([...one.edits, ...other.edits].map((edit) => [JSON.stringify(edit), edit]));
  if (edits.size === one.edits.length) return one;
  const description = one.description === other.description ? one.description : `${one.description}; ${other.description}`;
  return { description, unsafe: one.unsafe || other.unsafe, edits: [...edits.values()] };
}

function byPlace(a: Finding, b: Finding): number {
  return (
    compareText(a.file, b.file) ||
    a.span.start.line - b.span.start.line ||
    a.span.start.column - b.span.start.column ||
    compareText(a.ruleId, b.ruleId) ||
    compareText(a.property, b.property) ||
    compareText(a.parameterFiles.join('\n'), b.parameterFiles.join('\n'))
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function joinedDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const found = new Map(diagnostics.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic]));
  return [...found.values()].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      (a.span?.start.line ?? 0) - (b.span?.start.line ?? 0) ||
      (a.span?.start.column ?? 0) - (b.span?.start.column ?? 0) ||
      compareText(a.code, b.code) ||
      compareText(a.message, b.message) ||
      compareText(JSON.stringify(a), JSON.stringify(b)),
  );
}

const words: readonly LayerWord[] = ['violation', 'unenforced', 'undetermined', 'suppressed', 'pass', 'not-applicable'];
const layers: readonly Layer[] = ['service', 'infrastructure', 'connection'];

function worse(a: LayerWord, b: LayerWord): LayerWord {
  return words.indexOf(a) <= words.indexOf(b) ? a : b;
}

/** What was checked of each declaration, the worst word of all evaluations. */
function coverageOf(evaluations: readonly Evaluated[]): readonly Coverage[] {
  const covered = new Map<string, Coverage>();
  for (const { checked } of evaluations) {
    for (const { declaration, file, resource, passed, setAtCreation } of checked.rows) {
      let entry = covered.get(declaration);
      if (!entry) {
        entry = {
          file,
          resource,
          layers: { service: 'not-applicable', infrastructure: 'not-applicable', connection: 'not-applicable' },
          setAtCreation: [],
        };
        covered.set(declaration, entry);
      }
      entry.setAtCreation = [...new Set([...entry.setAtCreation, ...setAtCreation])];
      for (const layer of layers) if (passed.has(layer)) entry.layers[layer] = worse(entry.layers[layer], 'pass');
    }
    for (const { finding, resource } of checked.findings) {
      const entry = covered.get(resource.declaration);
      if (entry) entry.layers[finding.layer] = worse(entry.layers[finding.layer], finding.verdict);
    }
  }
  return [...covered.values()].sort((a, b) => compareText(a.file, b.file));
}
