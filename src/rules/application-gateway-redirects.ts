import type { Json } from '../document/json.ts';
import type { Exception, Reading, ResourceView } from './rule.ts';

type Steps = readonly (string | number)[];

/** Whether every routing rule of the listener redirects to HTTPS; a listener without rules serves nothing yet, but HTTP. */
export const onlyRedirects: Exception = (gateway, place) => {
  const listener = place.slice(0, 3);
  const name = gateway.at([...listener, 'name']);
  const rules = items(gateway, ['properties', 'requestRoutingRules']);
  if (rules === undefined || !name.known) return undefined;
  const answers = rules.map((rule) => redirects(gateway, rule, name.value)).filter((answer) => answer !== 'elsewhere');
  if (answers.includes(undefined)) return undefined;
  return answers.length > 0 && answers.every((answer) => answer === true);
};

/** Whether a rule of this listener redirects to HTTPS; `elsewhere` for the rules of other listeners. */
function redirects(gateway: ResourceView, rule: Steps, listener: Json | undefined): boolean | undefined | 'elsewhere' {
  const owner = referenced(gateway.at([...rule, 'properties', 'httpListener', 'id']));
  if (owner === undefined) return undefined;
  if (!sameName(owner, listener)) return 'elsewhere';
  const redirect = gateway.at([...rule, 'properties', 'redirectConfiguration', 'id']);
  if (redirect.known && redirect.value === undefined) return mapRedirects(gateway, rule);
  return leadsToHttps(gateway, redirect);
}

/** A rule by path redirects where its map's default and each of its paths do. */
function mapRedirects(gateway: ResourceView, rule: Steps): boolean | undefined {
  const id = gateway.at([...rule, 'properties', 'urlPathMap', 'id']);
  if (id.known && id.value === undefined) return false;
  const map = named(gateway, ['properties', 'urlPathMaps'], referenced(id));
  if (map === undefined) return undefined;
  const paths = items(gateway, [...map, 'properties', 'pathRules']);
  if (paths === undefined) return undefined;
  const answers = [
    leadsToHttps(gateway, gateway.at([...map, 'properties', 'defaultRedirectConfiguration', 'id'])),
    ...paths.map((path) => leadsToHttps(gateway, gateway.at([...path, 'properties', 'redirectConfiguration', 'id']))),
  ];
  return answers.includes(false) ? false : answers.includes(undefined) ? undefined : true;
}

function leadsToHttps(gateway: ResourceView, redirect: Reading): boolean | undefined {
  if (redirect.known && redirect.value === undefined) return false;
  const configuration = named(gateway, ['properties', 'redirectConfigurations'], referenced(redirect));
  if (configuration === undefined) return undefined;
  const url = gateway.at([...configuration, 'properties', 'targetUrl']);
  if (!url.known) return /^\w+\('https:/i.test(url.expression) ? true : undefined;
  if (typeof url.value === 'string') return /^https:/i.test(url.value);
  const target = referenced(gateway.at([...configuration, 'properties', 'targetListener', 'id']));
  const listener = named(gateway, ['properties', 'httpListeners'], target);
  if (listener === undefined) return undefined;
  const protocol = gateway.at([...listener, 'properties', 'protocol']);
  return protocol.known ? sameName('https', protocol.value) : undefined;
}

/** The places of a list's items; undefined where the list is not known. */
function items(gateway: ResourceView, list: Steps): Steps[] | undefined {
  const count = gateway.count(list);
  return count === undefined ? undefined : Array.from({ length: count }, (_, index) => [...list, index]);
}

function named(gateway: ResourceView, list: Steps, name: string | undefined): Steps | undefined {
  if (name === undefined) return undefined;
  return items(gateway, list)?.find((item) => {
    const own = gateway.at([...item, 'name']);
    return own.known && sameName(name, own.value);
  });
}

/** The name at the end of a resource id, also where the id's beginning is known only to Azure. */
function referenced(id: Reading): string | undefined {
  const text = id.known ? id.value : /'([^']*)'[\s)\]]*$/.exec(id.expression)?.[1];
  return typeof text === 'string' ? text.split('/').at(-1) : undefined;
}

function sameName(name: string, other: Json | undefined): boolean {
  return typeof other === 'string' && other.toLowerCase() === name.toLowerCase();
}
