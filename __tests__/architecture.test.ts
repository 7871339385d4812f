import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, test } from '@jest/globals';

// A folder imports itself and what stands before it on its line.
const order: Readonly<Record<string, readonly string[]>> = {
  files: [],
  document: ['files'],
  expression: ['document'],
  template: ['files', 'document', 'expression'],
  rules: ['document'],
  check: ['document', 'expression', 'template', 'rules'],
  config: ['files', 'document', 'rules', 'check'],
  report: ['document', 'rules', 'check'],
  discovery: ['files', 'document', 'expression', 'template', 'check', 'config'],
  github: [],
  azure: [],
  deploy: ['document', 'expression', 'template', 'check', 'azure'],
  'command-line': ['document', 'template', 'config'],
  demo: [],
  commands: [
    'files',
    'document',
    'expression',
    'template',
    'rules',
    'check',
    'config',
    'discovery',
    'report',
    'azure',
    'deploy',
    'command-line',
  ],
  workflow: ['files', 'document', 'template', 'rules', 'check', 'config', 'report', 'github', 'command-line', 'commands'],
};

// Tables that everybody may read.
const shared = ['options.ts', 'ports.ts', 'version.ts'];

interface Import {
  from: string;
  to: string;
  lazy: boolean;
}

const root = join(import.meta.dirname, '..');
const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, 'src', file), 'utf8');
  const found: Import[] = [];
  for (const match of text.matchAll(
    /^(?:import|export)\s(?!type\s)[^;]*?from '([^']+)'|import\('([^']+)'\)|^import '([^']+)'/gm,
  )) {
    const target = match[1] ?? match[2] ?? match[3] ?? '';
    found.push({
      from: file,
      to: target.startsWith('.') ? posix.join(dirname(file), target) : target,
      lazy: match[2] !== undefined,
    });
  }
  return found;
}

const imports = sources.flatMap(importsOf);
const folderOf = (file: string): string => (file.includes('/') ? (file.split('/')[0] ?? '') : '');

/** Everything that loading a file loads: static imports, followed. */
function reached(entry: string): Set<string> {
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const { to, lazy } of imports.filter(({ from }) => from === file)) if (!lazy) visit(to);
  };
  visit(entry);
  return seen;
}

describe('the folders of src', () => {
  test('are all in the order', () => {
    expect([...new Set(sources.map(folderOf))].filter((folder) => folder !== '' && order[folder] === undefined)).toEqual([]);
  });

  test('import only what stands before them', () => {
    const wrong = imports.filter(({ from, to, lazy }) => {
      const [here, there] = [folderOf(from), folderOf(to)];
      if (here === '' || !to.endsWith('.ts') || there === here) return false;
      return !(lazy && there === 'demo' && here === 'commands') && !(shared.includes(to) || order[here]?.includes(there));
    });
    expect(wrong).toEqual([]);
  });
});

describe('loading the lint command', () => {
  const packages = [...reached('commands/lint/lint-command.ts')].filter(
    (target) => !target.endsWith('.ts') && !target.startsWith('node:'),
  );

  test('loads no SDK and no toolkit', () => {
    expect(packages.filter((name) => name.startsWith('@azure/') || name.startsWith('@actions/'))).toEqual([]);
  });

  test('loads nothing of the demo, of GitHub or of Azure', () => {
    expect(
      [...reached('commands/lint/lint-command.ts')].filter((file) => /^(demo|github|azure|deploy|workflow)\//.test(file)),
    ).toEqual([]);
  });
});
