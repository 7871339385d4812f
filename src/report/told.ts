import type { Finding } from '../check/finding.ts';
import type { Severity } from '../document/diagnostic.ts';
import type { Span } from '../document/span.ts';
import { inputGroups, type InputGroup } from './input-group.ts';

/** What people are told once: one finding, or all unenforced ones that the same inputs decide. */
export interface Told {
  severity: Severity;
  file: string;
  span: Span;
  /** Never empty; the first is the one to show. */
  findings: readonly Finding[];
  /** Absent where it is one finding. */
  group?: InputGroup;
}

const severities: readonly Severity[] = ['error', 'warning', 'notice'];

function single(finding: Finding): Told {
  return { severity: finding.severity, file: finding.file, span: finding.span, findings: [finding] };
}

function grouped(group: InputGroup): readonly Told[] {
  const [first, second] = group.findings;
  if (first === undefined) return [];
  if (second === undefined) return [single(first)];
  return [{ severity: first.severity, ...group.place, findings: group.findings, group }];
}

/** Groups findings for people (contract, section 3), the most severe first, then by file and line. */
export function tellOnce(findings: readonly Finding[]): readonly Told[] {
  const parts = inputGroups(findings);
  return [...parts.single.map(single), ...parts.groups.flatMap(grouped)].sort(
    (a, b) =>
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      (a.file < b.file ? -1 : a.file > b.file ? 1 : a.span.start.line - b.span.start.line),
  );
}
