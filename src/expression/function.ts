import { ExpressionError } from './environment.ts';
import type { TypeName, Unknown, Value } from './value.ts';

/** What an argument may be: one type, one of several, anything, or a lambda of so many variables (from, to). */
export type Takes = TypeName | readonly TypeName[] | 'any' | { readonly lambda: readonly [number, number] };

/**
 * A function of the language, called with evaluated arguments whose count and types are already checked. It never meets
 * an unknown, nor a structure that contains one, unless it says so: the evaluator answers with what remains of the call.
 */
export interface FunctionDefinition {
  /** As documented; names compare without case. */
  name: string;
  /** One entry for each argument; the last one also stands for all that follow. */
  takes: readonly Takes[];
  /** How many arguments it needs and takes; by default as many as `takes` has. */
  min?: number;
  max?: number;
  /** `nested`: also called where unknowns are inside its arrays and objects; `all`: also with unknowns themselves. */
  unknowns?: 'nested' | 'all';
  /** The engine looks at the types of this one only once all arguments are known; of others, up to the first unknown. */
  typesLast?: true;
  /** Throws ExpressionError (argumentError) for a value that it does not take. */
  call(args: readonly Value[], context: CallContext): Value;
}

/** What a function may ask of its call. */
export interface CallContext {
  /** Counts elements and characters made or compared; throws LimitError beyond the bound. */
  readonly spend: (units: number) => void;
  /** The answer that this call cannot be known, for what its arguments or the causes given contain: the call, evaluated as far as it goes. */
  readonly remains: (...causes: readonly Value[]) => Unknown;
  /** The decision on an unknown boolean; undefined leaves it open. */
  readonly decide: (unknown: Unknown) => boolean | undefined;
  /** How many arguments the call has. */
  readonly count: number;
  /** The lambda given as the argument at an index. */
  readonly lambda: (index: number) => Lambda;
}

/** A body to be evaluated for values of its variables; values beyond the variables are left out. */
export interface Lambda {
  call(...values: readonly Value[]): Value;
}

/** A value that a function does not take; the message is one sentence about the argument, without the function's name. */
export function argumentError(message: string): ExpressionError {
  return new ExpressionError('expression/invalid-argument', message);
}
