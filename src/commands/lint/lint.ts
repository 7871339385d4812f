import { checkDeployment, type CheckOptions, typesOf } from '../../check/check.ts';
import type { FailOn } from '../../check/compare.ts';
import type { Finding, Report } from '../../check/finding.ts';
import { type Evaluated, exitCode, makeReport } from '../../check/report.ts';
import { type Accepted, type Shard, type ShardNumber, withAccepted } from '../../check/shard.ts';
import { unusedAmong } from '../../check/suppression.ts';
import { suppressionsIn } from '../../check/inline-suppressions.ts';
import { type Config, emptyConfig, type TemplateEvaluations } from '../../config/config.ts';
import { loadConfig } from '../../config/load-config.ts';
import type { Diagnostic } from '../../document/diagnostic.ts';
import type { Json } from '../../document/json.ts';
import { FileError, type Files } from '../../files/files.ts';
import { globMatcher, normalizePath } from '../../files/walk.ts';
import type { DeploymentContext } from '../../template/context.ts';
import { expandLinked } from '../../template/expand-linked.ts';
import { isAffected } from '../../discovery/affected.ts';
import { discover, type DiscoveredTemplate } from '../../discovery/discover.ts';
import { fileDiagnostic } from '../../discovery/file-diagnostic.ts';
import { tool } from '../../version.ts';
import { placeholdersIn } from '../../discovery/placeholders.ts';
import type { Span } from '../../document/span.ts';
import { secretArguments, secretDefaults } from '../../template/secret-spans.ts';
import { checkOptions, type RuleSelection } from './rule-selection.ts';
import { type ShownTexts, shownTexts } from './shown-texts.ts';
import { type Suppressing, suppressingOf } from './suppressing.ts';
import { readAccepted } from './read-accepted.ts';
import { type Sharder, sharder } from './sharder.ts';
import { unknownRules } from './unknown-rules.ts';

/** What to check, and how; what is absent comes from the configuration, else from the defaults. */
export interface LintOptions extends RuleSelection {
  /** Files, folders and globs; absent or empty: the root of the files. */
  paths?: readonly string[];
  /** Named parameters files: each is an evaluation of its own, unless `values` are given. */
  parameters?: readonly string[];
  noParameters?: boolean;
  /** Values that win over the named parameters files, which are then merged into one evaluation. */
  values?: Readonly<Record<string, Json>>;
  /** Whether nothing is free: what is evaluated is what is deployed. */
  closed?: boolean;
  context?: DeploymentContext;
  /** The configuration file, and where it is read from: by default from the files that are checked. */
  config?: string;
  configFiles?: Files;
  /** Evaluations beside those that the configuration names. */
  evaluations?: readonly TemplateEvaluations[];
  failOn?: FailOn;
  suppressions?: 'all' | 'config-only';
  /** File of the findings accepted so far. */
  baseline?: string;
  /** Whether the baseline is left out, because it is written anew. */
  noBaseline?: boolean;
  /** The files that changed: only templates that these concern are checked. */
  changed?: ReadonlySet<string>;
  /** Only this part of the evaluations; the report then holds what the join of all parts needs. */
  shard?: ShardNumber;
  /** Told after each template. */
  onProgress?: (templates: number) => void;
}

/** What `lint` comes to. */
export interface LintOutcome {
  report: Report;
  /** The severity from which it fails: as asked for, else as configured. */
  failOn: FailOn;
  /** The file of the baseline: as asked for, else as configured. */
  baseline: string | undefined;
  /** The text of a file that the report points at, with stars for secrets: to be shown. */
  text: (file: string) => string | undefined;
  /** The same as it was checked: to be edited. */
  source: (file: string) => string | undefined;
  exitCode: 0 | 1 | 2;
}

/** What `lint` touches. */
export interface LintPorts {
  files: Files;
  now?: () => Date;
}

