import type { Value } from '../expression/value.ts';
import { asGiven, type Assignment, type FreeParameter } from '../template/decisions.ts';
import type { Outcome, Word } from './outcome.ts';

/** Evaluations that are spent on one setting of one resource; beyond them it is undetermined (contract, section 1). */
export const maxAssignments = 1024;

/** What one choice of the caller leads to, whatever Azure answers. `mixed`: it depends on an answer of Azure. */
export interface Leaf {
  parameters: ReadonlyMap<string, Value>;
  word: Word | 'mixed';
  /** The outcome that the word is about, and the assignment that leads to it. */
  outcome: Outcome;
  assignment: Assignment;
  /** The boolean that Azure decides, where the word is mixed. */
  runtime: string | undefined;
  /** Every parameter that was read, whatever Azure answers. */
  reads: ReadonlySet<string>;
  conditional: boolean;
}

/** Every choice that makes a difference; `complete` is false where there are more than the bound. */
export interface Exploration {
  leaves: readonly Leaf[];
  complete: boolean;
  /** The parameters that were chosen for, in the order of their declaration. */
  parameters: ReadonlySet<FreeParameter>;
}

/** What is explored: how to evaluate, and what a caller may pass. */
export interface Search {
  evaluate(assignment: Assignment): Outcome;
  /** By lower-case name, in the order of declaration. */
  free: ReadonlyMap<string, FreeParameter>;
  candidates(parameter: FreeParameter): readonly Value[];
}

interface Budget {
  left: number;
}

/** A fresh bound for one setting. */
export function newBudget(): Budget {
  return { left: maxAssignments };
}

class BudgetSpent extends Error {}

/**
 * Tries every choice of the parameters that are read, starting from some that are fixed. Which are read may depend on the
 * choice made for others, so each choice goes on from what was read under it. `keepDefaults`: only those without one are chosen.
 */
export function explore(
  search: Search,
  budget: Budget,
  { fixed = new Map<string, Value>(), keepDefaults = false, root = undefined as Leaf | undefined } = {},
): Exploration {
  const leaves: Leaf[] = [];
  const parameters = new Set<FreeParameter>();
  const visit = (chosen: ReadonlyMap<string, Value>, kept: ReadonlySet<string>, leaf: Leaf): void => {
    const next = nextParameter(search, leaf, chosen, kept, keepDefaults);
    const candidates = next && search.candidates(next);
    if (!next || !candidates || candidates.length === 0) {
      leaves.push(leaf);
      return;
    }
    parameters.add(next);
    const key = next.name.toLowerCase();
    if (next.hasDefault) visit(chosen, new Set([...kept, key]), leaf);
    for (const value of candidates) {
      const choice = new Map([...chosen, [key, value]]);
      visit(choice, kept, leafOf(search, budget, choice));
    }
  };
  try {
    visit(fixed, new Set(), root ?? leafOf(search, budget, fixed));
    return { leaves, complete: true, parameters };
  } catch (error) {
    if (!(error instanceof BudgetSpent)) throw error;
    return { leaves, complete: false, parameters };
  }
}

/** The first parameter that was read and not chosen for, unless what is known holds for whatever it is. */
function nextParameter(
  search: Search,
  leaf: Leaf,
  chosen: ReadonlyMap<string, Value>,
  kept: ReadonlySet<string>,
  keepDefaults: boolean,
): FreeParameter | undefined {
  const isSettled = ['secure', 'silent', 'none'].includes(leaf.word) || (leaf.word === 'insecure' && !leaf.conditional);
  for (const [key, parameter] of search.free) {
    if (!leaf.reads.has(key) || chosen.has(key) || kept.has(key)) continue;
    // A parameter without default was unknown so far: an answer in spite of it holds for all its values.
    if (parameter.hasDefault ? keepDefaults : isSettled) continue;
    if (search.candidates(parameter).length > 0) return parameter;
  }
  return undefined;
}

