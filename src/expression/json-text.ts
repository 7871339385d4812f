import { Float, keysOf } from '../document/json.ts';
import { isArray, Unknown, type Value } from './value.ts';

const shortEscapes: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

function quoted(text: string): string {
  const escape = (character: string): string => {
    const code = character.charCodeAt(0);
    if (code >= 0x7f && code < 0xa0 && code !== 0x85) return character;
    return shortEscapes[character] ?? `\\u${code.toString(16).padStart(4, '0')}`;
  };
  return `"${text.replace(/["\\\p{Cc}\u2028\u2029]/gu, escape)}"`;
}

/** A Float in .NET's shortest form: `1`, `0.0001`, `1E-05`, `1E+17`. */
export function printFloat(value: number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 'NaN' : value > 0 ? 'Infinity' : '-Infinity';
  const sign = value < 0 || Object.is(value, -0) ? '-' : '';
  const [mantissa = '', power = ''] = Math.abs(value).toExponential().split('e');
  const digits = mantissa.replace('.', '');
  const exponent = Number(power);
  if (exponent < -5 || exponent === -5 || exponent > 16) {
    const fraction = digits.length > 1 ? `.${digits.slice(1)}` : '';
    return `${sign}${digits.charAt(0)}${fraction}E${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
  }
  if (exponent < 0) return `${sign}0.${'0'.repeat(-exponent - 1)}${digits}`;
  const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, '0');
  return sign + (digits.length > exponent + 1 ? `${whole}.${digits.slice(exponent + 1)}` : whole);
}

function floatInJson(value: number): string {
  if (!Number.isFinite(value)) return `"${printFloat(value)}"`;
  const text = printFloat(value);
  return /[.E]/.test(text) ? text : `${text}.0`;
}

function scalar(value: Value): string | undefined {
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'number') return Number.isInteger(value) ? String(value) : floatInJson(value);
  if (typeof value === 'bigint' || typeof value === 'boolean') return String(value);
  if (value instanceof Float) return floatInJson(value.value);
  if (value instanceof Unknown) throw new TypeError('an unknown has no text');
  return value === null ? 'null' : undefined;
}

/** Compact JSON as the engine prints it in string() and format(). Throws TypeError on an unknown. */
export function printJson(value: Value): string {
  const text = scalar(value);
  if (text !== undefined) return text;
  if (isArray(value)) return `[${value.map(printJson).join(',')}]`;
  const object = value as Readonly<Record<string, Value>>;
  return `{${keysOf(object)
    .map((key) => `${quoted(key)}:${printJson(object[key] ?? null)}`)
    .join(',')}}`;
}
