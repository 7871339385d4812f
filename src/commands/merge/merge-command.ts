import type { Report } from '../../check/finding.ts';
import { exitCode } from '../../check/report.ts';
import { joinShards } from '../../check/shard.ts';
import { type Arguments, UsageError } from '../../command-line/arguments.ts';
import type { Files } from '../../files/files.ts';
import type { ExitCode, Ports } from '../../ports.ts';
import { printReport } from '../lint/print-report.ts';
import { type Part, readShards } from './read-shards.ts';

/** `armored merge`: the reports of all shards of a run as the one report of that run, which also decides how it ends. */
export async function runMerge(ports: Ports, args: Arguments): Promise<ExitCode> {
  if (args.positionals.length === 0) throw new UsageError('merge needs the reports of all shards: armored merge shards/*.json');
  const parts: Part[] = [];
  for (const path of args.positionals) parts.push({ path, text: await (ports.reports ?? ports.files).read(path) });
  const report = joinShards(readShards(parts));
  const texts = await textsOf(ports.files, report);
  await printReport(ports, args, { report, text: (file) => texts.get(file) });
  return exitCode(report);
}

/** The texts that a report points into, as far as they are here: the reports hold none. */
async function textsOf(files: Files, { findings, diagnostics }: Report): Promise<ReadonlyMap<string, string>> {
  const named = findings.flatMap(({ file, trace, fix }) => [file, ...[...trace, ...(fix?.edits ?? [])].map((one) => one.file)]);
  const texts = new Map<string, string>();
  for (const file of new Set([...named, ...diagnostics.map((one) => one.file)])) {
    const text = await files.read(file).catch(() => undefined);
    if (text !== undefined) texts.set(file, text);
  }
  return texts;
}
