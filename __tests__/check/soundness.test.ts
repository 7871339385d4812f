import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Json } from '../../src/document/json.ts';
import { check, expand, type TemplateParts, testRule, thing } from './checking.ts';

interface Parameter {
  type: 'bool' | 'string';
  defaultValue?: boolean | string;
  allowedValues?: readonly string[];
}

type Choice = Readonly<Record<string, boolean | string>>;

const names = ['a', 'b', 'c', 's'] as const;
const words = ['x', 'y', 'z'];
const answers = ["equals(resourceGroup().location, 'p')", "equals(subscription().displayName, 'q')"];

const bool = fc.record({ type: fc.constant('bool' as const), defaultValue: fc.boolean() }, { requiredKeys: ['type'] });
const word = fc.record(
  { type: fc.constant('string' as const), allowedValues: fc.constant(words), defaultValue: fc.constantFrom(...words) },
  { requiredKeys: ['type', 'allowedValues'] },
);
const parameters = fc.record({ a: bool, b: bool, c: bool, s: word });

/** A boolean expression over the parameters, and over answers of Azure where they are wanted. */
function expressions(withAzure: boolean): fc.Arbitrary<string> {
  const leaves = [
    fc.constantFrom('true()', 'false()'),
    fc.constantFrom("parameters('a')", "parameters('b')", "parameters('c')"),
    fc.constantFrom(...words).map((text) => `equals(parameters('s'), '${text}')`),
    ...(withAzure ? [fc.constantFrom(...answers)] : []),
  ];
  return fc.letrec<{ any: string }>((tie) => ({
    any: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      ...leaves,
      tie('any').map((one) => `not(${one})`),
      fc
        .tuple(fc.constantFrom('and', 'or', 'equals'), tie('any'), tie('any'))
        .map(([name, one, two]) => `${name}(${one}, ${two})`),
      fc.tuple(tie('any'), tie('any'), tie('any')).map(([one, two, three]) => `if(${one}, ${two}, ${three})`),
    ),
  })).any;
}

interface Generated {
  parameters: Readonly<Record<(typeof names)[number], Parameter>>;
  condition: string;
  value: string;
  kind: string;
}

function templates(withAzure: boolean): fc.Arbitrary<Generated> {
  const any = expressions(withAzure);
  return fc.record({
    parameters,
    condition: fc.oneof(fc.constant('true()'), any),
    value: any,
    kind: fc.oneof(fc.constant('true()'), any),
  });
}

const rule = testRule({ when: [{ path: 'properties.kind', is: [true] }] });

function partsOf({ parameters: declared, condition, value, kind }: Generated): TemplateParts {
  const resource = thing({ condition: `[${condition}]`, properties: { on: `[${value}]`, kind: `[${kind}]` } });
  return { parameters: declared as unknown as Json, resources: [resource] };
}

type Ending = 'none' | 'silent' | 'secure' | 'insecure';

/** What one concrete deployment comes to. */
function ending(generated: Generated, choice: Choice): Ending {
  const parts = partsOf(generated);
  const { findings, checked } = check(expand(parts, choice, true), [rule]);
  if (findings.length > 0) return 'insecure';
  if (checked > 0) return 'secure';
  const always = { ...generated, value: 'false()', kind: 'true()' };
  return check(expand(partsOf(always), choice, true), [rule]).findings.length > 0 ? 'silent' : 'none';
}

function choices(declared: Generated['parameters'], fixed: Choice = {}): Choice[] {
  let all: Choice[] = [fixed];
  for (const name of names) {
    if (Object.hasOwn(fixed, name)) continue;
    const values = declared[name].allowedValues ?? [true, false];
    all = all.flatMap((choice) => values.map((value) => ({ ...choice, [name]: value })));
  }
  return all;
}

function withAnswers(generated: Generated): Generated[] {
  let all = [generated];
  for (const answer of answers) {
    all = all.flatMap((one) =>
      ['true()', 'false()'].map((known) => ({
        ...one,
        condition: one.condition.replaceAll(answer, known),
        value: one.value.replaceAll(answer, known),
        kind: one.kind.replaceAll(answer, known),
      })),
    );
  }
  return all;
}

/** All that a choice can come to, whatever Azure answers. */
function endings(generated: Generated, choice: Choice): Set<Ending> {
  return new Set(withAnswers(generated).map((known) => ending(known, choice)));
}

function defaultsOf(declared: Generated['parameters']): Choice {
  const entries = names.map((name) => [name, declared[name].defaultValue] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as Choice;
}

const isBroken = (found: Set<Ending>): boolean =>
  found.has('insecure') && [...found].every((one) => one === 'insecure' || one === 'none');
const isDeployed = (found: Set<Ending>): boolean => [...found].some((one) => one !== 'none');

/** What the contract says about a template, by trying everything. */
function verdictByTrial(generated: Generated): string {
  const given = choices(generated.parameters, defaultsOf(generated.parameters))
    .map((choice) => endings(generated, choice))
    .filter(isDeployed);
  if (given.length > 0 && given.every(isBroken)) return 'violation';
  const all = choices(generated.parameters)
    .map((choice) => endings(generated, choice))
    .filter(isDeployed);
  if (all.length > 0 && all.every(isBroken)) return 'violation';
  if (all.some(isBroken)) return 'unenforced';
  if (all.some((found) => found.has('insecure'))) return 'undetermined';
  return all.some((found) => found.has('secure')) ? 'pass' : 'none';
}

/** What may be said instead: that a setting complies which never applies; and less where answers of Azure depend on each other. */
const vaguer: Readonly<Record<string, readonly string[]>> = { none: ['pass'] };
const vaguerOfAzure: typeof vaguer = {
  none: ['pass', 'undetermined'],
  pass: ['undetermined'],
  unenforced: ['undetermined'],
  violation: ['unenforced', 'undetermined'],
};

function checkTemplate(generated: Generated, isAzureAsked: boolean): void {
  const { findings, checked } = check(expand(partsOf(generated)), [rule]);
  const [finding] = findings.map((one) => one.finding);
  const verdict = finding?.verdict ?? (checked > 0 ? 'pass' : 'none');
  const byTrial = verdictByTrial(generated);
  expect([byTrial, ...((isAzureAsked ? vaguerOfAzure : vaguer)[byTrial] ?? [])]).toContain(verdict);
  if (!finding?.counterexample) return;
  const chosen = { ...defaultsOf(generated.parameters), ...(finding.counterexample as Choice) };
  for (const choice of choices(generated.parameters, chosen)) expect(isBroken(endings(generated, choice))).toBe(true);
}

describe('for every template', () => {
  test('the verdict is the one that trying every value gives, and the counterexample breaks it', () => {
    fc.assert(
      fc.property(templates(false), (one) => checkTemplate(one, false)),
      { numRuns: 60 },
    );
  });

  test('that asks Azure, the verdict holds whatever the answer', () => {
    fc.assert(
      fc.property(templates(true), (one) => checkTemplate(one, true)),
      { numRuns: 20 },
    );
  });
});
