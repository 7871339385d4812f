import { Float, type Json, type JsonObject, keysOf } from './json.ts';

/** How JSON is laid out: `undefined` newline keeps it on one line, `space` is what stands after a colon and a comma there. */
export interface Layout {
  newline: string | undefined;
  /** One level of indentation. */
  unit: string;
  space: string;
}

function scalar(value: Json): string | undefined {
  if (typeof value === 'string') return JSON.stringify(value);
  if (value instanceof Float) return float(value.value);
  return typeof value === 'object' && value !== null ? undefined : String(value);
}

function float(value: number): string {
  const text = Object.is(value, -0) ? '-0' : String(value);
  return /[.eEIN]/.test(text) ? text : `${text}.0`;
}

/** Prints JSON; `indent` is that of the line on which it begins. */
export function prettyJson(value: Json, layout: Layout, indent = ''): string {
  const text = scalar(value);
  if (text !== undefined) return text;
  const inner = layout.newline === undefined ? '' : indent + layout.unit;
  const isArray = Array.isArray(value);
  const parts = isArray
    ? (value as readonly Json[]).map((item) => prettyJson(item, layout, inner))
    : membersOf(value as JsonObject, layout, inner);
  const [open, close] = isArray ? '[]' : '{}';
  if (parts.length === 0) return `${open}${close}`;
  if (layout.newline !== undefined) {
    const line = layout.newline + inner;
    return `${open}${line}${parts.join(`,${line}`)}${layout.newline}${indent}${close}`;
  }
  const padding = isArray ? '' : layout.space;
  return `${open}${padding}${parts.join(`,${layout.space}`)}${padding}${close}`;
}

function membersOf(object: JsonObject, layout: Layout, indent: string): string[] {
  const colon = layout.newline === undefined ? `:${layout.space}` : ': ';
  return keysOf(object).map((key) => `${JSON.stringify(key)}${colon}${prettyJson(object[key] ?? null, layout, indent)}`);
}
