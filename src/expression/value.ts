import { Float } from '../document/json.ts';
import type { Expression } from './ast.ts';

/** Why a value is not known before the deployment. */
export type UnknownReason =
  /** Only Azure can answer: reference(), list*(), environment(), … */
  | { kind: 'runtime'; function: string }
  /** A fact of the deployment that no option gave: resourceGroup().location, utcNow(), … */
  | { kind: 'context'; name: string }
  /** A free root parameter without default: the caller must choose. */
  | { kind: 'parameter'; name: string }
  /** A secure parameter's value or a Key Vault reference: never used. */
  | { kind: 'secret'; name: string }
  /** The expression fails, or what it needs could not be read; a diagnostic says it. */
  | { kind: 'error'; message: string }
  /** A copy count that is not known: the index is not either. */
  | { kind: 'copy'; name: string }
  /** Beyond a stated bound. */
  | { kind: 'limit'; limit: string };

/** One leaf that is not known: the expression that remains of it, and why. Objects and arrays stay whole around it. */
export class Unknown {
  readonly residual: Expression;
  readonly reason: UnknownReason;
  /** True where the value, once known, must not be shown. */
  readonly secret: boolean;
  /** What is known of its members all the same: a declaration is a lower bound of what Azure answers. */
  readonly declared: ((member: string | number) => Value | undefined) | undefined;

  constructor(
    residual: Expression,
    reason: UnknownReason,
    secret = false,
    declared?: (member: string | number) => Value | undefined,
  ) {
    this.residual = residual;
    this.reason = reason;
    this.secret = secret;
    this.declared = declared;
  }
}

/** What an expression evaluates to: JSON with unknown leaves. Plain objects and arrays are shared, never changed. */
export type Value = null | boolean | number | bigint | string | Float | Unknown | readonly Value[] | ValueObject;

/** An object of values; the same representation as JsonObject, so that literal JSON is a value as it stands. */
export interface ValueObject {
  readonly [key: string]: Value;
}

export function isObject(value: Value | undefined): value is ValueObject {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Float) &&
    !(value instanceof Unknown)
  );
}

export function isArray(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value);
}

export type TypeName = 'null' | 'boolean' | 'integer' | 'float' | 'string' | 'array' | 'object';

/** The type that ARM gives to a value; numbers are Integer or Float (arm-language 6). */
export function typeOf(value: Value): TypeName | 'unknown' {
  switch (typeof value) {
    case 'string':
      return 'string';
    case 'number':
      return Number.isInteger(value) ? 'integer' : 'float';
    case 'boolean':
      return 'boolean';
    case 'bigint':
      return 'integer';
    default:
      if (value === null) return 'null';
      if (Array.isArray(value)) return 'array';
      if (value instanceof Unknown) return 'unknown';
      return value instanceof Float ? 'float' : 'object';
  }
}

/** Whether an Integer has 64 bits; longer ones survive as literals, but are no number to any function. */
export function fitsInteger(value: bigint): boolean {
  return BigInt.asIntN(64, value) === value;
}
