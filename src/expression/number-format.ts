import { type Decimal, integerDecimal, rounded, roundedFloat, shortestDecimal } from './decimal.ts';
import { printFloat } from './json-text.ts';
import { formatPattern } from './number-pattern.ts';

/** A number to be formatted: an Integer, or the value of a Float. */
export type Formatted = { kind: 'integer'; value: number | bigint } | { kind: 'float'; value: number };

/** A number in one of .NET's formats, invariant culture (arm-language 19.3); undefined where the format is invalid. */
export function formatNumber(number: Formatted, format: string): string | undefined {
  const { kind, value } = number;
  if (kind === 'float' && !Number.isFinite(value)) return printFloat(value);
  if (format === '') return kind === 'float' ? printFloat(value) : String(value);
  const standard = /^([A-Za-z])(\d*)$/.exec(format);
  if (standard === null) return formatPattern(patternDecimal(number), format);
  const [, letter = '', digits = ''] = standard;
  if (Number(digits) > 999_999_999) return undefined;
  return standards[letter.toUpperCase()]?.(number, letter, digits === '' ? undefined : Number(digits));
}

/** The result has at least this many characters: to be counted before it is made. */
export function widthOf(format: string): number {
  return Number(/^[A-Za-z](\d{1,9})$/.exec(format)?.[1] ?? 0);
}

function patternDecimal(number: Formatted): Decimal {
  return number.kind === 'integer' ? integerDecimal(number.value) : roundedFloat(number.value, 15, 'first');
}

/** Each takes the letter as written and the precision, if there is one. */
const standards: Readonly<Record<string, (number: Formatted, letter: string, digits: number | undefined) => string | undefined>> =
  {
    B: formatInteger,
    D: formatInteger,
    X: formatInteger,
    F: (number, _, digits = 2) => signed(fixed(toPlaces(number, digits), digits)),
    N: (number, _, digits = 2) => signed(grouped(toPlaces(number, digits), digits)),
    P: (number, _, digits = 2) => `${signed(grouped(toPlaces(number, digits, 2), digits))} %`,
    C: (number, _, digits = 2) => {
      const { negative, text } = grouped(toPlaces(number, digits), digits);
      return negative ? `(¤${text})` : `¤${text}`;
    },
    E: (number, letter, digits = 6) => signed(scientific(toDigits(number, digits + 1), letter, digits, 3)),
    G: (number, letter, digits) => general(number, letter === 'G' ? 'E' : 'e', digits === 0 ? undefined : digits),
    R: (number, letter) => general(number, letter === 'R' ? 'E' : 'e', undefined),
  };

interface Signed {
  negative: boolean;
  text: string;
}

const signed = ({ negative, text }: Signed): string => (negative ? `-${text}` : text);

function formatInteger(number: Formatted, letter: string, width = 0): string | undefined {
  if (number.kind === 'float') return undefined;
  const value = BigInt(number.value);
  if (letter.toUpperCase() === 'D') return (value < 0n ? '-' : '') + String(value < 0n ? -value : value).padStart(width, '0');
  const bits = bitsOf(value);
  const text = BigInt.asUintN(bits, value).toString(letter.toUpperCase() === 'B' ? 2 : 16);
  return (letter === 'X' ? text.toUpperCase() : text).padStart(width, '0');
}

/** 64, or for what is longer as many bits as its two's complement needs, in steps of four. */
function bitsOf(value: bigint): number {
  let bits = 64;
  while (BigInt.asIntN(bits, value) !== value) bits += 4;
  return bits;
}

/** Rounded to places after the point, once multiplied by a power of ten. */
function toPlaces(number: Formatted, places: number, power = 0): Decimal {
  const decimal = number.kind === 'integer' ? integerDecimal(number.value) : roundedFloat(number.value, places + power, 'point');
  const scaled = { ...decimal, scale: decimal.scale + (decimal.digits === '' ? 0 : power) };
  return rounded(scaled, scaled.scale + places);
}

function toDigits(number: Formatted, count: number): Decimal {
  return number.kind === 'integer' ? rounded(integerDecimal(number.value), count) : roundedFloat(number.value, count, 'first');
}

function fixed({ negative, digits, scale }: Decimal, places: number): Signed {
  const whole = scale > 0 ? digits.slice(0, scale).padEnd(scale, '0') : '0';
  const fraction = ('0'.repeat(Math.max(Math.min(-scale, places), 0)) + digits.slice(Math.max(scale, 0))).padEnd(places, '0');
  return { negative, text: places > 0 ? `${whole}.${fraction}` : whole };
}

function grouped(decimal: Decimal, places: number): Signed {
  const { negative, text } = fixed(decimal, places);
  const [whole = '', fraction] = text.split('.');
  const groups = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return { negative, text: fraction === undefined ? groups : `${groups}.${fraction}` };
}

function scientific({ negative, digits, scale }: Decimal, letter: string, places: number | undefined, width: number): Signed {
  const fraction = places === undefined ? digits.slice(1) : digits.slice(1).padEnd(places, '0');
  const power = digits === '' ? 0 : scale - 1;
  const mantissa = (digits.charAt(0) || '0') + (fraction === '' ? '' : `.${fraction}`);
  const exponent = `${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(width, '0')}`;
  return { negative, text: `${mantissa}${letter}${exponent}` };
}

function general(number: Formatted, letter: string, digits: number | undefined): string {
  if (number.kind === 'integer' && digits === undefined) return String(number.value);
  const decimal = digits !== undefined ? toDigits(number, digits) : shortestDecimal(number.kind === 'float' ? number.value : 0);
  const limit = digits ?? Math.max(decimal.digits.length, 17);
  if (decimal.scale > limit || decimal.scale < -3) {
    return signed(scientific(decimal, letter, undefined, 2));
  }
  return signed(fixed(decimal, Math.max(decimal.digits.length - decimal.scale, 0)));
}
