import type { Finding, FixEdit } from '../../check/finding.ts';
import { lineStarts } from '../../document/lines.ts';
import { readDocument } from '../../document/read.ts';
import type { Files } from '../../files/files.ts';
import { lint, type LintOptions, type LintOutcome, type LintPorts } from './lint.ts';

/** What fixing comes to. */
export interface FixOutcome {
  /** The texts that change, before and after, by file. */
  changed: ReadonlyMap<string, { before: string; after: string }>;
  fixed: number;
  /** Findings whose fixes want different texts at one place. */
  conflicts: readonly Finding[];
  /** Findings whose fix is unsafe and was not asked for. */
  unsafe: readonly Finding[];
  /** What is found before anything is changed. */
  first: LintOutcome;
  /** What is found in the changed texts. */
  outcome: LintOutcome;
}

/** Insertions at one place are made one after the other: no file has more settings than this to insert at one. */
const maxRounds = 50;

/** Applies the fixes of findings until none is left; nothing is written, the changed texts are returned. */
export async function fix(ports: LintPorts, options: LintOptions, isUnsafeToo: boolean): Promise<FixOutcome> {
  const texts = new Map<string, string>();
  const before = new Map<string, string>();
  const settled = new Set<string>();
  const conflicts = new Map<string, Finding>();
  const files = overlaid(ports.files, texts);
  let fixed = 0;
  const first = await lint({ ...ports, files }, options);
  let outcome = first;
  for (let round = 0; round < maxRounds; round++) {
    const open = fixable(outcome).filter(
      (finding) => !settled.has(keyOf(finding)) && (isUnsafeToo || finding.fix?.unsafe !== true),
    );
    const { accepted, edits, refused } = choose(open);
    for (const finding of refused) conflicts.set(keyOf(finding), finding);
    for (const finding of [...accepted, ...refused]) settled.add(keyOf(finding));
    if (accepted.length === 0) break;
    fixed += accepted.length;
    for (const [file, list] of edits) {
      const text = outcome.source(file);
      const after = text === undefined ? undefined : applied(text, list);
      if (text === undefined || after === undefined || !isReadable(file, after)) continue;
      if (!before.has(file)) before.set(file, text);
      texts.set(file, after);
    }
    outcome = await lint({ ...ports, files }, options);
  }
  const changed = new Map([...before].map(([file, text]) => [file, { before: text, after: texts.get(file) ?? text }]));
  const unsafe = isUnsafeToo ? [] : fixable(outcome).filter((finding) => finding.fix?.unsafe === true);
  return { changed, fixed, conflicts: [...conflicts.values()], unsafe, first, outcome };
}

function fixable({ report }: LintOutcome): readonly Finding[] {
  return report.findings.filter((finding) => finding.fix !== null && finding.verdict !== 'suppressed' && !finding.baselined);
}

/** One finding, however the text around it moves: its fix is made once. */
function keyOf({ fingerprint, ruleId, property, parameterFiles, fix: way }: Finding): string {
  return JSON.stringify([fingerprint, ruleId, property, parameterFiles, way?.edits.map(({ file }) => file)]);
}

/** The fixes that can be made together. Different texts for one place are refused; other edits that meet wait for the next round. */
function choose(findings: readonly Finding[]): {
  accepted: readonly Finding[];
  refused: readonly Finding[];
  edits: ReadonlyMap<string, readonly FixEdit[]>;
} {
  const refused = rivals(findings);
  const accepted: Finding[] = [];
  const edits = new Map<string, FixEdit[]>();
  for (const finding of findings) {
    if (refused.has(finding)) continue;
    const own = finding.fix?.edits ?? [];
    const isFree = own.every((edit) => (edits.get(edit.file) ?? []).every((other) => isSame(edit, other) || !meet(edit, other)));
    if (!isFree) continue;
    accepted.push(finding);
    for (const edit of own) {
      const list = edits.get(edit.file) ?? [];
      if (!list.some((other) => isSame(edit, other))) edits.set(edit.file, [...list, edit]);
    }
  }
  return { accepted, refused: [...refused], edits };
}

/** The findings whose fixes replace one stretch by different texts. */
function rivals(findings: readonly Finding[]): ReadonlySet<Finding> {
  const byPlace = new Map<string, { newText: string; finding: Finding }[]>();
  for (const finding of findings) {
    for (const { file, span, newText } of finding.fix?.edits ?? []) {
      if (isEmpty(span)) continue;
      const place = JSON.stringify([file, span]);
      const wishes = byPlace.get(place);
      if (wishes === undefined) byPlace.set(place, [{ newText, finding }]);
      else wishes.push({ newText, finding });
    }
  }
  const contested = [...byPlace.values()].filter(([first, ...rest]) => rest.some(({ newText }) => newText !== first?.newText));
  return new Set(contested.flat().map(({ finding }) => finding));
}

function isEmpty({ start, end }: FixEdit['span']): boolean {
  return start.line === end.line && start.column === end.column;
}

function isSame(a: FixEdit, b: FixEdit): boolean {
  return a.newText === b.newText && JSON.stringify(a.span) === JSON.stringify(b.span);
}

/** Whether two edits of one file touch. */
function meet(a: FixEdit, b: FixEdit): boolean {
  return a.file === b.file && !isBefore(a.span.end, b.span.start) && !isBefore(b.span.end, a.span.start);
}

function isBefore(a: FixEdit['span']['start'], b: FixEdit['span']['start']): boolean {
  return a.line < b.line || (a.line === b.line && a.column < b.column);
}

function applied(text: string, edits: readonly FixEdit[]): string {
  const starts = lineStarts(text);
  const offsetOf = ({ line, column }: FixEdit['span']['start']): number => (starts[line - 1] ?? text.length) + column - 1;
  const ordered = [...edits].sort((a, b) => offsetOf(b.span.start) - offsetOf(a.span.start));
  return ordered.reduce(
    (so, { span, newText }) => so.slice(0, offsetOf(span.start)) + newText + so.slice(offsetOf(span.end)),
    text,
  );
}

function isReadable(file: string, text: string): boolean {
  return readDocument(file, text).value !== undefined;
}

/** Files of which some have other texts. */
function overlaid(files: Files, texts: ReadonlyMap<string, string>): Files {
  return {
    ...files,
    read: (path) => {
      const text = texts.get(path);
      return text === undefined ? files.read(path) : Promise.resolve(text);
    },
  };
}
