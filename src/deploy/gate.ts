import type { Finding, Report } from '../check/finding.ts';
import type { Diagnostic, Severity } from '../document/diagnostic.ts';

/** What could not be looked into. */
export interface Unanalysed {
  /** The file and the resource type that deploys it. */
  file: string;
  type: string;
  why: string;
  line: number;
}

/** What the gate decides from. */
export interface GateInput {
  /** The closed evaluation of the template: nothing is free in it. */
  report: Report;
  /** What Azure would refuse, also where no rule looks. */
  diagnostics: readonly Diagnostic[];
  failOn: Severity | 'never';
  failOnUnchecked: boolean;
  unanalysed: readonly Unanalysed[];
  /** Whether a file or a type may be deployed although it was not looked into. */
  allowsUnanalysed: (fileOrType: string) => boolean;
  placeholders: readonly Diagnostic[];
}

/** Why nothing is sent to Azure; none where the gate is open. `code` is the exit code of the contract. */
export interface Refusal {
  code: 1 | 2;
  reasons: readonly string[];
}

const ranks: Readonly<Record<Severity | 'never', number>> = { notice: 0, warning: 1, error: 2, never: 3 };

function counts({ verdict, baselined }: Finding): boolean {
  return verdict !== 'suppressed' && !baselined;
}

function place(file: string, line: number | undefined): string {
  return line === undefined ? file : `${file}:${line}`;
}

function said({ file, span, message }: Diagnostic): string {
  return `${place(file, span?.start.line)}: ${message}`;
}

function found({ file, span, ruleId, message }: Finding): string {
  return `${place(file, span.start.line)}: ${message} (${ruleId})`;
}

/** Opens or stays shut. What could not be evaluated wins over what was found. */
export function gate(input: GateInput): Refusal | undefined {
  const { report, diagnostics, placeholders } = input;
  const errors = [...report.diagnostics, ...diagnostics].filter(({ severity }) => severity === 'error');
  const broken = [...new Set([...errors, ...placeholders].map(said))];
  const findings = [...insecure(input), ...unchecked(input)];
  if (broken.length === 0 && findings.length === 0) return undefined;
  return { code: broken.length > 0 ? 2 : 1, reasons: [...broken, ...findings] };
}

function insecure({ report, failOn }: GateInput): readonly string[] {
  const bar = ranks[failOn];
  const milder = report.diagnostics.filter(
    ({ severity, code }) =>
      severity !== 'error' && ranks[severity] >= bar && code !== 'template/not-analysed' && code !== 'parameters/placeholder',
  );
  const findings = report.findings.filter((finding) => counts(finding) && ranks[finding.severity] >= bar);
  return [...findings.map(found), ...milder.map(said)];
}

function unchecked({ report, failOn, failOnUnchecked, unanalysed, allowsUnanalysed }: GateInput): readonly string[] {
  const open = report.findings.filter(
    (finding) =>
      counts(finding) && finding.kind === 'must' && finding.verdict === 'undetermined' && ranks[finding.severity] < ranks[failOn],
  );
  const undetermined = failOnUnchecked
    ? open.map((finding) => `${found(finding)}: not known before the deployment, see fail-on-unchecked`)
    : [];
  const unseen = unanalysed
    .filter(({ file, type }) => !allowsUnanalysed(file) && !allowsUnanalysed(type))
    .map(
      ({ file, line, type, why }) => `${place(file, line)}: ${type} is not analysed: ${why}; allow-unanalysed lets it through`,
    );
  return [...undetermined, ...unseen];
}
