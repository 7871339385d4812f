import { posix } from 'node:path';
import type { Diagnostic } from '../document/diagnostic.ts';
import type { Document } from '../document/document.ts';
import { readDocument } from '../document/read.ts';
import { FileError, type Files } from '../files/files.ts';
import { fileDiagnostic } from './file-diagnostic.ts';
import { isParametersName, isSharedName, ownersOf, stemOf, usedBy } from './parameters-names.ts';
import { isParametersFile, isTemplate, mayBeTemplate, parameterNames } from './recognise.ts';

/** Pairs the templates of one folder with the parameters files beside them, each file read once. */
export interface ParametersFolder {
  /** The parameters files of a template; undefined where one of them is broken, so that nothing is left to evaluate. */
  filesOf(template: Document): Promise<readonly Document[] | undefined>;
  /** What was skipped, and why, once all templates were asked for. */
  diagnostics(): readonly Diagnostic[];
}

/** The folder of templates that were found there, by path; `Files` is asked for its entries when first needed. */
export function parametersFolder(files: Files, folder: string, templates: readonly string[]): ParametersFolder {
  const diagnostics: Diagnostic[] = [];
  const documents = new Map<string, Promise<Document | undefined>>();
  const stems = new Map<string, Promise<boolean>>(templates.map((path) => [stemOf(path), Promise.resolve(true)]));
  const fitting = new Set<string>();
  const misfits = new Map<string, Diagnostic>();
  let listed: Promise<Names> | undefined;
  let bicepUsers: Promise<ReadonlyMap<string, readonly string[]>> | undefined;

  const pathOf = (name: string): string => (folder === '.' ? name : posix.join(folder, name));
  const names = (): Promise<Names> =>
    (listed ??= files.folder(folder).then(
      (entries) => namesOf(entries.filter(({ kind }) => kind === 'file' || kind === 'link').map(({ name }) => name)),
      () => namesOf([]),
    ));

  const read = (name: string): Promise<Document | undefined> => {
    const known = documents.get(name) ?? readParameters(files, pathOf(name), diagnostics);
    documents.set(name, known);
    return known;
  };

  const isTemplateStem = (stem: string): Promise<boolean> => {
    const known = stems.get(stem) ?? names().then(({ byStem }) => anyTemplate(files, (byStem.get(stem) ?? []).map(pathOf)));
    stems.set(stem, known);
    return known;
  };

  /** The stem of the template that a file belongs to by its name. */
  const owner = async (name: string): Promise<string | undefined> => {
    for (const stem of ownersOf(name)) if (await isTemplateStem(stem)) return stem;
    return undefined;
  };

  return {
    async filesOf(template) {
      const stem = stemOf(template.path);
      const found: Document[] = [];
      let isBroken = false;
      await noteBicepParameters(stem);
      const { byOwner, shared } = await names();
      for (const name of sortedUnion(byOwner.get(stem) ?? [], shared)) {
        if (pathOf(name) === template.path) continue;
        const owned = await owner(name);
        if (owned !== stem && (owned !== undefined || !isSharedName(name))) continue;
        const document = await read(name);
        if (document === undefined) continue;
        if (document.value === undefined) isBroken = true;
        const misfit = misfitOf(document, template);
        if (misfit === undefined) fitting.add(name);
        else misfits.set(name, misfit);
        if (misfit === undefined && document.value !== undefined) found.push(document);
      }
      return isBroken && found.length === 0 ? undefined : found;
    },
    diagnostics: () => [...diagnostics, ...[...misfits].filter(([name]) => !fitting.has(name)).map(([, misfit]) => misfit)],
  };

  async function noteBicepParameters(stem: string): Promise<void> {
    const users = await (bicepUsers ??= names().then(({ bicep }) => usersOf(files, bicep, pathOf)));
    for (const name of users.get(stem) ?? [])
      diagnostics.push({
        code: 'bicep/parameters-not-compiled',
        severity: 'notice',
        message: `${name} is not evaluated: Bicep parameters are not compiled yet; compile them with: bicep build-params ${name}`,
        file: pathOf(name),
        span: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
      });
  }
}

/** The names of a folder's files, by what a template looks for: nothing is searched once for each template. */
interface Names {
  /** Whatever may be a template, by stem. */
  byStem: ReadonlyMap<string, readonly string[]>;
  /** Parameters files, by the stems of the templates that they may belong to. */
  byOwner: ReadonlyMap<string, readonly string[]>;
  shared: readonly string[];
  bicep: readonly string[];
}

function namesOf(all: readonly string[]): Names {
  const byStem = new Map<string, string[]>();
  const byOwner = new Map<string, string[]>();
  const add = (map: Map<string, string[]>, stem: string, name: string): void => {
    const known = map.get(stem);
    if (known === undefined) map.set(stem, [name]);
    else known.push(name);
  };
  for (const name of all) {
    add(byStem, stemOf(name), name);
    if (isParametersName(name)) for (const stem of ownersOf(name)) add(byOwner, stem, name);
  }
  const bicep = all.filter((name) => /\.bicepparam$/i.test(name));
  return { byStem, byOwner, shared: all.filter(isSharedName), bicep };
}

function sortedUnion(a: readonly string[], b: readonly string[]): readonly string[] {
  return [...new Set([...a, ...b])].sort();
}

/** The `.bicepparam` files of a folder, by the stem of the template that each uses. */
async function usersOf(
  files: Files,
  names: readonly string[],
  pathOf: (name: string) => string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const users = new Map<string, string[]>();
  for (const name of names) {
    const used = usedBy(await files.read(pathOf(name)).catch(() => ''));
    if (used === undefined) continue;
    const stem = stemOf(used.replace(/\.bicep$/i, '.json'));
    users.set(stem, [...(users.get(stem) ?? []), name]);
  }
  return users;
}

async function readParameters(files: Files, path: string, diagnostics: Diagnostic[]): Promise<Document | undefined> {
  try {
    const document = readDocument(path, await files.read(path));
    diagnostics.push(...document.diagnostics);
    return document;
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    diagnostics.push(fileDiagnostic(error));
    return undefined;
  }
}

async function anyTemplate(files: Files, paths: readonly string[]): Promise<boolean> {
  for (const path of paths) {
    const text = await files.read(path).catch(() => '');
    if (mayBeTemplate(text) && isTemplate(readDocument(path, text))) return true;
  }
  return false;
}

/** Why a parameters file is not one of this template, where it is not. */
export function misfitOf(parameters: Document, template: Document): Diagnostic | undefined {
  if (parameters.value === undefined || template.value === undefined) return undefined;
  const notice = (message: string, span = parameters.locate(['$schema'])): Diagnostic => ({
    code: 'parameters/not-of-template',
    severity: 'notice',
    message,
    file: parameters.path,
    span,
  });
  if (!isParametersFile(parameters)) return notice(`${parameters.path} is skipped: it is no parameters file`);
  const declared = new Set(parameterNames(template).map((name) => name.toLowerCase()));
  const unknown = parameterNames(parameters).find((name) => !declared.has(name.toLowerCase()));
  if (unknown === undefined) return undefined;
  return notice(
    `${parameters.path} is skipped: ${template.path} declares no parameter ${unknown}`,
    parameters.locate(['parameters', unknown], 'key'),
  );
}
