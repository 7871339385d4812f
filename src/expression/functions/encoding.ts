import { Buffer } from 'node:buffer';
import { Float } from '../../document/json.ts';
import { readLenient } from '../../document/reader.ts';
import { argumentError, type FunctionDefinition } from '../function.ts';
import { printFloat, printJson } from '../json-text.ts';
import type { Value } from '../value.ts';

const text = (value: Value | undefined): string => (typeof value === 'string' ? value : '');
const toBase64 = (value: string): string => Buffer.from(value, 'utf8').toString('base64');
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

function fromBase64(value: string): string {
  const bare = value.replace(/[ \t\r\n]/g, '');
  if (!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(bare)) throw argumentError('this is no base64');
  return utf8.decode(Buffer.from(bare, 'base64'));
}

/** Reads the first value of a text as json() does. Throws ExpressionError. */
function readJson(json: string): Value {
  const { value, remarks } = readLenient(json, { firstOnly: true });
  if (value === undefined) throw argumentError(`this is no JSON: ${remarks.at(-1)?.message ?? ''}`);
  return value;
}

const percent = (bytes: string): string => Array.from(Buffer.from(bytes, 'utf8'), hex).join('');
const hex = (byte: number): string => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;

/** Percent-encodes all but unreserved characters, as Uri.EscapeDataString. */
function escapeData(value: string): string {
  return value.replace(/[^A-Za-z0-9\-_.~]+/g, percent);
}

/** Decodes `+`, `%XX` and `%uXXXX`; what is broken stays. */
function unescapeData(value: string): string {
  return value
    .replaceAll('+', ' ')
    .replace(/%u([\da-f]{4})|(?:%[\da-f]{2})+/gi, (escape, unit: string | undefined) =>
      unit === undefined ? utf8.decode(Buffer.from(escape.replaceAll('%', ''), 'hex')) : String.fromCharCode(parseInt(unit, 16)),
    );
}

function textOf(value: Value): string {
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (value instanceof Float) return printFloat(value.value);
  return typeof value === 'number' ? printFloat(value) : printJson(value);
}

function dataUri(value: Value): string {
  const [type, data] = typeof value === 'string' ? ['text/plain', value] : ['application/json', textOf(value)];
  return `data:${type};charset=utf-8;base64,${toBase64(data)}`;
}

function dataUriToString(uri: string): string {
  const match = /^data:([^,]*),([^]*)$/i.exec(uri);
  if (match === null) throw argumentError('a data URI is data:[type][;base64],data');
  const [type = '', ...options] = (match[1] ?? '').split(';');
  const isBase64 = options.at(-1)?.toLowerCase() === 'base64';
  if (isBase64) options.pop();
  if (type === '' && options[0]?.includes('=') === true) throw argumentError('a data URI with parameters needs a type');
  const charset = options.find((option) => /^charset=/i.test(option))?.slice(8) ?? 'utf-8';
  if (!/^utf-?8$/i.test(charset)) throw argumentError('the charset of a data URI must be utf-8');
  return isBase64 ? fromBase64(match[2] ?? '') : unescapeData(match[2] ?? '');
}

export const encodingFunctions: readonly FunctionDefinition[] = [
  { name: 'json', takes: ['string'], call: ([value]) => readJson(text(value)) },
  { name: 'base64', takes: ['string'], call: ([value]) => toBase64(text(value)) },
  { name: 'base64ToString', takes: ['string'], call: ([value]) => fromBase64(text(value)) },
  { name: 'base64ToJson', takes: ['string'], call: ([value]) => readJson(fromBase64(text(value))) },
  { name: 'uriComponent', takes: ['string'], call: ([value]) => escapeData(text(value)) },
  { name: 'uriComponentToString', takes: ['string'], call: ([value]) => unescapeData(text(value)) },
  {
    name: 'dataUri',
    takes: [['string', 'integer', 'float', 'boolean', 'array', 'object']],
    call: ([value = null]) => dataUri(value),
  },
  { name: 'dataUriToString', takes: ['string'], call: ([value]) => dataUriToString(text(value)) },
];
