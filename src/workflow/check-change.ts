import { compare, compareWithNothing, conclude, type Comparison, type FailOn } from '../check/compare.ts';
import type { Finding, Report } from '../check/finding.ts';
import type { Files } from '../files/files.ts';
import { treeFiles } from '../files/tree-files.ts';
import { normalizePath } from '../files/walk.ts';
import type { Profile } from '../rules/rule.ts';
import type { Arguments } from '../command-line/arguments.ts';
import { lint, type LintOptions } from '../commands/lint/lint.ts';
import { contextOf } from '../command-line/deployment-context.ts';
import type { Ports } from '../ports.ts';

/** What was found, what of it counts, and what that means: settled before anything is reported. */
export interface CheckedChange {
  report: Report;
  comparison: Comparison;
  /** Whether there was a base to compare with. */
  compared: boolean;
  /** `new`: only what the change adds counts. */
  scope: 'new' | 'all';
  /** The findings that count. */
  findings: readonly Finding[];
  /** The diagnostics that count. */
  diagnostics: Report['diagnostics'];
  conclusion: Report['summary']['conclusion'];
  failOn: FailOn;
  /** What a reader should know about the run itself, in our own words. */
  notes: readonly string[];
  text: (file: string) => string | undefined;
}

/** The base of a change: its files, why they could not be read, or undefined where there is nothing to compare with. */
export type Base = { files: Files } | { problem: string } | undefined;

/** Checks the templates of the ports' files, and of the base alike, and concludes. */
export async function checkChange(ports: Ports, base: Base, inputs: Arguments): Promise<CheckedChange> {
  const notes: string[] = [];
  const baseFiles = base !== undefined && 'files' in base ? base.files : undefined;
  const policy = inputs.text('config-from') === 'base' && base !== undefined ? (baseFiles ?? nothing) : undefined;
  if (base !== undefined && 'problem' in base) {
    const config = policy === undefined ? '' : ', and by the defaults: neither configuration nor baseline count';
    notes.push(`The base could not be read (${base.problem}): everything is reported${config}.`);
  }
  const options = await optionsFor(inputs, policy, notes);
  const { report, text, failOn } = await lint(ports, options);
  const before = baseFiles && (await lint({ files: baseFiles, now: () => ports.now() }, options)).report;
  const comparison = before === undefined ? compareWithNothing(report) : compare(report, before);
  const scope = before !== undefined && inputs.text('report') === 'new' ? 'new' : 'all';
  const findings = scope === 'new' ? comparison.added : [...comparison.added, ...comparison.kept];
  const diagnostics = comparison.addedDiagnostics;
  const conclusion = conclude(findings, diagnostics, failOn);
  return { report, comparison, compared: before !== undefined, scope, findings, diagnostics, conclusion, failOn, notes, text };
}

/** Where a base cannot be read it has no policy: that of the head could loosen the rules by which the head is checked. */
const nothing = treeFiles({ blobs: new Map(), blob: () => Promise.reject(new Error('there are no files')) });

/**
 * Options for head and base alike: the policy is that of the base where that counts, so that a change cannot loosen the rules it
 * is checked by.
 */
async function optionsFor(inputs: Arguments, policy: Files | undefined, notes: string[]): Promise<LintOptions> {
  const named = async (input: string): Promise<string | undefined> => {
    const path = inputs.given(input);
    if (path === undefined || policy === undefined || (await policy.kind(path)) === 'file') return path;
    if (policy !== nothing)
      notes.push(`The base branch does not have the file that the input ${input} names: it counts once it is merged.`);
    return undefined;
  };
  const [config, baseline] = [await named('config'), await named('baseline')];
  const profile = inputs.given('profile');
  const failOn = inputs.given('fail-on');
  const suppressions = inputs.given('suppressions');
  return {
    ...(await whatToCheck(inputs)),
    context: contextOf(inputs),
    ...(suppressions !== undefined && { suppressions: suppressions === 'config-only' ? 'config-only' : 'all' }),
    ...(policy && { configFiles: policy }),
    ...(config !== undefined && { config }),
    ...(baseline !== undefined && { baseline }),
    ...(profile !== undefined && { profile: profile as Profile }),
    ...(failOn !== undefined && { failOn: failOn as FailOn }),
  };
}

/** With a template to deploy, the parameters are those of its deployment, merged; without one, each is an evaluation of its own. */
async function whatToCheck(inputs: Arguments): Promise<LintOptions> {
  const template = inputs.given('template');
  const files = inputs.list('parameters');
  if (template === undefined) return { paths: inputs.positionals, parameters: files };
  const { parameterOverrides } = await import('../commands/deploy/deploy-options.ts');
  const values = await parameterOverrides(inputs.given('parameter-overrides'));
  const glob = normalizePath(template).replace(/[*?[\]{}()!+@|\\]/g, '\\$&');
  const isGiven = files.length > 0 || Object.keys(values).length > 0;
  return {
    paths: inputs.positionals.includes('.') ? inputs.positionals : [...inputs.positionals, template],
    ...(isGiven && { evaluations: [{ template: glob, evaluations: [{ files, values }] }] }),
  };
}
