import { Float } from '../../document/json.ts';
import { argumentError, type CallContext, type FunctionDefinition } from '../function.ts';
import { printJson } from '../json-text.ts';
import { formatNumber, widthOf } from '../number-format.ts';
import type { Value } from '../value.ts';

const placeholder = /\{(\d{1,7}) *(?:, *(-?\d{1,7}) *)?(?::([^{}]*))?\}/y;

function formatValue(value: Value, spec: string): string {
  if (typeof value === 'string') return value;
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'bigint' || typeof value === 'number' || value instanceof Float) {
    const number = value instanceof Float ? value.value : value;
    const isInteger = typeof value === 'bigint' || (typeof value === 'number' && Number.isInteger(value));
    const text = formatNumber(isInteger ? { kind: 'integer', value: number } : { kind: 'float', value: Number(number) }, spec);
    if (text === undefined) throw argumentError(`'${spec}' is no format of this number`);
    return text;
  }
  return printJson(value).replaceAll('"', "'");
}

function pad(text: string, width: number): string {
  return width < 0 ? text.padEnd(-width) : text.padStart(width);
}

/** .NET's composite format (arm-language 19). */
function format([pattern, ...values]: readonly Value[], { spend }: CallContext): string {
  const source = typeof pattern === 'string' ? pattern : '';
  const pieces: string[] = [];
  let from = 0;
  for (;;) {
    const brace = source.slice(from).search(/[{}]/);
    if (brace < 0) break;
    const at = from + brace;
    pieces.push(source.slice(from, at));
    if (source.charAt(at) === source.charAt(at + 1)) {
      pieces.push(source.charAt(at));
      from = at + 2;
      continue;
    }
    placeholder.lastIndex = at;
    const [whole = '', index = '', width = '0', spec = ''] = placeholder.exec(source) ?? [];
    if (whole === '') throw argumentError(`the brace at ${at} begins no placeholder; a brace itself is written twice`);
    const value = values[Number(index)];
    if (value === undefined) throw argumentError(`there is no argument for {${index}}`);
    spend((Math.abs(Number(width)) + widthOf(spec)) / 16);
    pieces.push(pad(formatValue(value, spec), Number(width)));
    from = at + whole.length;
  }
  const text = pieces.join('') + source.slice(from);
  spend(text.length / 16);
  return text;
}

export const formatFunctions: readonly FunctionDefinition[] = [
  { name: 'format', takes: ['string', 'any'], min: 1, max: Infinity, typesLast: true, call: format },
];
