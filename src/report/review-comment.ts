import type { Finding } from '../check/finding.ts';
import { applyEdits, fixDiff } from './markdown/fix-diff.ts';
import { ruleLink } from './markdown/findings.ts';
import { fenceFor, prose, visible } from './markdown/inline.ts';
import { wholeMessage } from './whole-message.ts';

/** A comment on lines of a file, first to last. */
export interface ReviewComment {
  file: string;
  first: number;
  last: number;
  body: string;
}

/** Tells our comments apart, and which finding each is about. */
export function reviewMarker(finding: Finding): string {
  return `<!-- armored-transit:v1 finding=${encodeURIComponent(finding.fingerprint)} -->`;
}

function bodyOf(finding: Finding, more: string): string {
  return `${reviewMarker(finding)}\n${prose(wholeMessage(finding), 600)} · ${ruleLink(finding)}${more}`;
}

/** A comment whose fix can be committed with one click; undefined where the fix is none, too large, or not in one file. */
export function suggestion(finding: Finding, text: (file: string) => string | undefined): ReviewComment | undefined {
  const { fix } = finding;
  const [first] = fix?.edits ?? [];
  if (!fix || !first || fix.edits.some(({ file }) => file !== first.file) || fixDiff(finding, text) === undefined)
    return undefined;
  const before = text(first.file);
  const after = before === undefined ? undefined : applyEdits(before, fix.edits);
  if (before === undefined || after === undefined) return undefined;
  const lines = [
    Math.min(...fix.edits.map(({ span }) => span.start.line)),
    Math.max(...fix.edits.map(({ span }) => span.end.line)),
  ];
  const [start = 1, end = 1] = lines;
  const below = before.split('\n').length - end;
  const fresh = after.split('\n').slice(start - 1, after.split('\n').length - below);
  const shown = visible(fresh.join('\n').replaceAll('\r', ''));
  // A suggestion is committed as it stands, so one that cannot be shown as it is must not be offered.
  if (shown !== fresh.join('\n').replaceAll('\r', '')) return undefined;
  const fence = fenceFor(shown, 3);
  const description = `${prose(fix.description)}.`;
  return {
    file: first.file,
    first: start,
    last: end,
    body: bodyOf(finding, `\n\n${description}\n\n${fence}suggestion\n${shown}\n${fence}`),
  };
}

/** A comment that says what is wrong, at one line. */
export function remark(finding: Finding, place: { file: string; span: Finding['span'] }): ReviewComment {
  return { file: place.file, first: place.span.start.line, last: place.span.start.line, body: bodyOf(finding, '') };
}
