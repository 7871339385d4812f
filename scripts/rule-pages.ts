import { ruleMarkdown, rulesMarkdown } from '../src/report/rule-markdown.ts';
import { rules } from '../src/rules/index.ts';

const note = '<!-- Generated from src/rules by "npm run generate". -->\n\n';

/** The pages under docs/rules: one for each rule, and the list, by their path from there. */
export function rulePages(): ReadonlyMap<string, string> {
  const list = `${note}# Rules\n\n${rulesMarkdown(rules)}`;
  return new Map([['README.md', list], ...rules.map((rule) => [`${rule.id}.md`, note + ruleMarkdown(rule)] as const)]);
}
