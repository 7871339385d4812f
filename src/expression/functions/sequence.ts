import { argumentError, type FunctionDefinition } from '../function.ts';
import { isArray, typeOf, type Value } from '../value.ts';

function textOf(value: Value): string {
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint') return String(value);
  throw argumentError(`an array is joined with arrays only, a text with texts only, not with ${typeOf(value)}`);
}

/** Functions of strings, arrays and objects alike. */
export const sequenceFunctions: readonly FunctionDefinition[] = [
  {
    name: 'concat',
    takes: [['string', 'integer', 'boolean', 'array']],
    min: 0,
    max: Infinity,
    unknowns: 'nested',
    call: (args, context) => {
      if (args.length > 0 && args.every(isArray)) {
        const joined = args.flat() as readonly Value[];
        context.spend(joined.length);
        return joined;
      }
      const joined = args.map(textOf).join('');
      context.spend(joined.length / 16);
      return joined;
    },
  },
];
