import { tool } from './version.ts';

/** Runs one command line and returns its exit code. */
export function main(args: readonly string[]): number {
  if (args.length === 1 && args[0] === '--version') {
    process.stdout.write(`${tool.version}\n`);
    return 0;
  }
  process.stderr.write('usage: armored --version\n');
  return 2;
}
