import { keysOf } from '../../document/json.ts';
import type { Expression } from '../ast.ts';
import { sameName } from '../names.ts';
import { isArray, isObject, Unknown, type Value } from '../value.ts';

/**
 * What is known of a merge of objects of which some are not known: the last one that has a member decides, unless one after
 * it may have that member, too. An object under that name is left unknown where objects merge (`isDeep`), as is a null.
 */
export function mergedUnknown(whole: Unknown, objects: readonly Value[], isDeep: boolean): Unknown {
  return new Unknown(whole.residual, whole.reason, whole.secret, (step) => {
    if (typeof step === 'number') return undefined;
    for (const object of objects.toReversed()) {
      const value = memberOf(object, step);
      if (value === none) continue;
      if (value === open) return undefined;
      return isDeep && (isObject(value) || value === null || value instanceof Unknown) ? undefined : value;
    }
    return undefined;
  });
}

const none: unique symbol = Symbol('none');
const open: unique symbol = Symbol('open');

/** A member by name; `none` where there is none for certain, `open` where there may be one. */
function memberOf(object: Value, name: string): Value | typeof none | typeof open {
  if (object instanceof Unknown) return mayHave(object.residual, name) ? open : none;
  const key = isObject(object) ? keysOf(object).findLast((each) => sameName(each, name)) : undefined;
  const value = key !== undefined && isObject(object) ? object[key] : undefined;
  return value ?? (key === undefined ? none : null);
}

/** Whether what remains of an object can have a member: not where all that it can be is written with other names. */
function mayHave(expression: Expression, name: string): boolean {
  if (expression.kind === 'literal') return valueMayHave(expression.value, name);
  if (expression.kind !== 'call' || expression.namespace !== undefined) return true;
  const { args } = expression;
  switch (expression.name.toLowerCase()) {
    case 'createobject':
      return args.some((arg, index) => index % 2 === 0 && isOrMayBe(arg, name));
    case 'if':
      return args.slice(1).some((branch) => mayHave(branch, name));
    case 'union':
    case 'createarray':
      return args.some((arg) => mayHave(arg, name));
    case 'shallowmerge':
      return args.some((arg) => !isListed(arg) || mayHave(arg, name));
    case 'null':
      return false;
    default:
      return true;
  }
}

function isListed(expression: Expression): boolean {
  return expression.kind === 'literal'
    ? isArray(expression.value)
    : expression.kind === 'call' && expression.name.toLowerCase() === 'createarray';
}

function isOrMayBe(key: Expression, name: string): boolean {
  return key.kind !== 'literal' || typeof key.value !== 'string' || sameName(key.value, name);
}

function valueMayHave(value: Value, name: string): boolean {
  if (value instanceof Unknown) return mayHave(value.residual, name);
  if (isArray(value)) return value.some((element) => valueMayHave(element, name));
  return isObject(value) && keysOf(value).some((key) => sameName(key, name));
}
