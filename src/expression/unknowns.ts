import type { Call, Expression } from './ast.ts';
import { LimitError } from './environment.ts';
import { literal } from './print.ts';
import { isArray, isObject, Unknown, type Value } from './value.ts';

/** The first unknown at or inside a value. */
export function unknownIn(value: Value): Unknown | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (value instanceof Unknown) return value;
  if (!isArray(value) && !isObject(value)) return undefined;
  let found = unknowns.get(value);
  if (found === undefined) {
    found = search(Object.values(value)) ?? null;
    unknowns.set(value, found);
  }
  return found ?? undefined;
}

const unknowns = new WeakMap<object, Unknown | null>();

/** A secret one is preferred, so that what is made of it is secret too. */
function search(values: readonly Value[]): Unknown | undefined {
  let first: Unknown | undefined;
  for (const value of values) {
    const found = unknownIn(value);
    first ??= found;
    if (found?.secret === true) return found;
  }
  return first;
}

/** What remains of a node whose parts are evaluated, because of an unknown among them; one must be. */
export function remainder(residual: Expression, parts: readonly Value[]): Unknown {
  const cause = search(parts);
  if (cause === undefined) throw new TypeError('nothing here is unknown');
  if (sizeOf(residual) > maxSize) throw new LimitError('what remains of an expression grows too large');
  return new Unknown(residual, cause.reason, cause.secret);
}

/** A call with evaluated arguments. */
export function callOf(call: Call, args: readonly Value[]): Call {
  return { ...call, args: args.map(literal), start: -1, end: -1 };
}

/** Nodes in what remains of one expression. */
const maxSize = 20_000;

const sizes = new WeakMap<Expression, number>();

/** Counts nodes, shared ones each time: that is what printing them costs. */
function sizeOf(expression: Expression): number {
  if (expression.kind === 'literal') return 1;
  let size = sizes.get(expression);
  if (size === undefined) {
    size = 1;
    for (const part of partsOf(expression)) size += sizeOf(part);
    sizes.set(expression, size);
  }
  return size;
}

function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'literal':
      return [];
    case 'call':
      return expression.args;
    case 'property':
      return [expression.target];
    case 'index':
      return [expression.target, expression.index];
  }
}
