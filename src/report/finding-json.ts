import type { Finding } from '../check/finding.ts';
import type { Diagnostic } from '../document/diagnostic.ts';

/** A finding as reports hold it (contract, section 3). */
export type FindingJson = ReturnType<typeof findingJson>;

/** A finding for a report. */
export function findingJson(finding: Finding) {
  return {
    ruleId: finding.ruleId,
    verdict: finding.verdict,
    severity: finding.severity,
    kind: finding.kind,
    layer: finding.layer,
    message: finding.message,
    file: finding.file,
    range: finding.span,
    resource: finding.resource,
    instances: finding.instances,
    property: finding.property,
    actual: finding.actual,
    absent: finding.absent,
    expected: finding.expected,
    parameterFiles: finding.parameterFiles,
    counterexample: finding.counterexample,
    reason: finding.reason,
    baselined: finding.baselined,
    trace: finding.trace.map(({ file, span, message }) => ({ file, range: span, message })),
    fix: finding.fix && {
      description: finding.fix.description,
      unsafe: finding.fix.unsafe,
      edits: finding.fix.edits.map(({ file, span, newText }) => ({ file, range: span, newText })),
    },
    fingerprint: finding.fingerprint,
    helpUri: finding.helpUri,
    controls: finding.controls,
    azurePolicy: finding.azurePolicy,
    suppression: finding.suppression,
  };
}

/** A diagnostic as reports hold it. */
export type DiagnosticJson = ReturnType<typeof diagnosticJson>;

/** A diagnostic for a report. */
export function diagnosticJson({ code, severity, message, file, span }: Diagnostic) {
  return { code, severity, message, file, range: span ?? null };
}
