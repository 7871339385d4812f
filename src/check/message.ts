import type { Value } from '../expression/value.ts';
import type { FreeParameter } from '../template/decisions.ts';
import type { Decision } from './decide.ts';
import type { MinimumTls } from './match.ts';
import type { Subject } from './outcome.ts';
import { printPlace } from './places.ts';
import { reasonOf, requirementOf, showValue } from './wording.ts';

/** One sentence about a decision that does not pass: the property, what it must be, and what is wrong. */
export function messageOf(subject: Subject, decision: Decision, minimumTls: MinimumTls): string {
  const claim = `${printPlace(subject.place)} ${requirementOf(subject.setting, minimumTls).must}`;
  switch (decision.verdict) {
    case 'undetermined':
      return `${claim}, but that cannot be determined: ${whyUndetermined(decision)}`;
    case 'unenforced':
      return `${claim}: ${whoDecides(decision, subject)}`;
    default:
      return `${claim}, but ${whatItIs(subject, decision)}`;
  }
}

/** Why a setting is undetermined. */
export function whyUndetermined({ reason, outcome }: Decision): string {
  if (reason !== undefined) return reason;
  if (outcome.unknown) return reasonOf(outcome.unknown);
  return outcome.value === undefined ? 'what an absent value means is not documented' : 'only Azure knows whether it matters';
}

function whatItIs({ setting }: Subject, { outcome }: Decision): string {
  if (outcome.value === undefined) return 'is not set';
  if (setting.secret) return 'does';
  const is = `is ${showValue(outcome.value) || 'empty'}`;
  return outcome.unlisted ? `${is}, which is not known to require encryption` : is;
}

function whoDecides({ counterexample }: Decision, { rule }: Subject): string {
  const choices = [...(counterexample ?? [])];
  const effect = rule.kind === 'must' ? 'turns encryption off' : 'makes it weak';
  const [first, ...more] = choices;
  if (!first) return effect;
  const [parameter, value] = first;
  if (more.length === 0 && !parameter.hasDefault) {
    return `\`${parameter.name}\` is a parameter without default, and \`${showValue(value)}\` ${effect}`;
  }
  const pairs = choices.map(([{ name }, chosen]) => `\`${name}\` = \`${showValue(chosen)}\``).join(' and ');
  return `a caller who passes ${pairs} ${effect}`;
}

/** A counterexample as JSON: parameter by name. */
export function choicesOf(counterexample: ReadonlyMap<FreeParameter, Value>): Readonly<Record<string, Value>> {
  return Object.fromEntries([...counterexample].map(([{ name }, value]) => [name, value]));
}
