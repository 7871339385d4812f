import { createHash } from '../document/create-hash.ts';
import type { Json } from '../document/json.ts';
import type { Resource } from '../template/resource.ts';
import type { Subject } from './outcome.ts';
import { printPlace, type SettingPlace } from './places.ts';
import { isJsonObject, rawAt, rawMember } from './raw.ts';

/**
 * What makes a finding the same one after the file was moved about in: rule, file, type, how the declaration is named in the
 * text, and property. No line, no parameters file, no value, and no index where list items have names.
 */
export function fingerprintOf(resource: Resource, { rule, place }: Subject): string {
  const { document } = resource.address;
  const parts = [rule.id, document.path, resource.type.toLowerCase(), ...namesOf(resource), stableProperty(resource, place)];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}

/** The names as written, of the resources around a declaration and its own; symbolic ones where there are. */
function namesOf({ address, symbolicName }: Resource): readonly string[] {
  const names: string[] = [];
  for (let length = 1; length <= address.path.length; length += 1) {
    const around = rawAt(address.document, address.path.slice(0, length));
    const name = rawMember(around, 'name');
    if (isJsonObject(around) && rawMember(around, 'type') !== undefined && typeof name === 'string') names.push(name);
  }
  if (symbolicName !== null) names[Math.max(0, names.length - 1)] = symbolicName;
  return names.map((name) => name.toLowerCase());
}

function stableProperty({ address }: Resource, place: SettingPlace): string {
  let raw: Json | undefined = rawAt(address.document, address.path);
  const steps = place.steps.map((step) => {
    raw = typeof step === 'object' ? undefined : rawMember(raw, step);
    const name = typeof step === 'number' ? rawMember(raw, 'name') : undefined;
    return typeof name === 'string' ? name : step;
  });
  return printPlace({ ...place, steps });
}
