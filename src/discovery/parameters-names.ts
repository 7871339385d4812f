import { posix } from 'node:path';

const json = /\.jsonc?$/i;

/** Whether a file's name says that it is a parameters file. */
export function isParametersName(name: string): boolean {
  return json.test(name) && name.toLowerCase().replace(json, '').split('.').includes('parameters');
}

/** Whether a file is a parameters file of whichever template beside it declares all its names. */
export function isSharedName(name: string): boolean {
  return /^(?:azuredeploy\.)?parameters\.jsonc?$/i.test(name);
}

/** The name of a template without its extension, lower case: what the names of its parameters files begin with. */
export function stemOf(path: string): string {
  return posix.basename(path).toLowerCase().replace(json, '');
}

/**
 * The stems of the templates that a parameters file may belong to, longest first: `X` of `X.parameters.json`,
 * `X.parameters.*.json` and `X.*.parameters.json`.
 */
export function ownersOf(name: string): readonly string[] {
  const parts = stemOf(name).split('.');
  const stems = new Set<string>();
  parts.forEach((part, index) => {
    if (part !== 'parameters' || index === 0) return;
    stems.add(parts.slice(0, index).join('.'));
    if (index !== parts.length - 1) return;
    for (let end = index - 1; end > 0; end--) stems.add(parts.slice(0, end).join('.'));
  });
  return [...stems].sort((a, b) => b.length - a.length);
}

/** The file that a `.bicepparam` text names with `using`, relative to that file. */
export function usedBy(text: string): string | undefined {
  return /^[ \t]*using[ \t]+'([^'\r\n]+)'/m.exec(text)?.[1];
}
