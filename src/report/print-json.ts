import { Float } from '../document/json.ts';

// What a terminal or a build log would obey instead of showing; JSON.stringify escapes the other control characters itself.
const hidden = /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]|(?<=#)#(?=\[)/g;

/** JSON text, indented, of plain objects and arrays: undefined members are left out, big integers and Floats are the numbers they are. */
export function printJson(value: unknown, indent = '\n'): string {
  if (typeof value === 'string') return printString(value);
  if (typeof value === 'bigint') return String(value);
  if (value instanceof Float) return Number.isInteger(value.value) ? floatText(value.value) : String(value.value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => printJson(item, inner));
    return items.length === 0 ? '[]' : `[${inner}${items.join(`,${inner}`)}${indent}]`;
  }
  const members: string[] = [];
  for (const [key, member] of Object.entries(value as Record<string, unknown>))
    if (member !== undefined) members.push(`${printString(key)}: ${printJson(member, inner)}`);
  return members.length === 0 ? '{}' : `{${inner}${members.join(`,${inner}`)}${indent}}`;
}

function printString(text: string): string {
  return JSON.stringify(text).replace(hidden, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function floatText(value: number): string {
  const text = Object.is(value, -0) ? '-0' : String(value);
  return /[.e]/.test(text) ? text : `${text}.0`;
}
