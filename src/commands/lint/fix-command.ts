import { createTwoFilesPatch } from 'diff';
import type { Arguments } from '../../command-line/arguments.ts';
import { fix, type FixOutcome } from './fix.ts';
import type { LintOptions } from './lint.ts';
import type { ExitCode, Ports } from '../../ports.ts';
import { printReport } from './print-report.ts';

/** `--fix` writes the fixed files and reports what remains; `--fix-dry-run` prints them as a patch and changes nothing. */
export async function runFix(ports: Ports, args: Arguments, options: LintOptions): Promise<ExitCode> {
  const result = await fix(ports, options, args.flag('unsafe-fixes'));
  const isDry = args.flag('fix-dry-run');
  if (isDry) for (const [file, { before, after }] of result.changed) ports.stdout(patch(file, before, after));
  else {
    for (const [file, { after }] of result.changed) await ports.write(file, after, { keepsEncoding: true });
    await printReport(ports, args, result.outcome);
  }
  if (!args.flag('quiet')) ports.stderr(sentences(result, isDry));
  return isDry ? result.first.exitCode : result.outcome.exitCode;
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
