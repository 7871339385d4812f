import type { Document } from '../document/document.ts';
import { readDocument } from '../document/read.ts';
import { FileError, type Files } from '../files/files.ts';
import { type Deployment, type ExpansionInput, expandTemplate } from './expand.ts';

/** Linked templates may link others: so many levels are followed. */
const maxRounds = 16;

/** Expands a template together with the linked templates of the same repository that it reaches by relative paths. */
export async function expandLinked(files: Files, document: Document, input: Omit<ExpansionInput, 'linked'>): Promise<Deployment> {
  const read = new Map<string, Document | undefined>();
  const options = { ...input, linked: (path: string) => read.get(path) };
  let deployment = expandTemplate(document, options);
  for (let round = 0; round < maxRounds; round++) {
    const wanted = deployment.wanted.filter((path) => !read.has(path));
    if (wanted.length === 0) break;
    for (const path of wanted) read.set(path, await readLinked(files, path));
    deployment = expandTemplate(document, options);
  }
  return deployment;
}

async function readLinked(files: Files, path: string): Promise<Document | undefined> {
  try {
    return readDocument(path, await files.read(path));
  } catch (error) {
    if (error instanceof FileError) return undefined;
    throw error;
  }
}
