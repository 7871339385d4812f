import { describe, expect, test } from '@jest/globals';
import { parseArguments } from '../../src/command-line/arguments.ts';
import { isColored } from '../../src/command-line/color.ts';
import { runCommandLine } from '../../src/commands/command-line.ts';
import { memoryPorts } from './memory-ports.ts';

async function run(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const ports = memoryPorts({});
  const code = await runCommandLine(ports, args);
  return { code, stdout: ports.output.stdout, stderr: ports.output.stderr };
}

describe('the command line', () => {
  test('says its version', async () => {
    expect(await run('--version')).toEqual({ code: 0, stdout: '0.1.0\n', stderr: '' });
  });

  test('gives help on stdout when asked, on stderr when nothing was asked', async () => {
    const asked = await run('--help');
    const { code, stderr } = await run();
    expect(asked).toMatchObject({ code: 0, stderr: '' });
    expect({ code, stderr }).toEqual({ code: 2, stderr: asked.stdout });
  });

  test('refuses an unknown command', async () => {
    expect(await run('infra/main.json')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'error: unknown command infra/main.json: to check it, write: armored lint infra/main.json\n',
    });
  });
});

describe('arguments', () => {
  test('are read by the table of options', () => {
    const args = parseArguments('lint', [
      'a.json',
      '--parameters',
      'x.json',
      '--quiet',
      '--parameters=y.json',
      '--',
      '--odd.json',
    ]);
    expect(args.positionals).toEqual(['a.json', '--odd.json']);
    expect(args.list('parameters')).toEqual(['x.json', 'y.json']);
    expect(args.flag('quiet')).toBe(true);
    expect([args.given('fail-on'), args.text('fail-on')]).toEqual([undefined, 'error']);
  });

  test.each([
    [['--fromat', 'json'], 'unknown option --fromat for armored lint: did you mean --format?'],
    [['-x'], 'unknown option -x for armored lint: see armored lint --help'],
    [['--fail-on', 'warnings'], '--fail-on does not take "warnings": did you mean warning?'],
    [['--layer', 'zzz'], '--layer does not take "zzz": one of service, infrastructure, connection'],
    [['--config'], '--config needs a value: --config <file>'],
    [['--config', '--quiet'], '--config needs a value: --config <file>'],
    [['--quiet=yes'], '--quiet takes no value'],
  ])('%j are refused with what to write', (args, message) => {
    expect(() => parseArguments('lint', args)).toThrow(message);
  });
});

describe('colours', () => {
  test.each([
    [{}, true, false, true],
    [{}, false, false, false],
    [{ FORCE_COLOR: '1' }, false, false, true],
    [{ FORCE_COLOR: '0' }, true, false, false],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, true, false, false],
    [{ NO_COLOR: '' }, true, false, true],
    [{ TERM: 'dumb' }, true, false, false],
    [{ FORCE_COLOR: '1' }, true, true, false],
  ])('with %j, terminal %p, --no-color %p: %p', (env, stdout, noColor, expected) => {
    expect(isColored({ ...memoryPorts({}), env, terminal: { stdout, stderr: false, width: 80 } }, 'stdout', noColor)).toBe(
      expected,
    );
  });
});
