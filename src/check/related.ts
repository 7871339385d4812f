import type { Resource } from '../template/resource.ts';
import { isChildKey, lastSegment, nameKey } from './name-key.ts';
import type { Reader } from './reader.ts';

/** Finds the parents and children of resources among those of one evaluation; the index is made when first asked for. */
export interface Relatives {
  /** The declared children of a type that may be deployed, by the last segment of their name where one is given. */
  children(reader: Reader, type: string, name?: string): readonly Reader[];
  parent(reader: Reader): Reader | undefined;
}

/** Relatives among the resources of one evaluation. */
export function relativesAmong(resources: readonly Resource[]): Relatives {
  let byType: Map<string, Resource[]> | undefined;
  const ofType = (type: string): readonly Resource[] => {
    byType ??= groupByType(resources);
    return byType.get(type.toLowerCase()) ?? [];
  };
  const keyOf = ({ resource, assignment }: Reader): string => nameKey(resource.name(assignment));
  return {
    children(reader, type, name) {
      const candidates = ofType(type);
      if (candidates.length === 0) return [];
      const parent = keyOf(reader);
      return candidates
        .map((candidate) => reader.of(candidate))
        .filter((child) => {
          const key = keyOf(child);
          const isNamed = name === undefined || lastSegment(key) === name.toLowerCase();
          return isNamed && isChildKey(key, parent) && child.condition() !== false;
        });
    },
    parent(reader) {
      const type = reader.resource.type.slice(0, reader.resource.type.lastIndexOf('/'));
      const child = keyOf(reader);
      const found = ofType(type).find((candidate) => isChildKey(child, keyOf(reader.of(candidate))));
      return found && reader.of(found);
    },
  };
}

function groupByType(resources: readonly Resource[]): Map<string, Resource[]> {
  const groups = new Map<string, Resource[]>();
  for (const resource of resources) {
    if (resource.existing) continue;
    const group = groups.get(resource.type.toLowerCase());
    if (group) group.push(resource);
    else groups.set(resource.type.toLowerCase(), [resource]);
  }
  return groups;
}
