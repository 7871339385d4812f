import { keyText } from '../expression/print.ts';
import type { Value } from '../expression/value.ts';
import { asGiven, type Assignment, type FreeParameter } from '../template/decisions.ts';
import {
  anythingElse,
  byDefault,
  type Choice,
  explore,
  findBreaking,
  type Exploration,
  type Leaf,
  maxAssignments,
  maxShapes,
  newBudget,
  type Search,
} from './explore.ts';
import type { Outcome } from './outcome.ts';

/** A verdict on one setting of one resource in one evaluation, and what it rests on. `none`: nothing to say. */
export interface Decision {
  verdict: 'none' | 'pass' | 'violation' | 'unenforced' | 'undetermined';
  /** The parameters that break it, in the order of declaration, where inputs decide. */
  counterexample: ReadonlyMap<FreeParameter, Value> | undefined;
  /** Whether it is secure, or not deployed, as long as the caller overrides nothing. */
  isSecureAsGiven: boolean;
  /** The outcome as given. */
  given: Outcome;
  /** The outcome that the verdict is about, and the assignment that leads to it. */
  outcome: Outcome;
  assignment: Assignment;
  /** Why it is undetermined, where that is not what is unknown of the outcome. */
  reason: string | undefined;
}

/** Decides from the evaluation as given, and where that is not enough from every choice of what it reads. */
export function decide(search: Search): Decision {
  const given = search.evaluate(asGiven);
  const isRead = [...given.reads.parameters].some((name) => search.free.has(name));
  if ((given.word === 'insecure' && !given.condition) || (!isRead && given.reads.runtime.size === 0)) return ofGiven(given);
  const budget = newBudget();
  const withDefaults = explore(search, budget, 'defaults');
  const broken = brokenInAll(withDefaults);
  if (broken) return ofLeaf('violation', broken, given);
  const [asIs, ...others] = withDefaults.leaves;
  const isSecureAsGiven = asIs !== undefined && others.length === 0 && isHarmless(asIs.word);
  return { ...verdictOf(search, explore(search, budget, 'all'), given), isSecureAsGiven };
}

function ofGiven(outcome: Outcome): Decision {
  const verdict = { none: 'none', silent: 'none', secure: 'pass', insecure: 'violation', unknown: 'undetermined' } as const;
  return {
    verdict: verdict[outcome.word],
    counterexample: undefined,
    isSecureAsGiven: isHarmless(outcome.word),
    given: outcome,
    outcome,
    assignment: asGiven,
    reason: undefined,
  };
}

function isHarmless(word: Leaf['word']): boolean {
  return word === 'secure' || word === 'silent' || word === 'none';
}

function ofLeaf(verdict: Decision['verdict'], { choice, outcome, answers }: Leaf, given: Outcome, reason?: string): Decision {
  const parameters = new Map<string, Value>();
  for (const [key, value] of choice) if (value !== byDefault && value !== anythingElse) parameters.set(key, value);
  const assignment = parameters.size + answers.size === 0 ? asGiven : { parameters, runtime: answers };
  return { verdict, counterexample: undefined, isSecureAsGiven: isHarmless(given.word), given, outcome, assignment, reason };
}

function verdictOf(search: Search, found: Exploration, given: Outcome): Decision {
  const { leaves, complete, parameters } = found;
  const broken = brokenInAll(found);
  if (broken) return ofLeaf('violation', broken, given);
  const deployed = deployable(leaves);
  const best = leastDifferent(
    search,
    deployed.filter((leaf) => leaf.word === 'insecure'),
  );
  const breaking = best ?? (complete ? undefined : findBreaking(search, newBudget(), given.reads.parameters));
  if (breaking) return unenforced(search, breaking, given);
  if (!complete) return undecided(given, tooMany(parameters, maxAssignments));
  const open = deployed.find((leaf) => leaf.word === 'mixed' || leaf.word === 'unknown');
  if (open) {
    const told = given.word === 'unknown' && open.word === 'unknown' ? { ...open, outcome: given } : open;
    return ofLeaf('undetermined', told, given, open.word === 'mixed' ? dependsOn(open) : undefined);
  }
  const passing = deployed.find((leaf) => leaf.word === 'secure');
  if (passing) return ofLeaf('pass', passing, given);
  const failing = leaves.find(fails);
  return failing && deployed.length === 0 ? ofLeaf('undetermined', failing, given) : { ...ofGiven(given), verdict: 'none' };
}

