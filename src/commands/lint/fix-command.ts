import { createTwoFilesPatch } from 'diff';
import type { Arguments } from '../../command-line/arguments.ts';
import { fix, type FixOutcome } from './fix.ts';
import type { LintOptions } from './lint.ts';
import { FileError } from '../../files/files.ts';
import { type ExitCode, exitCodes, type Ports } from '../../ports.ts';
import { printReport } from './print-report.ts';

/** `--fix` writes the fixed files and reports what remains; `--fix-dry-run` prints them as a patch and changes nothing. */
export async function runFix(ports: Ports, args: Arguments, options: LintOptions): Promise<ExitCode> {
  const result = await fix(ports, options, args.flag('unsafe-fixes'));
  const isDry = args.flag('fix-dry-run');
  if (isDry) for (const [file, { before, after }] of result.changed) ports.stdout(patch(file, before, after));
  const unwritten = isDry ? 0 : await writeAll(ports, result.changed);
  if (!isDry) await printReport(ports, args, result.outcome);
  if (!args.flag('quiet') && unwritten === 0) ports.stderr(sentences(result, isDry));
  return unwritten > 0 ? exitCodes.error : isDry ? result.first.exitCode : result.outcome.exitCode;
}

/** Writes what changed; what cannot be written is told, the other files are written all the same. Returns how many could not. */
async function writeAll(ports: Ports, changed: FixOutcome['changed']): Promise<number> {
  let unwritten = 0;
  for (const [file, { after }] of changed) {
    try {
      await ports.write(file, after, { keepsEncoding: true });
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      unwritten++;
      ports.stderr(`error: ${error.message}, so it is not fixed\n`);
    }
  }
  return unwritten;
}

function patch(file: string, before: string, after: string): string {
  return createTwoFilesPatch(`a/${file}`, `b/${file}`, before, after, undefined, undefined, { context: 3 }).replace(/^=+\n/, '');
}

/** What was fixed, and what was not and why. */
function sentences({ changed, fixed, conflicts, unsafe }: FixOutcome, isDry: boolean): string {
  const files = `${changed.size} file${changed.size === 1 ? '' : 's'}`;
  const lines = [`${isDry ? 'Would fix' : 'Fixed'} ${count(fixed)} in ${files}.`];
  if (unsafe.length > 0) lines.push(`Not fixed: ${count(unsafe.length)} whose fix is unsafe; --unsafe-fixes applies it.`);
  for (const { file, span, ruleId } of conflicts)
    lines.push(
      `Not fixed: ${ruleId} at ${file}:${span.start.line}, because another fix wants a different text at the same place.`,
    );
  return lines.map((line) => `${line}\n`).join('');
}

function count(number: number): string {
  return `${number} finding${number === 1 ? '' : 's'}`;
}
