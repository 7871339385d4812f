import { parseArgs } from 'node:util';
import { nearest } from '../config/nearest.ts';
import { defaultOf, type Option, optionsOf, type Taker } from '../options.ts';

/** The command line was wrong; the message says what to write instead. */
export class UsageError extends Error {}

/** What a command was given: paths and options, checked against the table of options. */
export interface Arguments {
  positionals: readonly string[];
  /** The value of an option as given, without its default. */
  given(name: string): string | undefined;
  /** The value of an option, else its default. */
  text(name: string): string | undefined;
  list(name: string): readonly string[];
  flag(name: string): boolean;
}

/** Reads the arguments of one command. Throws UsageError. */
export function parseArguments(taker: Taker, args: readonly string[]): Arguments {
  const known = new Map(optionsOf(taker).map((option) => [option.name, option]));
  const values = new Map<string, string[]>();
  const positionals: string[] = [];
  for (const token of tokensOf(known, args)) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const option = known.get(token.name);
    if (option === undefined) throw unknownOption(token.rawName, taker, known.keys());
    values.set(option.name, [...(values.get(option.name) ?? []), valueOf(option, token.value, token.inlineValue === true)]);
  }
  return {
    positionals,
    given: (name) => values.get(name)?.at(-1),
    text: (name) => values.get(name)?.at(-1) ?? defaultFor(known, name),
    list: (name) => values.get(name) ?? [],
    flag: (name) => values.has(name),
  };
}

function tokensOf(known: ReadonlyMap<string, Option>, args: readonly string[]) {
  const options: Record<string, { type: 'string' | 'boolean' }> = {};
  for (const { name, kind } of known.values()) options[name] = { type: kind === 'flag' ? 'boolean' : 'string' };
  return parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true }).tokens;
}

function defaultFor(known: ReadonlyMap<string, Option>, name: string): string | undefined {
  const option = known.get(name);
  return option === undefined ? undefined : defaultOf(option);
}

function unknownOption(rawName: string, taker: Taker, names: Iterable<string>): UsageError {
  const near = nearest(rawName.replace(/^-+/, ''), names);
  const advice = near === undefined ? `see armored ${taker} --help` : `did you mean --${near}?`;
  return new UsageError(`unknown option ${rawName} for armored ${taker}: ${advice}`);
}

function valueOf(option: Option, value: string | undefined, isInline: boolean): string {
  if (option.kind === 'flag') {
    if (value !== undefined) throw new UsageError(`--${option.name} takes no value`);
    return '';
  }
  if (value === undefined || value === '' || (!isInline && value.length > 1 && value.startsWith('-')))
    throw new UsageError(`--${option.name} needs a value: --${option.name} ${valueName(option)}`);
  if (option.values !== undefined && !option.values.includes(value)) {
    const near = nearest(value, option.values);
    const advice = near === undefined ? `one of ${option.values.join(', ')}` : `did you mean ${near}?`;
    throw new UsageError(`--${option.name} does not take ${JSON.stringify(value)}: ${advice}`);
  }
  if (option.kind === 'number' && !(Number(value) >= 0))
    throw new UsageError(`--${option.name} needs a number, not ${JSON.stringify(value)}`);
  return value;
}

/** How the value of an option is called in help. */
export function valueName(option: Option): string {
  if (option.values !== undefined) return option.values.join('|');
  return option.value ?? (option.kind === 'number' ? '<number>' : '<text>');
}