/** Checks templates: the one way in for the command line, the Action, the deployment's gate and the library. */
export async function lint({ files, now }: LintPorts, options: LintOptions): Promise<LintOutcome> {
  const collected = newCollected();
  const configured = await configure(options.configFiles ?? files, options.config, collected);
  const config = { ...configured, parameters: [...configured.parameters, ...(options.evaluations ?? [])] };
  const check = checkOptions(options, config);
  const paths = options.paths !== undefined && options.paths.length > 0 ? options.paths : ['.'];
  const suppressing = suppressingOf({
    config,
    check,
    today: now?.() ?? new Date(),
    suppressions: options.suppressions,
    isWhole: paths.every((path) => path === '.') && options.changed === undefined,
  });
  const dealer = options.shard && sharder(options.shard, askedOf({ ...options, paths }, config));
  const found = await gather(collected, files, { ...options, paths }, config, { check, suppressing, dealer });
  if (found === 0 && !collected.diagnostics.some(({ severity }) => severity === 'error'))
    collected.diagnostics.push(nothingFound(paths));
  const uses = suppressing.suppressor.uses();
  const unused = dealer === undefined ? unusedAmong(uses) : [];
  await collect(collected, options.configFiles ?? files, [...suppressing.suppressor.diagnostics(), ...unused]);
  const part = dealer && { run: dealer.digest(), suppressions: uses };
  return conclude(collected, files, { ...options, paths }, config, { part, isRun: suppressing.isRun });
}

/** What the shards of one run are asked alike. */
function askedOf(options: LintOptions, config: Config): unknown {
  const changed = [...(options.changed ?? [])].sort();
  return [tool, { ...options, changed, shard: undefined, configFiles: undefined }, config];
}

/** How templates are checked. */
interface Checking {
  check: CheckOptions;
  suppressing: Suppressing;
  dealer: Sharder | undefined;
}

/** Checks what is found; returns how many templates there are, those that no change concerns included. */
async function gather(
  collected: Collected,
  files: Files,
  options: LintOptions & { paths: readonly string[] },
  config: Config,
  checking: Checking,
): Promise<number> {
  const { paths, parameters = [], noParameters = false, values, changed, context = {} } = options;
  let found = 0;
  for await (const { templates, diagnostics } of discover(files, { paths, parameters, noParameters, values, config })) {
    await collect(collected, files, diagnostics.filter(isConcerned(changed)));
    found += templates.length;
    for (const template of templates) {
      if (changed !== undefined && !(await isAffected(files, template, changed, context))) continue;
      const own = checking.dealer === undefined ? template : checking.dealer.take(template);
      if (own !== undefined) await checkOne(collected, files, own, options, checking);
      options.onProgress?.(collected.templates.length);
    }
  }
  return found;
}

/** Of files that did not change only what could not be read at all is told. */
function isConcerned(changed: ReadonlySet<string> | undefined): (diagnostic: Diagnostic) => boolean {
  return ({ code, file }) => changed === undefined || changed.has(file) || code.startsWith('file/');
}

/** What is known of a part of a run before its report is made. */
type PartOfShard = Pick<Shard, 'run' | 'suppressions'>;

/** Joins what was gathered into a report, and holds it against the baseline. */
async function conclude(
  collected: Collected,
  files: Files,
  options: LintOptions & { paths: readonly string[] },
  config: Config,
  { part, isRun: isRuleRun }: { part: PartOfShard | undefined; isRun: (rule: string) => boolean },
): Promise<LintOutcome> {
  const { evaluations, templates, diagnostics, texts } = collected;
  const failOn = options.failOn ?? config.failOn ?? 'error';
  const baseline = options.baseline ?? config.baseline;
  const joined = makeReport(evaluations, { failOn, files: templates, diagnostics });
  const isCompared = baseline !== undefined && options.noBaseline !== true;
  const { configFiles = files, paths, changed } = options;
  const isUnder = globMatcher(paths.map(normalizePath));
  const isAsked = (file: string): boolean =>
    (paths.includes('.') || isUnder(file)) && (changed === undefined || changed.has(file));
  const accepted = isCompared ? await readAccepted(baseline, configFiles, { files, isAsked, isRun: isRuleRun }) : null;
  // A part cannot tell what is stale: another may find it.
  const whole = part === undefined ? templates : undefined;
  const report = accepted === null ? joined : withAccepted(joined, accepted, failOn, whole);
  const shard = part && options.shard && shardOf(collected, joined, failOn, accepted, { ...part, ...options.shard });
  const told = shard === undefined ? report : { ...report, shard };
  return {
    report: told,
    failOn,
    baseline,
    text: (file) => texts.shown(file),
    source: (file) => texts.source(file),
    exitCode: exitCode(report),
  };
}

function shardOf(
  { evaluations, templates }: Collected,
  { diagnostics }: Report,
  failOn: FailOn,
  accepted: Accepted | null,
  part: PartOfShard & ShardNumber,
): Shard {
  return { ...part, failOn, templates, evaluations, diagnostics, accepted: part.index === 1 ? accepted : null };
}

