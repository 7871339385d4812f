import type { Value } from '../expression/value.ts';

/**
 * One choice for each decision that was made: free root parameters by name (lower case), and booleans that only Azure
 * knows by the expression that remains of them. Empty: as given, with the given parameters and the defaults.
 */
export interface Assignment {
  readonly parameters: ReadonlyMap<string, Value>;
  readonly runtime: ReadonlyMap<string, boolean>;
}

export const asGiven: Assignment = { parameters: new Map(), runtime: new Map() };

/** What an evaluation read: free root parameters (lower case), and undecided booleans by what remains of them. */
export interface Reads {
  readonly parameters: ReadonlySet<string>;
  readonly runtime: ReadonlySet<string>;
}

/** A root parameter that the evaluation does not set. */
export interface FreeParameter {
  /** As declared. */
  name: string;
  type: string;
  hasDefault: boolean;
  /** The default, where it is known and no other parameter decides it. */
  readonly defaultValue: Value | undefined;
  /** Whether a caller may pass a value: its type, its constraints. */
  accepts(value: Value): boolean;
  /** Every value a caller can pass, where they can be listed (a bool, `allowedValues`). */
  domain: readonly Value[] | undefined;
  /** Secure values are never printed. */
  secret: boolean;
  /** Literals that the template compares it with: worth trying where the domain is open. */
  literals: readonly Value[];
}
