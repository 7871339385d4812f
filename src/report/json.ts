import type { Report } from '../check/finding.ts';
import { diagnosticJson, findingJson } from './finding-json.ts';
import type { Format } from './format.ts';
import { printJson } from './print-json.ts';
import { shardJson } from './shard-json.ts';

/** The report as JSON (contract, section 3): what scripts read, and what shards are joined from. */
export const json: Format = (report) => `${printJson(reportJson(report))}\n`;

/** A report as JSON holds it. */
export function reportJson(report: Report) {
  return {
    schemaVersion: 1,
    tool: report.tool,
    summary: report.summary,
    findings: report.findings.map(findingJson),
    diagnostics: report.diagnostics.map(diagnosticJson),
    coverage: report.coverage.map(({ file, resource, layers, setAtCreation }) => ({ file, resource, layers, setAtCreation })),
    shard: report.shard && shardJson(report.shard),
  };
}
