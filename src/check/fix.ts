import type { Json, Path } from '../document/json.ts';
import { isExpression } from '../expression/parse.ts';
import type { PathPart } from '../rules/path.ts';
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
  const fixed = target
    ? valueAt(resource, subject, target, wanted, minimumTls, end !== undefined)
    : newItem(resource, subject, wanted);
  if (!fixed) return undefined;
  const { rule, setting } = subject;
  const unsafe = rule.fix?.unsafe ?? (setting.setAtCreation ? 'an existing resource must be created anew' : undefined);
  const told = fixed.told ?? fixed.value;
  return { ...fixed, description: `Set ${nameOf(fixed.address, resource, subject)} to ${shown(told)}`, unsafe };
}

/** A value at a place; `told` is what the setting becomes, where more than it is written. */
interface Placed {
  address: Address;
  value: Json;
  told?: Json;
}

function valueAt(
  resource: Resource,
  subject: Subject,
  address: Address,
  wanted: Json,
  minimumTls: MinimumTls,
  isWritten: boolean,
): Placed | undefined {
  const written = rawAt(address.document, address.path);
  if (isWritten && (written === undefined || typeof written === 'object')) return undefined;
  if (typeof written === 'string' && isExpression(written)) return undefined;
  const value = allowedAs(address, resource, spelledLike(wanted, written), subject, minimumTls);
  return value === undefined ? undefined : { address, value };
}

/** Where a rule asks for an item by its name, and there is none: the item, added to its list. */
function newItem(resource: Resource, { place }: Subject, wanted: Json): Placed | undefined {
  const open = place.steps.findIndex((step) => typeof step === 'object');
  const before = place.steps.slice(0, open).filter((step) => typeof step !== 'object');
  const address = open < 0 ? undefined : insertionPoint(resource, before);
  const list = built(place.parts.slice(open), wanted);
  if (!address || !Array.isArray(list)) return undefined;
  const written = rawAt(address.document, address.path);
  if (written === undefined || written === null) return { address, value: list, told: wanted };
  const [item] = list as readonly Json[];
  if (!Array.isArray(written) || item === undefined) return undefined;
  return { address: { ...address, path: [...address.path, written.length] }, value: item, told: wanted };
}

function built([part, ...rest]: readonly PathPart[], value: Json): Json | undefined {
  if (part === undefined) return value;
  const inner = built(rest, value);
  if (inner === undefined) return undefined;
  if (part.kind === 'key') return { [part.key]: inner };
  return part.kind === 'selected' && isJsonObject(inner) ? [{ [part.key]: part.is, ...inner }] : undefined;
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
  const raised = typeof best === 'string' ? best.replace(/1([._]?)2$/, (_, point: string) => `1${point}3`) : best;
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
