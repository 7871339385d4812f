import { checkDeployment, type Checked, type CheckOptions, typesOf } from '../check/check.ts';
import type { Diagnostic } from '../document/diagnostic.ts';
import type { Document } from '../document/document.ts';
import { readDocument } from '../document/read.ts';
import { FileError, type Files } from '../files/files.ts';
import type { DeploymentContext } from '../template/context.ts';
import { type Deployment, expandTemplate } from '../template/expand.ts';
import type { EvaluationInput } from './evaluation-plan.ts';
import { fileDiagnostic } from './file-diagnostic.ts';

/** What one evaluation is made with, besides its parameters. */
export interface EvaluationOptions {
  context: DeploymentContext;
  /** Whether nothing is free: what is evaluated is what is deployed. */
  closed: boolean;
}

/** A template expanded with the linked templates that it asked for. */
export interface Expanded {
  deployment: Deployment;
  linked: readonly Document[];
  /** Linked files that exist and could not be read. */
  diagnostics: readonly Diagnostic[];
}

/** Links lead through templates that link further; more rounds than this are a circle. */
const maxRounds = 10;

/** Expands a template, reading the linked templates of the repository that it asks for. */
export async function expandWithLinks(
  files: Files,
  document: Document,
  input: EvaluationInput,
  options: EvaluationOptions & { isInteresting?: (type: string) => boolean },
): Promise<Expanded> {
  const linked = new Map<string, Document>();
  const tried = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  for (let round = 0; ; round++) {
    const deployment = expandTemplate(document, {
      parameters: input.parameters,
      overrides: input.values,
      linked: (path) => linked.get(path),
      ...options,
    });
    const wanted = deployment.wanted.filter((path) => !tried.has(path));
    if (wanted.length === 0 || round === maxRounds) return { deployment, linked: [...linked.values()], diagnostics };
    for (const path of wanted) {
      tried.add(path);
      const text = await readLinked(files, path, diagnostics);
      if (text !== undefined) linked.set(path, readDocument(path, text));
    }
  }
}

async function readLinked(files: Files, path: string, diagnostics: Diagnostic[]): Promise<string | undefined> {
  try {
    return await files.read(path);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    if (error.problem !== 'not-found') diagnostics.push(fileDiagnostic(error));
    return undefined;
  }
}

/** One evaluation, checked, with everything that is to be said about it. */
export interface CheckedEvaluation {
  checked: Checked;
  diagnostics: readonly Diagnostic[];
  /** The documents that were read for it besides the template and its parameters. */
  linked: readonly Document[];
}

/** Evaluates a template once and checks what it deploys. */
export async function checkTemplate(
  files: Files,
  document: Document,
  input: EvaluationInput,
  options: EvaluationOptions & { check: CheckOptions },
): Promise<CheckedEvaluation> {
  const { check, context, closed } = options;
  const types = typesOf(check.rules);
  const { deployment, linked, diagnostics } = await expandWithLinks(files, document, input, {
    context,
    closed,
    isInteresting: (type) => types.has(type),
  });
  const checked = checkDeployment(deployment, check);
  const all = [...diagnostics, ...deployment.diagnostics];
  return { checked: { ...checked, resources: deployment.declared }, diagnostics: all, linked };
}
