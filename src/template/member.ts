import { findKey } from '../expression/names.ts';
import { literal } from '../expression/print.ts';
import { isArray, isObject, Unknown, type Value } from '../expression/value.ts';
import type { Step } from './resource.ts';

/** A member or element of a value; undefined where there is none. */
export function memberOfValue(value: Value, step: Step): Value | undefined {
  if (value instanceof Unknown) return value.declared?.(step) ?? memberOfUnknown(value, step);
  if (typeof step === 'number') return isArray(value) ? value[step] : undefined;
  if (!isObject(value)) return undefined;
  const key = findKey(value, step);
  return key === undefined ? undefined : value[key];
}

/** A member of what is not known: not known either, whatever a declaration tells of it. */
export function memberOfUnknown(value: Unknown, step: Step): Unknown {
  const { residual, reason, secret } = value;
  const part =
    typeof step === 'number'
      ? ({ kind: 'index', target: residual, index: literal(step), start: -1, end: -1 } as const)
      : ({ kind: 'property', target: residual, name: step, start: -1, end: -1 } as const);
  return new Unknown(part, reason, secret);
}
