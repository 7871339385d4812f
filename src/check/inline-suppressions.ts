import picomatch from 'picomatch';
import type { Document } from '../document/document.ts';
import { isJsonObject, type Json, type Path } from '../document/json.ts';
import type { Span } from '../document/span.ts';
import type { Suppression } from './suppression.ts';

const known = new WeakMap<Document, readonly Suppression[]>();

/** The suppressions written in a template or parameters file: under `metadata`, and in comments. Searched for once. */
export function suppressionsIn(document: Document): readonly Suppression[] {
  const isAny = document.text.includes('armored');
  const found = known.get(document) ?? (isAny ? [...inMetadata(document, document.value, []), ...inComments(document)] : []);
  known.set(document, found);
  return found;
}

function inMetadata(document: Document, value: Json | undefined, path: Path): readonly Suppression[] {
  if (Array.isArray(value))
    return (value as readonly Json[]).flatMap((item, index) => inMetadata(document, item, [...path, index]));
  if (!isJsonObject(value)) return [];
  const own = entriesAt(value).map(({ entry, at }) => metadataSuppression(document, path, value, entry, at));
  return [...own, ...Object.entries(value).flatMap(([key, member]) => inMetadata(document, member, [...path, key]))];
}

/** What stands under `ignore`, with its path from there; what is no list counts as one entry. */
function entriesAt(value: Readonly<Record<string, Json>>): readonly { entry: Json; at: Path }[] {
  const metadata = isJsonObject(value['metadata']) ? value['metadata']['armored'] : undefined;
  const ignore = isJsonObject(metadata) ? metadata['ignore'] : undefined;
  if (ignore === undefined) return [];
  if (!Array.isArray(ignore)) return [{ entry: null, at: [] }];
  return (ignore as readonly Json[]).map((entry, index) => ({ entry, at: [index] }));
}

function metadataSuppression(
  document: Document,
  path: Path,
  holder: Readonly<Record<string, Json>>,
  entry: Json,
  at: Path,
): Suppression {
  // What holds resources is a template, root or nested: it speaks of all of them, or of those that it names.
  const isTemplate = typeof holder['type'] !== 'string' && holder['resources'] !== undefined;
  const named = text(entry, 'resource');
  const isNamed = named === undefined ? () => true : picomatch(named, { nocase: true });
  const mistake = mistakeIn(entry, at);
  return {
    rule: text(entry, 'rule') ?? '**',
    reason: text(entry, 'reason'),
    expires: text(entry, 'expires'),
    file: document.path,
    span: document.locate([...path, 'metadata', 'armored', 'ignore', ...at]),
    isInline: true,
    ...(mistake !== undefined && { mistake }),
    covers: ({ resource: { name, symbolicName } }, { address }) =>
      address.document.path === document.path &&
      (isTemplate ? path.every((step, depth) => step === address.path[depth]) : isEqual(path, address.path)) &&
      (isNamed(name) || (symbolicName !== null && isNamed(symbolicName))),
  };
}

/** Why an entry is no suppression, where it is none: everything in it is a text. */
function mistakeIn(entry: Json, at: Path): string | undefined {
  if (at.length === 0) return 'ignore must be a list of suppressions: [ { "rule": …, "reason": … } ]';
  if (!isJsonObject(entry)) return 'A suppression is an object with a rule and a reason';
  const other = ['rule', 'reason', 'expires', 'resource'].find((name) => !['string', 'undefined'].includes(typeof entry[name]));
  if (other !== undefined) return `The ${other} of a suppression must be a text, so this one does not count`;
  return text(entry, 'rule') === undefined ? 'This suppression names no rule, so it does not count' : undefined;
}

function isEqual(a: Path, b: Path): boolean {
  return a.length === b.length && a.every((step, depth) => step === b[depth]);
}

function text(entry: Json, name: string): string | undefined {
  const value = isJsonObject(entry) && Object.hasOwn(entry, name) ? entry[name] : undefined;
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

const comment = /^(\s*)(?:\/\/|\/\*)\s*armored-ignore-next-line\b(.*?)(?:\*\/)?\s*$/;

function inComments(document: Document): readonly Suppression[] {
  if (!document.text.includes('armored-ignore-next-line')) return [];
  const lines = document.text.split(/\r\n|\r|\n/);
  return lines.flatMap((line, index): readonly Suppression[] => {
    const [, indent = '', said] = comment.exec(line) ?? [];
    if (said === undefined) return [];
    // Several comments above one line all speak of it.
    let below = index + 1;
    while (comment.test(lines[below] ?? '')) below++;
    const span = { start: { line: index + 1, column: indent.length + 1 }, end: { line: index + 1, column: line.length + 1 } };
    return commentSuppressions(document.path, said, below + 1, span);
  });
}

/** What one comment suppresses on a line: `<rule>[, <rule>…] -- <reason>`. */
function commentSuppressions(file: string, said: string, line: number, span: Span): readonly Suppression[] {
  const [, names = '', reason = ''] = /^(.*?)(?:\s--(?:\s+(.*?))?)?\s*$/.exec(said) ?? [];
  const rules = names.split(/[\s,]+/).filter((name) => name !== '');
  const isBelow = (place: string, { start }: Span): boolean => place === file && start.line === line;
  const base = { expires: undefined, file, span, isInline: true } as const;
  const covers: Suppression['covers'] = (finding) =>
    isBelow(finding.file, finding.span) || finding.trace.some((entry) => isBelow(entry.file, entry.span));
  if (rules.length === 0 || !rules.every((rule) => /[/*]/.test(rule))) {
    const mistake = 'This comment suppresses nothing: write armored-ignore-next-line <rule> -- <reason>';
    return [{ ...base, rule: rules[0] ?? '**', reason: undefined, mistake, covers }];
  }
  return rules.map((rule) => ({ ...base, rule, reason: reason === '' ? undefined : reason, covers }));
}
