import { Float } from '../document/json.ts';
import { printExpression, printValue } from '../expression/print.ts';
import { unknownIn } from '../expression/unknowns.ts';
import type { Unknown, Value } from '../expression/value.ts';
import type { Match, SettingRule } from '../rules/rule.ts';
import type { MinimumTls } from './match.ts';

/** What complies, in words: what a property must do, and the same as an expected value. */
export interface Requirement {
  must: string;
  expected: string;
}

/** What a setting must be. */
export function requirementOf({ secure }: SettingRule, minimumTls: MinimumTls): Requirement {
  return requirement(secure, minimumTls);
}

function requirement(match: Match, minimumTls: MinimumTls): Requirement {
  if ('equals' in match) return mustBe(listed(match.equals, 'or'));
  if ('not' in match) return { must: `must not be ${listed(match.not, 'or')}`, expected: `not ${listed(match.not, 'or')}` };
  if ('tls' in match) return mustBe(`TLS ${match.ceiling === '1.3' ? minimumTls : match.tls} or newer`);
  if ('scheme' in match) return mustBe(`${listed(match.scheme, 'or')} URL`, articleOf(match.scheme));
  if ('atLeast' in match) return mustBe(`${match.atLeast} or more`);
  return requirementOfList(match, minimumTls);
}

function requirementOfList(
  match: Exclude<Match, { equals: unknown } | { not: unknown } | { tls: unknown } | { scheme: unknown } | { atLeast: unknown }>,
  minimumTls: MinimumTls,
): Requirement {
  if ('every' in match) {
    const { expected } = requirement(match.every, minimumTls);
    return { must: `must list only ${expected}`, expected: `only ${expected}` };
  }
  if ('none' in match) {
    return { must: `must not list ${listed(match.none, 'or')}`, expected: `none of ${listed(match.none, 'and')}` };
  }
  if ('includes' in match) {
    return { must: `must list ${listed(match.includes, 'and')}`, expected: `a list with ${listed(match.includes, 'and')}` };
  }
  if ('lacks' in match) return { must: `must ${match.must}`, expected: `a text that must ${match.must}` };
  if ('notScheme' in match) {
    const schemes = listed(match.notScheme, 'or');
    return { must: `must not be ${articleOf(match.notScheme)}${schemes} URL`, expected: `no ${schemes} URL` };
  }
  return { must: 'must be set', expected: 'a value' };
}

function mustBe(expected: string, article = ''): Requirement {
  return { must: `must be ${article}${expected}`, expected };
}

/** These names are read letter by letter, and begin with a vowel: an HTTPS URL. */
const vowelled = /^(?:https?|ldaps?|ftp|amqps?|mqtts?)$/i;

function articleOf([scheme = '']: readonly string[]): string {
  return vowelled.test(scheme) ? 'an ' : 'a ';
}

const maxListed = 6;

function listed(values: readonly Value[], word: 'or' | 'and'): string {
  const texts = values.slice(0, maxListed).map(showValue);
  if (values.length > maxListed) texts.push(`${values.length - maxListed} more`);
  return [texts.slice(0, -1).join(', '), texts.at(-1)].filter((text) => text !== '').join(` ${word} `);
}

const maxShown = 80;

/** A value as people read it: a string without quotes, shortened. */
export function showValue(value: Value): string {
  const text = typeof value === 'string' ? value : printed(value);
  return text.length > maxShown ? `${text.slice(0, maxShown - 1)}…` : text;
}

function printed(value: Value): string {
  if (typeof value === 'boolean') return String(value);
  return typeof value === 'object' && value !== null && !unknownIn(value) && !(value instanceof Float)
    ? JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? String(part) : part))
    : printValue(value);
}

/** Why a value is not known, as the end of a sentence. */
export function reasonOf({ reason, residual }: Unknown): string {
  switch (reason.kind) {
    case 'runtime':
      return `${reason.function}() is known only at deployment`;
    case 'context':
      return `${reason.name} is known only at deployment`;
    case 'parameter':
      return `a caller may pass anything as \`${reason.name}\`, which decides ${shorten(printExpression(residual))}`;
    case 'secret':
      return `\`${reason.name}\` is a secret and is not read`;
    case 'error':
      return `it cannot be evaluated: ${reason.message}`;
    case 'copy':
      return `how often the loop \`${reason.name}\` runs is not known`;
    case 'limit':
      return `a bound is exceeded: ${reason.limit}`;
  }
}

function shorten(text: string): string {
  return `\`${text.length > maxShown ? `${text.slice(0, maxShown - 1)}…` : text}\``;
}
