import { baselineText } from '../../check/baseline.ts';
import type { FailOn } from '../../check/compare.ts';
import type { ShardNumber } from '../../check/shard.ts';
import { diagnosticsText } from '../../report/pretty.ts';
import type { Layer, Profile } from '../../rules/rule.ts';
import { type Arguments, UsageError } from '../../command-line/arguments.ts';
import { isColored } from '../../command-line/color.ts';
import { contextOf } from '../../command-line/deployment-context.ts';
import { lint, type LintOptions, type LintOutcome } from './lint.ts';
import { type ExitCode, exitCodes, type Ports } from '../../ports.ts';
import { printReport } from './print-report.ts';
import { progressOn } from '../../command-line/progress.ts';
import { ruleAdvice, selectRules } from './rule-selection.ts';

/** `armored lint`: the report goes to stdout or a file, diagnostics and the summary of other formats to stderr. */
export async function runLint(ports: Ports, args: Arguments): Promise<ExitCode> {
  const ref = args.given('changed-since');
  const changed = ref === undefined ? undefined : await ports.changedSince?.(ref);
  const options = { ...optionsOf(args), ...(changed !== undefined && { changed }) };
  if (args.flag('fix') || args.flag('fix-dry-run')) return (await import('./fix-command.ts')).runFix(ports, args, options);
  const progress = progressOn(ports);
  const outcome = await lint(ports, { ...options, onProgress: progress.tell });
  progress.clear();
  if (args.flag('update-baseline')) return updateBaseline(ports, args, outcome);
  await printReport(ports, args, outcome);
  return outcome.exitCode;
}

/** Writes all findings as accepted, whatever they are. */
async function updateBaseline(ports: Ports, args: Arguments, outcome: LintOutcome): Promise<ExitCode> {
  const { report, text, baseline = '.armored-baseline.json' } = outcome;
  const color = isColored(ports, 'stderr', args.flag('no-color'));
  ports.stderr(diagnosticsText(report.diagnostics, { text, color, width: ports.terminal.width, quiet: args.flag('quiet') }));
  await ports.write(baseline, baselineText(report));
  ports.stderr(`${baseline} accepts ${report.findings.filter(({ verdict }) => verdict !== 'suppressed').length} findings.\n`);
  return exitCodes.ok;
}

function optionsOf(args: Arguments): LintOptions {
  refuseContradictions(args);
  const globs = args.list('rule');
  for (const glob of globs) {
    if (selectRules([glob], []).length > 0) continue;
    throw new UsageError(`no rule matches ${glob}: ${ruleAdvice(glob)}`);
  }
  const config = args.given('config');
  const profile = args.given('profile');
  const failOn = args.given('fail-on');
  const baseline = args.given('baseline');
  const shard = args.given('shard');
  const alone = ['fix', 'fix-dry-run', 'update-baseline'].find((name) => args.flag(name));
  if (shard !== undefined && alone !== undefined)
    throw new UsageError(`--shard checks a part only, and --${alone} needs the whole: leave one of them out`);
  const suppressions = args.given('suppressions');
  return {
    paths: args.positionals,
    parameters: args.list('parameters'),
    noParameters: args.flag('no-parameters'),
    rules: globs,
    layers: args.list('layer') as readonly Layer[],
    context: contextOf(args),
    ...(config === undefined ? {} : { config }),
    noBaseline: args.flag('update-baseline'),
    ...(baseline === undefined ? {} : { baseline }),
    ...(shard === undefined ? {} : { shard: shardNumber(shard) }),
    ...(suppressions === undefined ? {} : { suppressions: suppressions === 'config-only' ? 'config-only' : 'all' }),
    ...(profile === undefined ? {} : { profile: profile as Profile }),
    ...(failOn === undefined ? {} : { failOn: failOn as FailOn }),
  };
}

function shardNumber(text: string): ShardNumber {
  const [, index, count] = (/^([1-9]\d{0,5})\/([1-9]\d{0,5})$/.exec(text) ?? []).map(Number);
  if (index === undefined || count === undefined || index > count)
    throw new UsageError(`--shard needs i/n, from 1/n to n/n, not ${JSON.stringify(text)}: --shard 1/4`);
  return { index, count };
}

/** Refuses options of which one would silently do nothing. Throws UsageError. */
function refuseContradictions(args: Arguments): void {
  const isFixing = args.flag('fix') || args.flag('fix-dry-run');
  if (args.flag('no-parameters') && args.list('parameters').length > 0)
    throw new UsageError('--no-parameters and --parameters exclude each other');
  if (args.flag('unsafe-fixes') && !isFixing) throw new UsageError('--unsafe-fixes needs --fix or --fix-dry-run');
  if (args.flag('update-baseline') && isFixing)
    throw new UsageError('--update-baseline and fixing exclude each other: fix first, then accept what is left');
}
