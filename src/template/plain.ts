import { objectFrom, keysOf, type Json } from '../document/json.ts';
import { printExpression } from '../expression/print.ts';
import { isArray, isObject, Unknown, type Value } from '../expression/value.ts';

/** A value as JSON: what is not known is the expression that remains of it, which never holds a secret. */
export function plain(value: Value): Json {
  if (value instanceof Unknown) return printExpression(value.residual);
  if (isArray(value)) return value.map(plain);
  return isObject(value) ? objectFrom(keysOf(value).map((key) => [key, plain(value[key] ?? null)])) : value;
}
