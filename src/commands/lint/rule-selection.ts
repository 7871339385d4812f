import type { CheckOptions } from '../../check/check.ts';
import { ruleMatcher } from '../../check/rule-glob.ts';
import type { Config, RuleSeverity } from '../../config/config.ts';
import { nearest } from '../../config/nearest.ts';
import { rules as allRules } from '../../rules/index.ts';
import type { Layer, Profile, Rule } from '../../rules/rule.ts';

/** Which rules a run was asked for. */
export interface RuleSelection {
  profile?: Profile;
  /** Globs of rule ids. */
  rules?: readonly string[];
  layers?: readonly Layer[];
}

/** The rules of a run, how strict and how severe they are: as asked for, else as configured. */
export function checkOptions({ profile, rules, layers }: RuleSelection, config: Config): CheckOptions {
  const severities = severitiesOf(config.rules);
  return {
    rules: selectRules(rules ?? [], layers ?? []),
    profile: profile ?? config.profile ?? 'recommended',
    minimumTls: config.minimumTls ?? '1.2',
    ...(config.rules.length > 0 && { severity: severities }),
  };
}

/** The rules that globs and layers leave. */
export function selectRules(globs: readonly string[], layers: readonly Layer[]): readonly Rule[] {
  if (globs.length === 0 && layers.length === 0) return allRules;
  const isNamed = globs.length === 0 ? () => true : ruleMatcher(globs);
  return allRules.filter(({ id, layer }) => isNamed(id) && (layers.length === 0 || layers.includes(layer)));
}

/** What to write instead of a glob that matches no rule. */
export function ruleAdvice(glob: string): string {
  const ids = allRules.map(({ id }) => id);
  const services = [...new Set(ids.map((id) => `${id.split('/')[0] ?? ''}/*`))];
  const near = nearest(glob, glob.endsWith('/*') ? services : ids);
  return near === undefined ? 'see armored rules' : `did you mean ${near}?`;
}

/** Whether any rule that runs is meant; what matches no rule at all is told as unused. */
export function isRun(glob: string, { rules, profile, severity }: CheckOptions): boolean {
  const matches = ruleMatcher([glob]);
  if (!allRules.some(({ id }) => matches(id))) return true;
  const isOn = (rule: Rule): boolean => (rule.profile === 'recommended' || profile === 'strict') && severity?.(rule) !== 'off';
  return rules.some((rule) => matches(rule.id) && isOn(rule));
}

function severitiesOf(entries: readonly RuleSeverity[]): (rule: Rule) => RuleSeverity['severity'] | undefined {
  const matchers = entries.map(({ glob, severity }) => ({ matches: ruleMatcher([glob]), severity })).reverse();
  const known = new Map<string, RuleSeverity['severity'] | undefined>();
  return ({ id }) => {
    if (!known.has(id)) known.set(id, matchers.find(({ matches }) => matches(id))?.severity);
    return known.get(id);
  };
}
