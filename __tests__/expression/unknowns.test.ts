import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ExpressionError } from '../../src/expression/environment.ts';
import { compareDeep } from '../../src/expression/equality.ts';
import { evaluateText } from '../../src/expression/evaluate.ts';
import { parseExpression } from '../../src/expression/parse.ts';
import { printValue } from '../../src/expression/print.ts';
import { Unknown, type Value } from '../../src/expression/value.ts';
import { testEnvironment } from './environment.ts';

const names = ['flag', 'count', 'word', 'list', 'map'] as const;
type Facts = Readonly<Record<(typeof names)[number], Value>>;

/** The facts as unknowns, each of which remains the variable that it is. */
const nothingKnown = Object.fromEntries(
  names.map((name) => [name, new Unknown(parseExpression(`[variables('${name}')]`), { kind: 'context', name })]),
);

const scalar = fc.constantFrom<Value>(null, true, false, 0, 1, 2, 'a', 'b', 'B');
const facts: fc.Arbitrary<Facts> = fc.record({
  flag: fc.boolean(),
  count: fc.integer({ min: -1, max: 3 }),
  word: fc.constantFrom('', 'a', 'B', 'ab'),
  list: fc.array(scalar, { maxLength: 3 }),
  map: fc.dictionary(fc.constantFrom('a', 'A', 'b'), scalar, { maxKeys: 3 }),
});

const call = (name: string, ...args: fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc.tuple(...args).map((written) => `${name}(${written.join(', ')})`);

/** Expressions of each type, in which the facts are variables. */
const { any } = fc.letrec<Record<'any' | 'bool' | 'int' | 'text' | 'list' | 'map', string>>((tie) => {
  const [value, bool, int, text, list, map] = [tie('any'), tie('bool'), tie('int'), tie('text'), tie('list'), tie('map')];
  const variable = (name: string): fc.Arbitrary<string> => fc.constant(`variables('${name}')`);
  const item = fc.constant("lambdaVariables('x')");
  const inLambda = (...bodies: fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
    call('lambda', fc.constant("'x'"), fc.oneof(...bodies));
  const access = (target: fc.Arbitrary<string>): fc.Arbitrary<string> =>
    fc.tuple(target, fc.constantFrom('.a', '.b', "['A']", '[0]', '[1]')).map(([of, step]) => `${of}${step}`);
  const choice = (of: fc.Arbitrary<string>): fc.Arbitrary<string> => call('if', bool, of, of);
  return {
    any: fc.oneof(
      { withCrossShrink: true, maxDepth: 4 },
      fc.constantFrom('null()', "fail('x')"),
      bool,
      int,
      text,
      list,
      map,
      access(map),
      access(list),
      choice(value),
      call('coalesce', value, value),
      call('tryGet', map, text),
      call('tryGet', list, int),
      call('first', list),
      call('last', list),
      call('min', int, int),
      call('json', call('string', map)),
    ),
    bool: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom('true()', 'false()'),
      variable('flag'),
      call('and', bool, bool),
      call('or', bool, bool),
      call('not', bool),
      call('equals', value, value),
      call('contains', list, value),
      call('contains', map, text),
      call('contains', text, text),
      call('empty', list),
      call('empty', map),
      call('less', int, int),
      choice(bool),
    ),
    int: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom('0', '1', '2'),
      variable('count'),
      call('add', int, int),
      call('div', int, int),
      call('length', list),
      call('length', map),
      call('length', text),
      call('indexOf', list, value),
      choice(int),
    ),
    text: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom("'a'", "'b'", "''"),
      variable('word'),
      call('concat', text, text),
      call('concat', text, int),
      call('toUpper', text),
      call('format', fc.constant("'{0}-{1}'"), value, text),
      call('take', text, int),
      call('join', list, text),
      choice(text),
    ),
    list: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom('createArray()', "createArray('a', 1)"),
      variable('list'),
      call('createArray', value, value),
      call('array', value),
      call('concat', list, list),
      call('union', list, list),
      call('intersection', list, list),
      call('take', list, int),
      call('skip', list, int),
      call('distinct', list),
      call('flatten', call('createArray', list, list)),
      call('objectKeys', map),
      call('map', list, inLambda(item, call('createArray', item, value), call('equals', item, value))),
      call('filter', list, inLambda(bool, call('equals', item, value))),
      call('map', call('items', map), inLambda(item)),
      choice(list),
    ),
    map: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom('createObject()', "createObject('a', 1)"),
      variable('map'),
      call('createObject', text, value),
      call('createObject', fc.constant("'a'"), value, fc.constant("'B'"), value),
      call('union', map, map),
      call('intersection', map, map),
      call('shallowMerge', call('createArray', map, map)),
      call('mapValues', map, inLambda(item, value)),
      call('toObject', list, inLambda(item), inLambda(value)),
      call('groupBy', list, inLambda(text, item)),
      choice(map),
    ),
  };
});

const failed = Symbol('an error');

function outcome(text: string, variables: Readonly<Record<string, Value>>, decide?: Facts): Value | typeof failed {
  const over = decide === undefined ? {} : { decide: (unknown: Unknown) => decision(unknown, decide) };
  try {
    return evaluateText(text, testEnvironment(variables, over));
  } catch (error) {
    if (error instanceof ExpressionError) return failed;
    throw error;
  }
}

function decision(unknown: Unknown, known: Facts): boolean | undefined {
  const found = outcome(`[${printValue(unknown)}]`, known);
  return typeof found === 'boolean' ? found : undefined;
}

/** What is said without the facts holds with them, unless the deployment fails with them. */
function checkAgrees(text: string, known: Facts, decide?: Facts): void {
  const truth = outcome(text, known);
  const answer = outcome(text, nothingKnown, decide);
  if (truth === failed) return;
  expect(answer).not.toBe(failed);
  const completed = answer === failed ? failed : outcome(`[${printValue(answer)}]`, known);
  expect(completed).not.toBe(failed);
  expect([printValue(truth), completed !== failed && compareDeep(truth, completed, () => undefined)]).toEqual([
    printValue(truth),
    true,
  ]);
}

describe('an answer without facts', () => {
  test('agrees with the answer for every choice of the facts', () => {
    fc.assert(
      fc.property(any, facts, (expression, known) => checkAgrees(`[${expression}]`, known)),
      { numRuns: 1500 },
    );
  });

  test('agrees where the facts decide its unknown booleans', () => {
    fc.assert(
      fc.property(any, facts, (expression, known) => checkAgrees(`[${expression}]`, known, known)),
      { numRuns: 1000 },
    );
  });

  test('that is made of a secret is secret', () => {
    const secret = evaluateText("[listKeys('x').key]", testEnvironment());
    for (const text of [
      "concat('a', variables('s'))",
      "equals(variables('s'), 'a')",
      "if(variables('s'), 1, 2)",
      "if(variables('flag'), variables('s'), 2)",
      "createArray(1, string(createArray('a', variables('s'))))[1]",
      "variables('s').a[0]",
      "filter(createArray(1), lambda('x', equals(variables('s'), 1)))",
    ]) {
      expect(outcome(`[${text}]`, { s: secret, flag: nothingKnown['flag'] ?? null })).toHaveProperty('secret', true);
    }
  });
});
