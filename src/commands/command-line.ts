import { nearest } from '../config/nearest.ts';
import { FileError } from '../files/files.ts';
import { tool } from '../version.ts';
import { parseArguments, UsageError } from '../command-line/arguments.ts';
import { type Command, commands } from './commands.ts';
import { commandHelp, generalHelp } from './help.ts';
import { type ExitCode, exitCodes, type Ports } from '../ports.ts';

/** Runs one command line: `armored <command> …`. What a user can change is said on stderr with exit code 2. */
export async function runCommandLine(ports: Ports, args: readonly string[]): Promise<ExitCode> {
  try {
    return await dispatch(ports, args);
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof FileError)) throw error;
    ports.stderr(`error: ${error.message}\n`);
    return exitCodes.error;
  }
}

async function dispatch(ports: Ports, args: readonly string[]): Promise<ExitCode> {
  const { width } = ports.terminal;
  const [name, ...rest] = args;
  if (name === undefined) {
    ports.stderr(generalHelp(width));
    return exitCodes.error;
  }
  if (name === '--version' || name === '-V') return print(ports, `${tool.version}\n`);
  if (isHelp(name) && rest[0] === undefined) return print(ports, generalHelp(width));
  const command = commandNamed(isHelp(name) ? (rest[0] ?? '') : name);
  if (isHelp(name) || asksHelp(rest)) return print(ports, commandHelp(command, width));
  const parsed = parseArguments(command.name, rest);
  const run = await command.load();
  return run(ports, parsed);
}

function print(ports: Ports, text: string): ExitCode {
  ports.stdout(text);
  return exitCodes.ok;
}

const isHelp = (word: string): boolean => word === '--help' || word === '-h' || word === 'help';

function asksHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return (end === -1 ? args : args.slice(0, end)).some((word) => word === '--help' || word === '-h');
}

function commandNamed(name: string): Command {
  const command = commands.find((candidate) => candidate.name === name);
  if (command !== undefined) return command;
  const near = nearest(
    name,
    commands.map((candidate) => candidate.name),
  );
  const isPath = /[./\\*]/.test(name);
  const advice = isPath
    ? `to check it, write: armored lint ${name}`
    : near === undefined
      ? 'see armored --help'
      : `did you mean ${near}?`;
  throw new UsageError(
    name.startsWith('-') ? `unknown option ${name}: see armored --help` : `unknown command ${name}: ${advice}`,
  );
}
