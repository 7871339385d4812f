import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkDeployment, type CheckOptions, typesOf } from '../../src/check/check.ts';
import { isTemplate } from '../../src/discovery/recognise.ts';
import { readDocument } from '../../src/document/read.ts';
import { rules } from '../../src/rules/index.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { expandTemplate } from '../../src/template/expand.ts';
import { type Measured, median } from './figure.ts';
import { textsBelow } from './in-memory.ts';
import { corpus, examples, root } from './places.ts';

const rounds = 9;

/** The rules with every so many-th of their settings, counted over all rules. */
function everyNth(step: number): readonly Rule[] {
  let index = 0;
  return rules.map((rule) => ({ ...rule, settings: rule.settings.filter(() => index++ % step === 0) }));
}

function settingsOf(some: readonly Rule[]): number {
  return some.reduce((count, { settings }) => count + settings.length, 0);
}

/** Reads, expands and checks all templates. */
function checkAll(texts: ReadonlyMap<string, string>, options: CheckOptions): void {
  const types = typesOf(options.rules);
  for (const [path, text] of texts) {
    const document = readDocument(path, text);
    if (!isTemplate(document)) continue;
    const isInteresting = (type: string): boolean => types.has(type);
    checkDeployment(expandTemplate(document, { parameters: [], context: {}, closed: false, isInteresting }), options);
  }
}

/** How the time grows with the number of settings. */
export function settingCount(): Measured {
  const texts = textsBelow(corpus('verified-modules') ?? examples);
  const some = everyNth(Math.ceil(settingsOf(rules) / 50));
  const few = { rules: some, profile: 'recommended', minimumTls: '1.2' } as const;
  const all = { ...few, rules };
  const times: { few: number[]; all: number[] } = { few: [], all: [] };
  for (let round = -3; round < rounds; round++) {
    const start = performance.now();
    checkAll(texts, few);
    const between = performance.now();
    checkAll(texts, all);
    if (round < 0) continue;
    times.few.push(between - start);
    times.all.push(performance.now() - between);
  }
  const [small, large] = [median(times.few), median(times.all)];
  const detail = `${large.toFixed(0)} ms against ${small.toFixed(0)} ms, verified-modules`;
  const name = `${settingsOf(rules)} settings against ${settingsOf(some)}`;
  return { figures: [{ name, value: large / small, unit: '×', limit: 1.3, detail }] };
}

// In a process of its own, so that nothing is warm.
const timeOfImport = `const start = performance.now(); await import(process.argv[1]); console.log(performance.now() - start);`;

/** What loading the rules adds to a cold start: a bundle of nothing else, against a bundle of nothing. */
export function loadingRules(): Measured {
  const folder = mkdtempSync(join(tmpdir(), 'armored-bench-'));
  try {
    const bundle = (name: string, text: string): string => {
      const [source, target] = [join(root, 'build', `bench-${name}.js`), join(folder, name)];
      writeFileSync(source, text);
      try {
        execFileSync(join(root, 'node_modules', '.bin', 'ncc'), ['build', source, '-o', target, '--quiet']);
      } finally {
        rmSync(source);
      }
      return join(target, 'index.js');
    };
    const full = bundle('rules', `export { rules } from './rules/index.js';`);
    const empty = bundle('nothing', `export const rules = [];`);
    const time = (path: string): number =>
      Number(execFileSync(process.execPath, ['--input-type=module', '-e', timeOfImport, path], { encoding: 'utf8' }));
    const added = Array.from({ length: 15 }, () => time(full) - time(empty));
    const detail = `import of a bundle of the rules alone, median of ${added.length}`;
    return { figures: [{ name: 'loading all rules', value: median(added), unit: 'ms', limit: 10, detail }] };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
