import { LimitError } from './environment.ts';
import { changing } from './unknowns.ts';
import { isArray, isObject, type Value } from './value.ts';

interface Extent {
  /** Nodes, shared ones counted each time, as they are printed each time. */
  size: number;
  depth: number;
}

const maxSize = 1_000_000;
const maxDepth = 1000;
const leaf: Extent = { size: 1, depth: 0 };

const extents = new WeakMap<object, Extent>();

/** Throws LimitError for a value that is too large or too deep to be walked; lambdas can double one at each step. */
export function checkExtent(value: Value): void {
  extentOf(value, 0);
}

function extentOf(value: Value, level: number): Extent {
  if (typeof value === 'string') return value.length < 64 ? leaf : { size: 1 + value.length / 64, depth: 0 };
  if (typeof value !== 'object' || value === null || changing.has(value)) return leaf;
  if (!isArray(value) && !isObject(value)) return leaf;
  const known = extents.get(value);
  if (known !== undefined) return known;
  if (level > maxDepth) throw new LimitError(`a value nests at most ${maxDepth} levels deep`);
  const extent = { size: 1, depth: 0 };
  for (const part of Object.values(value)) {
    const { size, depth } = extentOf(part, level + 1);
    extent.size += size;
    extent.depth = Math.max(extent.depth, depth + 1);
  }
  if (extent.depth > maxDepth) throw new LimitError(`a value nests at most ${maxDepth} levels deep`);
  if (extent.size > maxSize) throw new LimitError(`a value has at most ${maxSize} parts`);
  extents.set(value, extent);
  return extent;
}
