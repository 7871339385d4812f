import type { Expression } from '../expression/ast.ts';
import { keyOf } from '../expression/print.ts';
import { Unknown, type Value } from '../expression/value.ts';
import { partialText } from './partial-text.ts';

/** A name for comparing: lower case; the parts that are not known stand as what remains of them. */
export function nameKey(name: Value): string {
  if (name instanceof Unknown) return partialText(name.residual, opaque).toLowerCase();
  return typeof name === 'string' ? name.toLowerCase() : '';
}

function opaque(expression: Expression): string {
  // A slash within what remains would look like one between segments.
  return `{${keyOf(expression).replaceAll('/', '\\')}}`;
}

/** Whether a key can be the name of a child of a parent's. */
export function isChildKey(child: string, parent: string): boolean {
  return parent !== '' && child.startsWith(`${parent}/`);
}

/** The last segment of a name's key. */
export function lastSegment(key: string): string {
  return key.slice(key.lastIndexOf('/') + 1);
}
