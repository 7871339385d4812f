import { keyOf } from '../expression/print.ts';
import { Unknown, type Value } from '../expression/value.ts';
import type { Assignment, Reads } from '../template/decisions.ts';
import type { Resource, Step } from '../template/resource.ts';

/** A resource under one assignment, and what was asked of the caller and of Azure to read it. */
export interface Reader {
  readonly resource: Resource;
  readonly assignment: Assignment;
  readonly reads: { readonly parameters: Set<string>; readonly runtime: Set<string> };
  /** The value at a path, undefined where it is absent. */
  at(path: readonly Step[]): Value | undefined;
  /** The value at a path to learn its shape only; what its parts read is not what decides the shape. */
  shape(path: readonly Step[]): Value | undefined;
  /** Whether the resource is deployed; an Unknown where that is not known. */
  condition(): boolean | Unknown;
  /** Another resource under the same assignment; what is read of it counts as well. */
  of(resource: Resource): Reader;
}

/** Reads a resource under an assignment; `reads` is shared by the readers that come from it. */
export function makeReader(
  resource: Resource,
  assignment: Assignment,
  reads: Reader['reads'] = { parameters: new Set(), runtime: new Set() },
): Reader {
  const record = ({ parameters, runtime }: Reads): void => {
    for (const name of parameters) reads.parameters.add(name);
    for (const residual of runtime) reads.runtime.add(residual);
  };
  return {
    resource,
    assignment,
    reads,
    at(path) {
      const setting = resource.at(path, assignment);
      record(setting.reads);
      return decided(setting.value ?? undefined, assignment);
    },
    shape(path) {
      const { value, reads: deep } = resource.at(path, assignment);
      if (Array.isArray(value)) record(resource.at([...path, value.length], assignment).reads);
      else record(deep);
      return value ?? undefined;
    },
    condition() {
      const { value, reads: ofCondition } = resource.condition(assignment);
      record(ofCondition);
      return value instanceof Unknown ? value : value !== false;
    },
    of: (other) => makeReader(other, assignment, reads),
  };
}

/** A boolean that only Azure knows may itself be one that was decided. */
function decided(value: Value | undefined, { runtime }: Assignment): Value | undefined {
  if (!(value instanceof Unknown) || runtime.size === 0) return value;
  return runtime.get(keyOf(value.residual)) ?? value;
}
