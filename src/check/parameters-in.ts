import type { Expression } from '../expression/ast.ts';

/** What these need of the caller does not make them known: Azure answers, or knows the scope. */
const azures = /^(?:reference|list\w*|(?:\w*R|r)esourceId)$/;

/** The parameters (lower case) on which the known part of an expression still depends. */
export function parametersIn(expression: Expression): ReadonlySet<string> {
  const found = new Set<string>();
  const seen = new Set<Expression>();
  const work = [expression];
  for (let next = work.pop(); next; next = work.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    if (next.kind === 'property') work.push(next.target);
    else if (next.kind === 'index') work.push(next.target, next.index);
    else if (next.kind === 'call') {
      const [first] = next.args;
      const isParameter = next.origin === undefined && next.namespace === undefined && next.name.toLowerCase() === 'parameters';
      if (isParameter && first?.kind === 'literal' && typeof first.value === 'string') found.add(first.value.toLowerCase());
      else if (next.namespace !== undefined || !azures.test(next.name)) work.push(...next.args);
    }
  }
  return found;
}
