import type { Value } from '../expression/value.ts';
import type { Rule, SettingRule } from '../rules/rule.ts';
import type { FreeParameter } from '../template/decisions.ts';
import { tlsVersion } from './tls-version.ts';

/** A text that no rule and no template knows. */
const freshText = 'any-other-value';

/** The values to try for a free parameter: all it can take, or where that is open those that may tell a difference. */
export function candidatesFor(parameter: FreeParameter, rule: Rule, setting: SettingRule): readonly Value[] {
  const isScheme = 'scheme' in setting.secure;
  return accepted(parameter, () => [...setting.insecure, ...parameter.literals, ...compliant(rule, setting)], isScheme);
}

/** The same without the values of a rule: what may decide which lists and objects there are. */
export function shapingCandidates(parameter: FreeParameter): readonly Value[] {
  return accepted(parameter, () => parameter.literals, false);
}

function accepted(parameter: FreeParameter, known: () => readonly Value[], isScheme: boolean): readonly Value[] {
  if (parameter.secret) return [];
  return valuesOf(parameter, known, isScheme).filter((value) => value !== parameter.defaultValue && parameter.accepts(value));
}

/** The values of a setting to try within an object that a caller passes. */
export function valuesWithin(rule: Rule, setting: SettingRule): readonly Value[] {
  return unique([...setting.insecure, ...compliant(rule, setting)]);
}

function valuesOf(parameter: FreeParameter, known: () => readonly Value[], isScheme: boolean): readonly Value[] {
  if (parameter.domain) return parameter.domain;
  if (parameter.type === 'string') return unique([...known().flatMap((value) => textsOf(value, isScheme)), freshText]);
  return parameter.type === 'int' ? integers(known()) : [];
}

function compliant(rule: Rule, { secure, set, insecure }: SettingRule): readonly Value[] {
  const listed = 'equals' in secure ? secure.equals : 'scheme' in secure ? secure.scheme : [];
  const best = set === undefined ? rule.fix?.set : set;
  // A service spells its versions all alike.
  const respelled =
    'tls' in secure
      ? insecure
          .filter((value) => typeof value === 'string')
          .filter((value) => tlsVersion(value) !== undefined)
          .map((value) => value.replace(/1([._]?)[01]/, (_, point: string) => `1${point}2`))
      : [];
  return [...(best === undefined || best === null ? [] : [best]), ...respelled, ...listed];
}

function textsOf(value: Value, isScheme: boolean): readonly string[] {
  if (typeof value === 'boolean' || typeof value === 'number' || typeof value === 'bigint') return [String(value)];
  if (typeof value !== 'string') return [];
  return isScheme && !value.includes(':') ? [`${value}://example.com`] : [value];
}

function integers(known: readonly Value[]): readonly Value[] {
  const numbers = known.flatMap((value) => {
    const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    return typeof number === 'number' && Number.isSafeInteger(number) ? [number] : [];
  });
  const near = numbers.flatMap((value) => [value, value - 1, value + 1]);
  return unique([...near, near.reduce((most, value) => Math.max(most, value), 0) + 1]);
}

function unique<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}
