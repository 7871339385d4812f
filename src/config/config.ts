import type { FailOn } from '../check/compare.ts';
import type { Severity } from '../document/diagnostic.ts';
import type { Json } from '../document/json.ts';
import type { Span } from '../document/span.ts';
import type { Profile } from '../rules/rule.ts';

/** What the rules that a glob matches are reported as; the last glob that matches counts. */
export interface RuleSeverity {
  glob: string;
  severity: Severity | 'off';
  /** Where it stands in the configuration. */
  span?: Span;
}

/** Findings that the configuration accepts (contract, section 5). */
export interface IgnoreEntry {
  rule: string;
  /** Globs of files and of resource names; absent: all. */
  path?: string;
  resource?: string;
  reason: string;
  /** `YYYY-MM-DD`: the last day on which it holds. */
  expires?: string;
  /** Where it stands in the configuration. */
  span: Span;
}

/** Parameters that a pipeline passes: files, merged, and values that win over them. */
export interface ConfiguredEvaluation {
  name?: string;
  files: readonly string[];
  values: Readonly<Record<string, Json>>;
}

/** The evaluations of the templates that a glob matches. */
export interface TemplateEvaluations {
  template: string;
  evaluations: readonly ConfiguredEvaluation[];
}

/** The configuration file (contract, section 6); what it does not say is absent or empty. */
export interface Config {
  /** Where it was read from. */
  path?: string;
  profile?: Profile;
  failOn?: FailOn;
  rules: readonly RuleSeverity[];
  include: readonly string[];
  exclude: readonly string[];
  ignore: readonly IgnoreEntry[];
  suppressions?: 'all' | 'config-only';
  baseline?: string;
  minimumTls?: '1.2' | '1.3';
  parameters: readonly TemplateEvaluations[];
}

/** What holds where there is no configuration file. */
export const emptyConfig: Config = { rules: [], include: [], exclude: [], ignore: [], parameters: [] };
