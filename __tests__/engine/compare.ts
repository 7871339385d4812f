import { Float, keysOf } from '../../src/document/json.ts';
import type { Document } from '../../src/document/document.ts';
import { readDocument } from '../../src/document/read.ts';
import { printExpression } from '../../src/expression/print.ts';
import { isArray, isObject, Unknown, type Value } from '../../src/expression/value.ts';
import { asGiven } from '../../src/template/decisions.ts';
import { expandTemplate, type ExpansionInput } from '../../src/template/expand.ts';
import type { EngineAnswer } from './engine.ts';

/** Our answer in the engine's terms: values, and what remains of unknowns as `{ remains }`. */
export type Answer =
  null | boolean | number | string | { remains: string; because: string } | readonly Answer[] | { [key: string]: Answer };

/** A value of ours, so that it can be compared and shown. */
export function answerOf(value: Value | undefined): Answer {
  if (value === undefined) return null;
  if (value instanceof Unknown) return { remains: printExpression(value.residual), because: value.reason.kind };
  if (value instanceof Float) return value.value;
  if (typeof value === 'bigint') return Number(value);
  if (isArray(value)) return value.map(answerOf);
  if (isObject(value)) return Object.fromEntries(keysOf(value).map((key) => [key, answerOf(value[key])]));
  return value;
}

const remains = (answer: Answer): answer is { remains: string; because: string } =>
  typeof answer === 'object' && answer !== null && !Array.isArray(answer) && 'remains' in answer && 'because' in answer;

/** Whether the engine left an expression there. Its print of a literal that looks like one is the same. */
const isLeft = (value: unknown): boolean => typeof value === 'string' && value.startsWith('[') && value.endsWith(']');

/** The first place where we contradict the engine, or where it knows and we do not; undefined where there is none. */
export function difference(ours: Answer, engine: unknown, path = ''): string | undefined {
  const told = (note = ''): string =>
    `${path || 'value'}: ours ${JSON.stringify(ours)}, the engine's ${JSON.stringify(engine)}${note}`;
  if (remains(ours)) return isLeft(engine) ? undefined : told(' (it knows)');
  if (isLeft(engine)) return undefined;
  if (!isStructure(ours) || !isStructure(engine)) return ours === engine ? undefined : told();
  if (Array.isArray(ours) !== Array.isArray(engine)) return told();
  const keys = new Set([...Object.keys(ours), ...Object.keys(engine)]);
  return [...keys].map((key) => memberDifference(ours[key], engine[key], `${path}.${key}`)).find(Boolean);
}

/** A member that is null may be absent on the other side. */
function memberDifference(ours: Answer | undefined, engine: unknown, path: string): string | undefined {
  return (ours ?? null) === null && (engine ?? null) === null ? undefined : difference(ours ?? null, engine ?? null, path);
}

function isStructure<T>(value: T): value is T & Record<string, never> {
  return typeof value === 'object' && value !== null;
}

const schema = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#';

/** A template that has one expression as the property `x` of its one resource. */
export function templateOf(expression: string): Record<string, unknown> {
  return {
    $schema: schema,
    contentVersion: '1.0.0.0',
    parameters: {
      s: { type: 'string', defaultValue: 'pS' },
      i: { type: 'int', defaultValue: 3 },
      b: { type: 'bool', defaultValue: true },
    },
    variables: { s: 'vs', i: 4, b: false, a: [1, 'a', null], o: { name: 'n', k: 1 } },
    resources: [{ type: 'A.B/c', apiVersion: '2020-01-01', name: 'n', properties: { x: `[${expression}]` } }],
  };
}

/** What we say of the property `x`, or that the template is refused. */
export function ourAnswer(template: Record<string, unknown>): Answer | { refused: string } {
  const deployment = expandTemplate(readDocument('t.json', JSON.stringify(template)), {
    parameters: [],
    context: {},
    closed: true,
  });
  const value = deployment.resources[0]?.at(['properties', 'x'], asGiven).value;
  const error = deployment.diagnostics.find(({ severity }) => severity === 'error');
  return error === undefined ? answerOf(value) : { refused: `${error.code}: ${error.message}` };
}

