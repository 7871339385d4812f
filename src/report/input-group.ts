import type { Finding } from '../check/finding.ts';
import type { Json } from '../document/json.ts';
import type { Span } from '../document/span.ts';
import { printJson } from './print-json.ts';

/** Unenforced findings that the same inputs decide: said once, at the parameter (contract, section 3). */
export interface InputGroup {
  /** The inputs, as declared. */
  names: readonly string[];
  /** The values that break a setting, as one text. */
  values: string;
  /** Where the input is declared or gets its default. */
  place: { file: string; span: Span };
  findings: readonly Finding[];
}

/** Parts findings into those that are told one by one and those that are told at the inputs that decide them. */
export function inputGroups(findings: readonly Finding[]): { single: readonly Finding[]; groups: readonly InputGroup[] } {
  const single: Finding[] = [];
  const byInputs = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = finding.verdict === 'unenforced' ? inputsOf(finding) : undefined;
    if (key === undefined) single.push(finding);
    else byInputs.set(key, [...(byInputs.get(key) ?? []), finding]);
  }
  return { single, groups: [...byInputs.values()].map(groupOf) };
}

/** What a group says in one sentence. */
export function groupSentence({ names, values, findings }: InputGroup): string {
  const what = `${names.length === 1 ? 'parameter' : 'parameters'} ${names.join(', ')} ${names.length === 1 ? 'allows' : 'allow'} ${values}`;
  return `${what}: ${findings.length === 1 ? '1 setting is' : `${findings.length} settings are`} not enforced`;
}

function inputsOf({ file, counterexample, severity }: Finding): string | undefined {
  const names = Object.keys(counterexample ?? {});
  return names.length === 0 ? undefined : JSON.stringify([file, severity, ...names.map((name) => name.toLowerCase()).sort()]);
}

function groupOf(findings: readonly Finding[]): InputGroup {
  const [first] = findings;
  const names = Object.keys(first?.counterexample ?? {});
  const values = new Set(findings.map(({ counterexample }) => valuesText(names, counterexample ?? {})));
  return { names, values: [...values].join(' or '), place: placeOf(findings), findings };
}

function valuesText(names: readonly string[], assignment: Readonly<Record<string, Json>>): string {
  const value = (name: string): string => printJson(assignment[name] ?? null, ' ');
  const [only] = names;
  if (names.length === 1 && only !== undefined) return value(only);
  return names.map((name) => `${name} = ${value(name)}`).join(', ');
}

function placeOf(findings: readonly Finding[]): { file: string; span: Span } {
  const [first] = findings;
  const last = first?.trace.at(-1) ?? first;
  return last ?? { file: '', span: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } } };
}
