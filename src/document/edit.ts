import type { Json, Path } from './json.ts';
import { beginsLine, entriesOf, gapAfter, indentAt, layoutOf, lineStart } from './layout.ts';
import { type Layout, prettyJson } from './pretty-json.ts';
import { readLenient } from './reader.ts';
import type { Edit } from './span.ts';
import { type Node, walk } from './tree.ts';

/** The edits, in order, that set the value at a path of a text, or remove it; comments, indentation and order stay. */
export function editsFor(text: string, root: Node, path: Path, value: Json | undefined): readonly Edit[] {
  const { nodes, members } = walk(root, path);
  const node = nodes.at(-1) ?? root;
  const isWhole = members.length === path.length;
  if (value === undefined) return isWhole && path.length > 0 ? removal(text, nodes.at(-2) ?? root, node) : [];
  const missing = path.slice(members.length);
  const [step, ...rest] = missing;
  const isContainer = typeof step === 'string' ? node.members !== undefined : node.items !== undefined;
  if (step === undefined || !isContainer) return replacement(text, node, nodes.at(-2), built(missing, value));
  const filled = built(rest, value);
  if (typeof step === 'string')
    return insertion(text, node, nodes.at(-2), (layout, indent) => memberText(step, filled, layout, indent));
  const before = Array.from({ length: step - (node.items?.length ?? 0) }, () => null);
  return insertion(text, node, nodes.at(-2), (layout, indent) => {
    const separator = layout.newline === undefined ? `,${layout.space}` : `,${layout.newline}${indent}`;
    return [...before, filled].map((item) => prettyJson(item, layout, indent)).join(separator);
  });
}

/** A value within the parents that are missing. */
function built(path: Path, value: Json): Json {
  return path.reduceRight<Json>((inner, step) => {
    if (typeof step === 'string') return Object.fromEntries([[step, inner]]);
    return [...Array.from({ length: step }, () => null), inner];
  }, value);
}

function memberText(key: string, value: Json, layout: Layout, indent: string): string {
  const colon = layout.newline === undefined ? `:${layout.space}` : ': ';
  return `${JSON.stringify(key)}${colon}${prettyJson(value, layout, indent)}`;
}

/** The layout of what is written into an object or array: on one line where its entries are. */
function layoutIn(text: string, container: Node | undefined): Layout {
  const layout = layoutOf(text);
  const [first] = container === undefined ? [] : entriesOf(container);
  if (container === undefined || first === undefined || layout.newline === undefined) return layout;
  const entryIndent = indentAt(text, first.start);
  const outer = indentAt(text, container.start);
  if (!beginsLine(text, first.start)) return { ...layout, newline: undefined };
  const isDeeper = entryIndent.length > outer.length && entryIndent.startsWith(outer);
  return isDeeper ? { ...layout, unit: entryIndent.slice(outer.length) } : layout;
}

const plain: Layout = { newline: undefined, unit: '', space: '' };

function replacement(text: string, node: Node, parent: Node | undefined, value: Json): readonly Edit[] {
  const { value: present } = readLenient(text.slice(node.start, node.end));
  if (present !== undefined && prettyJson(present, plain) === prettyJson(value, plain)) return [];
  const newText = prettyJson(value, layoutIn(text, parent), indentAt(text, node.start));
  return [{ offset: node.start, length: node.end - node.start, newText }];
}

/** Writes an entry, given the layout of its surroundings and the indentation of its line. */
type Print = (layout: Layout, indent: string) => string;

function insertion(text: string, node: Node, parent: Node | undefined, print: Print): readonly Edit[] {
  const last = entriesOf(node).at(-1);
  if (last === undefined) return firstEntry(text, node, layoutIn(text, parent), print);
  const layout = layoutIn(text, node);
  const { comma, end } = gapAfter(text, last.end, node.end - 1);
  const entryIndent = indentAt(text, last.start);
  const lead = layout.newline === undefined ? layout.space : layout.newline + entryIndent;
  const written = lead + print(layout, entryIndent);
  // After a comment that runs to the end of its line there is nothing else on that line.
  const needsLine = layout.newline === undefined && /\/\/[^\r\n]*$/.test(text.slice(last.end, end));
  const newText = needsLine ? `${layoutOf(text).newline ?? '\n'}${written}` : written;
  const offset = comma === undefined ? end : Math.max(end, comma + 1);
  if (comma !== undefined) return [{ offset, length: 0, newText }];
  return merged([
    { offset: last.end, length: 0, newText: ',' },
    { offset, length: 0, newText },
  ]);
}

