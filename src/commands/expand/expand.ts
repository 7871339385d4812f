import { diagnosticsText } from '../../report/pretty.ts';
import { printJson } from '../../report/print-json.ts';
import type { Arguments } from '../../command-line/arguments.ts';
import { isColored } from '../../command-line/color.ts';
import { contextOf } from '../../command-line/deployment-context.ts';
import { type ExitCode, exitCodes, type Ports } from '../../ports.ts';
import { expandTemplates } from './expand-templates.ts';
import { entryJson } from './expanded-entry.ts';
import { expandedText } from './expanded-text.ts';

/** `armored expand`: prints what each template deploys, evaluated as far as that can be known (contract, section 4). */
export async function expand(ports: Ports, args: Arguments): Promise<ExitCode> {
  const { entries, diagnostics, text } = await expandTemplates(ports.files, {
    paths: args.positionals,
    parameters: args.list('parameters'),
    noParameters: args.flag('no-parameters'),
    context: contextOf(args),
  });
  const isJson = args.text('format') === 'json';
  const { width } = ports.terminal;
  const output = args.given('output');
  const color = output === undefined && isColored(ports, 'stdout', args.flag('no-color'));
  const printed = isJson ? `${printJson(entries.map(entryJson))}\n` : expandedText(entries, { color, width });
  if (output === undefined) ports.stdout(printed);
  else await ports.write(output, printed);
  const told = { text, color: isColored(ports, 'stderr', args.flag('no-color')), width, quiet: false };
  ports.stderr(diagnosticsText(diagnostics, told));
  return diagnostics.some(({ severity }) => severity === 'error') ? exitCodes.error : exitCodes.ok;
}
