import { ExpressionError } from '../expression/environment.ts';
import type { Value } from '../expression/value.ts';
import { isTooDeep, settle, suspend } from './suspension.ts';
import type { Assignment, Reads } from './decisions.ts';

class Recorder implements Reads {
  readonly parameters = new Set<string>();
  readonly runtime = new Set<string>();
}

/** What read nothing shares this. */
export const noReads: Reads = new Recorder();

/** All evaluation under one assignment, and what the evaluation at hand has read so far. */
export class Run {
  readonly assignment: Assignment;
  /** The as-given assignment is shared by all checks; only it raises diagnostics. */
  readonly isAsGiven: boolean;
  /** Remembers the surroundings, and returns what does some work in them later. */
  readonly here: () => Within;
  #reads = new Recorder();

  constructor(assignment: Assignment, here: (run: Run) => Within) {
    this.assignment = assignment;
    this.here = () => here(this);
    this.isAsGiven = assignment.parameters.size === 0 && assignment.runtime.size === 0;
  }

  /** The value that the assignment gives a free parameter (lower case). */
  parameter(name: string): Value | undefined {
    this.#reads.parameters.add(name);
    return this.assignment.parameters.get(name);
  }

  /** The choice that the assignment makes for an undecided boolean. */
  decide(residual: string): boolean | undefined {
    this.#reads.runtime.add(residual);
    return this.assignment.runtime.get(residual);
  }

  /** Does some work and tells what it read; the work around it has then read that too. */
  collect<T>(work: () => T): Outcome<T> {
    const around = this.#reads;
    const own = new Recorder();
    this.#reads = own;
    try {
      const value = work();
      return { value, reads: own.parameters.size + own.runtime.size === 0 ? noReads : own };
    } finally {
      this.#reads = around;
      this.add(own);
    }
  }

  /** Does some work on the side: what it reads does not count for the work around it. */
  aside<T>(work: () => T): T {
    const around = this.#reads;
    this.#reads = new Recorder();
    try {
      return work();
    } finally {
      this.#reads = around;
    }
  }

  add(reads: Reads): void {
    if (reads === noReads) return;
    for (const name of reads.parameters) this.#reads.parameters.add(name);
    for (const residual of reads.runtime) this.#reads.runtime.add(residual);
  }

  /** Whether this assignment and another one decide all that was read alike, so that one result serves both. */
  agrees({ assignment: other }: Run, reads: Reads): boolean {
    if (reads === noReads) return true;
    const { parameters, runtime } = this.assignment;
    for (const name of reads.parameters) if (parameters.get(name) !== other.parameters.get(name)) return false;
    for (const residual of reads.runtime) if (runtime.get(residual) !== other.runtime.get(residual)) return false;
    return true;
  }
}

/** Does some work in surroundings that were remembered. */
export type Within = (work: () => void) => void;

/** A result, and what was read on the way. */
export interface Outcome<T> {
  value: T;
  reads: Reads;
}

/** Results kept per cell, beside the one as given. */
const maxKept = 24;

/**
 * Something evaluated when first asked for, and again only under an assignment that decides otherwise something of what
 * was read. Throws ExpressionError where it needs itself.
 */
export class Cell<T> {
  readonly #what: string;
  readonly #compute: (run: Run) => T;
  #given: { run: Run; outcome: Outcome<T> } | undefined;
  #others: (Outcome<T> & { run: Run })[] | undefined;
  #isBusy = false;
  /** While what it needs is evaluated first. */
  #isAwaiting = false;

  /** `what` names it in the message about a cycle. */
  constructor(what: string, compute: (run: Run) => T) {
    this.#what = what;
    this.#compute = compute;
  }

  get(run: Run): T {
    const known = this.#known(run);
    if (known === undefined) return this.#fill(run);
    run.add(known.reads);
    return known.value;
  }

  #known(run: Run): Outcome<T> | undefined {
    if (run.isAsGiven) return this.#given?.outcome;
    if (this.#given !== undefined && run.agrees(this.#given.run, this.#given.outcome.reads)) return this.#given.outcome;
    return this.#others?.find((other) => run.agrees(other.run, other.reads));
  }

  #keep(outcome: Outcome<T> & { run: Run }): void {
    this.#others ??= [];
    if (this.#others.unshift(outcome) > maxKept) this.#others.pop();
  }

  /** Evaluates it from the bottom of the stack where it is needed too deep. */
  #fill(run: Run): T {
    if (this.#isBusy || this.#isAwaiting) {
      throw new ExpressionError('template/cycle', `${this.#what} needs itself: break the cycle.`);
    }
    if (isTooDeep()) this.#suspend(run);
    this.#isBusy = true;
    try {
      const outcome = settle(() => run.collect(() => this.#compute(run)));
      if (run.isAsGiven) this.#given = { run, outcome };
      else this.#keep({ ...outcome, run });
      return outcome.value;
    } finally {
      this.#isBusy = false;
    }
  }

  #suspend(run: Run): never {
    const within = run.here();
    const setAwaiting = (isAwaiting: boolean): void => {
      this.#isAwaiting = isAwaiting;
    };
    suspend({ resume: () => within(() => run.aside(() => this.get(run))), setAwaiting });
  }
}
