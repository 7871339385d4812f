import { integer } from '../document/number.ts';
import { ExpressionError } from '../expression/environment.ts';
import { sameName } from '../expression/names.ts';
import { literal } from '../expression/print.ts';
import { typeOf, Unknown, type Value } from '../expression/value.ts';

/** A copy loop around a text, with the index of the instance at hand; the index is unknown where the count is. */
export interface Loop {
  kind: 'resource' | 'property' | 'output';
  name: string;
  index: Value;
  around: Loop | undefined;
}

/** copyIndex(): the index of the enclosing resource or output loop, or of the loop named, and an offset. Throws ExpressionError. */
export function copyIndex(loops: Loop | undefined, name: string | undefined, offset: Value): Value {
  const loop = find(loops, name);
  if (typeOf(offset) === 'unknown' || loop.index instanceof Unknown) {
    const args = name === undefined ? [literal(offset)] : [literal(name), literal(offset)];
    const known = loop.index instanceof Unknown ? loop.index : (offset as Unknown);
    if (offset === 0) return loop.index;
    const { residual } = loop.index instanceof Unknown ? loop.index : known;
    const origin = residual.kind === 'call' ? residual.origin : undefined;
    const call = {
      kind: 'call',
      name: 'copyIndex',
      args,
      start: -1,
      end: -1,
      ...(origin === undefined ? {} : { origin }),
    } as const;
    return new Unknown(call, known.reason, known.secret);
  }
  if (typeOf(offset) !== 'integer' || BigInt(offset as number) < 0n) {
    throw new ExpressionError('expression/type', "the offset of 'copyIndex' must be an integer that is not negative");
  }
  return integer(BigInt(loop.index as number) + BigInt(offset as number));
}

function find(loops: Loop | undefined, name: string | undefined): Loop {
  for (let loop = loops; loop !== undefined; loop = loop.around) {
    if (name === undefined ? loop.kind !== 'property' : loop.kind !== 'output' && sameName(loop.name, name)) return loop;
  }
  throw new ExpressionError(
    'template/copy-index',
    name === undefined
      ? loops === undefined
        ? "'copyIndex' stands in no copy loop: use it in a resource, property, variable or output with copy"
        : "'copyIndex' in a property loop needs the loop's name: copyIndex('name')"
      : `there is no copy loop '${name}' around this 'copyIndex'`,
  );
}
