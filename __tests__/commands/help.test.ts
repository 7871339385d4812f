import { describe, expect, test } from '@jest/globals';
import { parseArguments } from '../../src/command-line/arguments.ts';
import { runCommandLine } from '../../src/commands/command-line.ts';
import { commands } from '../../src/commands/commands.ts';
import { memoryPorts } from './memory-ports.ts';

async function help(args: readonly string[], width = 100): Promise<string> {
  const ports = memoryPorts({});
  const code = await runCommandLine({ ...ports, terminal: { stdout: true, stderr: true, width } }, args);
  expect([code, ports.output.stderr]).toEqual([0, '']);
  return ports.output.stdout;
}

/** The words of a command as a shell parts them. */
function wordsOf(line: string): readonly string[] {
  return [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
}

describe('the help', () => {
  test.each(commands.map(({ name }) => [name]))('of armored %s is the same however it is asked for', async (name) => {
    const text = await help([name, '--help']);
    expect([await help(['help', name]), await help([name, '-h'])]).toEqual([text, text]);
  });

  test.each(commands.flatMap(({ examples }) => examples.map((line) => [line])))('has an example that holds: %s', (line) => {
    const [program, name, ...args] = wordsOf(line);
    const known = commands.filter((one) => one.name === name);
    expect([program, known.length]).toEqual(['armored', 1]);
    expect(() => known.map((command) => parseArguments(command.name, args))).not.toThrow();
  });

  test('has an example of each command', () => {
    expect(commands.filter(({ examples }) => examples.length === 0).map(({ name }) => name)).toEqual([]);
  });

  test('fits into narrow terminals', async () => {
    for (const { name } of commands) {
      const [options = ''] = (await help([name, '--help'], 50)).split('\nExamples:');
      expect(options.split('\n').filter((line) => line.length > 50 && line.trim().includes(' '))).toEqual([]);
    }
  });
});
