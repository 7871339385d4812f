import { argumentError, type FunctionDefinition } from '../function.ts';
import { findKey } from '../names.ts';
import { explicitPort, isWellFormed, parseUri, printUri, resolveUri, withoutDots } from '../uri.ts';
import { isObject, type Value, type ValueObject } from '../value.ts';

const text = (value: Value | undefined): string => (typeof value === 'string' ? value : '');

function uri(base: string, reference: string): string {
  const root = isWellFormed(base) ? parseUri(base) : undefined;
  if (root === undefined) throw argumentError(`the base '${base.slice(0, 80)}' is no absolute URI`);
  const resolved = resolveUri(root, reference);
  if (resolved === undefined) throw argumentError(`'${reference.slice(0, 80)}' is no URI`);
  return printUri(resolved);
}

function takeApart(written: string): ValueObject {
  const parsed = parseUri(written);
  if (parsed === undefined) throw argumentError(`'${written.slice(0, 80)}' is no absolute URI`);
  const { scheme, host = '', port = null, path, query } = parsed;
  return { scheme, host, port, ...(path === '/' ? {} : { path }), ...(query === '' ? {} : { query }) };
}

function member(object: ValueObject, name: string): Value | undefined {
  const key = findKey(object, name);
  return key === undefined ? undefined : object[key];
}

function stringMember(object: ValueObject, name: string, isRequired: boolean): string {
  const value = member(object, name) ?? (findKey(object, name) === undefined ? '' : null);
  if (typeof value !== 'string') throw argumentError(`'${name}' must be a string`);
  if (isRequired && value === '') throw argumentError(`'${name}' is missing`);
  return value;
}

function portMember(object: ValueObject): number | undefined {
  const port = member(object, 'port') ?? -1;
  if (typeof port !== 'number' || !Number.isInteger(port)) throw argumentError("'port' must be an integer");
  if (port < -1 || port > 65_535) throw argumentError("'port' must be between -1 and 65535");
  return port === -1 ? undefined : port;
}

/** What UriBuilder makes of the parts: not escaped, but for the marks of a query and a fragment in a path. */
function put(object: ValueObject): string {
  const scheme = stringMember(object, 'scheme', true).replace(/:.*$/, '').toLowerCase();
  if (!/^[a-z][a-z0-9+.-]*$/.test(scheme)) throw argumentError("'scheme' is no scheme");
  const host = stringMember(object, 'host', true).toLowerCase();
  const bracketed = /^[\da-f]*(?::[\da-f]*){2,}$/.test(host) ? `[${host}]` : host;
  if (!/^(?:\[[\da-f:.]+\]|[^\s:[\]/?#\\]+)$/.test(bracketed)) throw argumentError("'host' is no host");
  const port = explicitPort(scheme, portMember(object));
  const path = stringMember(object, 'path', false).replaceAll('\\', '/').replaceAll('?', '%3F').replaceAll('#', '%23');
  const query = stringMember(object, 'query', false);
  const mark = query === '' || query.startsWith('?') ? query : `?${query}`;
  return `${scheme}://${bracketed}${port === undefined ? '' : `:${port}`}${withoutDots(path.startsWith('/') ? path : `/${path}`)}${mark}`;
}

export const uriFunctions: readonly FunctionDefinition[] = [
  { name: 'uri', takes: ['string', 'string'], call: ([base, reference]) => uri(text(base), text(reference)) },
  { name: 'parseUri', takes: ['string'], call: ([value]) => takeApart(text(value)) },
  { name: 'buildUri', takes: ['object'], call: ([value]) => put(isObject(value) ? value : {}) },
];
