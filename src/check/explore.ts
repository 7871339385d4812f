import { keyOf } from '../expression/print.ts';
import type { Value } from '../expression/value.ts';
import { asGiven, type Assignment, type FreeParameter } from '../template/decisions.ts';
import type { Outcome, Word } from './outcome.ts';
import { parametersIn } from './parameters-in.ts';

/** Evaluations that are spent on one setting of one resource; beyond them it is undetermined (contract, section 1). */
export const maxAssignments = 1024;

/** Evaluations that are spent on which lists and objects of one resource there are. */
export const maxShapes = 128;

/** Parameters of which one is chosen next, that are compared. */
const maxCompared = 16;

/** A parameter is left at its default. */
export const byDefault: unique symbol = Symbol('default');

/** A parameter stays unknown: what a caller may pass beside the values that are tried. */
export const anythingElse: unique symbol = Symbol('anything else');

/** Values chosen for parameters, by lower-case name. */
export type Choice = ReadonlyMap<string, Chosen>;

type Chosen = Value | typeof byDefault | typeof anythingElse;

/** What one choice of the caller leads to, whatever Azure answers. `mixed`: it depends on an answer of Azure. */
export interface Leaf {
  choice: Choice;
  word: Word | 'mixed';
  /** The outcome that the word is about, and what Azure answers for it. */
  outcome: Outcome;
  answers: ReadonlyMap<string, boolean>;
  /** Parameters that stand between this choice and an answer, in the order of declaration. */
  blockers: readonly FreeParameter[];
}

/** Every choice that makes a difference; `complete` is false where there are more than the bound. */
export interface Exploration {
  leaves: readonly Leaf[];
  complete: boolean;
  /** The parameters that were chosen for. */
  parameters: ReadonlySet<FreeParameter>;
}

/** What is explored: how to evaluate, and what a caller may pass. */
export interface Search {
  evaluate(assignment: Assignment): Outcome;
  /** By lower-case name, in the order of declaration. */
  free: ReadonlyMap<string, FreeParameter>;
  /** Other values than the default. */
  candidates(parameter: FreeParameter): readonly Value[];
  /** All parameters that a caller may override, each as an unknown. */
  readonly open: ReadonlyMap<string, Value>;
  /** Whether a parameter takes other values that count and cannot be listed. */
  hasOthers(parameter: FreeParameter): boolean;
}

/** Evaluations that are left. */
export interface Budget {
  left: number;
}

/** A fresh bound for one setting. */
export function newBudget(): Budget {
  return { left: maxAssignments };
}

/** A smaller bound, for finding places. */
export function newShapesBudget(): Budget {
  return { left: maxShapes };
}

class BudgetSpent extends Error {}

/** `defaults`: a caller overrides none of them. `all`: every parameter is unknown until it is chosen for. */
export type Extent = 'defaults' | 'all';

/**
 * Finds the choices that tell outcomes apart. Parameters are unknown at first, and an answer in spite of that holds for all
 * their values; where there is none, a parameter that stands in its way is chosen for, value by value.
 */
export function explore(search: Search, budget: Budget, extent: Extent, fixed: Choice = new Map()): Exploration {
  const leaves: Leaf[] = [];
  const parameters = new Set<FreeParameter>();
  const visit = (leaf: Leaf): void => {
    const next = nextParameter(search, budget, extent, leaf);
    if (!next) {
      leaves.push(leaf);
      return;
    }
    parameters.add(next.parameter);
    for (const value of branches(search, next.parameter)) {
      const key = nameOf(next.parameter);
      const isFirst = next.first?.choice.get(key) === value;
      visit(isFirst && next.first ? next.first : leafOf(search, budget, extent, chosenFor(leaf, key, value)));
    }
  };
  try {
    visit(leafOf(search, budget, extent, fixed));
    return { leaves, complete: true, parameters };
  } catch (error) {
    if (!(error instanceof BudgetSpent)) throw error;
    return { leaves, complete: false, parameters };
  }
}

