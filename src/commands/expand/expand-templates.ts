import { loadConfig } from '../../config/load-config.ts';
import { discover, type DiscoveredTemplate } from '../../discovery/discover.ts';
import type { EvaluationInput } from '../../discovery/evaluation-plan.ts';
import type { Diagnostic } from '../../document/diagnostic.ts';
import type { Files } from '../../files/files.ts';
import type { DeploymentContext } from '../../template/context.ts';
import { expandLinked } from '../../template/expand-linked.ts';
import { entryOf, type ExpandedEntry } from './expanded-entry.ts';

/** What to expand; absent: every template below the root, with the parameters files beside it. */
export interface ExpandOptions {
  paths?: readonly string[];
  parameters?: readonly string[];
  noParameters?: boolean;
  context?: DeploymentContext;
}

/** What expanding comes to. */
export interface Expanded {
  entries: readonly ExpandedEntry[];
  /** What could not be read, and those of all entries. */
  diagnostics: readonly Diagnostic[];
  /** The text of a file that was read. */
  text: (file: string) => string | undefined;
}

/** Evaluates templates as far as that can be known: the one way in for the command line and the library. */
export async function expandTemplates(files: Files, options: ExpandOptions): Promise<Expanded> {
  const { paths = [], parameters = [], noParameters = false, context = {} } = options;
  const { config, diagnostics: found } = await loadConfig(files, undefined);
  const diagnostics: Diagnostic[] = [...found];
  const entries: ExpandedEntry[] = [];
  const texts = new Map<string, string>();
  const wanted = { paths: paths.length === 0 ? ['.'] : paths, parameters, noParameters, config };
  for await (const part of discover(files, wanted)) {
    diagnostics.push(...part.diagnostics);
    for (const template of part.templates) entries.push(...(await entriesOf(files, template, context, texts)));
  }
  const all = [...diagnostics, ...entries.flatMap((entry) => entry.diagnostics)];
  return { entries, diagnostics: toldOnce(all), text: (file) => texts.get(file) };
}

async function entriesOf(
  files: Files,
  { document, evaluations }: DiscoveredTemplate,
  context: DeploymentContext,
  texts: Map<string, string>,
): Promise<readonly ExpandedEntry[]> {
  const entries: ExpandedEntry[] = [];
  for (const evaluation of evaluations) {
    for (const { path, text } of [document, ...evaluation.parameters]) texts.set(path, text);
    const deployment = await expandLinked(files, document, {
      parameters: evaluation.parameters,
      overrides: evaluation.values,
      context,
      closed: false,
    });
    entries.push(entryOf(deployment, nameOf(evaluation)));
    for (const { address } of deployment.resources) texts.set(address.document.path, address.document.text);
  }
  return entries;
}

function nameOf({ names }: EvaluationInput): string | null {
  return names.length === 0 ? null : names.join(', ');
}

function toldOnce(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...new Map(diagnostics.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic])).values()];
}