/** How our answer on one expression differs from the engine's; undefined where it does not. */
export function expressionDifference(template: Record<string, unknown>, engine: EngineAnswer): string | undefined {
  const ours = ourAnswer(template);
  const isRefused = typeof ours === 'object' && ours !== null && 'refused' in ours;
  if ('refused' in engine) return isRefused ? undefined : `ours ${JSON.stringify(ours)}, the engine refuses: ${engine.refused}`;
  const properties = engine.resources[0]?.['properties'] as { x: unknown };
  if (isRefused) return `we refuse: ${JSON.stringify(ours)}, the engine's ${JSON.stringify(properties.x)}`;
  return difference(ours, properties.x);
}

const members = ['name', 'location', 'tags', 'kind', 'sku', 'plan', 'identity', 'zones', 'properties'];

const nameKey = (resource: Readonly<Record<string, unknown>>): string =>
  `${String(resource['type'])} ${typeof resource['name'] === 'string' && !isLeft(resource['name']) ? resource['name'] : '(not known)'}`.toLowerCase();

/** What we say a template deploys, in the engine's terms; or the first error. */
export function ourResources(document: Document, input: ExpansionInput): Record<string, Answer>[] | { refused: string } {
  const deployment = expandTemplate(document, input);
  const resources = deployment.resources
    .filter((resource) => !resource.existing && resource.condition(asGiven).value !== false)
    .map((resource) => ({
      type: resource.type,
      deployment: resource.deployment,
      ...Object.fromEntries(
        members.flatMap((member): [string, Answer][] => {
          const value = member === 'name' ? resource.name(asGiven) : resource.at([member], asGiven).value;
          return value === undefined ? [] : [[member, answerOf(value)]];
        }),
      ),
    }));
  deployment.outputs.forEach((output) => output.value(asGiven));
  deployment.validate();
  const error = deployment.diagnostics.find(({ severity }) => severity === 'error');
  return error === undefined ? resources : { refused: `${error.code}: ${error.message}` };
}

/** How what we deploy differs from what the engine does, order apart; undefined where it does not. */
export function templateDifference(
  ours: Record<string, Answer>[] | { refused: string },
  engine: EngineAnswer,
): string | undefined {
  if ('refused' in engine) return 'refused' in ours ? undefined : `the engine refuses: ${engine.refused}`;
  if ('refused' in ours) return `we refuse: ${ours.refused}`;
  const left = new Map<string, Record<string, unknown>[]>();
  for (const resource of engine.resources) left.set(nameKey(resource), [...(left.get(nameKey(resource)) ?? []), resource]);
  for (const resource of ours) {
    const candidates = left.get(nameKey(resource)) ?? [];
    const found = candidates.map((candidate) => difference(picked(resource) as Record<string, Answer>, picked(candidate)));
    const match = found.indexOf(undefined);
    // The engine leaves out a deployment with something undecided in it (engine-facts 28, 32); we enter it.
    if (match < 0 && resource['deployment'] !== '' && candidates.length === 0 && engine.warnings.length > 0) continue;
    if (match < 0) return `${nameKey(resource)}: ${found[0] ?? 'the engine does not have it'}`;
    candidates.splice(match, 1);
  }
  const missing = [...left.values()].flat()[0];
  return missing === undefined ? undefined : `only the engine has ${nameKey(missing)}`;
}

function picked(resource: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(resource).filter(([member]) => members.includes(member)));
}

/** Where we differ on purpose, with the reason. */
const deliberate: readonly { reason: string; applies: (difference: string) => boolean }[] = [
  {
    reason: 'the engine invents an answer for a key or element that is not known; we leave it unknown',
    applies: (difference) =>
      difference.includes('(it knows)') && /createObject|toObject|groupBy|contains|json\(/.test(difference),
  },
  {
    reason:
      'we take an answer that is forced (or(unknown, true), equal branches) and so meet an error that the engine leaves unseen',
    applies: (difference) => difference.startsWith('we refuse') && difference.includes(`the engine's "[`),
  },
];

/** Whether a difference on an expression with unknowns is one of those that we chose. */
export function isDeliberate(difference: string, hasUnknowns: boolean): boolean {
  return hasUnknowns && deliberate.some(({ applies }) => applies(difference));
}
