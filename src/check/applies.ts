import { Unknown, type Value } from '../expression/value.ts';
import type { When } from '../rules/rule.ts';
import { isCertain, same } from './match.ts';
import { lastSegment, nameKey } from './name-key.ts';
import { findBeside, readPlace, type SettingPlace } from './places.ts';
import type { Reader } from './reader.ts';

/** Whether all conditions of a rule hold beside a place; an Unknown where one of them is not known and none fails. */
export function applies(reader: Reader, conditions: readonly When[], place: SettingPlace): boolean | Unknown {
  let unknown: Unknown | undefined;
  for (const condition of conditions) {
    const holds = holdsBeside(reader, condition, place);
    if (holds === false) return false;
    if (holds instanceof Unknown) unknown = holds;
  }
  return unknown ?? true;
}

function holdsBeside(reader: Reader, when: When, place: SettingPlace): boolean | Unknown {
  const values = when.path === 'name' ? [nameOf(reader)] : valuesBeside(reader, when.path, place);
  const present = values.filter((value) => value !== undefined);
  if (present.length === 0) return when.absent ?? false;
  if (!when.is && !when.not) return present.some(isThere) || (present.find((value) => value instanceof Unknown) ?? true);
  return joined(when.is === undefined || someIs(present, when.is), when.not === undefined || negated(someIs(present, when.not)));
}

function isThere(value: Value): boolean {
  return !(value instanceof Unknown) || isCertain(value);
}

function valuesBeside(reader: Reader, path: string, place: SettingPlace): readonly (Value | undefined)[] {
  return findBeside(reader, path, place).map((found) => {
    const held = readPlace(reader, found);
    return held.here ? held.value : undefined;
  });
}

/** The last segment, which is what a child is called within its parent. */
function nameOf({ resource, assignment }: Reader): Value {
  const name = resource.name(assignment);
  const segment = lastSegment(nameKey(name));
  return name instanceof Unknown && segment.includes('{') ? name : segment;
}

function someIs(values: readonly Value[], listed: NonNullable<When['is']>): boolean | Unknown {
  const known = values.filter((value) => !(value instanceof Unknown));
  if (known.some((value) => listed.some((other) => same(value, other)))) return true;
  return values.find((value) => value instanceof Unknown) ?? false;
}

function negated(value: boolean | Unknown): boolean | Unknown {
  return value instanceof Unknown ? value : !value;
}

function joined(a: boolean | Unknown, b: boolean | Unknown): boolean | Unknown {
  if (a === false || b === false) return false;
  return a === true ? b : a;
}
