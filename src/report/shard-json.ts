import type { Finding, FindingResource } from '../check/finding.ts';
import type { Evaluated } from '../check/report.ts';
import type { Accepted, Shard } from '../check/shard.ts';
import type { SuppressionUse } from '../check/suppression.ts';
import type { Diagnostic } from '../document/diagnostic.ts';
import type { Span } from '../document/span.ts';
import type { Layer } from '../rules/rule.ts';
import { type DiagnosticJson, diagnosticJson, type FindingJson, findingJson } from './finding-json.ts';

/** The member `shard` of a report, as it is written. */
export interface ShardJson {
  index: number;
  count: number;
  run: string;
  failOn: Shard['failOn'];
  templates: readonly string[];
  evaluations: readonly EvaluationJson[];
  diagnostics: readonly DiagnosticJson[];
  suppressions: readonly { isUsed: boolean; unused: DiagnosticJson }[];
  accepted: { path: string; entries: Accepted['entries']; diagnostics: readonly DiagnosticJson[] } | null;
}

/** One evaluation, as it is written. */
interface EvaluationJson {
  file: string;
  parameterFiles: readonly string[];
  resources: number;
  checked: number;
  rows: readonly RowJson[];
  findings: readonly { declaration: string; finding: FindingJson }[];
}

interface RowJson {
  declaration: string;
  file: string;
  resource: FindingResource;
  passed: readonly Layer[];
  setAtCreation: readonly string[];
}

/** The member `shard` of a report. */
export function shardJson({ evaluations, diagnostics, suppressions, accepted, ...plain }: Shard): ShardJson {
  return {
    ...plain,
    evaluations: evaluations.map(evaluationJson),
    diagnostics: diagnostics.map(diagnosticJson),
    suppressions: suppressions.map(({ isUsed, unused }) => ({ isUsed, unused: diagnosticJson(unused) })),
    accepted: accepted && { ...accepted, diagnostics: accepted.diagnostics.map(diagnosticJson) },
  };
}

/** The diagnostics of an evaluation are among those of its shard. */
function evaluationJson({ file, parameterFiles, checked: { resources, checked, rows, findings } }: Evaluated): EvaluationJson {
  return {
    file,
    parameterFiles,
    resources,
    checked,
    rows: rows.map((row) => ({ ...row, passed: [...row.passed], setAtCreation: [...row.setAtCreation] })),
    findings: findings.map(({ finding, resource: { declaration } }) => ({ declaration, finding: findingJson(finding) })),
  };
}

/** What `shardJson` was made of. */
export function shardFrom({ evaluations, diagnostics, suppressions, accepted, ...plain }: ShardJson): Shard {
  return {
    ...plain,
    evaluations: evaluations.map(evaluationFrom),
    diagnostics: diagnostics.map(diagnosticFrom),
    suppressions: suppressions.map(({ isUsed, unused }): SuppressionUse => ({ isUsed, unused: diagnosticFrom(unused) })),
    accepted: accepted && { ...accepted, diagnostics: accepted.diagnostics.map(diagnosticFrom) },
  };
}

function evaluationFrom({ file, parameterFiles, rows, findings, resources, checked }: EvaluationJson): Evaluated {
  return {
    file,
    parameterFiles,
    checked: {
      resources,
      checked,
      diagnostics: [],
      rows: rows.map((row) => ({ ...row, passed: new Set(row.passed), setAtCreation: new Set(row.setAtCreation) })),
      findings: findings.map(({ declaration, finding }) => ({ finding: findingFrom(finding), resource: { declaration } })),
    },
  };
}

function findingFrom({ range, trace, fix, suppression, ...plain }: FindingJson): Finding {
  return {
    ...plain,
    span: range,
    trace: trace.map(placed),
    fix: fix && { ...fix, edits: fix.edits.map(placed) },
    ...(suppression !== undefined && { suppression }),
  };
}

function placed<T extends { range: Span }>({ range, ...rest }: T): Omit<T, 'range'> & { span: Span } {
  return { ...rest, span: range };
}

function diagnosticFrom({ range, ...plain }: DiagnosticJson): Diagnostic {
  return range === null ? plain : { ...plain, span: range };
}
