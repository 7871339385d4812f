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
  return verdictOf(search, explore(search, budget, { root: asIs }), asIs);
}

function ofGiven(outcome: Outcome): Decision {
  const verdict = { none: 'none', secure: 'pass', insecure: 'violation', unknown: 'undetermined' } as const;
  return {
    verdict: verdict[outcome.word],
    counterexample: undefined,
    isSecureAsGiven: outcome.word === 'secure',
    given: outcome,
    outcome,
    assignment: asGiven,
    reason: undefined,
  };
}

function ofLeaf(verdict: Decision['verdict'], leaf: Leaf, asIs: Leaf, reason?: string): Decision {
  const isSecureAsGiven = asIs.word === 'secure' || asIs.word === 'none';
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

function verdictOf(search: Search, { leaves, complete, parameters }: Exploration, asIs: Leaf): Decision {
  // Azure refuses to deploy what fails to evaluate.
  const deployed = leaves.filter((leaf) => leaf.word !== 'none' && !(leaf !== asIs && fails(leaf)));
  const insecure = deployed.filter((leaf) => leaf.word === 'insecure');
  const best = leastDifferent(insecure);
  const isClosed = complete && [...parameters].every((parameter) => parameter.domain !== undefined);
  if (best && !(isClosed && insecure.length === deployed.length)) return unenforced(search, best, asIs);
  if (best) return ofLeaf('violation', best, asIs);
  const open = deployed.find((leaf) => leaf.word === 'mixed' || leaf.word === 'unknown');
  if (!complete) {
    return ofLeaf('undetermined', open ?? asIs, asIs, tooMany(parameters));
  }
  if (open) return ofLeaf('undetermined', open, asIs, open.word === 'mixed' ? dependsOn(open.runtime) : undefined);
  const [passing] = deployed;
  if (passing) return ofLeaf('pass', passing, asIs);
  const failing = leaves.find(fails);
  if (failing) return ofLeaf('undetermined', failing, asIs);
  return ofLeaf('none', asIs, asIs);
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
