import { type AcceptedEntry, applyBaseline } from './baseline.ts';
import type { FailOn } from './compare.ts';
import type { Report } from './finding.ts';
import { type Evaluated, makeReport, summarize } from './report.ts';
import { type SuppressionUse, unusedAmong } from './suppression.ts';
import type { Diagnostic } from '../document/diagnostic.ts';

/** Which part of a run: `index` of `count`, counted from 1. */
export interface ShardNumber {
  index: number;
  count: number;
}

/** The findings accepted so far, as they were read. */
export interface Accepted {
  /** The file of the baseline. */
  path: string;
  entries: readonly AcceptedEntry[];
  diagnostics: readonly Diagnostic[];
}

/** What a shard hands on beside its own report: all that the report of the whole run is made of. */
export interface Shard extends ShardNumber {
  /** A digest of what was asked for and of all templates: the same for all shards of one run. */
  run: string;
  failOn: FailOn;
  templates: readonly string[];
  /** In the order in which they were made; the whole run takes one of each shard in turn. */
  evaluations: readonly Evaluated[];
  /** Of the evaluations, too; of the baseline not. */
  diagnostics: readonly Diagnostic[];
  suppressions: readonly SuppressionUse[];
  /** Of the first shard alone. */
  accepted: Accepted | null;
}

/** The report of the whole run, from all of its shards in their order. */
export function joinShards(shards: readonly Shard[]): Report {
  const [first] = shards;
  const failOn = first?.failOn ?? 'error';
  const templates = shards.flatMap((shard) => shard.templates);
  const unused = unusedAmong(shards.flatMap(({ suppressions }) => suppressions));
  const diagnostics = [...shards.flatMap((shard) => shard.diagnostics), ...unused];
  const report = makeReport(inTurn(shards), { failOn, files: templates, diagnostics });
  const accepted = first?.accepted ?? null;
  return accepted === null ? report : withAccepted(report, accepted, failOn, templates);
}

function inTurn(shards: readonly Shard[]): readonly Evaluated[] {
  const rounds = Math.max(0, ...shards.map(({ evaluations }) => evaluations.length));
  return Array.from({ length: rounds }, (_, round) => shards.flatMap((shard) => shard.evaluations[round] ?? [])).flat();
}

/** A report with the findings marked that a baseline accepts, and what is stale in it told of the templates that were read, if all were. */
export function withAccepted(
  report: Report,
  accepted: Accepted,
  failOn: FailOn,
  templates: readonly string[] | undefined,
): Report {
  const { path, entries } = accepted;
  const { findings, stale } = applyBaseline(report.findings, entries, path, templates && new Set(templates));
  const { files, evaluations, resources, checked } = report.summary;
  const diagnostics = [...report.diagnostics, ...accepted.diagnostics, ...stale];
  const counts = { files, evaluations, resources, checked };
  return { ...report, findings, diagnostics, summary: summarize(findings, diagnostics, failOn, counts) };
}
