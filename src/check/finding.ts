import type { Diagnostic, Severity } from '../document/diagnostic.ts';
import type { Json } from '../document/json.ts';
import type { Span } from '../document/span.ts';
import type { Kind, Layer } from '../rules/rule.ts';
import type { Shard } from './shard.ts';

/** Contract, section 1. */
export type Verdict = 'pass' | 'violation' | 'unenforced' | 'undetermined' | 'suppressed';

/** The resource a finding is about, as evaluated. */
export interface FindingResource {
  type: string;
  /** The evaluated full name, or the ARM expression that remains. */
  name: string;
  apiVersion: string;
  symbolicName: string | null;
}

/** One step from the property to the text that wrote its value. */
export interface TraceEntry {
  file: string;
  span: Span;
  message: string;
}

/** One replacement, as reported. */
export interface FixEdit {
  file: string;
  span: Span;
  newText: string;
}

/** How to comply. `unsafe` where clients may break or the resource must be recreated. */
export interface FindingFix {
  description: string;
  unsafe: boolean;
  edits: readonly FixEdit[];
}

/** One setting of one declaration that does not pass. */
export interface Finding {
  ruleId: string;
  verdict: Exclude<Verdict, 'pass'>;
  severity: Severity;
  kind: Kind;
  layer: Layer;
  /** One sentence that a reviewer understands, no trailing period. */
  message: string;
  file: string;
  span: Span;
  resource: FindingResource;
  /** Copies of the declaration that fail alike. */
  instances: number;
  /** ARM path from the resource's root. */
  property: string;
  /** The value as given; null where it is absent or not known. Secrets never stand here. */
  actual: Json;
  absent: boolean;
  expected: string;
  /** Evaluations in which it holds, by parameters file; empty: with the defaults. */
  parameterFiles: readonly string[];
  /** The assignment that breaks it, where inputs decide. */
  counterexample: Readonly<Record<string, Json>> | null;
  /** Why it is undetermined. */
  reason: string | null;
  baselined: boolean;
  trace: readonly TraceEntry[];
  fix: FindingFix | null;
  fingerprint: string;
  helpUri: string;
  controls: readonly string[];
  azurePolicy: readonly string[];
  /** Only on suppressed ones: why, and until when. */
  suppression?: { reason: string; expires?: string };
}

/** A layer's word for one resource: the worst verdict of its settings, or nothing to say. */
export type LayerWord = Verdict | 'not-applicable';

/** What was checked of one resource. */
export interface Coverage {
  file: string;
  resource: FindingResource;
  layers: Record<Layer, LayerWord>;
  /** ARM paths of what it is checked for that only its creation can set. */
  setAtCreation: readonly string[];
}

/** What a run found: everything a report shows. */
export interface Report {
  tool: { name: string; version: string };
  summary: Summary;
  findings: readonly Finding[];
  diagnostics: readonly Diagnostic[];
  coverage: readonly Coverage[];
  /** Only where this is a part of a run. */
  shard?: Shard;
}

/** Counts of a run (contract, section 3). */
export interface Summary {
  conclusion: 'pass' | 'fail' | 'error';
  files: number;
  evaluations: number;
  resources: number;
  checked: number;
  findings: { violation: number; unenforced: number; undetermined: number; suppressed: number; baselined: number };
  bySeverity: Record<Severity, number>;
}
