import { diagnosticsText, pretty } from '../../report/pretty.ts';
import { printJson } from '../../report/print-json.ts';
import { type Arguments, UsageError } from '../../command-line/arguments.ts';
import { isColored } from '../../command-line/color.ts';
import { deploy } from './deploy.ts';
import { deployOptions } from './deploy-options.ts';
import type { DeployOutcome } from './deploy-outcome.ts';
import { deploymentText } from './deploy-text.ts';
import type { ExitCode, Ports } from '../../ports.ts';

/** `armored deploy`: progress and what became of it go to stderr, the outputs of the deployment as JSON to stdout. */
export async function runDeploy(ports: Ports, args: Arguments): Promise<ExitCode> {
  const [extra] = args.positionals;
  if (extra !== undefined) throw new UsageError(`armored deploy takes no path: write --template ${extra}`);
  const outcome = await deploy(
    { ...ports, secret: () => undefined, progress: (line) => ports.stderr(`${line}\n`) },
    await deployOptions(args),
  );
  printFindings(ports, args, outcome);
  ports.stderr(deploymentText(outcome));
  if (outcome.state === 'succeeded') ports.stdout(`${printJson(outcome.outputs)}\n`);
  return outcome.exitCode;
}

/** What stood against the deployment, with code frames. */
function printFindings(ports: Ports, args: Arguments, { checked, refusals }: DeployOutcome): void {
  if (checked === undefined || refusals.length === 0) return;
  const { report, text } = checked;
  const color = isColored(ports, 'stderr', args.flag('no-color'));
  const context = { text, color, width: ports.terminal.width, quiet: false };
  ports.stderr(diagnosticsText(report.diagnostics, context));
  ports.stderr(pretty(report, context));
}
