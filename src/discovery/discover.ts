import type { Diagnostic } from '../document/diagnostic.ts';
import type { Document } from '../document/document.ts';
import { readDocument } from '../document/read.ts';
import { FileError, type Files } from '../files/files.ts';
import { walk, type WalkedFile } from '../files/walk.ts';
import { type EvaluationInput, evaluationPlan, type PlanOptions } from './evaluation-plan.ts';
import { fileDiagnostic } from './file-diagnostic.ts';
import { parametersFolder } from './parameters-folder.ts';
import { isParametersFile, isTemplate, mayBeTemplate, memberOf, schemaOf } from './recognise.ts';

/** A template with the evaluations to make of it; none where its parameters could not be read. */
export interface DiscoveredTemplate {
  document: Document;
  evaluations: readonly EvaluationInput[];
}

/** What was found at one place: a template, or what could not be read or does not fit. */
export interface Discovered {
  templates: readonly DiscoveredTemplate[];
  diagnostics: readonly Diagnostic[];
}

/** What to look for. */
export interface DiscoverOptions extends PlanOptions {
  paths: readonly string[];
}

/** Beyond so many files in one folder their texts are read anew when their turn comes, so that memory does not grow with them. */
const heldAtOnce = 500;

/** Finds templates and their parameters files, a folder at a time, so that memory does not grow with their number. */
export async function* discover(files: Files, options: DiscoverOptions): AsyncGenerator<Discovered> {
  const { include, exclude } = options.config;
  const plan = await evaluationPlan(files, options);
  if (plan.diagnostics.length > 0) yield { templates: [], diagnostics: plan.diagnostics };
  const uncompiled: string[] = [];
  const accepts = (path: string): boolean => /\.(?:jsonc?|bicep)$/i.test(path);
  for await (const walked of walk(files, options.paths, { accepts, include, exclude })) {
    if (walked.kind === 'problem') {
      yield { templates: [], diagnostics: [fileDiagnostic(walked.error)] };
      continue;
    }
    const diagnostics: Diagnostic[] = [];
    const found: Found[] = [];
    for (const file of walked.files) {
      if (!/\.bicep$/i.test(file.path)) {
        const document = await readTemplate(files, file, diagnostics);
        if (document !== undefined) found.push({ file, document: walked.files.length > heldAtOnce ? undefined : document });
      } else if (file.named) diagnostics.push(notCompiled(file.path));
      else if (!(await hasCompiled(files, file.path))) uncompiled.push(file.path);
    }
    const folder = parametersFolder(
      files,
      walked.folder,
      found.map(({ file }) => file.path),
    );
    for (const each of found) {
      const document = each.document ?? (await readAgain(files, each.file, diagnostics));
      // What was found of a template goes with it.
      each.document = undefined;
      if (document === undefined) continue;
      const evaluations = await plan.of(document, folder, diagnostics);
      yield { templates: [{ document, evaluations }], diagnostics: [] };
    }
    yield { templates: [], diagnostics: [...diagnostics, ...folder.diagnostics()] };
  }
  if (uncompiled.length > 0) yield { templates: [], diagnostics: [notCompiledNotice(uncompiled)] };
}

/** A template of a folder, and what it holds unless that is to be read again. */
interface Found {
  file: WalkedFile;
  document: Document | undefined;
}

/** A template once more, whose diagnostics were told when it was found; what happened to it since is told. */
async function readAgain(files: Files, file: WalkedFile, diagnostics: Diagnostic[]): Promise<Document | undefined> {
  const since: Diagnostic[] = [];
  const document = await readTemplate(files, { ...file, named: true }, since);
  if (document === undefined) diagnostics.push(...since);
  return document;
}

/** The template that a file holds: none where a walked file is other JSON, which is nobody's concern. */
async function readTemplate(files: Files, { path, named }: WalkedFile, diagnostics: Diagnostic[]): Promise<Document | undefined> {
  let text: string;
  try {
    text = await files.read(path);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    const isOther = !named && error.problem === 'too-large' && !mayBeTemplate(error.head ?? '');
    if (!isOther) diagnostics.push(fileDiagnostic(error));
    return undefined;
  }
  if (!named && !mayBeTemplate(text)) return undefined;
  const document = readDocument(path, text);
  if (document.value === undefined) diagnostics.push(...document.diagnostics);
  if (document.value === undefined || (!named && !isTemplate(document))) return undefined;
  const refusal = named ? notTemplate(document) : undefined;
  if (refusal !== undefined) {
    diagnostics.push(refusal);
    return undefined;
  }
  diagnostics.push(...document.diagnostics);
  return document;
}

/** Why a named file is no template, where it is not; without a `$schema`, its resources decide. */
function notTemplate(document: Document): Diagnostic | undefined {
  if (isTemplate(document)) return undefined;
  const { path } = document;
  const schema = schemaOf(document);
  if (schema === undefined && memberOf(document.value, 'resources') !== undefined) return undefined;
  const message = isParametersFile(document)
    ? `${path} is a parameters file, not a template: name its template and pass this file with --parameters`
    : schema === undefined
      ? `${path} is no template: it has neither a $schema nor resources`
      : `${path} is no template: its $schema is not that of a deployment template`;
  return { code: 'template/not-a-template', severity: 'error', message, file: path, span: document.locate(['$schema']) };
}

async function hasCompiled(files: Files, path: string): Promise<boolean> {
  return (await files.kind(path.replace(/\.bicep$/i, '.json')).catch(() => undefined)) === 'file';
}

const start = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

function notCompiled(path: string): Diagnostic {
  const message = `${path} is not checked: Bicep is not compiled yet; compile it with: bicep build ${path}, and check the JSON`;
  return { code: 'bicep/not-compiled', severity: 'error', message, file: path, span: start };
}

function notCompiledNotice(paths: readonly string[]): Diagnostic {
  const [first = ''] = paths;
  const which =
    paths.length === 1 ? `${first} is not checked` : `${paths.length} Bicep files are not checked, ${first} the first`;
  const message = `${which}: Bicep is not compiled yet; compile them with bicep build, and check the JSON`;
  return { code: 'bicep/not-compiled', severity: 'notice', message, file: first, span: start };
}
