import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readLenient } from '../../src/document/reader.ts';
import type { Expression } from '../../src/expression/ast.ts';
import { ExpressionError } from '../../src/expression/environment.ts';
import { functions } from '../../src/expression/functions/index.ts';
import { lazyFunctions } from '../../src/expression/lazy.ts';
import { parseExpression } from '../../src/expression/parse.ts';
import { isArray, isObject, type Value } from '../../src/expression/value.ts';

/** A function that has no arguments answers one thing: it has no unknown, and fails only where it gets some. */
const withoutArguments = new Set(['true', 'false', 'null']);

/** What a function cannot do. */
const impossible: Readonly<Record<string, readonly string[]>> = { fail: ['value'] };

type Answer = 'value' | 'error' | 'unknown';

/** The rows of all tables of known answers: expressions, and what kind of answer they have. */
function* rows(): Iterable<readonly [string, Answer]> {
  const here = import.meta.dirname;
  for (const folder of [join(here, 'known-answers'), join(here, 'functions', 'known-answers')]) {
    for (const file of readdirSync(folder)) {
      const table = readLenient(readFileSync(join(folder, file), 'utf8')).value;
      for (const row of isArray(table) ? table : []) {
        const found = isArray(row) ? ofPair(row) : isObject(row) ? ofObject(row) : undefined;
        if (found !== undefined) yield found;
      }
    }
  }
}

function ofPair([expression, expected]: readonly Value[]): readonly [string, Answer] | undefined {
  return typeof expression === 'string' ? [`[${expression}]`, expected === undefined ? 'error' : 'value'] : undefined;
}

function ofObject(row: Readonly<Record<string, Value>>): readonly [string, Answer] | undefined {
  const { expression } = row;
  const answer = (['error', 'unknown', 'value'] as const).find((each) => Object.hasOwn(row, each));
  return typeof expression === 'string' && answer !== undefined ? [expression, answer] : undefined;
}

/** The functions that an expression calls, each once; only the outermost where it fails, as nobody knows which one does. */
function calledIn(text: string, answer: Answer): ReadonlySet<string> {
  const called = new Set<string>();
  const visit = (node: Expression): void => {
    if (node.kind === 'call') {
      called.add(node.name.toLowerCase());
      if (answer !== 'error') node.args.forEach(visit);
    } else if (node.kind !== 'literal') visit(node.target);
  };
  try {
    visit(parseExpression(text));
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
  }
  return called;
}

test('Every function of the evaluator has a result, an error and an unknown among the known answers', () => {
  const answers = new Map<string, Set<Answer>>();
  for (const [text, answer] of rows()) {
    for (const name of calledIn(text, answer)) answers.set(name, (answers.get(name) ?? new Set<Answer>()).add(answer));
  }
  const missing = [...functions.keys(), ...lazyFunctions.keys()].flatMap((name) =>
    (['value', 'error', 'unknown'] as const)
      .filter((answer) => answers.get(name)?.has(answer) !== true && impossible[name]?.includes(answer) !== true)
      .filter((answer) => !(answer === 'unknown' && withoutArguments.has(name)))
      .map((answer) => `${name}: ${answer}`),
  );
  expect(missing).toEqual([]);
});
