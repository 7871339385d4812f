import { upperCase } from '../expression/names.ts';
import { Unknown, type Value } from '../expression/value.ts';
import { printExpression } from '../expression/print.ts';

/** The names of a section (parameters, variables, …) in upper case, to the key as written; of two spellings the last counts. */
export function namesOf(section: object): ReadonlyMap<string, string> {
  return new Map(Object.keys(section).map((key) => [upperCase(key), key]));
}

/** A string as it is, what remains of an unknown one, and nothing for anything else. */
export function textOf(value: Value | undefined): string {
  if (value instanceof Unknown) return printExpression(value.residual);
  return typeof value === 'string' ? value : '';
}
