import { expandTemplates } from './commands/expand/expand-templates.ts';
import { entryJson } from './commands/expand/expanded-entry.ts';
import { formats } from './commands/lint/formats.ts';
import { lint as lintFiles } from './commands/lint/lint.ts';
import { diskFiles } from './files/disk-files.ts';
import { diagnosticJson } from './report/finding-json.ts';
import { reportJson } from './report/json.ts';
import { printJson } from './report/print-json.ts';

// The types of this file are those that users get, so nothing in them is imported from elsewhere.

/** What only Azure knows, as far as it is given; what is absent stays unknown, and so does what is computed from it. */
export interface DeploymentContext {
  subscriptionId?: string;
  tenantId?: string;
  resourceGroup?: string;
  location?: string;
  deploymentName?: string;
  managementGroupId?: string;
  /** ISO 8601. */
  utcNow?: string;
}

/** Which templates, and with which parameters. Paths are relative to `folder`, with forward slashes. */
export interface TemplateOptions {
  /** Default: the working directory. */
  folder?: string;
  /** Files, folders and globs; default: the folder itself. */
  paths?: readonly string[];
  /** Parameters files: each is an evaluation of its own. Default: those beside the template. */
  parameters?: readonly string[];
  /** Evaluate with the defaults alone. */
  noParameters?: boolean;
  context?: DeploymentContext;
}

/** How to check; what is absent comes from the configuration file, else from the defaults. */
export interface LintOptions extends TemplateOptions {
  /** Default: `armored.yml` in the folder or its `.github`. */
  config?: string;
  profile?: 'recommended' | 'strict';
  failOn?: Severity | 'never';
  /** Globs of rule ids. */
  rules?: readonly string[];
  layers?: readonly Layer[];
  suppressions?: 'all' | 'config-only';
  /** File of the findings accepted so far. */
  baseline?: string;
  /** Only this part of the evaluations. */
  shard?: { index: number; count: number };
}

export type Severity = 'error' | 'warning' | 'notice';
export type Layer = 'service' | 'infrastructure' | 'connection';
export type Verdict = 'violation' | 'unenforced' | 'undetermined' | 'suppressed';

/** Lines and UTF-16 columns from 1, the end exclusive. */
export interface Range {
  start: { line: number; column: number };
  end: { line: number; column: number };
}

export interface Resource {
  type: string;
  /** The evaluated full name, or the ARM expression that remains. */
  name: string;
  apiVersion: string;
  symbolicName: string | null;
}

/** One setting that does not pass. */
export interface Finding {
  ruleId: string;
  verdict: Verdict;
  severity: Severity;
  kind: 'must' | 'harden';
  layer: Layer;
  message: string;
  file: string;
  range: Range;
  resource: Resource;
  instances: number;
  property: string;
  actual: unknown;
  absent: boolean;
  expected: string;
  /** Evaluations in which it holds; empty: with the defaults. */
  parameterFiles: readonly string[];
  counterexample: Readonly<Record<string, unknown>> | null;
  reason: string | null;
  baselined: boolean;
  trace: readonly { file: string; range: Range; message: string }[];
  fix: {
    description: string;
    unsafe: boolean;
    edits: readonly { file: string; range: Range; newText: string }[];
  } | null;
  fingerprint: string;
  helpUri: string;
  controls: readonly string[];
  azurePolicy: readonly string[];
  suppression?: { reason: string; expires?: string } | undefined;
}

/** What could not be read or evaluated, or is to be said about the input. */
export interface Diagnostic {
  code: string;
  severity: Severity;
  message: string;
  file: string;
  range: Range | null;
}

/** A report, as `armored lint --format json` prints it: `armored-transit/schemas/report.schema.json`. */
export interface Report {
  schemaVersion: number;
  tool: { name: string; version: string };
  summary: {
    conclusion: 'pass' | 'fail' | 'error';
    files: number;
    evaluations: number;
    resources: number;
    checked: number;
    findings: Readonly<Record<'violation' | 'unenforced' | 'undetermined' | 'suppressed' | 'baselined', number>>;
    bySeverity: Readonly<Record<Severity, number>>;
  };
  findings: readonly Finding[];
  diagnostics: readonly Diagnostic[];
  coverage: readonly {
    file: string;
    resource: Resource;
    layers: Readonly<Record<Layer, Verdict | 'pass' | 'not-applicable'>>;
  }[];
  /** Of a shard alone: what `armored merge` joins. */
  shard?: unknown;
}

/** The formats of a report. */
export type FormatName = 'pretty' | 'json' | 'sarif' | 'markdown' | 'github' | 'html';

/** What `lint` gives. */
export interface LintResult {
  report: Report;
  /** What the command line exits with: 0, 1 where findings count, 2 where something could not be checked. */
  exitCode: 0 | 1 | 2;
  /** The report as a text; colours and width (100 columns) concern `pretty`. */
  format(name: FormatName, style?: { color?: boolean; width?: number; quiet?: boolean }): Promise<string>;
}

/** One evaluation of one template, as `armored expand --format json` prints it. */
export interface ExpandedTemplate {
  file: string;
  parameterFile: string | null;
  scope: string;
  /** In the order of the template, children flat, with joined types and names. */
  resources: readonly ({
    type: string;
    name: string;
    apiVersion: string;
    symbolicName: string | null;
    existing: boolean;
    /** Names of the nested deployments that it stands in, joined; empty at the root. */
    deployment: string;
    /** `true`, or the expression that remains. */
    condition: unknown;
    range: Range;
  } & Readonly<Record<string, unknown>>)[];
  outputs: Readonly<Record<string, { type: string; value: unknown }>>;
  /** JSON pointers to what is not known before the deployment, and why. */
  unknowns: readonly { path: string; reason: string }[];
  diagnostics: readonly Diagnostic[];
}

/** What `expand` gives. */
export interface ExpandResult {
  templates: readonly ExpandedTemplate[];
  /** Of all templates, and of what could not be read. */
  diagnostics: readonly Diagnostic[];
}

/** Checks templates, as `armored lint` does. Nothing is printed or written. What is wrong with the input is in the report. */
export async function lint({ folder, ...options }: LintOptions = {}): Promise<LintResult> {
  const { report, exitCode, text } = await lintFiles({ files: filesOf(folder) }, options);
  const result: Report = reportJson(report);
  return {
    report: plain(result),
    exitCode,
    format: async (name, { color = false, width = 100, quiet = false } = {}) => {
      const load = Object.hasOwn(formats, name) ? formats[name] : undefined;
      if (load === undefined) throw new TypeError(`there is no format ${name}: one of ${Object.keys(formats).join(', ')}`);
      return (await load())(report, { text, color, width, quiet });
    },
  };
}

/** Evaluates templates, as `armored expand` does, as far as that can be known. */
export async function expand({ folder, ...options }: TemplateOptions = {}): Promise<ExpandResult> {
  const { entries, diagnostics } = await expandTemplates(filesOf(folder), options);
  const result: ExpandResult = { templates: entries.map(entryJson), diagnostics: diagnostics.map(diagnosticJson) };
  return plain(result);
}

function filesOf(folder = process.cwd()) {
  return diskFiles(folder, { outside: true });
}

/** Plain data: ARM's own kinds of numbers become JavaScript's. */
function plain<T>(value: T): T {
  return JSON.parse(printJson(value)) as T;
}