/** What a run gathers; texts only of files that something points at. */
interface Collected {
  evaluations: Evaluated[];
  templates: string[];
  diagnostics: Diagnostic[];
  texts: ShownTexts;
}

function newCollected(): Collected {
  return { evaluations: [], templates: [], diagnostics: [], texts: shownTexts() };
}

async function configure(files: Files, named: string | undefined, collected: Collected): Promise<Config> {
  try {
    const { config, diagnostics } = await loadConfig(files, named);
    await collect(collected, files, [...diagnostics, ...unknownRules(config)]);
    return config;
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    collected.diagnostics.push(fileDiagnostic(error));
    return emptyConfig;
  }
}

/** Keeps diagnostics, with the texts that they point into. */
async function collect({ diagnostics, texts }: Collected, files: Files, more: readonly Diagnostic[]): Promise<void> {
  diagnostics.push(...more);
  for (const { file } of more) {
    if (texts.has(file)) continue;
    const text = await files.read(file).catch(() => undefined);
    if (text !== undefined) texts.add(file, text, undefined);
  }
}

async function checkOne(
  collected: Collected,
  files: Files,
  { document, evaluations }: DiscoveredTemplate,
  { context = {}, closed = false }: LintOptions,
  { check, suppressing: { suppressor: suppress, configured } }: Checking,
): Promise<void> {
  collected.templates.push(document.path);
  const pointed = new Set<string>();
  const documents = new Map<string, Shown>([[document.path, { text: document.text, secrets: () => secretDefaults(document) }]]);
  const types = typesOf(check.rules);
  const say = (diagnostics: readonly Diagnostic[]): void => {
    collected.diagnostics.push(...diagnostics);
    for (const { file } of diagnostics) pointed.add(file);
  };
  say(placeholdersIn(document));
  for (const { parameters, values: overrides, names } of evaluations) {
    const placeholders = parameters.flatMap((each) => placeholdersIn(each));
    for (const each of parameters) documents.set(each.path, { text: each.text, secrets: () => secretArguments(document, each) });
    const isInteresting = (type: string): boolean => types.has(type);
    const deployment = await expandLinked(files, document, { parameters, overrides, context, closed, isInteresting });
    const checked = checkDeployment(deployment, check);
    for (const { document: linked } of deployment.resources.map(({ address }) => address))
      documents.set(linked.path, { text: linked.text, secrets: () => secretDefaults(linked) });
    say([...placeholders, ...withoutPlaceholders(deployment.diagnostics, placeholders), ...checked.diagnostics]);
    const read = new Set([document, ...parameters, ...deployment.resources.map(({ address }) => address.document)]);
    const inline = [...read].flatMap(suppressionsIn);
    const findings = suppress.apply(checked.findings, [...inline, ...configured(document.path)]);
    for (const { finding } of findings) for (const file of filesOf(finding)) pointed.add(file);
    // Only the findings outlive the template, so that memory does not grow with what was read.
    const kept = findings.map(({ finding, resource: { declaration } }) => ({ finding, resource: { declaration } }));
    const evaluation = { ...checked, findings: kept, resources: deployment.declared };
    collected.evaluations.push({ file: document.path, parameterFiles: names, checked: evaluation });
  }
  for (const file of pointed) {
    const shown = documents.get(file);
    if (shown !== undefined) collected.texts.add(file, shown.text, shown.secrets());
  }
}

/** A text that may be pointed into, and where its secrets are. */
interface Shown {
  text: string;
  secrets: () => readonly Span[];
}

/** What a placeholder breaks is nothing to tell: it is to be replaced, and that is said. */
function withoutPlaceholders(diagnostics: readonly Diagnostic[], placeholders: readonly Diagnostic[]): readonly Diagnostic[] {
  const spots = new Set(placeholders.map(({ file, span }) => JSON.stringify([file, span])));
  return diagnostics.filter(
    ({ code, file, span }) => code !== 'template/parameter-value' || !spots.has(JSON.stringify([file, span])),
  );
}

function filesOf({ file, trace, fix }: Finding): readonly string[] {
  return [file, ...trace.map((entry) => entry.file), ...(fix?.edits ?? []).map((edit) => edit.file)];
}

function nothingFound(paths: readonly string[]): Diagnostic {
  const [first = '.'] = paths;
  const where = paths.length === 1 && first === '.' ? 'the current folder' : paths.join(', ');
  const message = `No template found in ${where}: a template is a JSON file whose $schema names deploymentTemplate.json`;
  return { code: 'input/no-template', severity: 'error', message, file: first };
}
