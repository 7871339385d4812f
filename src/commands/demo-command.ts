import { join } from 'node:path';
import { styleText } from 'node:util';
import type { Arguments } from '../command-line/arguments.ts';
import { isColored } from '../command-line/color.ts';
import { type ExitCode, exitCodes, type Ports } from '../ports.ts';

// The bundle lies one folder below the file that runs the Action.
const action = join(import.meta.dirname, '..', 'index.js');

/** `armored demo`: a pull request and a merge, end to end, against embedded loopback GitHub and Azure. */
export async function runDemo(ports: Ports, args: Arguments): Promise<ExitCode> {
  const { playDemo } = await import('../demo/story.ts');
  const color = isColored(ports, 'stdout', args.flag('no-color'));
  const succeeded = await playDemo({
    entry: action,
    tell: (line) => ports.stdout(`${line}\n`),
    paint: (text, style) => (color ? styleText(style, text, { validateStream: false }) : text),
    width: ports.terminal.width,
  });
  return succeeded ? exitCodes.ok : exitCodes.error;
}
