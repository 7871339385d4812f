import { Float } from '../document/json.ts';

const spelling = /^(tls|ssl)?[\s_-]*v?[\s_-]*(?:(\d)(?:[._]?(\d))?(?![0-9.a-z])|$)/i;

/**
 * The version a value means, as a number that orders (1.2 is 12, any SSL is below 10), in the spellings of Azure's services:
 * `TLS1_2`, `Tls12`, `TLSv1.2`, `TLS 1.2`, `1.2`, `TLS12_2022`, the number 1.2. Undefined where it means none.
 */
export function tlsVersion(value: unknown): number | undefined {
  if (value instanceof Float) return tlsVersion(value.value);
  if (typeof value === 'number') return value >= 1 && value < 2 ? Math.round(value * 10) : undefined;
  return typeof value === 'string' ? textVersion(value.trim()) : undefined;
}

function textVersion(text: string): number | undefined {
  const [matched, protocol, major, minor] = spelling.exec(text) ?? [];
  if (matched === undefined || (protocol === undefined && (major !== '1' || minor === undefined))) return undefined;
  if (protocol?.toLowerCase() === 'ssl') return Number(major ?? 3);
  // Microsoft.Cdn and .NET call TLS 1.0 `Tls`; PostgreSQL calls it `TLSv1`.
  return Number(major ?? 1) === 1 ? 10 + Number(minor ?? 0) : undefined;
}
