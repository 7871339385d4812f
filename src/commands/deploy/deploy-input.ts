import { posix } from 'node:path';
import type { Document } from '../../document/document.ts';
import type { Json } from '../../document/json.ts';
import { readDocument } from '../../document/read.ts';
import type { Unanalysed } from '../../deploy/gate.ts';
import type { Files } from '../../files/files.ts';
import { normalizePath } from '../../files/walk.ts';
import type { DeploymentContext } from '../../template/context.ts';
import { asGiven } from '../../template/decisions.ts';
import type { Deployment } from '../../template/expand.ts';
import { expandLinked } from '../../template/expand-linked.ts';
import { spanOf } from '../../template/span-of.ts';
import { UsageError } from '../../command-line/arguments.ts';
import { parametersFolder } from '../../discovery/parameters-folder.ts';

/** A template with the parameters files that are deployed with it. */
export interface DeployInput {
  template: Document;
  parameters: readonly Document[];
}

/**
 * Reads what is to be deployed: the named parameters files, else the one that lies beside the template. Throws FileError,
 * and UsageError where several lie there.
 */
export async function readDeployInput(files: Files, template: string, parameters: readonly string[]): Promise<DeployInput> {
  const path = normalizePath(template);
  const document = readDocument(path, await files.read(path));
  if (parameters.length > 0) {
    const named: Document[] = [];
    for (const each of parameters.map(normalizePath)) named.push(readDocument(each, await files.read(each)));
    return { template: document, parameters: named };
  }
  const beside = (await parametersFolder(files, posix.dirname(path), [document.path]).filesOf(document)) ?? [];
  if (beside.length > 1) {
    const paths = beside.map((each) => each.path).join(', ');
    throw new UsageError(`several parameters files lie beside ${path} (${paths}): say with parameters which of them to deploy`);
  }
  return { template: document, parameters: beside };
}

/** What the input deploys, evaluated whole so that its diagnostics are complete, with what could not be looked into. */
export async function expandInput(
  files: Files,
  { template, parameters }: DeployInput,
  overrides: Readonly<Record<string, Json>>,
  context: DeploymentContext,
): Promise<{ deployment: Deployment; unanalysed: readonly Unanalysed[] }> {
  const deployment = await expandLinked(files, template, { parameters, overrides, context, closed: true });
  evaluateAll(deployment);
  const unanalysed = deployment.notAnalysed.map(({ address, type, why }) => ({
    file: address.document.path,
    line: spanOf(address).start.line,
    type,
    why,
  }));
  return { deployment, unanalysed };
}

/** Azure refuses what fails anywhere, also where no rule looks. */
function evaluateAll(deployment: Deployment): void {
  for (const resource of deployment.resources) {
    if (resource.condition(asGiven).value === false) continue;
    for (const member of resource.members()) resource.at([member], asGiven);
  }
  deployment.validate();
}
