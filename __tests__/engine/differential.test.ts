import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readDocument } from '../../src/document/read.ts';
import { expressionDifference, isDeliberate, ourResources, templateDifference, templateOf } from './compare.ts';
import { Engine, findBicep } from './engine.ts';
import { expressions, unknownLeaf } from './grammar.ts';
import { templates } from './templates.ts';

/** `npm run test:engine` asks far more often than a normal run, and with a seed of its own each time. */
const runs = Number(process.env['ENGINE_RUNS'] ?? 250);
const seed = Number(process.env['ENGINE_SEED'] ?? 1);
const options = { numRuns: runs, seed, interruptAfterTimeLimit: 10 * 60_000, markInterruptAsFailure: true };
const patience = 15 * 60_000;

const bicep = findBicep();
const engine = bicep === undefined ? undefined : new Engine(bicep);
afterAll(() => engine?.close());

(engine === undefined ? describe.skip : describe)('the engine (skipped where there is no Bicep CLI)', () => {
  test(
    'gives our answer on expressions that are known',
    async () => {
      await fc.assert(
        fc.asyncProperty(expressions(false).any, async (expression) => {
          const template = templateOf(expression);
          const answer = await engine?.snapshot(template);
          expect(answer && expressionDifference(template, answer)).toBeUndefined();
        }),
        options,
      );
    },
    patience,
  );

  test(
    'gives our answer on expressions with unknowns, but where we know more or claim less',
    async () => {
      await fc.assert(
        fc.asyncProperty(expressions(true).any, async (expression) => {
          const template = templateOf(expression);
          const answer = await engine?.snapshot(template);
          const difference = answer && expressionDifference(template, answer);
          expect(
            difference !== undefined && isDeliberate(difference, expression.includes(unknownLeaf)) ? undefined : difference,
          ).toBeUndefined();
        }),
        options,
      );
    },
    patience,
  );

  test(
    'deploys what we say whole templates deploy',
    async () => {
      await fc.assert(
        fc.asyncProperty(templates, async (template) => {
          const answer = await engine?.snapshot(template);
          const ours = ourResources(readDocument('main.json', JSON.stringify(template)), {
            parameters: [],
            context: {},
            closed: true,
          });
          expect(answer && templateDifference(ours, answer)).toBeUndefined();
        }),
        options,
      );
    },
    patience,
  );
});
