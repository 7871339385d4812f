import { isMap, isNode, LineCounter, parseDocument } from 'yaml';
import type { FailOn } from '../check/compare.ts';
import type { Diagnostic } from '../document/diagnostic.ts';
import type { Json } from '../document/json.ts';
import type { Position, Span } from '../document/span.ts';
import { checkSchema } from './check-schema.ts';
import { configSchema } from './config-schema.ts';
import { type Config, type ConfiguredEvaluation, emptyConfig, type IgnoreEntry, type RuleSeverity } from './config.ts';

/** A configuration, with what is wrong in its text; where anything is, nothing of it holds. */
export interface ParsedConfig {
  config: Config;
  diagnostics: readonly Diagnostic[];
}

/** Reads a configuration in YAML or JSON. */
export function parseConfig(path: string, text: string): ParsedConfig {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const diagnostic = (code: string, message: string, from: number, to: number): Diagnostic => ({
    code,
    severity: 'error',
    message,
    file: path,
    span: { start: position(from), end: position(Math.max(from, to)) },
  });
  const broken = [...document.errors, ...document.warnings].map(({ message, pos }) =>
    diagnostic('config/invalid-yaml', firstLine(message), pos[0], pos[1]),
  );
  if (broken.length > 0) return { config: { ...emptyConfig, path }, diagnostics: broken };
  if (document.contents === null) return { config: { ...emptyConfig, path }, diagnostics: [] };
  const mistakes = checkSchema(document, configSchema).map(({ message, from, to }) =>
    diagnostic('config/invalid', message, from, to),
  );
  if (mistakes.length > 0) return { config: { ...emptyConfig, path }, diagnostics: mistakes };
  const spanOfNode = (node: unknown): Span => {
    const [from = 0, to = 0] = isNode(node) ? (node.range ?? []) : [];
    return { start: position(from), end: position(to) };
  };
  const spanOf = (index: number): Span => {
    return spanOfNode(document.getIn(['ignore', index], true));
  };
  const rules = document.get('rules', true);
  const ruleSpans = isMap(rules) ? rules.items.map(({ key }) => spanOfNode(key)) : [];
  return { config: configOf(path, document.toJS() as Written, spanOf, ruleSpans), diagnostics: [] };
}

/** The configuration as written, after the schema held. */
interface Written {
  profile?: 'recommended' | 'strict';
  failOn?: FailOn;
  rules?: Readonly<Record<string, RuleSeverity['severity']>>;
  include?: readonly string[];
  exclude?: readonly string[];
  ignore?: readonly Omit<IgnoreEntry, 'span'>[];
  suppressions?: 'all' | 'config-only';
  baseline?: string;
  minimumTls?: string | number;
  parameters?: readonly {
    template: string;
    evaluations: readonly { name?: string; files?: readonly string[]; values?: Readonly<Record<string, Json>> }[];
  }[];
}

function configOf(path: string, written: Written, spanOf: (index: number) => Span, ruleSpans: readonly Span[]): Config {
  const { profile, failOn, suppressions, baseline, minimumTls } = written;
  const evaluationOf = ({ name, files = [], values = {} }: Partial<ConfiguredEvaluation>): ConfiguredEvaluation => ({
    ...(name === undefined ? {} : { name }),
    files,
    values,
  });
  return {
    path,
    rules: Object.entries(written.rules ?? {}).map(([glob, severity], index) => ({
      glob,
      severity,
      ...(ruleSpans[index] !== undefined && { span: ruleSpans[index] }),
    })),
    include: written.include ?? [],
    exclude: written.exclude ?? [],
    ignore: (written.ignore ?? []).map((entry, index) => ({ ...entry, span: spanOf(index) })),
    parameters: (written.parameters ?? []).map(({ template, evaluations }) => ({
      template,
      evaluations: evaluations.map(evaluationOf),
    })),
    ...(profile === undefined ? {} : { profile }),
    ...(failOn === undefined ? {} : { failOn }),
    ...(suppressions === undefined ? {} : { suppressions }),
    ...(baseline === undefined ? {} : { baseline }),
    ...(minimumTls === undefined ? {} : { minimumTls: String(minimumTls) === '1.3' ? '1.3' : '1.2' }),
  };
}

function firstLine(message: string): string {
  return /^[^\r\n]*/.exec(message)?.[0] ?? message;
}
