import picomatch from 'picomatch';
import type { Diagnostic } from '../document/diagnostic.ts';
import type { Document } from '../document/document.ts';
import type { Json, Path } from '../document/json.ts';
import type { Span } from '../document/span.ts';
import type { Resource } from '../template/resource.ts';
import type { Finding } from './finding.ts';

/** One place where a user accepts findings (contract, section 5). */
export interface Suppression {
  rule: string;
  reason: string | undefined;
  expires: string | undefined;
  file: string;
  span: Span;
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
  return {
    apply(found, suppressions) {
      const entries = suppressions.map((suppression) => ({ suppression, isRule: picomatch(suppression.rule) }));
      for (const { suppression } of entries) {
        const key = keyOf(suppression);
        if (!used.has(key)) used.set(key, { suppression, isUsed: false });
      }
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

function holds({ reason, expires, isInline }: Suppression, day: string, isConfigOnly: boolean): boolean {
  return reason !== undefined && !(expires !== undefined && expires < day) && !(isInline && isConfigOnly);
}

function problemOf(
  { rule, reason, expires, isInline }: Suppression,
  day: string,
  isConfigOnly: boolean,
): readonly [string, string] | undefined {
  if (isInline && isConfigOnly)
    return ['refused', `Suppressions in templates are refused here: the one of ${rule} does not count`];
  if (reason === undefined) return ['no-reason', `The suppression of ${rule} gives no reason, so it does not count`];
  if (expires !== undefined && !/^\d{4}-\d\d-\d\d$/.test(expires))
    return ['no-reason', `The suppression of ${rule} expires on no day: write YYYY-MM-DD`];
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

const known = new WeakMap<Document, readonly Suppression[]>();

/** The suppressions written in a template or parameters file: under `metadata`, and in comments. Searched for once. */
export function suppressionsIn(document: Document): readonly Suppression[] {
  let found = known.get(document);
  if (found === undefined) {
    const isAny = document.text.includes('armored');
    known.set(document, (found = isAny ? [...inMetadata(document, document.value, []), ...inComments(document)] : []));
  }
  return found;
}

function inMetadata(document: Document, value: Json | undefined, path: Path): readonly Suppression[] {
  if (Array.isArray(value))
    return (value as readonly Json[]).flatMap((item, index) => inMetadata(document, item, [...path, index]));
  if (!isObject(value)) return [];
  const own = entriesAt(value).flatMap((entry, index): readonly Suppression[] => {
    const rule = text(entry, 'rule');
    return rule === undefined ? [] : [metadataSuppression(document, path, value, entry, index, rule)];
  });
  return [...own, ...Object.entries(value).flatMap(([key, member]) => inMetadata(document, member, [...path, key]))];
}

function entriesAt(value: Readonly<Record<string, Json>>): readonly Json[] {
  const metadata = isObject(value['metadata']) ? value['metadata']['armored'] : undefined;
  const ignore = isObject(metadata) ? metadata['ignore'] : undefined;
  return Array.isArray(ignore) ? (ignore as readonly Json[]) : [];
}

function metadataSuppression(
  document: Document,
  path: Path,
  holder: Readonly<Record<string, Json>>,
  entry: Json,
  index: number,
  rule: string,
): Suppression {
  // What holds resources is a template, root or nested: it speaks of all of them, or of those that it names.
  const isTemplate = typeof holder['type'] !== 'string' && holder['resources'] !== undefined;
  const named = text(entry, 'resource');
  const isNamed = named === undefined ? () => true : picomatch(named, { nocase: true });
  return {
    rule,
    reason: text(entry, 'reason'),
    expires: text(entry, 'expires'),
    file: document.path,
    span: document.locate([...path, 'metadata', 'armored', 'ignore', index]),
    isInline: true,
    covers: ({ resource: { name, symbolicName } }, { address }) =>
      address.document.path === document.path &&
      (isTemplate ? path.every((step, depth) => step === address.path[depth]) : isEqual(path, address.path)) &&
      (isNamed(name) || (symbolicName !== null && isNamed(symbolicName))),
  };
}

function isEqual(a: Path, b: Path): boolean {
  return a.length === b.length && a.every((step, depth) => step === b[depth]);
}

function isObject(value: Json | undefined): value is Readonly<Record<string, Json>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function text(entry: Json, name: string): string | undefined {
  const value = isObject(entry) && Object.hasOwn(entry, name) ? entry[name] : undefined;
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

function inComments(document: Document): readonly Suppression[] {
  if (!document.text.includes('armored-ignore-next-line')) return [];
  return document.text.split(/\r\n|\r|\n/).flatMap((line, index): readonly Suppression[] => {
    const comment = /^(\s*)\/\/\s*armored-ignore-next-line\s+(\S+)(?:\s+--\s*(.*?))?\s*$/.exec(line);
    const rule = comment?.[2];
    if (rule === undefined) return [];
    const reason = comment?.[3] ?? '';
    const number = index + 1;
    const isBelow = (file: string, span: Span): boolean => file === document.path && span.start.line === number + 1;
    return [
      {
        rule,
        reason: reason === '' ? undefined : reason,
        expires: undefined,
        file: document.path,
        span: {
          start: { line: number, column: (comment?.[1] ?? '').length + 1 },
          end: { line: number, column: line.length + 1 },
        },
        isInline: true,
        covers: ({ file, span, trace }) => isBelow(file, span) || trace.some((entry) => isBelow(entry.file, entry.span)),
      },
    ];
  });
}
