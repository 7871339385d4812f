import { ExpressionError } from '../expression/environment.ts';
import type { Value } from '../expression/value.ts';
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
  #reads = new Recorder();

  constructor(assignment: Assignment) {
    this.assignment = assignment;
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

  add(reads: Reads): void {
    if (reads === noReads) return;
    for (const name of reads.parameters) this.#reads.parameters.add(name);
    for (const residual of reads.runtime) this.#reads.runtime.add(residual);
  }

  /** Whether the assignment decides anything of what was read. */
  decides(reads: Reads): boolean {
    if (reads === noReads) return false;
    for (const name of reads.parameters) if (this.assignment.parameters.has(name)) return true;
    for (const residual of reads.runtime) if (this.assignment.runtime.has(residual)) return true;
    return false;
  }
}

/** A result, and what was read on the way. */
export interface Outcome<T> {
  value: T;
  reads: Reads;
}

/**
 * Something evaluated at most once per assignment, when first asked for. What the as-given assignment gave serves every
 * assignment that decides nothing of what was read. Throws ExpressionError where it needs itself.
 */
export class Cell<T> {
  readonly #what: string;
  readonly #compute: (run: Run) => T;
  #given: Outcome<T> | undefined;
  #others: Map<Run, Outcome<T>> | undefined;
  #isBusy = false;

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
    if (this.#given !== undefined && (run.isAsGiven || !run.decides(this.#given.reads))) return this.#given;
    return this.#others?.get(run);
  }

  #fill(run: Run): T {
    if (this.#isBusy) {
      throw new ExpressionError('template/cycle', `${this.#what} needs itself: break the cycle.`);
    }
    this.#isBusy = true;
    try {
      const outcome = run.collect(() => this.#compute(run));
      if (run.isAsGiven) this.#given = outcome;
      else (this.#others ??= new Map()).set(run, outcome);
      return outcome.value;
    } finally {
      this.#isBusy = false;
    }
  }
}
