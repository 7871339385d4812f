import type { Diagnostic } from './diagnostic.ts';
import type { Document } from './document.ts';
import { editsFor } from './edit.ts';
import type { Json, Path } from './json.ts';
import { spansOf } from './lines.ts';
import { type Remark, readLenient } from './reader.ts';
import { saysMoreThanParsed } from './scan.ts';
import type { Span } from './span.ts';
import { strictTree } from './strict-tree.ts';
import { type Node, walk } from './tree.ts';

// Azure takes 4 MB; what is far beyond that is no template.
const maxLength = 5 * 1024 * 1024;

/** Reads a template or parameters file in ARM's dialect of JSON. Never throws: what is wrong is in `diagnostics`. */
export function readDocument(path: string, text: string): Document {
  const reader = { path, text, span: spansOf(text) };
  if (text.length > maxLength)
    return makeDocument(reader, { value: undefined, diagnostics: [tooLarge(reader)], isStrict: false });
  const plain = text.startsWith('\ufeff') ? text.slice(1) : text;
  const value = parseStrict(plain);
  if (value !== undefined && !saysMoreThanParsed(plain)) return makeDocument(reader, { value, diagnostics: [], isStrict: true });
  const reading = readLenient(text);
  return makeDocument(reader, { value: reading.value, diagnostics: diagnosticsOf(reader, reading.remarks), isStrict: false });
}

/** A text that is read, and how to tell places in it. */
interface Reader {
  path: string;
  text: string;
  span: (offset: number, length: number) => Span;
}

/** What a text holds, and whether JSON.parse alone tells it. */
interface Content {
  value: Json | undefined;
  diagnostics: readonly Diagnostic[];
  isStrict: boolean;
}

function tooLarge({ path, text }: Reader): Diagnostic {
  const message = `The file has ${text.length} characters, more than the ${maxLength} that are read; Azure takes templates of 4 MB`;
  const start = { line: 1, column: 1 };
  return { code: 'template/too-large', severity: 'error', message, file: path, span: { start, end: start } };
}

function diagnosticsOf({ path, span }: Reader, remarks: readonly Remark[]): readonly Diagnostic[] {
  return remarks.map((remark) => ({ ...wording(remark), file: path, span: span(remark.offset, remark.length) }));
}

function parseStrict(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

function wording({ kind, message }: Remark): Pick<Diagnostic, 'code' | 'severity' | 'message'> {
  switch (kind) {
    case 'error':
      return { code: 'template/invalid-json', severity: 'error', message: `Not valid JSON. ${message}` };
    case 'too-deep':
      return { code: 'template/too-deep', severity: 'error', message };
    case 'lenient':
      return {
        code: 'template/lenient-json',
        severity: 'warning',
        message: `${message} is not JSON: the Azure CLI reads it, Azure's REST API refuses it`,
      };
    case 'duplicate':
      return { code: 'template/duplicate-key', severity: 'warning', message };
  }
}

function makeDocument(reader: Reader, { value, diagnostics, isStrict }: Content): Document {
  const { path, text, span } = reader;
  let tree: Node | undefined;
  let told = diagnostics;
  const root = (): Node | undefined => {
    if (value === undefined || tree !== undefined) return tree;
    if (isStrict) tree = strictTree(text);
    if (tree !== undefined) return tree;
    const reading = readLenient(text, { tree: true });
    told = diagnosticsOf(reader, reading.remarks);
    return (tree = reading.tree);
  };
  return {
    path,
    text,
    value,
    // The tree shows duplicate keys, which JSON.parse does not tell.
    get diagnostics() {
      return told;
    },
    span,
    locate(at, part = 'value') {
      const node = root();
      return node === undefined ? span(0, 0) : locateIn(node, at, part, span);
    },
    edit(at: Path, newValue: Json | undefined) {
      const node = root();
      return node === undefined ? [] : editsFor(text, node, at, newValue);
    },
  };
}

function locateIn(root: Node, path: Path, part: 'value' | 'key', span: (offset: number, length: number) => Span): Span {
  const { nodes, members } = walk(root, path);
  const node = nodes.at(-1) ?? root;
  const member = members.at(-1);
  const isWhole = members.length === path.length;
  if (member !== undefined && (part === 'key' || !isWhole)) return span(member.keyStart, member.keyEnd - member.keyStart);
  const isOpening = !isWhole && (node.members !== undefined || node.items !== undefined);
  return span(node.start, isOpening ? 1 : node.end - node.start);
}
