import type { Ignore } from 'ignore';
import type { Files } from './files.ts';

/** What the `.gitignore` files from the root down to a folder say about the paths below it. */
export interface IgnoreRules {
  /** Whether a path (a folder's ends with `/`) is ignored; the deepest file that has an opinion decides. */
  ignores(path: string): boolean;
  /** The rules with those of a folder's own `.gitignore`, where it has one. */
  within(folder: string): Promise<IgnoreRules>;
}

interface Level {
  prefix: string;
  rules: Ignore;
}

/** Rules that ignore nothing until a `.gitignore` is met. */
export function noIgnoreRules(files: Files): IgnoreRules {
  return rulesOf(files, []);
}

/** The rules that hold in a folder, from the root's `.gitignore` down to those above it. */
export async function ignoreRulesAbove(files: Files, folder: string): Promise<IgnoreRules> {
  let rules = noIgnoreRules(files);
  if (folder === '.' || folder.startsWith('..') || folder.startsWith('/')) return rules;
  const parts = folder.split('/');
  for (let depth = 0; depth < parts.length; depth++) rules = await rules.within(parts.slice(0, depth).join('/') || '.');
  return rules.ignores(`${folder}/`) ? noIgnoreRules(files) : rules;
}

function rulesOf(files: Files, levels: readonly Level[]): IgnoreRules {
  return {
    ignores(path) {
      for (const { prefix, rules } of levels) {
        const { ignored, unignored } = rules.test(path.slice(prefix.length));
        if (ignored || unignored) return ignored;
      }
      return false;
    },
    async within(folder) {
      const prefix = folder === '.' ? '' : `${folder}/`;
      const text = await files.read(`${prefix}.gitignore`).catch(() => undefined);
      if (text === undefined) return this;
      const { default: ignore } = await import('ignore');
      return rulesOf(files, [{ prefix, rules: ignore().add(text) }, ...levels]);
    },
  };
}