/** Azure refuses to deploy what fails to evaluate, unless that is what it is as given. */
function deployable(leaves: readonly Leaf[]): readonly Leaf[] {
  return leaves.filter(
    (leaf) => leaf.word !== 'none' && !(fails(leaf) && [...leaf.choice.values()].some((value) => value !== byDefault)),
  );
}

/** A leaf that is insecure as all others are, where all values that a caller could pass are among them. */
function brokenInAll({ leaves, complete, parameters }: Exploration): Leaf | undefined {
  if (!complete || [...parameters].some((parameter) => parameter.domain === undefined)) return undefined;
  const deployed = deployable(leaves);
  return deployed.every((leaf) => leaf.word === 'insecure') ? deployed[0] : undefined;
}

function fails(leaf: Leaf): boolean {
  return leaf.word === 'unknown' && leaf.outcome.unknown?.reason.kind === 'error';
}

function leastDifferent(search: Search, leaves: readonly Leaf[]): Leaf | undefined {
  let best: { leaf: Leaf; size: number } | undefined;
  for (const leaf of leaves) {
    const { size } = overrides(search, leaf.choice);
    if (!best || size < best.size) best = { leaf, size };
  }
  return best?.leaf;
}

/** What a caller passes for a choice: what is not the default. */
function overrides({ free }: Search, choice: Choice): Map<string, Value> {
  const passed = new Map<string, Value>();
  for (const [key, value] of choice) {
    const parameter = free.get(key);
    if (value === anythingElse) continue;
    const isDefault = value === byDefault || (parameter?.hasDefault === true && value === parameter.defaultValue);
    if (!isDefault) passed.set(key, value);
  }
  return passed;
}

/** Some caller can break it: with the parameters that matter, the others at their default or whatever they are. */
function unenforced(search: Search, leaf: Leaf, given: Outcome): Decision {
  const passed = overrides(search, leaf.choice);
  for (const [key, value] of [...passed]) {
    passed.delete(key);
    if (!isBroken(search, passed)) passed.set(key, value);
  }
  const broken = { ...leaf, choice: passed };
  if (passed.size === 0) return ofLeaf('violation', broken, given);
  const counterexample = new Map<FreeParameter, Value>();
  for (const [key, parameter] of search.free) {
    const value = passed.get(key);
    if (value !== undefined) counterexample.set(parameter, value);
  }
  return { ...ofLeaf('unenforced', broken, given), counterexample };
}

function isBroken(search: Search, passed: Choice): boolean {
  const { leaves, complete } = explore(search, newBudget(), 'defaults', new Map(passed));
  return complete && leaves.every((leaf) => leaf.word === 'insecure');
}

/** A setting of which it is not known in how many lists and objects it stands. */
export function unlisted(search: Search, parameters: Iterable<FreeParameter>): Decision {
  return undecided(search.evaluate(asGiven), tooMany(parameters, maxShapes));
}

function undecided(given: Outcome, reason: string): Decision {
  return { ...ofGiven(given), verdict: 'undetermined', reason };
}

function tooMany(parameters: Iterable<FreeParameter>, most: number): string {
  const names = [...parameters].map(({ name }) => `\`${name}\``).join(', ');
  return `more than ${most.toLocaleString('en')} combinations of values are possible${names === '' ? '' : ` for ${names}`}`;
}

function dependsOn({ answers }: Leaf): string {
  return `it depends on \`${keyText([...answers.keys()].at(-1) ?? '')}\`, which is not known before the deployment`;
}
