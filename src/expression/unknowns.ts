import { type Expression, partsOf } from './ast.ts';
import { LimitError } from './environment.ts';
import { isArray, isObject, Unknown, type Value } from './value.ts';

/** Objects whose members are evaluated anew under each assignment: nothing about them may be remembered. */
export const changing = new WeakSet<object>();

/** An unknown at or inside a value; a secret one is preferred, so that what is made of it is secret too. */
export function unknownIn(value: Value): Unknown | undefined {
  return new Search().in(value);
}

const unknowns = new WeakMap<object, Unknown | null>();

class Search {
  /** Whether all that was seen stays as it is. */
  private lasting = true;

  in(value: Value): Unknown | undefined {
    if (typeof value !== 'object' || value === null) return undefined;
    if (value instanceof Unknown) return value;
    if (!isArray(value) && !isObject(value)) return undefined;
    const known = unknowns.get(value);
    if (known !== undefined) return known ?? undefined;
    const before = this.lasting;
    this.lasting = !changing.has(value);
    const found = this.among(Object.values(value));
    if (this.lasting) unknowns.set(value, found ?? null);
    this.lasting &&= before;
    return found;
  }

  among(values: readonly Value[]): Unknown | undefined {
    let first: Unknown | undefined;
    for (const value of values) {
      const found = this.in(value);
      first ??= found;
      if (found?.secret === true) return found;
    }
    return first;
  }
}

/** What remains of a node whose parts are evaluated, because of an unknown among them; one must be. */
export function remainder(residual: Expression, parts: readonly Value[]): Unknown {
  const cause = new Search().among(parts);
  if (cause === undefined) throw new TypeError('nothing here is unknown');
  if (sizeOf(residual) > maxSize) throw new LimitError('what remains of an expression grows too large');
  return new Unknown(residual, cause.reason, cause.secret);
}

/** Nodes in what remains of one expression. */
const maxSize = 20_000;

/** Counts nodes, shared ones each time: that is what printing them costs. */
function sizeOf(expression: Expression): number {
  if (expression.kind === 'literal') return 1;
  if (expression.size !== undefined) return expression.size;
  let size = 1;
  for (const part of partsOf(expression)) size += sizeOf(part);
  return (expression.size = size);
}
