import type { Json, Path } from '../document/json.ts';
import { isExpression } from '../expression/parse.ts';
import type { Address, Resource, Step } from '../template/resource.ts';
import type { FindingFix } from './finding.ts';
import { grade, type MinimumTls } from './match.ts';
import type { Subject } from './outcome.ts';
import { printPlace, stepsOf } from './places.ts';
import { isJsonObject, rawAt, rawMember } from './raw.ts';

/** A fix before its edits are made: one value at one place. */
export interface FixIntent {
  address: Address;
  value: Json;
  description: string;
  /** Why it is unsafe; undefined where it is safe. */
  unsafe: string | undefined;
}

/** The fix of a violation whose value is written at the end of a trace; undefined where no one place decides it. */
export function fixOf(
  resource: Resource,
  subject: Subject,
  end: Address | undefined,
  minimumTls: MinimumTls,
): FixIntent | undefined {
  const wanted = compliantLiteral(subject, minimumTls);
  if (wanted === undefined) return undefined;
  const target = end ?? insertionPoint(resource, stepsOf(subject.place));
  if (!target) return undefined;
  const written = rawAt(target.document, target.path);
  if (end && (written === undefined || typeof written === 'object')) return undefined;
  if (typeof written === 'string' && isExpression(written)) return undefined;
  const value = allowedAs(target, resource, spelledLike(wanted, written), subject, minimumTls);
  if (value === undefined) return undefined;
  const { rule, setting } = subject;
  const unsafe = rule.fix?.unsafe ?? (setting.setAtCreation ? 'an existing resource must be created anew' : undefined);
  return { address: target, value, description: `Set ${nameOf(target, resource, subject)} to ${shown(value)}`, unsafe };
}

/** The edits of a fix, as reported. */
export function reportedFix({ address, value, description, unsafe }: FixIntent): FindingFix | null {
  const { document, path } = address;
  const edits = document.edit(path, value).map(({ offset, length, newText }) => ({
    file: document.path,
    span: document.span(offset, length),
    newText,
  }));
  if (edits.length === 0) return null;
  const told = unsafe === undefined ? description : `${description}; unsafe: ${unsafe}`;
  return { description: told, unsafe: unsafe !== undefined, edits };
}

function compliantLiteral({ rule, setting }: Subject, minimumTls: MinimumTls): Json | undefined {
  const best = setting.set === undefined ? rule.fix?.set : setting.set;
  if (best === undefined || best === null) return undefined;
  const raised = typeof best === 'string' ? best.replace(/1([._]?)2$/, '1$13') : best;
  return [best, raised].find((value) => grade(value, setting.secure, setting.insecure, minimumTls) === 'secure');
}

/** Where an absent property is inserted: below what is written of the resource, as long as that is literal. */
function insertionPoint({ address }: Resource, steps: readonly Step[] | undefined): Address | undefined {
  if (!steps) return undefined;
  let raw: Json | undefined = rawAt(address.document, address.path);
  for (const step of steps) {
    if (raw !== undefined && raw !== null && typeof raw !== 'object') return undefined;
    const next = rawMember(raw, step);
    if (next === undefined && (typeof step === 'number' || rawMember(raw, 'copy') !== undefined)) return undefined;
    raw = next;
  }
  return { document: address.document, path: [...address.path, ...steps] };
}

/** A literal of the type that the text had: a boolean that is written as a string stays one. */
function spelledLike(value: Json, written: Json | undefined): Json {
  if (typeof written === 'string' && (typeof value === 'boolean' || typeof value === 'number')) return String(value);
  if (typeof written === 'boolean' && (value === 'true' || value === 'false')) return value === 'true';
  return value;
}

/** The value as a parameter takes it; undefined where it allows nothing that complies. */
function allowedAs(
  { path }: Address,
  resource: Resource,
  value: Json,
  { setting }: Subject,
  minimumTls: MinimumTls,
): Json | undefined {
  const name = parameterOf(path);
  if (name === undefined) return value;
  const declared = rawAt(resource.address.document, ['parameters', name]);
  const allowed = isJsonObject(declared) ? rawMember(declared, 'allowedValues') : undefined;
  if (!Array.isArray(allowed) || allowed.includes(value)) return value;
  return (allowed as readonly Json[]).find((other) => grade(other, setting.secure, setting.insecure, minimumTls) === 'secure');
}

/** The parameter whose default or given value stands at a path. */
export function parameterOf(path: Path): string | undefined {
  const [section, name, member] = path.slice(-3);
  const isValue = typeof member === 'string' && ['defaultvalue', 'value'].includes(member.toLowerCase());
  const isSection = typeof section === 'string' && section.toLowerCase() === 'parameters';
  return isValue && isSection && typeof name === 'string' ? name : undefined;
}

/** The variable whose text stands at a path. */
export function variableOf(path: Path): string | undefined {
  const at = path.findIndex((step) => typeof step === 'string' && step.toLowerCase() === 'variables');
  const name = path[at + 1];
  return at >= 0 && typeof name === 'string' ? name : undefined;
}

function nameOf({ document, path }: Address, resource: Resource, { place }: Subject): string {
  const parameter = parameterOf(path);
  if (parameter !== undefined) {
    return document === resource.address.document ? `the default of \`${parameter}\`` : `\`${parameter}\` in ${document.path}`;
  }
  const isInResource = resource.address.path.every((step, index) => path[index] === step);
  const variable = variableOf(path);
  return variable !== undefined && !isInResource ? `the variable \`${variable}\`` : printPlace(place);
}

function shown(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
