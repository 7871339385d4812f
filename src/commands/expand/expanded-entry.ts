import type { Diagnostic } from '../../document/diagnostic.ts';
import { type Json, keysOf, objectFrom } from '../../document/json.ts';
import type { Span } from '../../document/span.ts';
import { reasonOf } from '../../check/wording.ts';
import { isArray, isObject, Unknown, type Value } from '../../expression/value.ts';
import { asGiven } from '../../template/decisions.ts';
import type { Deployment } from '../../template/expand.ts';
import { plain } from '../../template/plain.ts';
import type { Resource } from '../../template/resource.ts';
import { spanOf } from '../../template/span-of.ts';

/** One evaluation of one template, as `expand` prints it (contract, section 4). */
export interface ExpandedEntry {
  file: string;
  parameterFile: string | null;
  scope: string;
  resources: readonly ExpandedResource[];
  outputs: Readonly<Record<string, { type: string; value: Json }>>;
  unknowns: readonly { path: string; reason: string }[];
  diagnostics: readonly Diagnostic[];
}

/** A resource as it is deployed: its known members, and the expressions that remain. */
export interface ExpandedResource {
  type: string;
  name: string;
  apiVersion: string;
  symbolicName: string | null;
  existing: boolean;
  deployment: string;
  condition: Json;
  range: Span;
  [member: string]: Json | Span;
}

/** Members that are printed under their own names or say nothing of what is deployed. */
const own = new Set(
  'type name apiversion id condition existing copy resources comments metadata asserts extension import'.split(' '),
);

/** Everything that an expansion gives, evaluated as given. */
export function entryOf(deployment: Deployment, parameterFile: string | null): ExpandedEntry {
  const unknowns: { path: string; reason: string }[] = [];
  const resources = deployment.resources
    .filter((resource) => resource.condition(asGiven).value !== false)
    .map((resource, index) => resourceOf(resource, `/resources/${index}`, unknowns));
  const outputs = deployment.outputs.map((output) => {
    const pointer = `/outputs/${escaped(output.name)}/value`;
    return [output.name, { type: output.type, value: printed(output.shownValue(), pointer, unknowns) }] as const;
  });
  deployment.validate();
  return {
    file: deployment.document.path,
    parameterFile,
    scope: deployment.scope,
    resources,
    outputs: objectFrom(outputs),
    unknowns,
    diagnostics: deployment.diagnostics,
  };
}

function resourceOf(resource: Resource, pointer: string, unknowns: ExpandedEntry['unknowns'][number][]): ExpandedResource {
  const condition = resource.condition(asGiven).value;
  const members = resource.members().filter((name) => !own.has(name.toLowerCase()));
  return {
    type: resource.type,
    name: nameText(printed(resource.name(asGiven), `${pointer}/name`, unknowns)),
    apiVersion: resource.apiVersion,
    symbolicName: resource.symbolicName,
    existing: resource.existing,
    deployment: resource.deployment,
    condition: printed(condition, `${pointer}/condition`, unknowns),
    ...Object.fromEntries(
      members.flatMap((name): [string, Json][] => {
        const { value } = resource.at([name], asGiven);
        return value === undefined ? [] : [[name, printed(value, `${pointer}/${escaped(name)}`, unknowns)]];
      }),
    ),
    range: spanOf(resource.address),
  };
}

function nameText(name: Json): string {
  return typeof name === 'string' ? name : '';
}

/** A value as JSON; notes where in it something is not known, and why. */
function printed(value: Value, pointer: string, unknowns: ExpandedEntry['unknowns'][number][]): Json {
  note(value, pointer, unknowns);
  return plain(value);
}

function note(value: Value, pointer: string, unknowns: ExpandedEntry['unknowns'][number][]): void {
  if (value instanceof Unknown) unknowns.push({ path: pointer, reason: reasonOf(value) });
  else if (isArray(value)) value.forEach((element, index) => note(element, `${pointer}/${index}`, unknowns));
  else if (isObject(value)) {
    for (const key of keysOf(value)) note(value[key] ?? null, `${pointer}/${escaped(key)}`, unknowns);
  }
}

/** A key as JSON Pointer writes it. */
function escaped(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** An entry as JSON holds it. */
export function entryJson({ diagnostics, ...entry }: ExpandedEntry) {
  return {
    ...entry,
    diagnostics: diagnostics.map(({ code, severity, message, file, span }) => ({
      code,
      severity,
      message,
      file,
      range: span ?? null,
    })),
  };
}
