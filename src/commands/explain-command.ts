import { nearest } from '../config/nearest.ts';
import { ruleMarkdown } from '../report/rule-markdown.ts';
import { ruleTerminal } from '../report/rule-terminal.ts';
import { rules } from '../rules/index.ts';
import type { Rule } from '../rules/rule.ts';
import { UsageError } from '../command-line/arguments.ts';
import { isColored } from '../command-line/color.ts';
import type { Run } from './commands.ts';
import { exitCodes } from '../ports.ts';

/** Says what is to know of a rule, as `armored explain <rule-id>`. */
export const runExplain: Run = (ports, args) => {
  const [id, another] = args.positionals;
  if (id === undefined || another !== undefined)
    throw new UsageError('name one rule: armored explain <rule-id>; armored rules lists them');
  const rule = ruleNamed(id);
  const style = { color: isColored(ports, 'stdout', args.flag('no-color')), width: ports.terminal.width };
  ports.stdout(args.text('format') === 'markdown' ? ruleMarkdown(rule) : ruleTerminal(rule, style));
  return Promise.resolve(exitCodes.ok);
};

function ruleNamed(id: string): Rule {
  const rule = rules.find((candidate) => candidate.id === id.toLowerCase());
  if (rule) return rule;
  const near = nearest(
    id,
    rules.map((candidate) => candidate.id),
  );
  throw new UsageError(`no rule ${id}: ${near === undefined ? 'armored rules lists them' : `did you mean ${near}?`}`);
}
