import { Float, type Json, type JsonObject } from '../document/json.ts';
import { isArray, isObject, Unknown, type Value, type ValueObject } from '../expression/value.ts';
import type { Match } from '../rules/rule.ts';
import { partialText } from './partial-text.ts';
import { tlsVersion } from './tls-version.ts';

/** What a value is to a rule. `unlisted`: not known to require encryption, which counts as insecure. */
export type Grade = 'secure' | 'insecure' | 'unlisted' | Unknown;

export type MinimumTls = '1.2' | '1.3';

type ClosedMatch = Extract<Match, { equals: unknown } | { atLeast: unknown } | { tls: unknown }>;

/** Grades a value that is present; `insecure` are the values that the rule knows to be insecure. */
export function grade(value: Value, match: Match, insecure: readonly Json[], minimumTls: MinimumTls): Grade {
  if ('every' in match) return gradeEvery(value, match.every, match.separator, insecure, minimumTls);
  if ('none' in match) return gradeNone(value, match.none, match.separator);
  if ('present' in match) return gradePresent(value);
  if ('scheme' in match) return gradeScheme(value, match.scheme, insecure);
  if ('notScheme' in match) return gradeNotScheme(value, match.notScheme);
  if ('lacks' in match) return gradeLacks(value, match.lacks);
  if (value instanceof Unknown) return value;
  if ('includes' in match) return gradeIncludes(value, match.includes);
  if ('not' in match) return match.not.some((other) => same(value, other)) ? 'insecure' : 'secure';
  return gradeListed(value, match, insecure.some((other) => same(value, other)) ? 'insecure' : 'unlisted', minimumTls);
}

/** Grades by what complies; what does not is as the rule lists it. */
function gradeListed(value: Value, match: ClosedMatch, listed: Grade, minimumTls: MinimumTls): Grade {
  if ('equals' in match) return match.equals.some((other) => same(value, other)) ? 'secure' : listed;
  if ('atLeast' in match) return (numberOf(value) ?? -Infinity) >= match.atLeast ? 'secure' : listed;
  return gradeTls(value, match.ceiling === '1.3' ? minimumTls : '1.2', listed);
}

function gradeTls(value: Value, minimum: MinimumTls, listed: Grade): Grade {
  const version = tlsVersion(value);
  if (version === undefined) return listed;
  return version >= Number(minimum) * 10 ? 'secure' : 'insecure';
}

function gradeEvery(
  value: Value,
  match: Match,
  separator: string | undefined,
  insecure: readonly Json[],
  minimumTls: MinimumTls,
): Grade {
  if (value instanceof Unknown) return value;
  const grades = tokens(value, separator).map((token) => grade(token, match, insecure, minimumTls));
  const worst = grades.find((one) => one === 'insecure') ?? grades.find((one) => one === 'unlisted');
  return worst ?? grades.find((one) => one instanceof Unknown) ?? (grades.length === 0 ? 'unlisted' : 'secure');
}

function gradeNone(value: Value, banned: readonly string[], separator: string | undefined): Grade {
  if (value instanceof Unknown) return value;
  const found = tokens(value, separator);
  if (found.some((token) => banned.some((other) => same(token, other)))) return 'insecure';
  return found.find((token) => token instanceof Unknown) ?? 'secure';
}

function gradeIncludes(value: Value, all: readonly Json[]): Grade {
  const found = tokens(value, undefined);
  if (all.every((wanted) => found.some((token) => same(token, wanted)))) return 'secure';
  return found.find((token) => token instanceof Unknown) ?? 'insecure';
}

/** Whether a value is there for certain: a secret or an answer of Azure is, what a caller may leave out is not. */
export function isCertain({ reason, secret }: Unknown): boolean {
  return secret || ['runtime', 'context', 'secret', 'copy'].includes(reason.kind);
}

function gradePresent(value: Value): Grade {
  if (value instanceof Unknown) return isCertain(value) ? 'secure' : value;
  return value === '' || (isArray(value) && value.length === 0) ? 'insecure' : 'secure';
}

function gradeNotScheme(value: Value, plaintext: readonly string[]): Grade {
  const scheme = leadingScheme(value);
  if (scheme === undefined) return value instanceof Unknown ? value : 'secure';
  return plaintext.includes(scheme) ? 'insecure' : 'secure';
}

function gradeScheme(value: Value, schemes: readonly string[], insecure: readonly Json[]): Grade {
  const scheme = leadingScheme(value);
  if (scheme === undefined) return value instanceof Unknown ? value : 'secure';
  if (schemes.some((other) => (schemeOf(other) ?? other.toLowerCase()) === scheme)) return 'secure';
  const listed = insecure.some((other) => typeof other === 'string' && (schemeOf(other) ?? other.toLowerCase()) === scheme);
  return listed ? 'insecure' : 'unlisted';
}

function leadingScheme(value: Value): string | undefined {
  const text = value instanceof Unknown ? leadingText(value) : value;
  return typeof text === 'string' ? schemeOf(text) : undefined;
}

function schemeOf(url: string): string | undefined {
  return /^\s*([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
}

/** The text that a string begins with, whatever the unknown parts of it turn out to be. */
function leadingText({ residual }: Unknown): string | undefined {
  const inner = residual.kind === 'call' && /^(?:tolower|trim|uri)$/i.test(residual.name) ? residual.args[0] : residual;
  return inner && partialText(inner, () => gap).split(gap)[0];
}

/** Stands for a part of a text that is not known: no pattern of a rule matches it. */
const gap = '\0';

function gradeLacks(value: Value, patterns: readonly RegExp[]): Grade {
  const text = value instanceof Unknown ? partialText(value.residual, () => gap) : textOf(value);
  if (patterns.some((pattern) => pattern.test(text))) return 'insecure';
  return value instanceof Unknown ? value : 'secure';
}

function tokens(value: Value, separator: string | undefined): readonly Value[] {
  if (isArray(value)) return value;
  if (typeof value !== 'string') return [value];
  return value
    .replace(/^\s*\(|\)\s*$/g, '')
    .split(separator ?? /[,;]/)
    .map((token) => token.trim())
    .filter((token) => token !== '');
}

/** Whether a value is what a rule lists: strings without case, booleans and numbers also as their text. */
export function same(value: Value, listed: Json): boolean {
  if (value === null || listed === null) return value === listed;
  if (isScalar(value) && isScalar(listed)) return scalarText(value) === scalarText(listed);
  if (isArray(value) && isArray(listed)) {
    return value.length === listed.length && value.every((element, i) => same(element, listed[i] ?? null));
  }
  return isObject(value) && isObject(listed) && sameMembers(value, listed);
}

function sameMembers(value: ValueObject, listed: JsonObject): boolean {
  const keys = Object.keys(listed);
  return (
    keys.length === Object.keys(value).length &&
    keys.every((key) => Object.hasOwn(value, key) && same(value[key] ?? null, listed[key] ?? null))
  );
}

type Scalar = boolean | number | bigint | string | Float;

function isScalar(value: Value): value is Scalar {
  return ['boolean', 'number', 'bigint', 'string'].includes(typeof value) || value instanceof Float;
}

function scalarText(value: Scalar): string {
  return value instanceof Float ? String(value.value) : String(value).trim().toLowerCase();
}

function textOf(value: Value): string {
  return typeof value === 'string' ? value : isScalar(value) ? scalarText(value) : '';
}

function numberOf(value: Value): number | undefined {
  if (value instanceof Float) return value.value;
  if (typeof value === 'number' || typeof value === 'bigint') return Number(value);
  return typeof value === 'string' && value.trim() !== '' ? Number(value) : undefined;
}