/** What the evaluation leads to as given; undefined beyond the bound. */
export function leafWithin(search: Search, budget: Budget): Leaf | undefined {
  try {
    return leafOf(search, budget, new Map());
  } catch (error) {
    if (error instanceof BudgetSpent) return undefined;
    throw error;
  }
}

function leafOf(search: Search, budget: Budget, parameters: ReadonlyMap<string, Value>): Leaf {
  const ends: { outcome: Outcome; assignment: Assignment }[] = [];
  const reads = new Set<string>();
  const visit = (runtime: ReadonlyMap<string, boolean>): void => {
    if (budget.left === 0) throw new BudgetSpent();
    budget.left -= 1;
    const assignment = parameters.size + runtime.size === 0 ? asGiven : { parameters, runtime };
    const outcome = search.evaluate(assignment);
    for (const name of outcome.reads.parameters) reads.add(name);
    const isOpen = outcome.word === 'unknown' || (outcome.word === 'insecure' && outcome.conditional);
    // What remains of a boolean is Azure's to answer only once the caller has chosen.
    const isAzures = isOpen && !mustChoose(search, outcome.reads.parameters, parameters);
    const next = isAzures ? innermost(outcome.reads.runtime, runtime) : undefined;
    if (next === undefined) ends.push({ outcome, assignment });
    else for (const answer of [true, false]) visit(withAnswer(runtime, next, answer));
  };
  visit(new Map());
  return { parameters, reads, ...summary(ends) };
}

/** The next question to Azure: the shortest, for longer ones may be made of it and follow from its answer. */
function innermost(questions: ReadonlySet<string>, answered: ReadonlyMap<string, boolean>): string | undefined {
  let shortest: string | undefined;
  for (const question of questions) {
    if (!answered.has(question) && (shortest === undefined || question.length < shortest.length)) shortest = question;
  }
  return shortest;
}

/** An answer of Azure, which answers the opposite question too. */
function withAnswer(runtime: ReadonlyMap<string, boolean>, residual: string, answer: boolean): ReadonlyMap<string, boolean> {
  const negated = /^\[not\((.*)\)\]$/is.exec(residual)?.[1];
  const opposite = negated === undefined ? `[not(${residual.slice(1, -1)})]` : `[${negated}]`;
  return new Map([...runtime, [opposite, !answer], [residual, answer]]);
}

/** Whether a parameter was read that has no default, and was not chosen for. */
export function mustChoose(search: Search, reads: ReadonlySet<string>, chosen: ReadonlyMap<string, Value>): boolean {
  for (const name of reads) {
    const parameter = search.free.get(name);
    if (parameter?.hasDefault === false && !chosen.has(name) && search.candidates(parameter).length > 0) return true;
  }
  return false;
}

function summary(
  ends: readonly { outcome: Outcome; assignment: Assignment }[],
): Pick<Leaf, 'word' | 'outcome' | 'assignment' | 'runtime' | 'conditional'> {
  const [first] = ends;
  if (!first) throw new TypeError('an evaluation without an end');
  const deployed = ends.filter(({ outcome }) => outcome.word !== 'none');
  const conditional = deployed.some(({ outcome }) => outcome.conditional);
  const ending = (word: Word): (typeof ends)[number] | undefined => deployed.find(({ outcome }) => outcome.word === word);
  const unknown = ending('unknown');
  if (unknown) return { ...unknown, word: 'unknown', runtime: undefined, conditional };
  const insecure = ending('insecure');
  if (insecure && deployed.some(({ outcome }) => outcome.word !== 'insecure')) {
    return { ...insecure, word: 'mixed', runtime: [...insecure.assignment.runtime.keys()].at(-1), conditional };
  }
  const told = insecure ?? ending('secure') ?? ending('silent') ?? first;
  return { ...told, word: told.outcome.word, runtime: undefined, conditional };
}
