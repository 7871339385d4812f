import { execFileSync } from 'node:child_process';
import { type Measured, printFigure } from './bench/figure.ts';
import { corpus } from './bench/places.ts';

/** Every measurement by name; each runs in a process of its own, and all on one machine in one run. */
const measurements: Readonly<Record<string, () => Promise<Measured>>> = {
  'cold-start': async () => (await import('./bench/cold-start.ts')).coldStart(),
  'verified-modules': async () => (await import('./bench/corpora.ts')).verifiedModules(),
  quickstarts: async () => (await import('./bench/corpora.ts')).quickstarts(),
  'one-file': async () => (await import('./bench/growth.ts')).oneFile(),
  'many-files': async () => (await import('./bench/growth.ts')).manyFiles(),
  settings: async () => (await import('./bench/rule-count.ts')).settingCount(),
  rules: async () => (await import('./bench/rule-count.ts')).loadingRules(),
  undetermined: async () => (await import('./bench/undetermined.ts')).undetermined(),
};

const [wanted, isInner] = process.argv.slice(2);
const chosen = wanted === undefined ? undefined : measurements[wanted];
if (wanted !== undefined && chosen === undefined) {
  console.error(`there is no measurement ${wanted}; there are ${Object.keys(measurements).join(', ')}`);
  process.exitCode = 2;
} else if (chosen !== undefined && isInner === '--json') {
  console.log(JSON.stringify(await chosen()));
} else {
  if (corpus('verified-modules') === undefined) console.log('There is no ../shared/corpus: measured on examples/ instead.\n');
  for (const name of wanted === undefined ? Object.keys(measurements) : [wanted]) {
    const args = [import.meta.filename, name, '--json'];
    const { figures, notes = [] } = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Measured;
    for (const figure of figures) console.log(printFigure(figure));
    for (const note of notes) console.log(`    ${note}`);
  }
}
