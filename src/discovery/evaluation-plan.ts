import type { Config, ConfiguredEvaluation } from '../config/config.ts';
import type { Diagnostic } from '../document/diagnostic.ts';
import type { Document } from '../document/document.ts';
import type { Json } from '../document/json.ts';
import { readDocument } from '../document/read.ts';
import { FileError, type Files } from '../files/files.ts';
import { globMatcher, normalizePath } from '../files/walk.ts';
import { fileDiagnostic } from './file-diagnostic.ts';
import { misfitOf, type ParametersFolder } from './parameters-folder.ts';

/** One evaluation to make of a template. */
export interface EvaluationInput {
  /** Parameters files, merged. */
  parameters: readonly Document[];
  /** Values that win over the files. */
  values: Readonly<Record<string, Json>>;
  /** How reports name it; empty for the defaults. */
  names: readonly string[];
}

/** Says which evaluations are made of a template. */
export interface EvaluationPlan {
  /** What is wrong with named parameters files. */
  diagnostics: readonly Diagnostic[];
  of(template: Document, folder: ParametersFolder, diagnostics: Diagnostic[]): Promise<readonly EvaluationInput[]>;
}

/** What decides about evaluations. */
export interface PlanOptions {
  parameters: readonly string[];
  noParameters: boolean;
  config: Config;
  /** Values that win over the named parameters files; these are then merged into one evaluation. */
  values?: Readonly<Record<string, Json>> | undefined;
}

const withDefaults: EvaluationInput = { parameters: [], values: {}, names: [] };

/** The plan: `--no-parameters`, else `--parameters`, else the configuration, else the files beside the template. */
export async function evaluationPlan(files: Files, options: PlanOptions): Promise<EvaluationPlan> {
  const { parameters, noParameters, config, values } = options;
  const broken: Diagnostic[] = [];
  if (noParameters) return { diagnostics: [], of: () => Promise.resolve([withDefaults]) };
  if (parameters.length > 0 || values !== undefined) {
    const documents: Document[] = [];
    for (const path of new Set(parameters.map(normalizePath))) documents.push(...(await readNamed(files, path, broken)));
    const plan = (inputs: readonly EvaluationInput[]): readonly EvaluationInput[] =>
      values === undefined ? inputs : broken.length > 0 || inputs.length < parameters.length ? [] : [merged(inputs, values)];
    return {
      diagnostics: broken,
      of: (template, _, diagnostics) => Promise.resolve(plan(fitting(template, documents, diagnostics))),
    };
  }
  const read = new Map<string, Promise<Document[]>>();
  const configured = config.parameters.map(({ template, evaluations }) => ({ matches: globMatcher([template]), evaluations }));
  return {
    diagnostics: [],
    async of(template, folder, diagnostics) {
      const evaluations = configured.filter(({ matches }) => matches(template.path)).flatMap((entry) => entry.evaluations);
      if (evaluations.length > 0) {
        const inputs: EvaluationInput[] = [];
        for (const evaluation of evaluations) inputs.push(...(await configuredInput(template, evaluation, diagnostics)));
        return inputs;
      }
      const found = await folder.filesOf(template);
      if (found === undefined) return [];
      return found.length === 0 ? [withDefaults] : found.map(inputOf);
    },
  };

  async function configuredInput(
    template: Document,
    { name, files: paths, values }: ConfiguredEvaluation,
    diagnostics: Diagnostic[],
  ): Promise<EvaluationInput[]> {
    const documents: Document[] = [];
    for (const path of paths.map(normalizePath)) {
      const known = read.get(path) ?? readNamed(files, path, diagnostics);
      read.set(path, known);
      documents.push(...(await known));
    }
    const fit = fitting(template, documents, diagnostics);
    if (fit.length < paths.length) return [];
    const fallback = [name ?? config.path ?? 'the configuration'];
    const names = paths.length > 0 ? documents.map(({ path }) => path) : fallback;
    return [{ parameters: documents, values, names }];
  }
}

function merged(inputs: readonly EvaluationInput[], values: EvaluationInput['values']): EvaluationInput {
  return { parameters: inputs.flatMap((input) => input.parameters), values, names: inputs.flatMap(({ names }) => names) };
}

function inputOf(document: Document): EvaluationInput {
  return { parameters: [document], values: {}, names: [document.path] };
}

/** An evaluation for each file that fits the template; a named file that does not is an error. */
function fitting(template: Document, documents: readonly Document[], diagnostics: Diagnostic[]): readonly EvaluationInput[] {
  return documents.flatMap((document) => {
    const misfit = misfitOf(document, template);
    if (misfit === undefined) return [inputOf(document)];
    diagnostics.push({ ...misfit, severity: 'error', message: misfit.message.replace(' is skipped: ', ' does not fit: ') });
    return [];
  });
}

async function readNamed(files: Files, path: string, diagnostics: Diagnostic[]): Promise<Document[]> {
  const start = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
  if (/\.bicepparam$/i.test(path)) {
    const message = `${path} is not evaluated: Bicep parameters are not compiled yet; compile them with: bicep build-params ${path}`;
    diagnostics.push({ code: 'bicep/parameters-not-compiled', severity: 'error', message, file: path, span: start });
    return [];
  }
  try {
    const document = readDocument(path, await files.read(path));
    diagnostics.push(...document.diagnostics);
    return document.value === undefined ? [] : [document];
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    diagnostics.push(fileDiagnostic(error));
    return [];
  }
}
