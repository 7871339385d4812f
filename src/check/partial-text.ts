import type { Expression } from '../expression/ast.ts';

/** The text of an expression whose parts are not all known; `opaque` says what stands for the unknown ones. */
export function partialText(expression: Expression, opaque: (part: Expression) => string): string {
  if (expression.kind === 'literal') return typeof expression.value === 'string' ? expression.value : opaque(expression);
  if (expression.kind !== 'call' || expression.namespace !== undefined) return opaque(expression);
  const [first, ...rest] = expression.args;
  const name = expression.name.toLowerCase();
  if (name === 'concat') return expression.args.map((arg) => partialText(arg, opaque)).join('');
  const pattern = first?.kind === 'literal' ? first.value : undefined;
  if (name !== 'format' || typeof pattern !== 'string') return opaque(expression);
  return pattern.replace(/\{(\d+)\}|\{\{|\}\}/g, (hole, index: string | undefined) => {
    const arg = index === undefined ? undefined : rest[Number(index)];
    return arg ? partialText(arg, opaque) : hole.slice(0, 1);
  });
}