/** A choice for one parameter alone, all others at their default, that is insecure whatever Azure answers. */
export function findBreaking(search: Search, budget: Budget, parameters: Iterable<string>): Leaf | undefined {
  try {
    for (const key of parameters) {
      const parameter = search.free.get(key);
      for (const value of parameter ? search.candidates(parameter) : []) {
        const leaf = leafOf(search, budget, 'defaults', new Map([[key, value]]));
        if (leaf.word === 'insecure') return leaf;
      }
    }
  } catch (error) {
    if (!(error instanceof BudgetSpent)) throw error;
  }
  return undefined;
}

function nameOf({ name }: FreeParameter): string {
  return name.toLowerCase();
}

function chosenFor({ choice }: Leaf, key: string, value: Chosen): Choice {
  return new Map<string, Chosen>([...choice, [key, value]]);
}

function branches(search: Search, parameter: FreeParameter): readonly Chosen[] {
  const others: readonly Chosen[] = search.candidates(parameter);
  const all: readonly Chosen[] = parameter.hasDefault ? [byDefault, ...others] : others;
  return search.hasOthers(parameter) ? [...all, anythingElse] : all;
}

/** The parameter to choose for next: of those in the way, the one whose first value leaves the fewest others there. */
function nextParameter(
  search: Search,
  budget: Budget,
  extent: Extent,
  leaf: Leaf,
): { parameter: FreeParameter; first?: Leaf } | undefined {
  const [only, ...others] = leaf.blockers;
  if (!only || others.length === 0) return only && { parameter: only };
  let best: { parameter: FreeParameter; first: Leaf } | undefined;
  for (const parameter of leaf.blockers.slice(0, maxCompared)) {
    const [value] = branches(search, parameter);
    if (value === undefined) continue;
    const first = leafOf(search, budget, extent, chosenFor(leaf, nameOf(parameter), value));
    if (!best || first.blockers.length < best.first.blockers.length) best = { parameter, first };
  }
  return best;
}

function leafOf(search: Search, budget: Budget, extent: Extent, choice: Choice): Leaf {
  const parameters = parametersOf(search, extent, choice);
  const ends: { outcome: Outcome; answers: ReadonlyMap<string, boolean> }[] = [];
  const blockers = new Set<FreeParameter>();
  const visit = (answers: ReadonlyMap<string, boolean>): void => {
    if (budget.left === 0) throw new BudgetSpent();
    budget.left -= 1;
    const outcome = search.evaluate(assignmentOf(parameters, answers));
    const inTheWay = blockersOf(search, extent, choice, outcome);
    for (const parameter of inTheWay) blockers.add(parameter);
    // What remains of a boolean is Azure's to answer only once the caller has chosen.
    const question =
      inTheWay.length === 0 && isOpen(outcome) ? innermost(questionsOf(search, choice, outcome), answers) : undefined;
    if (question === undefined) ends.push({ outcome, answers });
    else for (const answer of [true, false]) visit(withAnswer(answers, question, answer));
  };
  visit(new Map());
  const inOrder = [...search.free.values()].filter((parameter) => blockers.has(parameter));
  return { choice, blockers: inOrder, ...summary(ends) };
}

/** The assignment that leads to a leaf in which all other parameters stay unknown. */
export function assignmentOfLeaf(search: Search, { choice, answers }: Leaf): Assignment {
  return assignmentOf(parametersOf(search, 'all', choice), answers);
}

function assignmentOf(parameters: ReadonlyMap<string, Value>, runtime: ReadonlyMap<string, boolean>): Assignment {
  return parameters.size + runtime.size === 0 ? asGiven : { parameters, runtime };
}

function parametersOf({ open }: Search, extent: Extent, choice: Choice): ReadonlyMap<string, Value> {
  const parameters = new Map(extent === 'all' ? open : []);
  for (const [key, value] of choice) {
    if (value === byDefault) parameters.delete(key);
    else if (value !== anythingElse) parameters.set(key, value);
  }
  return parameters;
}

function isOpen({ word, condition }: Outcome): boolean {
  return word === 'unknown' || (word === 'insecure' && condition !== undefined);
}

