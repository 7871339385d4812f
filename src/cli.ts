import { runCommandLine } from './commands/command-line.ts';
import { processPorts } from './process-ports.ts';

/** Runs one command line and returns its exit code. */
export function main(args: readonly string[]): Promise<number> {
  return runCommandLine(processPorts(process.cwd(), { outside: true }), args);
}
