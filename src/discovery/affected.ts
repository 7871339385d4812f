import { posix } from 'node:path';
import type { Document } from '../document/document.ts';
import type { Files } from '../files/files.ts';
import type { DeploymentContext } from '../template/context.ts';
import { expandLinked } from '../template/expand-linked.ts';
import type { DiscoveredTemplate } from './discover.ts';
import { isParametersName, isSharedName, ownersOf, stemOf } from './parameters-names.ts';

/** Whether a change of files concerns a template: its text, its parameters, also deleted ones, or the templates that it links. */
export async function isAffected(
  files: Files,
  { document, evaluations }: DiscoveredTemplate,
  changed: ReadonlySet<string>,
  context: DeploymentContext,
): Promise<boolean> {
  const parameters = evaluations.flatMap((evaluation) => evaluation.parameters);
  if ([document, ...parameters].some(({ path }) => changed.has(path))) return true;
  if ([...changed].some((path) => isParametersOf(path, document))) return true;
  if (!/relativePath/i.test(document.text)) return false;
  const [evaluation] = evaluations;
  const reached = new Set<string>();
  const noting: Files = {
    ...files,
    read: (path) => {
      reached.add(posix.normalize(path));
      return files.read(path);
    },
  };
  const overrides = evaluation?.values ?? {};
  await expandLinked(noting, document, { parameters: evaluation?.parameters ?? [], overrides, context, closed: false });
  return [...reached].some((path) => changed.has(path));
}

/** Whether a path is that of a parameters file beside a template, by its name; it need not exist any more. */
function isParametersOf(path: string, template: Document): boolean {
  const name = posix.basename(path);
  if (posix.dirname(path) !== posix.dirname(template.path) || !isParametersName(name)) return false;
  return isSharedName(name) || ownersOf(name).includes(stemOf(template.path));
}
