import { Float } from './json.ts';

// Newtonsoft refuses longer integers.
const maxDigits = 380;

/** The value of a number as Newtonsoft's reader takes it (hexadecimal and octal too); undefined where it refuses. */
export function readNumber(written: string): number | bigint | Float | undefined {
  if (/^0[xX]/.test(written)) return /^0[xX][\da-fA-F]+$/.test(written) ? wrapped(BigInt(written)) : undefined;
  if (/^0[^.eE]/.test(written)) return /^0[0-7]+$/.test(written) ? wrapped(BigInt(`0o${written}`)) : undefined;
  if (/^-?\d+$/.test(written)) return written.length > maxDigits ? undefined : integer(BigInt(written));
  return /^-?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(written) ? float(Number(written)) : undefined;
}

/** An Integer: a number where that is exact, else a bigint. */
export function integer(value: bigint): number | bigint {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}

/** A Float: a number where that has a fraction or is none, else a Float. */
export function float(value: number): number | Float {
  return Number.isInteger(value) ? new Float(value) : value;
}

/** Digits of 64 bits in another base are two's complement. */
function wrapped(value: bigint): number | bigint | undefined {
  return value >= 2n ** 64n ? undefined : integer(BigInt.asIntN(64, value));
}
