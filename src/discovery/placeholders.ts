import type { Diagnostic } from '../document/diagnostic.ts';
import type { Document } from '../document/document.ts';
import type { Json, Path } from '../document/json.ts';
import { isParametersFile, memberOf } from './recognise.ts';

/** How texts look that somebody was meant to replace: samples of Azure's documentation, its quickstarts, pipelines. */
const shapes: readonly { pattern: RegExp; like: string }[] = [
  { pattern: /<[A-Z][A-Z0-9_-]+>/, like: '<NAME>' },
  { pattern: /^<[A-Za-z][\w .-]*>$/, like: '<name>' },
  // The quickstarts' pipeline puts values in the place of these.
  { pattern: /(?<![A-Za-z0-9-])GEN-[A-Z]/, like: 'GEN-NAME' },
  { pattern: /^change[-_ ]?(?:me|it|this)/i, like: 'changeme' },
  { pattern: /^replace[-_ ]?(?:me|this|with)/i, like: 'replaceme' },
  { pattern: /^(?:enter|insert|your)[-_ ].*[-_ ]here$/i, like: 'your-name-here' },
  { pattern: /#\{\s*[\w.-]+\s*\}#?/, like: '#{NAME}#' },
];

/** Warnings about values of a parameters file, or defaults of a template, that still are placeholders; no value is shown. `counts` leaves parameters out. */
export function placeholdersIn(document: Document, counts: (name: string) => boolean = () => true): readonly Diagnostic[] {
  const parameters = memberOf(document.value, 'parameters');
  if (typeof parameters !== 'object' || parameters === null) return [];
  const member = isParametersFile(document) ? 'value' : 'defaultValue';
  const found: Diagnostic[] = [];
  for (const [name, parameter] of Object.entries(parameters as Readonly<Record<string, Json>>).filter(([each]) => counts(each)))
    for (const { path, like } of placeholders(memberOf(parameter, member), ['parameters', name, member]))
      found.push({
        code: 'parameters/placeholder',
        severity: 'warning',
        message: `Parameter ${name} still holds a placeholder like ${like}: replace it before the deployment`,
        file: document.path,
        span: document.locate(path),
      });
  return found;
}

function placeholders(value: Json | undefined, path: Path): readonly { path: Path; like: string }[] {
  if (typeof value === 'string') {
    const shape = shapes.find(({ pattern }) => pattern.test(value));
    return shape === undefined ? [] : [{ path, like: shape.like }];
  }
  if (Array.isArray(value)) return (value as readonly Json[]).flatMap((item, index) => placeholders(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => placeholders(member as Json, [...path, key]));
}
