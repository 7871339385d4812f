import { filesOf, lintAll, textsBelow } from './in-memory.ts';
import { type Measured, median, peakMemory } from './figure.ts';
import { corpus, examples } from './places.ts';

const rounds = 9;

/** Checks a corpus from text to report, in turn with JSON.parse of the same texts. */
async function measure(name: string, limit: number): Promise<Measured> {
  const folder = corpus(name) ?? examples;
  const label = corpus(name) === undefined ? 'examples' : name;
  const texts = textsBelow(folder);
  const files = filesOf(texts);
  const parsing: number[] = [];
  const linting: number[] = [];
  for (let round = -3; round < rounds; round++) {
    const start = performance.now();
    for (const text of texts.values()) parse(text);
    const parsed = performance.now();
    await lintAll(files);
    const linted = performance.now();
    if (round < 0) continue;
    parsing.push(parsed - start);
    linting.push(linted - parsed);
  }
  const detail = `${median(linting).toFixed(0)} ms against ${median(parsing).toFixed(0)} ms of JSON.parse, ${texts.size} files`;
  return {
    figures: [
      { name: `linting ${label}`, value: median(linting) / median(parsing), unit: '×', limit, detail },
      { name: `memory of linting ${label}`, value: peakMemory(), unit: 'MB', limit: 400, detail: 'peak of the process' },
    ],
  };
}

function parse(text: string): void {
  try {
    JSON.parse(text);
  } catch {
    // Some files of a corpus are ARM's dialect alone.
  }
}

/** Modules as their authors publish them. */
export const verifiedModules = (): Promise<Measured> => measure('verified-modules', 3);

/** Templates as people write them. */
export const quickstarts = (): Promise<Measured> => measure('quickstarts', 10);
