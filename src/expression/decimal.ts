/**
 * A number as decimal digits, as .NET's formatting sees it: 0.DIGITS × 10^scale. No digits: zero.
 * `isFloat`: keeps its sign even when it rounds to zero.
 */
export interface Decimal {
  negative: boolean;
  digits: string;
  scale: number;
  isFloat: boolean;
}

/** The digits of an Integer. */
export function integerDecimal(value: number | bigint): Decimal {
  const text = String(value).replace('-', '');
  const digits = text === '0' ? '' : text;
  return { negative: value < 0, digits, scale: digits.length, isFloat: false };
}

/** The fewest digits that tell a Float from its neighbours. */
export function shortestDecimal(value: number): Decimal {
  const [mantissa = '', power = ''] = Math.abs(value).toExponential().split('e');
  const negative = value < 0 || Object.is(value, -0);
  if (value === 0) return { negative, digits: '', scale: 0, isFloat: true };
  return { negative, digits: mantissa.replace('.', ''), scale: Number(power) + 1, isFloat: true };
}

/** All digits of the binary value of a Float. */
function exactDecimal(value: number): Decimal {
  const negative = value < 0 || Object.is(value, -0);
  if (value === 0) return { negative, digits: '', scale: 0, isFloat: true };
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, Math.abs(value));
  const all = bits.getBigUint64(0);
  const stored = Number(all >> 52n);
  const mantissa = (all & 0xfffffffffffffn) | (stored === 0 ? 0n : 1n << 52n);
  const exponent = Math.max(stored, 1) - 1075;
  const scaled = exponent >= 0 ? mantissa << BigInt(exponent) : mantissa * 5n ** BigInt(-exponent);
  const digits = String(scaled);
  return { negative, digits: digits.replace(/0+$/, ''), scale: digits.length + Math.min(exponent, 0), isFloat: true };
}

/** A Float with this many digits, counted from its first or after the point: the exact value, half to even. */
export function roundedFloat(value: number, count: number, from: 'first' | 'point'): Decimal {
  const exact = exactDecimal(value);
  const keep = from === 'first' ? count : exact.scale + count;
  const cut = exact.digits.slice(Math.max(keep, 0));
  const isHalf = keep >= 0 && cut === '5';
  const isEven = Number(exact.digits.charAt(keep - 1)) % 2 === 0;
  return cutTo(exact, keep, cut >= '5' && keep >= 0 && !(isHalf && isEven));
}

/** A number with so many digits, half away from zero. */
export function rounded(decimal: Decimal, keep: number): Decimal {
  return cutTo(decimal, keep, keep >= 0 && decimal.digits.charAt(keep) >= '5');
}

function cutTo(decimal: Decimal, keep: number, up: boolean): Decimal {
  const { negative, scale, isFloat } = decimal;
  if (keep >= decimal.digits.length) return decimal;
  const kept = decimal.digits.slice(0, Math.max(keep, 0));
  if (!up) return normal(negative, kept, scale, isFloat);
  const nines = /9*$/.exec(kept)?.[0].length ?? 0;
  const head = kept.slice(0, kept.length - nines);
  if (head === '') return { negative, digits: '1', scale: scale + 1, isFloat };
  return { negative, digits: head.slice(0, -1) + String(Number(head.at(-1)) + 1), scale, isFloat };
}

function normal(negative: boolean, kept: string, scale: number, isFloat: boolean): Decimal {
  const digits = kept.replace(/0+$/, '');
  return digits === '' ? { negative: negative && isFloat, digits, scale: 0, isFloat } : { negative, digits, scale, isFloat };
}