/** The parameters in the way of an answer; and objects, which are tried where they are read. */
function blockersOf(search: Search, extent: Extent, choice: Choice, outcome: Outcome): readonly FreeParameter[] {
  const canChoose = ([key, parameter]: readonly [string, FreeParameter]): boolean => {
    if (choice.has(key) || (extent === 'defaults' && parameter.hasDefault)) return false;
    return (search.open.has(key) ? branches(search, parameter) : search.candidates(parameter)).length > 0;
  };
  const names = namesInTheWay(search, outcome);
  return [...search.free]
    .filter(
      ([key, parameter]) =>
        names.has(key) || (parameter.hasDefault && !search.open.has(key) && outcome.reads.parameters.has(key)),
    )
    .filter(canChoose)
    .map(([, parameter]) => parameter);
}

/** Whether an object or list that only a caller knows is in the way: then no choice of other parameters helps. */
function isCallers(search: Search, { word, unknown }: Outcome): boolean {
  if (word !== 'unknown' || unknown?.reason.kind !== 'parameter') return false;
  const key = unknown.reason.name.toLowerCase();
  const parameter = search.free.get(key);
  return parameter !== undefined && !search.open.has(key) && search.candidates(parameter).length === 0;
}

function namesInTheWay(search: Search, outcome: Outcome): ReadonlySet<string> {
  if (!isOpen(outcome)) return new Set();
  const { word, unknown, condition, reads } = outcome;
  if (word === 'unknown' && (unknown === undefined || unknown.reason.kind === 'error')) return reads.parameters;
  if (isCallers(search, outcome)) return new Set();
  const ofValue = word === 'unknown' && unknown ? parametersIn(unknown.residual) : new Set<string>();
  return ofValue.size > 0 || !condition ? ofValue : parametersIn(condition.residual);
}

/** What Azure is asked: of what only a caller knows, what stands in the way. */
function questionsOf(search: Search, choice: Choice, outcome: Outcome): Iterable<string> {
  const { unknown, condition, reads } = outcome;
  const isLeftOpen = [...choice.values()].includes(anythingElse);
  if (!unknown || !(isLeftOpen || isCallers(search, outcome))) return reads.runtime;
  const inTheWay = keyOf(unknown.residual) + (condition ? keyOf(condition.residual) : '');
  return [...reads.runtime].filter((question) => inTheWay.includes(question.slice(1, -1)));
}

/** The next question to Azure: the shortest, for longer ones may be made of it and follow from its answer. */
function innermost(questions: Iterable<string>, answered: ReadonlyMap<string, boolean>): string | undefined {
  let shortest: string | undefined;
  for (const question of questions) {
    if (!answered.has(question) && (shortest === undefined || question.length < shortest.length)) shortest = question;
  }
  return shortest;
}

/** An answer of Azure, which answers the opposite question too. */
function withAnswer(answers: ReadonlyMap<string, boolean>, question: string, answer: boolean): ReadonlyMap<string, boolean> {
  const negated = /^\[not\((.*)\)\]$/is.exec(question)?.[1];
  const opposite = negated === undefined ? `[not(${question.slice(1, -1)})]` : `[${negated}]`;
  return new Map([...answers, [opposite, !answer], [question, answer]]);
}

function summary(
  ends: readonly { outcome: Outcome; answers: ReadonlyMap<string, boolean> }[],
): Pick<Leaf, 'word' | 'outcome' | 'answers'> {
  const [first] = ends;
  if (!first) throw new TypeError('an evaluation without an end');
  const deployed = ends.filter(({ outcome }) => outcome.word !== 'none');
  const ending = (word: Word): (typeof ends)[number] | undefined => deployed.find(({ outcome }) => outcome.word === word);
  const unknown = ending('unknown');
  if (unknown) return { ...unknown, word: 'unknown' };
  const insecure = ending('insecure');
  if (insecure && deployed.some(({ outcome }) => outcome.word !== 'insecure')) return { ...insecure, word: 'mixed' };
  const told = insecure ?? ending('secure') ?? ending('silent') ?? first;
  return { ...told, word: told.outcome.word };
}
