import type { Json, JsonObject } from '../document/json.ts';

/** A resource declaration in Bicep; an expression in brackets is written as Bicep writes it. */
export function bicepText(resource: JsonObject): string {
  const { type, apiVersion, ...members } = resource;
  return `resource example '${textOf(type)}@${textOf(apiVersion)}' = ${valueText(members, '')}\n`;
}

function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}

function valueText(value: Json, indent: string): string {
  if (typeof value === 'string') return stringText(value);
  if (Array.isArray(value))
    return blockText(
      '[',
      ']',
      value.map((item: Json) => valueText(item, `${indent}  `)),
      indent,
    );
  if (typeof value !== 'object' || value === null) return String(value);
  const members = Object.entries(value as JsonObject).map(
    ([key, member]) => `${keyText(key)}: ${valueText(member, `${indent}  `)}`,
  );
  return blockText('{', '}', members, indent);
}

function blockText(open: string, close: string, lines: readonly string[], indent: string): string {
  if (lines.length === 0) return `${open}${close}`;
  return `${open}\n${lines.map((line) => `${indent}  ${line}\n`).join('')}${indent}${close}`;
}

function keyText(key: string): string {
  return /^[A-Za-z_]\w*$/.test(key) ? key : stringText(key);
}

function stringText(text: string): string {
  if (/^\[(?!\[).*\]$/.test(text)) return text.slice(1, -1);
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('${', '\\${')}'`;
}
