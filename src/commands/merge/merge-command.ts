import type { Report } from '../../check/finding.ts';
import { exitCode } from '../../check/report.ts';
import { joinShards } from '../../check/shard.ts';
import { type Arguments, UsageError } from '../../command-line/arguments.ts';
import { isTemplate } from '../../discovery/recognise.ts';
import type { Document } from '../../document/document.ts';
import { readDocument } from '../../document/read.ts';
import type { Files } from '../../files/files.ts';
import type { ExitCode, Ports } from '../../ports.ts';
import { secretArguments, secretDefaults } from '../../template/secret-spans.ts';
import { printReport } from '../lint/print-report.ts';
import { type ShownTexts, shownTexts } from '../lint/shown-texts.ts';
import { type Part, readShards } from './read-shards.ts';

/** `armored merge`: the reports of all shards of a run as the one report of that run, which also decides how it ends. */
export async function runMerge(ports: Ports, args: Arguments): Promise<ExitCode> {
  if (args.positionals.length === 0) throw new UsageError('merge needs the reports of all shards: armored merge shards/*.json');
  const parts: Part[] = [];
  for (const path of args.positionals) parts.push({ path, text: await (ports.reports ?? ports.files).read(path) });
  const report = joinShards(readShards(parts));
  const texts = await textsOf(ports.files, report);
  await printReport(ports, args, { report, text: (file) => texts.shown(file) });
  return exitCode(report);
}

/** The texts that a report points into, as far as they are here, without secrets: the reports hold none. */
async function textsOf(files: Files, { findings, diagnostics }: Report): Promise<ShownTexts> {
  const named = findings.flatMap(({ file, trace, fix }) => [file, ...[...trace, ...(fix?.edits ?? [])].map((one) => one.file)]);
  const documents = new Map<string, Document>();
  for (const file of new Set([...named, ...diagnostics.map((one) => one.file)])) {
    const text = await files.read(file).catch(() => undefined);
    if (text !== undefined) documents.set(file, readDocument(file, text));
  }
  const texts = shownTexts();
  for (const [file, document] of documents)
    texts.add(file, document.text, isTemplate(document) ? secretDefaults(document) : undefined);
  for (const { file, parameterFiles } of findings) {
    const template = documents.get(file);
    for (const each of parameterFiles.map((path) => documents.get(path)))
      if (template !== undefined && each !== undefined) texts.add(each.path, each.text, secretArguments(template, each));
  }
  return texts;
}
