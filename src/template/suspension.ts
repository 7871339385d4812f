import { nesting } from '../expression/machine.ts';

/** Evaluations within one another, beyond which what comes next is evaluated first, from the bottom of the stack. */
const maxNesting = 100;

/** Something to evaluate first. */
export interface Awaited {
  /** Evaluates it, where it stands. */
  resume(): void;
  /** True while something else is evaluated that it needs: then whoever needs it is in a cycle. */
  setAwaiting(isAwaiting: boolean): void;
}

/** Thrown to unwind the stack: chains of names are longer than JavaScript's stack is deep. */
class Suspension extends Error {
  readonly awaited: Awaited;

  constructor(awaited: Awaited) {
    super('evaluation is suspended');
    this.awaited = awaited;
  }
}

let isSettling = false;

/** Whether something that is needed now must be evaluated first. */
export function isTooDeep(): boolean {
  return isSettling && nesting() >= maxNesting;
}

export function suspend(awaited: Awaited): never {
  throw new Suspension(awaited);
}

/** Does work that can be done again from the start, after what it needs too deep down has been evaluated. */
export function settle<T>(work: () => T): T {
  if (isSettling) return work();
  isSettling = true;
  const pending: Awaited[] = [];
  try {
    for (;;) {
      const next = pending.at(-1);
      try {
        if (next === undefined) return work();
        next.resume();
        pending.pop();
        pending.at(-1)?.setAwaiting(false);
      } catch (error) {
        if (!(error instanceof Suspension)) throw error;
        next?.setAwaiting(true);
        pending.push(error.awaited);
      }
    }
  } finally {
    for (const awaited of pending) awaited.setAwaiting(false);
    isSettling = false;
  }
}
