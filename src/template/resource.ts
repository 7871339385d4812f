import type { Document } from '../document/document.ts';
import type { Path } from '../document/json.ts';
import type { Value } from '../expression/value.ts';
import type { Assignment, Reads } from './decisions.ts';

/** A place in the input: a document and a JSON path in it. */
export interface Address {
  document: Document;
  path: Path;
}

/** One step towards a setting: a key (compared without case) or an index. */
export type Step = string | number;

/** What stands at a path of a resource under one assignment. */
export interface Setting {
  /** The value; undefined where it is absent (also null, which Azure treats as absent). */
  value: Value | undefined;
  /** What the evaluation asked of its caller and of Azure on the way. */
  reads: Reads;
}

/**
 * One resource that a template declares, one instance of a copy loop at a time. Members are evaluated on demand,
 * under an assignment of decisions, so that only what a rule or an output asks for is evaluated.
 */
export interface Resource {
  /** As written, full for children: `Microsoft.Web/sites/config`. */
  type: string;
  apiVersion: string;
  symbolicName: string | null;
  existing: boolean;
  /** Path of nested deployment names, "" at the root. */
  deployment: string;
  /** Where it is declared. */
  address: Address;
  /** The declaration, shared by the instances of a copy loop (also of nested deployments in a loop). */
  declaration: string;
  /** The evaluated full name `parent/child`, or the expression that remains. */
  name(assignment: Assignment): Value;
  /** True, false, or unknown; joined with the conditions of the nested deployments around it. */
  condition(assignment: Assignment): { value: Value; reads: Reads };
  /** The names of its members, as written. */
  members(): readonly string[];
  /** The value at a path; only the expressions on the way are evaluated. */
  at(path: readonly Step[], assignment: Assignment): Setting;
  /** The addresses passed on the way to the text that wrote the value at a path; the last one is what a fix edits. */
  trace(path: readonly Step[], assignment: Assignment): readonly TraceStep[];
}

/** One step of a trace: where, and one sentence about it. */
export interface TraceStep {
  address: Address;
  message: string;
  /** Offsets within the string value at the address, where only a part of an expression is meant. */
  within?: { start: number; end: number };
}
