import type { Value } from './value.ts';

/** Offsets are UTF-16 units within the string value (decoded from JSON), end exclusive; what evaluation made has none (-1). */
interface Node {
  start: number;
  end: number;
  /** How many nodes it has, once that was counted. */
  size?: number;
}

/** A string or Integer written in the expression, or (in what remains of one) any value that was already known. */
interface Literal extends Node {
  kind: 'literal';
  value: Value;
}

/** A call of a built-in function, or of a user function when it has a namespace. */
export interface Call extends Node {
  kind: 'call';
  namespace?: string;
  name: string;
  args: readonly Expression[];
  /** In what remains of an expression: where it belongs, as the same text means something else in another template. */
  origin?: string;
}

/** `target.name` */
export interface Property extends Node {
  kind: 'property';
  target: Expression;
  name: string;
}

/** `target[index]` */
export interface Index extends Node {
  kind: 'index';
  target: Expression;
  index: Expression;
}

/** A call with other arguments. */
export function withArguments({ namespace, name, origin }: Call, args: readonly Expression[]): Call {
  return {
    kind: 'call',
    ...(namespace !== undefined && { namespace }),
    name,
    args,
    ...(origin !== undefined && { origin }),
    start: -1,
    end: -1,
  };
}

/** An expression of the template language (arm-language 5.4). */
export type Expression = Literal | Call | Property | Index;

/** The expressions directly inside one. */
export function partsOf(expression: Expression): readonly Expression[] {
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
