import { loadConfig } from '../../config/load-config.ts';
import type { Diagnostic } from '../../document/diagnostic.ts';
import type { Document } from '../../document/document.ts';
import { diagnosticsText } from '../../report/pretty.ts';
import { printJson } from '../../report/print-json.ts';
import { expandLinked } from '../../template/expand-linked.ts';
import type { DeploymentContext } from '../../template/context.ts';
import type { Arguments } from '../../command-line/arguments.ts';
import { isColored } from '../../command-line/color.ts';
import { contextOf } from '../../command-line/deployment-context.ts';
import { discover, type DiscoveredTemplate } from '../../discovery/discover.ts';
import type { EvaluationInput } from '../../discovery/evaluation-plan.ts';
import { entryOf, type ExpandedEntry } from './expanded-entry.ts';
import { expandedText } from './expanded-text.ts';
import { type ExitCode, exitCodes, type Ports } from '../../ports.ts';

/** `armored expand`: prints what each template deploys, evaluated as far as that can be known (contract, section 4). */
export async function expand(ports: Ports, args: Arguments): Promise<ExitCode> {
  const { config, diagnostics: found } = await loadConfig(ports.files, undefined);
  const diagnostics: Diagnostic[] = [...found];
  const entries: ExpandedEntry[] = [];
  const texts = new Map<string, string>();
  const options = {
    paths: args.positionals.length === 0 ? ['.'] : args.positionals,
    parameters: args.list('parameters'),
    noParameters: args.flag('no-parameters'),
    config,
  };
  for await (const part of discover(ports.files, options)) {
    diagnostics.push(...part.diagnostics);
    for (const template of part.templates) entries.push(...(await entriesOf(ports, template, contextOf(args), texts)));
  }
  const isJson = args.text('format') === 'json';
  const color = isColored(ports, 'stdout', args.flag('no-color'));
  ports.stdout(isJson ? `${printJson(entries.map(entryJson))}\n` : expandedText(entries, { color, width: ports.terminal.width }));
  const errors = [...diagnostics, ...entries.flatMap((entry) => entry.diagnostics)];
  const frames = { text: (file: string) => texts.get(file), color: isColored(ports, 'stderr', args.flag('no-color')) };
  ports.stderr(diagnosticsText(toldOnce(errors), { ...frames, width: ports.terminal.width, quiet: false }));
  return errors.some(({ severity }) => severity === 'error') ? exitCodes.error : exitCodes.ok;
}

function entryJson({ diagnostics, ...entry }: ExpandedEntry) {
  return {
    ...entry,
    diagnostics: diagnostics.map(({ code, severity, message, file, span }) => ({
      code,
      severity,
      message,
      file,
      range: span ?? null,
    })),
  };
}

async function entriesOf(
  ports: Ports,
  { document, evaluations }: DiscoveredTemplate,
  context: DeploymentContext,
  texts: Map<string, string>,
): Promise<readonly ExpandedEntry[]> {
  const entries: ExpandedEntry[] = [];
  for (const evaluation of evaluations) {
    for (const { path, text } of [document, ...evaluation.parameters]) texts.set(path, text);
    const deployment = await expandLinked(ports.files, document, {
      parameters: evaluation.parameters,
      overrides: evaluation.values,
      context,
      closed: false,
    });
    entries.push(entryOf(deployment, nameOf(evaluation)));
    noteTexts(
      deployment.resources.map(({ address }) => address.document),
      texts,
    );
  }
  return entries;
}

function noteTexts(documents: readonly Document[], texts: Map<string, string>): void {
  for (const { path, text } of documents) texts.set(path, text);
}

function nameOf({ names }: EvaluationInput): string | null {
  return names.length === 0 ? null : names.join(', ');
}

function toldOnce(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...new Map(diagnostics.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic])).values()];
}
