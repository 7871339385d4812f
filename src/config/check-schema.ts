import {
  type Document as YamlDocument,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Schema } from './config-schema.ts';
import { nearest } from './nearest.ts';

/** What a text does not hold to, at UTF-16 offsets of the text. */
export interface Mistake {
  from: number;
  to: number;
  message: string;
}

/** Compares a parsed text with its schema. Only the keywords that our schema uses are known. */
export function checkSchema(document: YamlDocument.Parsed, schema: Schema): readonly Mistake[] {
  const mistakes: Mistake[] = [];
  const note = (node: Node | null | undefined, message: string): void => {
    const [from = 0, to = 0] = node?.range ?? document.contents?.range ?? [];
    mistakes.push({ from, to, message });
  };
  visit(document.contents, schema, '');
  return mistakes;

  function visit(written: Node | null, expected: Schema, path: string): void {
    const node = isAlias(written) ? (written.resolve(document) ?? null) : written;
    const name = path === '' ? 'the configuration' : path;
    if (expected.type === 'object') {
      if (isMap(node)) visitMap(node, expected, path);
      else note(written, `${name} must be a mapping of names to values`);
    } else if (expected.type === 'array') {
      if (isSeq(node)) visitList(node, expected, path);
      else note(written, `${name} must be a list`);
    } else visitScalar(written, isScalar(node) ? node.value : undefined, expected, name);
  }

  function visitMap(map: YAMLMap, expected: Schema, path: string): void {
    const given = new Set<string>();
    for (const pair of map.items as Pair<Node, Node | null>[]) {
      const key = isScalar(pair.key) ? String(pair.key.value) : '';
      given.add(key);
      const known = expected.properties ?? {};
      const member = Object.hasOwn(known, key) ? known[key] : expected.additionalProperties;
      if (member === undefined || member === false) note(pair.key, unknownName(key, path, Object.keys(known)));
      else visit(pair.value, member, path === '' ? key : `${path}.${key}`);
    }
    for (const required of expected.required ?? [])
      if (!given.has(required)) note(map, `${path} needs ${required === 'reason' ? 'a reason' : required}`);
  }

  function visitList(list: YAMLSeq, { items, minItems = 0 }: Schema, path: string): void {
    if (list.items.length < minItems) note(list, `${path} must not be empty`);
    list.items.forEach((item, index) => visit(item as Node | null, items ?? {}, `${path}[${index}]`));
  }

  function visitScalar(node: Node | null, value: unknown, expected: Schema, name: string): void {
    const { type, enum: values, pattern, minLength = 0 } = expected;
    if (values !== undefined && !values.includes(value as string)) {
      const near = typeof value === 'string' ? nearest(value, values.map(String)) : undefined;
      const choices = [...new Set(values.map(String))].join(', ');
      note(node, `${name} must be one of ${choices}${near === undefined ? '' : `: did you mean ${near}?`}`);
    } else if (type === 'string' && typeof value !== 'string') note(node, `${name} must be a text`);
    else if (typeof value === 'string' && value.length < minLength) note(node, `${name} must not be empty`);
    else if (typeof value === 'string' && pattern !== undefined && !new RegExp(pattern).test(value))
      note(
        node,
        `${name} ${expected.description?.includes('YYYY') === true ? 'must be a day, YYYY-MM-DD' : 'must not be empty'}`,
      );
  }
}

function unknownName(key: string, path: string, known: readonly string[]): string {
  const near = nearest(key, known);
  const where = path === '' ? '' : ` in ${path}`;
  return `there is no ${JSON.stringify(key)}${where}: ${near === undefined ? `one of ${known.join(', ')}` : `did you mean ${near}?`}`;
}
