import type { Call, Expression } from './ast.ts';
import type { Unknown, Value } from './value.ts';

/** Where an expression stands: some functions are allowed only in some places (engine-facts 9, 10). */
export type Place =
  'default' | 'variable' | 'function' | 'condition' | 'name' | 'count' | 'member' | 'properties' | 'group-tags' | 'output';

/**
 * What an expression may ask of the template around it. One environment stands for one assignment of decisions;
 * the evaluator itself knows nothing of templates.
 */
export interface Environment {
  readonly place: Place;
  /** Tells the names of one template from the same ones of another; empty at the root. */
  readonly origin: string;
  /** Names compare without case. Throws ExpressionError for an unknown name. */
  parameter(name: string): Value;
  variable(name: string): Value;
  /** A user function, called with evaluated arguments. Throws ExpressionError for an unknown one. */
  userFunction(namespace: string, name: string, args: readonly Value[]): Value;
  /** copyIndex() of the enclosing loop, or of the one named. Throws ExpressionError outside a loop. */
  copyIndex(loop: string | undefined, offset: Value): Value;
  /**
   * Scope and deployment functions (resourceGroup, subscription, resourceId, deployment, …) and what only Azure knows
   * (reference, list*, environment, …), with evaluated arguments. Undefined where no such function exists.
   */
  templateFunction(name: string, args: readonly Value[], call: Call): Value | undefined;
  /**
   * The decision on a boolean that is not known, keyed by what remains of it; undefined leaves it open. Asked wherever an
   * unknown decides a branch (if, and, or, not, a condition), so that one assignment is used everywhere.
   */
  decide(unknown: Unknown): boolean | undefined;
  /** Counts work (nodes evaluated, elements and characters made) and throws LimitError beyond the bound of one template. */
  spend(units: number): void;
}

/** An evaluation error of one expression; offsets within the string value where known. Becomes a diagnostic and an unknown. */
export class ExpressionError extends Error {
  readonly code: string;
  readonly at: Pick<Expression, 'start' | 'end'> | undefined;

  constructor(code: string, message: string, at?: Pick<Expression, 'start' | 'end'>) {
    // What a template does wrong is told by its place: a stack of ours says nothing, and takes most of the time.
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    super(message);
    Error.stackTraceLimit = stackTraceLimit;
    this.code = code;
    this.at = at;
  }
}

/** The stated bound of a template is exceeded; everything that depends on it is undetermined. */
export class LimitError extends ExpressionError {
  constructor(message: string) {
    super('expression/limit', message);
  }
}
