import { nearest } from '../config/nearest.ts';
import { defaultOf, type Option, optionsOf } from '../options.ts';
import { type Arguments, UsageError } from '../command-line/arguments.ts';

function checked(option: Option, value: string): string {
  const { kind, name, values } = option;
  const plain = kind === 'boolean' ? value.toLowerCase() : value;
  if (values !== undefined && !values.includes(plain)) {
    const near = nearest(plain, values);
    const advice = near === undefined ? `one of ${values.join(', ')}` : `did you mean ${near}?`;
    throw new UsageError(`the input ${name} does not take ${JSON.stringify(value)}: ${advice}`);
  }
  if (kind === 'number' && !(Number(value) >= 0))
    throw new UsageError(`the input ${name} needs a number, not ${JSON.stringify(value)}`);
  return plain;
}

function lines(value: string): readonly string[] {
  return value
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Reads the Action's inputs by the table of options; `raw` gives an input as the runner does, empty where it is unset. Throws UsageError. */
export function readInputs(raw: (name: string) => string): Arguments {
  const known = new Map(optionsOf('action').map((option) => [option.name, option]));
  const values = new Map<string, string>();
  for (const option of known.values()) {
    const value = raw(option.name).trim();
    if (value !== '') values.set(option.name, option.kind === 'list' ? value : checked(option, value));
  }
  const text = (name: string): string | undefined => {
    const option = known.get(name);
    return values.get(name) ?? (option === undefined ? undefined : defaultOf(option));
  };
  return {
    positionals: lines(text('paths') ?? ''),
    given: (name) => values.get(name),
    text,
    list: (name) => lines(text(name) ?? ''),
    flag: (name) => text(name) === 'true',
  };
}
