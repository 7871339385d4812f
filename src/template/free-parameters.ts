import { upperCase } from '../expression/names.ts';
import { unknownIn } from '../expression/unknowns.ts';
import { isArray, type Value, type ValueObject } from '../expression/value.ts';
import { isNullable, isSecure, problemOf, typeName } from './declared-type.ts';
import { asGiven, type FreeParameter } from './decisions.ts';
import { resolvedValue } from './lazy-value.ts';
import { literalsComparedWith } from './literals.ts';
import { memberOfValue } from './member.ts';
import type { Scope } from './scope.ts';

/** The root parameters that the evaluation does not set, by lower-case name. */
export function freeParametersOf(scope: Scope): ReadonlyMap<string, FreeParameter> {
  const found = new Map<string, FreeParameter>();
  for (const name of scope.parameters.names()) {
    const upper = upperCase(name);
    const declared = scope.parameters.isFree(upper) ? scope.parameters.declaration(upper) : undefined;
    if (declared === undefined) continue;
    let standing: { value: Value | undefined } | undefined;
    let literals: readonly Value[] | undefined;
    found.set(name.toLowerCase(), {
      name,
      type: typeName(declared),
      hasDefault: isNullable(declared) || memberOfValue(declared, 'defaultValue') !== undefined,
      get defaultValue() {
        return (standing ??= { value: defaultOf(scope, name) }).value;
      },
      accepts: (value) => problemOf(value, declared, scope.parameters.definitions, '') === undefined,
      domain: domainOf(declared),
      secret: isSecure(declared),
      get literals() {
        return (literals ??= literalsComparedWith(scope, name));
      },
    });
  }
  return found;
}

function defaultOf(scope: Scope, name: string): Value | undefined {
  const { value, reads } = scope.expansion.under(asGiven, () => resolvedValue(scope.parameters.value(name)));
  return reads.parameters.size + reads.runtime.size > 1 || unknownIn(value) ? undefined : value;
}

/** Whether a free parameter has values worth trying: a number, or one of a list. */
export function isChoosable(scope: Scope, name: string): boolean {
  const declared = scope.parameters.declaration(upperCase(name));
  return declared !== undefined && (typeName(declared) === 'int' || domainOf(declared) !== undefined);
}

/** Every value that a caller can pass, where they can be listed. */
function domainOf(declared: ValueObject): readonly Value[] | undefined {
  const allowed = memberOfValue(declared, 'allowedValues');
  const none = isNullable(declared) ? [null] : [];
  if (isArray(allowed)) return typeName(declared) === 'array' ? undefined : [...allowed, ...none];
  return typeName(declared) === 'bool' ? [true, false, ...none] : undefined;
}
