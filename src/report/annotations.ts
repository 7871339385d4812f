import type { Finding } from '../check/finding.ts';
import type { Diagnostic, Severity } from '../document/diagnostic.ts';
import type { Span } from '../document/span.ts';
import { visible } from './markdown/inline.ts';
import { wholeMessage } from './whole-message.ts';

/** A remark that GitHub shows at a line of a file. */
export interface Annotation {
  severity: Severity;
  title: string;
  message: string;
  file: string | undefined;
  span: Span | undefined;
}

/** GitHub keeps ten of each level and step; the tenth says that there are more. */
const mostPerLevel = 9;

/** The one place to show: where the value is written, if that lies in the diff, else the setting. */
export function placeInDiff(finding: Finding, isInDiff: (file: string, line: number) => boolean): { file: string; span: Span } {
  const written = finding.trace.at(-1);
  return written !== undefined && isInDiff(written.file, written.span.start.line) ? written : finding;
}

/** Annotations of findings and diagnostics, the most severe first; unenforced ones are none (contract, section 3). */
export function annotationsOf(
  findings: readonly Finding[],
  diagnostics: readonly Diagnostic[],
  isInDiff: (file: string, line: number) => boolean,
): readonly Annotation[] {
  const all: Annotation[] = [
    ...diagnostics.map(({ severity, code, message, file, span }) => ({ severity, title: code, message, file, span })),
    ...findings
      .filter(({ verdict }) => verdict === 'violation' || verdict === 'undetermined')
      .map((finding) => {
        const { file, span } = placeInDiff(finding, isInDiff);
        return { severity: finding.severity, title: finding.ruleId, message: wholeMessage(finding), file, span };
      }),
  ];
  return (['error', 'warning', 'notice'] as const).flatMap((severity) => {
    const same = all.filter((annotation) => annotation.severity === severity);
    const shown = same.slice(0, mostPerLevel).map((one) => ({ ...one, message: visible(one.message) }));
    const left = same.length - shown.length;
    if (left === 0) return shown;
    const message = `${left} more of severity ${severity}: see the summary of this run`;
    return [...shown, { severity, title: 'Armored Transit', message, file: undefined, span: undefined }];
  });
}
