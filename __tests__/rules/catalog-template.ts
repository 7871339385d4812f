import type { Json } from '../../src/document/json.ts';
import { type PathPart, parsePath, printPath } from '../../src/rules/path.ts';

/** One setting of the catalog, as far as tests read it. */
export interface CatalogEntry {
  resourceType: string;
  propertyPath: string;
  match: 'equals' | 'delimitedList' | 'present' | 'urlScheme';
  compliant: readonly Json[];
  nonCompliant: readonly Json[];
  type: string;
  readOnly?: boolean;
  required?: boolean;
  condition?: string;
  appliesWhen?: Readonly<Record<string, readonly Json[]>>;
  firstApiVersion: string;
  latestStableApiVersion?: string;
  whenOmitted?: Json;
}

type Tree = Record<string, unknown>;

/** The resource of an entry with a value at its path; without a value everything but the last key is there. */
export function resourceOf(entry: CatalogEntry, value: Json | undefined): Tree {
  const resource: Tree = {
    type: entry.resourceType,
    apiVersion: entry.latestStableApiVersion ?? entry.firstApiVersion,
    name: nameOf(entry),
  };
  const setting = Object.assign(resource, settled(entry));
  put(setting, parsePath(entry.propertyPath), value);
  for (const [path, decider] of deciders(entry)) put(setting, parsePath(path), decider);
  return setting;
}

/** The exact path at which a finding about the entry must stand. */
export function placeOf({ propertyPath }: CatalogEntry): string {
  return printPath(
    parsePath(propertyPath).map((part) => (part.kind === 'key' ? part.key : part.kind === 'items' ? 0 : 'example')),
  );
}

const named = /name == '([^']+)'/;

function nameOf({ resourceType, appliesWhen, condition }: CatalogEntry): string {
  const names = resourceType
    .split('/')
    .slice(1)
    .map((kind) => `${kind}1`);
  const own =
    /^name == '([^']+)'$/.exec(condition ?? '')?.[1] ?? (isConfig(resourceType) ? appliesWhen?.['name']?.[0] : undefined);
  if (typeof own === 'string') names.splice(-1, 1, own);
  return names.join('/');
}

const isConfig = (type: string): boolean => /\/config(urations)?$/i.test(type);

/** What a listed condition asks for beside the setting. */
function deciders(entry: CatalogEntry): [string, Json][] {
  const { condition = '', propertyPath: path } = entry;
  const found: [string, Json][] = Object.entries(entry.appliesWhen ?? {}).flatMap(([key, [value = null]]) => {
    const place = deciderOf(entry, key);
    return place === undefined ? [] : [[place, value] as [string, Json]];
  });
  if (path.includes('clusterSettings')) found.push(['properties.clusterSettings[*].name', named.exec(condition)?.[1] ?? '']);
  if (path.includes('fabricSettings')) {
    found.push(['properties.fabricSettings[*].name', 'Security']);
    found.push(['properties.fabricSettings[*].parameters[*].name', 'ClusterProtectionLevel']);
  }
  if (path.startsWith('properties.parameters[*]'))
    found.push(['properties.parameters[*].name', named.exec(condition)?.[1] ?? '']);
  const volume = path.startsWith('properties.volumes') ? 'properties.volumes[*].properties.' : 'properties.';
  const protocol = /contains '([^']+)'/.exec(condition)?.[1];
  if (protocol !== undefined) found.push([`${volume}protocolTypes[*]`, protocol]);
  if (condition.startsWith('kerberosEnabled')) found.push([`${volume}kerberosEnabled`, true]);
  if (condition.includes('reverseProxyEndpointPort')) found.push(['properties.nodeTypes[*].reverseProxyEndpointPort', 19081]);
  return found;
}

/** Where the property stands that decides whether an entry applies. */
function deciderOf({ resourceType, propertyPath: path }: CatalogEntry, key: string): string | undefined {
  const parent = path.slice(0, path.lastIndexOf('.'));
  const places: Readonly<Record<string, string>> = {
    '@odata.type': `${parent}['@odata.type']`,
    endpointType: `${path.slice(0, path.lastIndexOf('.properties.'))}.endpointType`,
    type: parent.endsWith('ConnectionInfo') ? `${parent}.type` : 'properties.type',
    contentsType: 'properties.contents.contentsType',
    providerType: 'properties.providerSettings.providerType',
    name: `${/.*actions\[\*\]/.exec(path)?.[0] ?? ''}.name`,
    ruleConditionType: `${/.*ruleConditions?(\[\*\])?/.exec(path)?.[0] ?? ''}.ruleConditionType`,
    ruleCollectionType: 'properties.ruleCollections[*].ruleCollectionType',
    ruleType: `${/.*?rules\[\*\]/.exec(path)?.[0] ?? ''}.ruleType`,
  };
  if (key === 'name' && isConfig(resourceType)) return undefined;
  if (resourceType.endsWith('/pipelines')) return 'properties.activities[*].type';
  return places[key] ?? (path.startsWith('properties.') ? `properties.${key}` : key);
}

/** Members that root-level shapes need. */
function settled({ propertyPath }: CatalogEntry): Tree {
  return propertyPath.startsWith('properties.') ? { properties: {} } : {};
}

function put(tree: unknown, [part, ...rest]: readonly PathPart[], value: Json | undefined): void {
  if (!part || typeof tree !== 'object' || tree === null) return;
  const key = part.kind === 'key' ? part.key : part.kind === 'items' ? 0 : 'example';
  const holder = tree as Record<string | number, unknown>;
  if (rest.length > 0) put((holder[key] ??= rest[0]?.kind === 'items' ? [] : {}), rest, value);
  else if (value !== undefined) holder[key] = value;
}
