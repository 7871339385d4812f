import { lineStarts } from './lines.ts';
import type { Span } from './span.ts';

/** Secrets of connection strings and addresses, wherever they are written. Commas part the settings of Redis. */
const settings =
  /((?:password|pwd|accountkey|accesskey|sharedaccesskey|sharedaccesssignature|sharedsecret(?:value)?|clientsecret|[?&]sig)\s*=\s*)([^;"'&\s\\,{}<>[\]]+)/gi;
const userInfo = /(:\/\/[^\s"'/@:[\]]*:)([^\s"'/@[\]{}<>]+)(?=@)/g;
const values = /("(?:value|defaultValue)"\s*:\s*")((?:[^"\\\r\n]|\\.)*)/gi;

const stars = (text: string): string => '*'.repeat(text.length);

/** A text to show: what stands in the spans and the secrets of connection strings are stars, and every place stays where it is. */
export function maskedText(text: string, spans: readonly Span[]): string {
  const starts = spans.length === 0 ? [] : lineStarts(text);
  const offset = ({ line, column }: Span['start']): number => (starts[line - 1] ?? text.length) + column - 1;
  const parts: string[] = [];
  let at = 0;
  const ordered = spans.map(({ start, end }) => ({ from: offset(start), to: offset(end) })).sort((a, b) => a.from - b.from);
  for (const { from, to } of ordered) {
    if (from < at) continue;
    parts.push(text.slice(at, from), text.slice(from, to).replace(/[^\s{}[\],:"]/g, '*'));
    at = to;
  }
  parts.push(text.slice(at));
  return withoutSettings(parts.join(''));
}

/** A text of which nobody knows what it means: every value that a parameter is given may be a secret. */
export function maskedValues(text: string): string {
  return withoutSettings(text.replace(values, (_, name: string, value: string) => name + stars(value)));
}

function withoutSettings(text: string): string {
  return [settings, userInfo].reduce(
    (left, pattern) => left.replace(pattern, (_, name: string, value: string) => name + stars(value)),
    text,
  );
}
