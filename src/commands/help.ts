import { defaultOf, type Option, optionsOf } from '../options.ts';
import { wrap } from '../report/terminal-text.ts';
import { valueName } from '../command-line/arguments.ts';
import { type Command, commands } from './commands.ts';

const exits = `Exit codes: 0 nothing at or above --fail-on; 1 findings at or above it;
2 something could not be read or evaluated; 3 Azure refused or failed the deployment;
4 the deployment is still running.
`;

/** The help of the whole command line. */
export function generalHelp(width: number): string {
  const names = commands.map(({ name, usage }) => `${name} ${usage}`.trim());
  const column = Math.max(10, ...names.map((name) => name.length)) + 4;
  const lines = commands.map(({ text }, index) => entry(names[index] ?? '', text, column, width));
  return `ARM templates must require encryption in transit before they reach Azure.

Usage: armored <command> [options]

Commands:
${lines.join('')}
Options:
${entry('-h, --help', 'This help, or that of a command.', column, width)}${entry('--version', 'The version.', column, width)}
${exits}`;
}

/** The help of one command. */
export function commandHelp(command: Command, width: number): string {
  const options = optionsOf(command.name).filter((option) => option.name !== 'help');
  const names = options.map((option) => `--${option.name}${option.kind === 'flag' ? '' : ` ${shortValue(option)}`}`);
  const column = Math.min(30, Math.max(12, ...names.map((name) => name.length)) + 4);
  return `${wrap(command.text, width).join('\n')}

Usage: armored ${command.name} ${command.usage} [options]

Options:
${options.map((option, index) => entry(names[index] ?? '', describe(option), column, width)).join('')}
Examples:
${command.examples.map((example) => `  ${example}\n`).join('')}
${exits}`;
}

function shortValue(option: Option): string {
  return option.values === undefined ? valueName(option) : `<${option.name}>`;
}

function describe(option: Option): string {
  const facts: string[] = [];
  if (option.values !== undefined) facts.push(option.values.join(', '));
  const value = defaultOf(option);
  if (value !== undefined && option.kind !== 'flag') facts.push(`default: ${value}`);
  if (option.kind === 'list') facts.push('may be repeated');
  return facts.length === 0 ? option.text : `${option.text} (${facts.join('; ')})`;
}

/** A name and its text beside it, or below where the name is too long. */
function entry(name: string, text: string, column: number, width: number): string {
  const indent = width < 60 ? 6 : column;
  const [first = '', ...rest] = wrap(text, Math.max(20, width - indent));
  const head = `  ${name}`;
  const lines = head.length + 2 > indent ? [head, ' '.repeat(indent) + first] : [head.padEnd(indent) + first];
  return [...lines, ...rest.map((line) => ' '.repeat(indent) + line), ''].join('\n');
}
