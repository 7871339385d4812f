import { Buffer } from 'node:buffer';

/** A URI with an authority (`host` is a string), or an opaque one (`mailto:x`). Parts are as they print, query and fragment with their mark. */
export interface Uri {
  scheme: string;
  user: string;
  host: string | undefined;
  /** Undefined where it is the scheme's own. */
  port: number | undefined;
  path: string;
  query: string;
  fragment: string;
}

const defaultPorts: Readonly<Record<string, number>> = {
  http: 80,
  https: 443,
  ftp: 21,
  ws: 80,
  wss: 443,
  ldap: 389,
  gopher: 70,
  telnet: 23,
  nntp: 119,
  'net.tcp': 808,
};

/** The port, unless it is the scheme's own. */
export function explicitPort(scheme: string, port: number | undefined): number | undefined {
  return Object.hasOwn(defaultPorts, scheme) && defaultPorts[scheme] === port ? undefined : port;
}

const schemeForm = /^([a-z][a-z0-9+.-]+):/i;
const percent = (byte: number): string => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
const encode = (text: string): string => Array.from(Buffer.from(text, 'utf8'), percent).join('');

/** Percent-encodes what a URI may not hold, and decodes what needs no encoding, as System.Uri. */
function normalize(text: string): string {
  return text.replace(/%([\da-f]{2})|[^\w\-.~:/?#[\]@!$&'()*+,;=]+/gi, (found, hex: string | undefined) => {
    if (hex === undefined) return encode(found);
    const character = String.fromCharCode(parseInt(hex, 16));
    return /[\w\-.~]/.test(character) ? character : found.toUpperCase();
  });
}

/** Resolves `.` and `..` (RFC 3986, 5.2.4). */
export function withoutDots(path: string): string {
  const output: string[] = [];
  const segments = path.split('/');
  for (const [index, segment] of segments.entries()) {
    const isLast = index === segments.length - 1;
    if (segment === '..' && output.length > 1) output.pop();
    if (segment !== '.' && segment !== '..') output.push(segment);
    else if (isLast) output.push('');
  }
  return output.join('/');
}

function split(text: string): { path: string; query: string; fragment: string } {
  const [, path = '', query = '', fragment = ''] = /^([^?#]*)(\?[^#]*)?(#[^]*)?$/.exec(text) ?? [];
  return { path, query: normalize(query), fragment: normalize(fragment) };
}

/** Reads an absolute URI as System.Uri; undefined where it is none. */
export function parseUri(text: string): Uri | undefined {
  const trimmed = text.trim();
  const scheme = schemeForm.exec(trimmed)?.[1]?.toLowerCase();
  if (scheme === undefined) return undefined;
  const rest = trimmed.slice(scheme.length + 1);
  const [, before, after = ''] = /^\/\/([^/?#\\]*)([^]*)$/.exec(rest) ?? [];
  if (before !== undefined) return withAuthority(scheme, before, after);
  if (Object.hasOwn(defaultPorts, scheme)) return undefined;
  const { path, query, fragment } = split(rest);
  return { scheme, user: '', host: undefined, port: undefined, path: normalize(path), query, fragment };
}

function withAuthority(scheme: string, authority: string, rest: string): Uri | undefined {
  const match = /^(?:([^@]*)@)?(\[[\da-f:.]+\]|[^:@\s[\]]*)(?::(\d*))?$/i.exec(authority);
  const [, user = '', host = '', port = ''] = match ?? [];
  if ((host === '' && scheme !== 'file') || Number(port) > 65_535) return undefined;
  const { path, query, fragment } = split(rest);
  return {
    scheme,
    user,
    host: host.toLowerCase(),
    port: port === '' ? undefined : explicitPort(scheme, Number(port)),
    path: withoutDots(normalize(path.replaceAll('\\', '/') || '/')),
    query,
    fragment,
  };
}

/** A base for uri() must be well-formed: nothing in it needs escaping, but letters of other scripts. */
export function isWellFormed(text: string): boolean {
  return !/[\s\\^`{}|"<>]|%(?![\da-f]{2})/i.test(text.trim());
}

/** Resolves a reference against an absolute URI (RFC 3986, 5.2); undefined where the reference is no URI. */
export function resolveUri(base: Uri, reference: string): Uri | undefined {
  const text = reference.trim();
  if (text === '') return base;
  if (/^[a-z][a-z0-9+.-]*:/i.test(text)) return parseUri(text);
  if (/^[/\\]{2}/.test(text)) return parseUri(`${base.scheme}://${text.slice(2)}`);
  const { path: written, query, fragment } = split(text);
  const path = normalize(base.host === undefined ? written : written.replaceAll('\\', '/'));
  if (path === '') return { ...base, query: query === '' ? base.query : query, fragment };
  const folder = base.path.slice(0, base.path.lastIndexOf('/') + 1);
  const joined = path.startsWith('/') ? path : folder + path;
  return { ...base, path: base.host === undefined ? joined : withoutDots(joined), query, fragment };
}

export function printUri({ scheme, user, host, port, path, query, fragment }: Uri): string {
  const authority = host === undefined ? '' : `//${user === '' ? '' : `${user}@`}${host}${port === undefined ? '' : `:${port}`}`;
  return `${scheme}:${authority}${path}${query}${fragment}`;
}