/** The first entry of an empty object or array, after the comments in it. */
function firstEntry(text: string, node: Node, around: Layout, print: Print): readonly Edit[] {
  const inner = text.slice(node.start + 1, node.end - 1);
  const layout = inner.includes('//') ? layoutOf(text) : around;
  const outer = indentAt(text, node.start);
  const indent = layout.newline === undefined ? '' : outer + layout.unit;
  const entry = print(layout, indent);
  const padding = layout.newline === undefined ? (node.items === undefined ? layout.space : '') : layout.newline + indent;
  const closing = layout.newline === undefined ? padding : layout.newline + outer;
  const comments = inner.trimEnd();
  const offset = node.start + 1 + comments.length;
  return [{ offset, length: inner.length - comments.length, newText: padding + entry + closing }];
}

/** Removes one value; of a member all its duplicates too, which would else come to light. */
function removal(text: string, parent: Node, node: Node): readonly Edit[] {
  const entries = entriesOf(parent);
  const gaps = entries.map(({ end }, index) => gapAfter(text, end, entries[index + 1]?.start ?? parent.end - 1));
  const key = parent.members?.find((member) => member.value === node)?.key;
  const isRemoved = (index: number): boolean =>
    key === undefined ? parent.items?.[index] === node : parent.members?.[index]?.key === key;
  const edits: Edit[] = [];
  for (const [index, entry] of entries.entries()) {
    const gap = gaps[index];
    if (gap !== undefined && isRemoved(index)) edits.push(...entryRemoval(text, entry, gap, index === entries.length - 1));
  }
  const lastKept = entries.findLastIndex((_, index) => !isRemoved(index));
  const comma = gaps[lastKept]?.comma;
  const isTrailing = gaps.at(-1)?.comma !== undefined;
  if (lastKept < entries.length - 1 && comma !== undefined && !isTrailing) edits.push({ offset: comma, length: 1, newText: '' });
  return merged(edits);
}

/** An entry with its comma, and with its line where it has one for itself. */
function entryRemoval(
  text: string,
  entry: { start: number; end: number },
  gap: ReturnType<typeof gapAfter>,
  isLast: boolean,
): Edit[] {
  const { comma, end, endsLine } = gap;
  const isOnLine = comma === undefined || comma < end;
  if (beginsLine(text, entry.start) && endsLine && isOnLine) {
    const offset = lineStart(text, entry.start);
    const next = end + (/^[ \t]*(?:\r\n?|\n)/.exec(text.slice(end))?.[0].length ?? 0);
    return [{ offset, length: next - offset, newText: '' }];
  }
  const after = comma === undefined ? '' : text.slice(comma + 1);
  const blanks = isLast ? 0 : (/^[ \t]*/.exec(after)?.[0].length ?? 0);
  const before = isLast ? (/[ \t]*$/.exec(text.slice(lineStart(text, entry.start), entry.start))?.[0].length ?? 0) : 0;
  const edits = [{ offset: entry.start - before, length: entry.end - entry.start + before, newText: '' }];
  if (comma !== undefined) edits.push({ offset: comma, length: 1 + blanks, newText: '' });
  return edits;
}

/** Edits in order; what touches becomes one. */
function merged(edits: readonly Edit[]): Edit[] {
  const result: Edit[] = [];
  for (const edit of [...edits].sort((one, other) => one.offset - other.offset)) {
    const last = result.at(-1);
    if (last !== undefined && edit.offset <= last.offset + last.length) {
      last.length = Math.max(last.offset + last.length, edit.offset + edit.length) - last.offset;
      last.newText += edit.newText;
    } else result.push({ ...edit });
  }
  return result;
}
