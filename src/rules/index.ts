import { hdinsight } from './hdinsight.ts';
import type { Rule, SettingRule } from './rule.ts';
import { storage } from './storage.ts';

/** Every rule, by service. */
export const rules: readonly Rule[] = [...hdinsight, ...storage];

/** A setting with the rule it belongs to. */
export interface RuleSetting {
  rule: Rule;
  setting: SettingRule;
}

let byType: Map<string, RuleSetting[]> | undefined;

/** The settings that decide for a resource type, in whatever case it is written. */
export function rulesByType(type: string): readonly RuleSetting[] {
  byType ??= groupByType();
  return byType.get(type.toLowerCase()) ?? [];
}

function groupByType(): Map<string, RuleSetting[]> {
  const groups = new Map<string, RuleSetting[]>();
  for (const rule of rules) {
    for (const setting of rule.settings) {
      const type = setting.type.toLowerCase();
      const group = groups.get(type);
      if (group) group.push({ rule, setting });
      else groups.set(type, [{ rule, setting }]);
    }
  }
  return groups;
}
