import type { Json, JsonObject } from '../../src/document/json.ts';
import type { Reading, ResourceView } from '../../src/rules/rule.ts';

/** A resource to ask exceptions about: strings in brackets are expressions that remain. */
export function view(type: string, properties: JsonObject, parent?: ResourceView): ResourceView {
  const root: JsonObject = { properties };
  return {
    type,
    name: { known: true, value: 'example' },
    at: (path) => reading(path.reduce<Json | undefined>(step, root)),
    count(path) {
      const list = path.reduce<Json | undefined>(step, root);
      return typeof list === 'string' ? undefined : Array.isArray(list) ? list.length : 0;
    },
    parent: () => parent,
    children: () => [],
  };
}

function step(value: Json | undefined, key: string | number): Json | undefined {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string | number, Json>)[key]
    : undefined;
}

function reading(value: Json | undefined): Reading {
  return typeof value === 'string' && value.startsWith('[')
    ? { known: false, expression: value.slice(1, -1) }
    : { known: true, value };
}
