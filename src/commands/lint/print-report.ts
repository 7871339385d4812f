import type { FormatContext } from '../../report/format.ts';
import { diagnosticsText, summaryText } from '../../report/pretty.ts';
import { type Arguments, UsageError } from '../../command-line/arguments.ts';
import { isColored } from '../../command-line/color.ts';
import { formats } from './formats.ts';
import type { LintOutcome } from './lint.ts';
import type { Ports } from '../../ports.ts';

/** Prints a report in the format asked for: to stdout or a file, diagnostics and the summary of other formats to stderr. */
export async function printReport(
  ports: Ports,
  args: Arguments,
  { report, text }: Pick<LintOutcome, 'report' | 'text'>,
): Promise<void> {
  const name = args.text('format') ?? 'pretty';
  const output = args.given('output');
  const load = formats[name];
  if (load === undefined) throw new UsageError(`there is no format ${name}`);
  const format = await load();
  const noColor = args.flag('no-color');
  const context = (to: 'stdout' | 'stderr' | 'file'): FormatContext => ({
    text,
    color: to !== 'file' && isColored(ports, to, noColor),
    width: ports.terminal.width,
    quiet: args.flag('quiet'),
  });
  ports.stderr(diagnosticsText(report.diagnostics, context('stderr')));
  const printed = format(report, context(output === undefined ? 'stdout' : 'file'));
  if (output === undefined) ports.stdout(printed);
  else await ports.write(output, printed);
  const isTold = (name === 'pretty' && output === undefined) || args.flag('quiet');
  if (!isTold) ports.stderr(summaryText(report, context('stderr')));
}
