import { nearest } from '../config/nearest.ts';
import { rulesMarkdown } from '../report/rule-markdown.ts';
import { rulesTerminal } from '../report/rule-terminal.ts';
import { rules } from '../rules/index.ts';
import type { Rule } from '../rules/rule.ts';
import { type Arguments, UsageError } from '../command-line/arguments.ts';
import { isColored } from '../command-line/color.ts';
import type { Run } from './commands.ts';
import { exitCodes } from '../ports.ts';

/** Lists the rules, as `armored rules`. */
export const runRules: Run = (ports, args) => {
  if (args.positionals.length > 0) {
    throw new UsageError(
      `armored rules takes no ${String(args.positionals[0])}: to read about one rule, write armored explain <rule-id>`,
    );
  }
  const chosen = chosenBy(args);
  const style = { color: isColored(ports, 'stdout', args.flag('no-color')), width: ports.terminal.width };
  switch (args.text('format')) {
    case 'json':
      ports.stdout(`${JSON.stringify(chosen.map(asJson), null, 2)}\n`);
      break;
    case 'markdown':
      ports.stdout(rulesMarkdown(chosen));
      break;
    default:
      ports.stdout(`${rulesTerminal(chosen, style)}\n${chosen.length} ${chosen.length === 1 ? 'rule' : 'rules'}\n`);
  }
  return Promise.resolve(exitCodes.ok);
};

/** The service of a rule, as its id begins. */
function serviceOf({ id }: Rule): string {
  return id.slice(0, id.indexOf('/'));
}

function chosenBy(args: Arguments): readonly Rule[] {
  const [service, layers, kind] = [args.given('service'), args.list('layer'), args.given('kind')];
  const services = new Set(rules.map(serviceOf));
  if (service !== undefined && !services.has(service.toLowerCase())) {
    const near = nearest(service, services);
    throw new UsageError(
      `no service ${service} has rules${near === undefined ? ': see armored rules' : `: did you mean ${near}?`}`,
    );
  }
  return rules.filter(
    (rule) =>
      (service === undefined || serviceOf(rule) === service.toLowerCase()) &&
      (layers.length === 0 || layers.includes(rule.layer)) &&
      (kind === undefined || rule.kind === kind),
  );
}

/** A rule as data: patterns as their text, exceptions that are code as `true`. */
function asJson(rule: Rule): unknown {
  return JSON.parse(
    JSON.stringify(rule, (_, value: unknown) => {
      if (value instanceof RegExp) return value.source;
      return typeof value === 'function' ? true : value;
    }),
  ) as unknown;
}
