import type { Value } from '../expression/value.ts';
import { asGiven, type Assignment, type FreeParameter } from '../template/decisions.ts';
import {
  explore,
  type Exploration,
  type Leaf,
  leafWithin,
  maxAssignments,
  mustChoose,
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
  if ((given.word === 'insecure' && !given.conditional) || (!isRead && given.reads.runtime.size === 0)) return ofGiven(given);
  const budget = newBudget();
  const asIs = leafWithin(search, budget);
  if (!asIs) return { ...ofGiven(given), verdict: 'undetermined', reason: tooMany([]) };
  if (asIs.word === 'insecure' && !(asIs.conditional && mustChoose(search, asIs.reads, new Map()))) {
    return ofLeaf('violation', asIs, asIs);
  }
  if (mustChoose(search, asIs.reads, new Map())) {
    const withDefaults = explore(search, budget, { root: asIs, keepDefaults: true });
    const broken = brokenInAll(withDefaults, asIs);
    if (broken) return ofLeaf('violation', broken, asIs);
  }
  return verdictOf(search, explore(search, budget, { root: asIs }), asIs);
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

function ofLeaf(verdict: Decision['verdict'], leaf: Leaf, asIs: Leaf, reason?: string): Decision {
  const isSecureAsGiven = isHarmless(asIs.word);
  return {
    verdict,
    counterexample: undefined,
    isSecureAsGiven,
    given: asIs.outcome,
    outcome: leaf.outcome,
    assignment: leaf.assignment,
    reason,
  };
}

function verdictOf(search: Search, found: Exploration, asIs: Leaf): Decision {
  const { leaves, complete, parameters } = found;
  const broken = brokenInAll(found, asIs);
  if (broken) return ofLeaf('violation', broken, asIs);
  const deployed = deployable(leaves, asIs);
  const best = leastDifferent(deployed.filter((leaf) => leaf.word === 'insecure'));
  if (best) return unenforced(search, best, asIs);
  const open = deployed.find((leaf) => leaf.word === 'mixed' || leaf.word === 'unknown');
  if (!complete) {
    return ofLeaf('undetermined', open ?? asIs, asIs, tooMany(parameters));
  }
  if (open) return ofLeaf('undetermined', open, asIs, open.word === 'mixed' ? dependsOn(open.runtime) : undefined);
  const passing = deployed.find((leaf) => leaf.word === 'secure');
  if (passing) return ofLeaf('pass', passing, asIs);
  const failing = leaves.find(fails);
  if (failing && deployed.length === 0) return ofLeaf('undetermined', failing, asIs);
  return ofLeaf('none', asIs, asIs);
}

/** Azure refuses to deploy what fails to evaluate. */
function deployable(leaves: readonly Leaf[], asIs: Leaf): readonly Leaf[] {
  return leaves.filter((leaf) => leaf.word !== 'none' && !(leaf !== asIs && fails(leaf)));
}

/** A leaf that is insecure as all others are, where all values that a caller could pass are among them. */
function brokenInAll({ leaves, complete, parameters }: Exploration, asIs: Leaf): Leaf | undefined {
  if (!complete || [...parameters].some((parameter) => parameter.domain === undefined)) return undefined;
  const deployed = deployable(leaves, asIs);
  return deployed.every((leaf) => leaf.word === 'insecure') ? leastDifferent(deployed) : undefined;
}

function fails(leaf: Leaf): boolean {
  return leaf.word === 'unknown' && leaf.outcome.unknown?.reason.kind === 'error';
}

function leastDifferent(leaves: readonly Leaf[]): Leaf | undefined {
  let best: Leaf | undefined;
  for (const leaf of leaves) if (!best || leaf.parameters.size < best.parameters.size) best = leaf;
  return best;
}

/** Some caller can break it: with the parameters that matter, the others at their default or whatever they are. */
function unenforced(search: Search, leaf: Leaf, asIs: Leaf): Decision {
  const chosen = new Map(leaf.parameters);
  for (const [key, value] of leaf.parameters) {
    chosen.delete(key);
    if (!isBroken(search, chosen)) chosen.set(key, value);
  }
  if (chosen.size === 0) return ofLeaf('violation', leaf, asIs);
  const counterexample = new Map<FreeParameter, Value>();
  for (const [key, parameter] of search.free) {
    const value = chosen.get(key);
    if (value !== undefined) counterexample.set(parameter, value);
  }
  return { ...ofLeaf('unenforced', leaf, asIs), counterexample };
}

function isBroken(search: Search, fixed: ReadonlyMap<string, Value>): boolean {
  const { leaves, complete } = explore(search, newBudget(), { fixed: new Map(fixed), keepDefaults: true });
  return complete && leaves.every((leaf) => leaf.word === 'insecure');
}

function tooMany(parameters: Iterable<FreeParameter>): string {
  const names = [...parameters].map(({ name }) => `\`${name}\``).join(', ');
  return `more than ${maxAssignments.toLocaleString('en')} combinations of values are possible${names === '' ? '' : ` for ${names}`}`;
}

function dependsOn(residual: string | undefined): string {
  return `it depends on \`${residual ?? ''}\`, which is not known before the deployment`;
}
