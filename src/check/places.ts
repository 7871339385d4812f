import { isArray, isObject, Unknown, type Value } from '../expression/value.ts';
import { type PathPart, parsePath, printPath } from '../rules/path.ts';
import type { Step } from '../template/resource.ts';
import { same } from './match.ts';
import type { Reader } from './reader.ts';

/** One place that a rule's path leads to: the steps, and how each was found. What could not be followed stays a part. */
export interface SettingPlace {
  steps: readonly (Step | PathPart)[];
  parts: readonly PathPart[];
}

/** What a place holds under one assignment; `nothing` where the list or object around it has no such entry. */
export type Held = { here: true; value: Value | undefined } | { here: false };

/** The places that a rule's path leads to under one assignment. */
export function findPlaces(reader: Reader, path: string): readonly SettingPlace[] {
  const parts = parsePath(path);
  return follow(reader, parts, []).map((steps) => ({ steps, parts }));
}

/** The place that a path names in general, in whatever lists there are. */
export function openPlace(path: string): SettingPlace {
  const parts = parsePath(path);
  return { steps: parts.map((part) => (part.kind === 'key' ? part.key : part)), parts };
}

function follow(reader: Reader, parts: readonly PathPart[], taken: readonly Step[]): SettingPlace['steps'][] {
  const steps = [...taken];
  for (let part = parts[steps.length]; part !== undefined; part = parts[steps.length]) {
    if (part.kind !== 'key') return followWildcard(reader, parts, part, steps);
    steps.push(part.key);
  }
  return [steps];
}

function followWildcard(
  reader: Reader,
  parts: readonly PathPart[],
  part: PathPart,
  steps: readonly Step[],
): SettingPlace['steps'][] {
  const around = reader.shape(steps);
  const open = [...steps, ...parts.slice(steps.length)];
  if (around instanceof Unknown) return [open];
  if (part.kind === 'selected') {
    const chosen = selectedItems(reader, steps, around, part);
    if (chosen instanceof Unknown || chosen.length === 0) return [open];
    return chosen.flatMap((index) => follow(reader, parts, [...steps, index]));
  }
  const keys = part.kind === 'items' ? (isArray(around) ? [...around.keys()] : []) : isObject(around) ? Object.keys(around) : [];
  return keys.flatMap((key) => follow(reader, parts, [...steps, key]));
}

function selectedItems(
  reader: Reader,
  steps: readonly Step[],
  list: Value | undefined,
  part: Extract<PathPart, { kind: 'selected' }>,
): readonly number[] | Unknown {
  if (!isArray(list)) return [];
  const found: number[] = [];
  for (const index of list.keys()) {
    const value = reader.at([...steps, index, part.key]);
    if (value instanceof Unknown) return value;
    if (value !== undefined && same(value, part.is)) found.push(index);
  }
  return found;
}

/** What a place holds under the assignment of a reader. */
export function readPlace(reader: Reader, { steps, parts }: SettingPlace): Held {
  const concrete = stepsOf({ steps, parts });
  if (!concrete) return readOpen(reader, { steps, parts });
  const value = reader.at(concrete);
  if (value !== undefined && !parts.some(({ kind }) => kind === 'selected')) return { here: true, value };
  const isGone = parts.some((part, index) => part.kind !== 'key' && !isChosen(reader, concrete, part, index));
  return isGone ? { here: false } : { here: true, value };
}

function isChosen(reader: Reader, steps: readonly Step[], part: PathPart, index: number): boolean {
  const entry = steps.slice(0, index + 1);
  if (part.kind !== 'selected') return reader.resource.at(entry, reader.assignment).value !== undefined;
  const value = reader.at([...entry, part.key]);
  return value !== undefined && !(value instanceof Unknown) && same(value, part.is);
}

function readOpen(reader: Reader, { steps }: SettingPlace): Held {
  const at = steps.findIndex((step) => typeof step === 'object');
  const part = steps[at];
  const before = steps.slice(0, at).filter((step) => typeof step !== 'object');
  const around = reader.shape(before);
  if (around instanceof Unknown) return { here: true, value: around };
  if (typeof part !== 'object' || part.kind !== 'selected') return { here: false };
  const chosen = selectedItems(reader, before, around, part);
  if (chosen instanceof Unknown) return { here: true, value: chosen };
  return chosen.length === 0 ? { here: true, value: undefined } : { here: false };
}

/** The steps of a place, where all of it could be followed. */
export function stepsOf({ steps }: SettingPlace): readonly Step[] | undefined {
  const concrete = steps.filter((step) => typeof step !== 'object');
  return concrete.length === steps.length ? concrete : undefined;
}

/** The ARM path of a place, as a reader of a report sees it. */
export function printPlace({ steps }: SettingPlace): string {
  let text = '';
  let run: Step[] = [];
  const flush = (): void => {
    const printed = printPath(run);
    text += text !== '' && /^\w/.test(printed) ? `.${printed}` : printed;
    run = [];
  };
  for (const step of steps) {
    if (typeof step !== 'object') run.push(step);
    else if (step.kind === 'key') run.push(step.key);
    else {
      flush();
      text += step.kind === 'items' ? '[*]' : step.kind === 'members' ? '.{*}' : `[${step.key}=${step.is}]`;
    }
  }
  flush();
  return text;
}

/** A path of the same rule, bound to the entries that a place chose, as far as both begin alike; then followed further. */
export function findBeside(reader: Reader, path: string, place: SettingPlace): readonly SettingPlace[] {
  const parts = parsePath(path);
  const bound: Step[] = [];
  for (const [index, part] of parts.entries()) {
    const [step, other] = [place.steps[index], place.parts[index]];
    if (step === undefined || typeof step === 'object' || !other || !isSamePart(part, other)) break;
    bound.push(step);
  }
  return follow(reader, parts, bound).map((steps) => ({ steps, parts }));
}

function isSamePart(a: PathPart, b: PathPart): boolean {
  if (a.kind === 'key') return b.kind === 'key' && a.key.toLowerCase() === b.key.toLowerCase();
  return a.kind === b.kind && (a.kind !== 'selected' || (b.kind === 'selected' && a.key === b.key && a.is === b.is));
}
