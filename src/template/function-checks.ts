import type { Call, Expression } from '../expression/ast.ts';
import { ExpressionError } from '../expression/environment.ts';
import { upperCase } from '../expression/names.ts';
import { isExpression, parseExpression } from '../expression/parse.ts';
import { isArray, isObject, type Value } from '../expression/value.ts';
import type { Scope } from './scope.ts';
import type { Text } from './text.ts';
import { stepInto } from './text.ts';

/** What no user function may call (arm-language 8.3, and tenant() and managementGroup() by the engine's answer). */
const forbidden = /^(?:references?|list\w*|copyindex|utcnow|newguid|tenant|managementgroup)$/i;

/** Checks the bodies of user functions, called or not: their syntax, forbidden functions, and that none calls itself. */
export function checkFunctions(scope: Scope): void {
  const calls = new Map<string, ReadonlySet<string>>();
  const { expansion } = scope;
  for (const { name, text } of scope.functions.all()) {
    const output = stepInto(text, 'output');
    const body = output && stepInto(output, 'value');
    if (body === undefined) continue;
    const called = new Set<string>();
    try {
      for (const call of callsIn(body.json)) {
        if (call.namespace !== undefined) called.add(upperCase(`${call.namespace}.${call.name}`));
        else if (forbidden.test(call.name)) {
          throw new ExpressionError(
            'template/function-place',
            `'${call.name}' cannot be used in the user function '${name}'`,
            call,
          );
        }
      }
    } catch (error) {
      expansion.failure(error, body.address, typeof body.json === 'string' ? body.json : undefined);
    }
    calls.set(upperCase(name), called);
  }
  for (const { name, text } of scope.functions.all()) checkRecursion(scope, name, text, calls);
}

function checkRecursion({ expansion }: Scope, name: string, body: Text, calls: ReadonlyMap<string, ReadonlySet<string>>): void {
  const reached = new Set<string>();
  const work = [upperCase(name)];
  for (let next = work.pop(); next !== undefined; next = work.pop()) {
    for (const called of calls.get(next) ?? []) {
      if (called === upperCase(name)) {
        expansion.report('template/cycle', 'error', `the function '${name}' calls itself: break the cycle`, body.address);
        return;
      }
      if (!reached.has(called)) work.push(called);
      reached.add(called);
    }
  }
}

/** Every call in the expressions of a text. Throws ExpressionError for wrong syntax. */
function* callsIn(json: Value): Generator<Call> {
  if (typeof json === 'string') {
    if (isExpression(json)) yield* callsOf(parseExpression(json));
  } else if (isArray(json)) for (const each of json) yield* callsIn(each);
  else if (isObject(json)) {
    for (const [key, value] of Object.entries(json)) {
      yield* callsIn(key);
      yield* callsIn(value);
    }
  }
}

function* callsOf(root: Expression): Generator<Call> {
  const work = [root];
  for (let next = work.pop(); next !== undefined; next = work.pop()) {
    if (next.kind === 'call') {
      yield next;
      work.push(...next.args);
    } else if (next.kind === 'property') work.push(next.target);
    else if (next.kind === 'index') work.push(next.target, next.index);
  }
}
