import { Float, type Json } from '../../document/json.ts';
import { printJson } from '../../report/print-json.ts';
import { columns, type Paint, painter, visible } from '../../report/terminal-text.ts';
import type { ExpandedEntry, ExpandedResource } from './expanded-entry.ts';

/** Members that the heading of a resource already shows, or that a reader does not look for. */
const inHeading = new Set([
  'type',
  'name',
  'apiVersion',
  'symbolicName',
  'existing',
  'deployment',
  'condition',
  'range',
  'dependsOn',
]);

/** What templates deploy, for a person at a terminal: each resource with its settings, a line each, then the outputs. */
export function expandedText(entries: readonly ExpandedEntry[], style: { color: boolean; width: number }): string {
  const paint = painter(style.color);
  return entries.map((entry) => `${entryLines(entry, paint, style.width).join('\n')}\n\n`).join('');
}

function entryLines(entry: ExpandedEntry, paint: Paint, width: number): readonly string[] {
  const { file, parameterFile, scope, resources, outputs } = entry;
  const withFile = parameterFile === null ? 'its defaults' : visible(parameterFile);
  const count = `${resources.length} resource${resources.length === 1 ? '' : 's'}`;
  const names = Object.entries(outputs);
  const lines = [`${paint(visible(file), 'bold')} with ${withFile}: ${count} at the scope of the ${scopes[scope] ?? scope}`];
  for (const resource of resources) lines.push('', ...resourceLines(resource, paint, width));
  if (names.length > 0) lines.push('', paint('outputs', 'bold'));
  for (const [name, { value }] of names) lines.push(...valueLines(name, value, '  ', paint, width));
  return [...lines, '', paint(`${unknownText(entry.unknowns.length)}.`, 'dim')];
}

const scopes: Readonly<Record<string, string>> = {
  resourceGroup: 'resource group',
  managementGroup: 'management group',
};

function unknownText(count: number): string {
  if (count === 0) return 'Every value is known before the deployment';
  return count === 1 ? '1 value is not known before the deployment' : `${count} values are not known before the deployment`;
}

function resourceLines(resource: ExpandedResource, paint: Paint, width: number): readonly string[] {
  const { type, name, apiVersion, existing, deployment, condition } = resource;
  const notes = [existing ? 'existing' : '', deployment === '' ? '' : `in ${visible(deployment)}`].filter((note) => note !== '');
  const note = notes.length === 0 ? '' : paint(` (${notes.join(', ')})`, 'dim');
  const room = width - columns(`${type}  ${apiVersion}`);
  const shownName = cut(visible(name), Math.max(room, 20));
  const lines = [`${paint(visible(type), 'cyan')} ${paint(shownName, 'bold')} ${paint(visible(apiVersion), 'dim')}${note}`];
  if (condition !== true) lines.push(...valueLines('if', condition, '  ', paint, width));
  for (const [member, value] of Object.entries(resource)) {
    if (!inHeading.has(member)) lines.push(...valueLines(member, value as Json, '  ', paint, width));
  }
  return lines;
}

/** `key: value` on one line where it fits, else its members below. */
function valueLines(key: string, value: Json, indent: string, paint: Paint, width: number): readonly string[] {
  const head = `${indent}${paint(visible(key), 'blue')}:`;
  const short = oneLine(value);
  const room = width - columns(`${indent}${key}: `);
  if (!isBranch(value) || columns(short) <= room) return [`${head} ${cut(short, Math.max(room, 20))}`];
  const members = Array.isArray(value)
    ? (value as readonly Json[]).map((element, index): [string, Json] => [`[${index}]`, element])
    : Object.entries(value as Readonly<Record<string, Json>>);
  return [head, ...members.flatMap(([name, member]) => valueLines(name, member, `${indent}  `, paint, width))];
}

function cut(text: string, width: number): string {
  return columns(text) <= width ? text : `${text.slice(0, width - 1)}…`;
}

function isBranch(value: Json): boolean {
  return typeof value === 'object' && value !== null && !(value instanceof Float) && Object.keys(value).length > 0;
}

function oneLine(value: Json): string {
  return typeof value === 'string' && value.startsWith('[') && value.endsWith(']')
    ? visible(value)
    : visible(printJson(value).replace(/\n\s*/g, ' '));
}
