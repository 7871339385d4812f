import { posix } from 'node:path';
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
  if (changedParameters(changed).has(keyOf(posix.dirname(document.path), stemOf(document.path)))) return true;
  if (changedParameters(changed).has(keyOf(posix.dirname(document.path), anyStem))) return true;
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

/** Stands for the templates of a folder whose parameters files are shared. */
const anyStem = '/';
const known = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

/** The templates, by folder and stem, to which changed parameters files may belong by their names; they need not exist any more. */
function changedParameters(changed: ReadonlySet<string>): ReadonlySet<string> {
  const found = known.get(changed) ?? new Set([...changed].flatMap(ownerKeys));
  known.set(changed, found);
  return found;
}

function ownerKeys(path: string): readonly string[] {
  const [folder, name] = [posix.dirname(path), posix.basename(path)];
  if (!isParametersName(name)) return [];
  return (isSharedName(name) ? [anyStem, ...ownersOf(name)] : ownersOf(name)).map((stem) => keyOf(folder, stem));
}

function keyOf(folder: string, stem: string): string {
  return JSON.stringify([folder, stem]);
}
