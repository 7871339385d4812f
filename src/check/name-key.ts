import type { Expression } from '../expression/ast.ts';
import { printValue } from '../expression/print.ts';
import { Unknown, type Value } from '../expression/value.ts';

/** A name for comparing: lower case; the parts that are not known stand as what remains of them. */
export function nameKey(name: Value): string {
  if (name instanceof Unknown) return textOf(name.residual).toLowerCase();
  return typeof name === 'string' ? name.toLowerCase() : '';
}

function textOf(expression: Expression): string {
  if (expression.kind === 'literal' && typeof expression.value === 'string') return expression.value;
  if (expression.kind !== 'call' || expression.namespace !== undefined) return opaque(expression);
  const [first, ...rest] = expression.args;
  if (expression.name.toLowerCase() === 'concat') return expression.args.map(textOf).join('');
  const pattern = first?.kind === 'literal' ? first.value : undefined;
  if (expression.name.toLowerCase() !== 'format' || typeof pattern !== 'string') return opaque(expression);
  return pattern.replace(/\{(\d+)\}/g, (hole, index: string) => {
    const arg = rest[Number(index)];
    return arg ? textOf(arg) : hole;
  });
}

function opaque(expression: Expression): string {
  // A slash within what remains would look like one between segments.
  return `{${printValue(new Unknown(expression, { kind: 'limit', limit: '' })).replaceAll('/', '\\')}}`;
}

/** Whether a key can be the name of a child of a parent's. */
export function isChildKey(child: string, parent: string): boolean {
  return parent !== '' && child.startsWith(`${parent}/`);
}

/** The last segment of a name's key. */
export function lastSegment(key: string): string {
  return key.slice(key.lastIndexOf('/') + 1);
}
