import type { Diagnostic } from '../document/diagnostic.ts';
import type { Finding, Report } from '../check/finding.ts';
import type { Format } from './format.ts';
import { printJson } from './print-json.ts';

/** The report as JSON (contract, section 3): what scripts read, and what shards are joined from. */
export const json: Format = (report) => `${printJson(reportJson(report))}\n`;

function reportJson(report: Report) {
  return {
    schemaVersion: 1,
    tool: report.tool,
    summary: report.summary,
    findings: report.findings.map(findingJson),
    diagnostics: report.diagnostics.map(diagnosticJson),
    coverage: report.coverage.map(({ file, resource, layers }) => ({ file, resource, layers })),
  };
}

function findingJson(finding: Finding) {
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

function diagnosticJson({ code, severity, message, file, span }: Diagnostic) {
  return { code, severity, message, file, range: span ?? null };
}
