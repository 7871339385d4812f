import { Float, keysOf } from '../document/json.ts';
import type { Expression, Index } from './ast.ts';
import { isName } from './lexer.ts';
import { isArray, isObject, Unknown, type Value } from './value.ts';

/** An expression as ARM writes it, with its brackets; parseExpression reads it back. */
export function printExpression(expression: Expression): string {
  return `[${print(expression)}]`;
}

/** The same, telling apart what is written alike and is not the same: what decisions and comparisons go by. */
export function keyOf(expression: Expression): string {
  return `[${print(expression, true)}]`;
}

/** What people read of such a key. */
export function keyText(key: string): string {
  return key.replace(/'(?:[^']|'')*'|#\d+/g, (part) => (part.startsWith('#') ? '' : part));
}

/** A value as a part of an expression: `'text'`, `createObject('a', 1)`, or what remains of an unknown. */
export function printValue(value: Value): string {
  return print({ kind: 'literal', value, start: -1, end: -1 });
}

/** Works with a stack of its own: expressions may be nested deeper than JavaScript's. */
function print(expression: Expression, withOrigins = false): string {
  let text = '';
  const work: (string | Expression)[] = [expression];
  for (let next = work.pop(); next !== undefined; next = work.pop()) {
    if (typeof next === 'string') text += next;
    else for (const part of partsOf(next, withOrigins).reverse()) work.push(part);
  }
  return text;
}

function partsOf(expression: Expression, withOrigins: boolean): (string | Expression)[] {
  switch (expression.kind) {
    case 'literal':
      return partsOfValue(expression.value);
    case 'call': {
      const name = expression.namespace === undefined ? expression.name : `${expression.namespace}.${expression.name}`;
      return listed(withOrigins && expression.origin ? `${name}#${expression.origin}` : name, expression.args);
    }
    case 'property':
      return member(expression.target, expression.name);
    case 'index':
      return partsOfIndex(expression);
  }
}

function partsOfIndex({ target, index }: Index): (string | Expression)[] {
  const isMember = index.kind === 'literal' && typeof index.value === 'string';
  return isMember ? member(target, index.value as string) : [target, '[', index, ']'];
}

/** The engine writes `['name']` as `.name` where it can. */
function member(target: Expression, name: string): (string | Expression)[] {
  return isName(name) ? [target, `.${name}`] : [target, '[', literal(name), ']'];
}

function partsOfValue(value: Value): (string | Expression)[] {
  if (typeof value === 'string') return [`'${value.replaceAll("'", "''")}'`];
  if (value === null) return ['null()'];
  if (typeof value === 'boolean') return [value ? 'true()' : 'false()'];
  if (value instanceof Unknown) return [value.residual];
  if (isArray(value)) return listed('createArray', value.map(literal));
  if (isObject(value))
    return listed(
      'createObject',
      keysOf(value).flatMap((key) => [literal(key), literal(value[key] ?? null)]),
    );
  return [typeof value === 'bigint' || Number.isInteger(value) ? `${value as number}` : floatText(value)];
}

function listed(name: string, args: readonly Expression[]): (string | Expression)[] {
  const parts: (string | Expression)[] = [`${name}(`];
  args.forEach((arg, index) => parts.push(...(index > 0 ? [', ', arg] : [arg])));
  parts.push(')');
  return parts;
}

function floatText(value: number | Float | bigint): string {
  const number = value instanceof Float ? value.value : Number(value);
  if (!Number.isFinite(number)) return `float('${Number.isNaN(number) ? 'NaN' : number > 0 ? 'Infinity' : '-Infinity'}')`;
  const text = Object.is(number, -0) ? '-0' : String(number);
  return `json('${/[.e]/.test(text) ? text : `${text}.0`}')`;
}

/** A known value as a node of an expression; what remains of an unknown is that node itself. */
export function literal(value: Value): Expression {
  return value instanceof Unknown ? value.residual : { kind: 'literal', value, start: -1, end: -1 };
}
