import { type Environment, ExpressionError, LimitError } from '../../src/expression/environment.ts';
import { findKey } from '../../src/expression/names.ts';
import { Unknown, type Value } from '../../src/expression/value.ts';

/** A template that knows its variables; reference() and list*() are not known, list*() is secret. */
export function testEnvironment(variables: Readonly<Record<string, Value>> = {}, over: Partial<Environment> = {}): Environment {
  let left = 2_000_000;
  return {
    place: 'properties',
    origin: '',
    parameter(name) {
      throw new ExpressionError('expression/unknown-name', `there is no parameter '${name}'`);
    },
    variable(name) {
      const key = findKey(variables, name);
      if (key === undefined) throw new ExpressionError('expression/unknown-name', `there is no variable '${name}'`);
      return variables[key] ?? null;
    },
    userFunction(namespace, name) {
      throw new ExpressionError('expression/unknown-function', `there is no function '${namespace}.${name}'`);
    },
    copyIndex() {
      throw new ExpressionError('expression/copy-index', 'copyIndex() stands outside a loop');
    },
    templateFunction(name, _args, call) {
      const secret = /^list/i.test(name);
      if (!secret && name.toLowerCase() !== 'reference') return undefined;
      return new Unknown(call, { kind: 'runtime', function: name }, secret);
    },
    decide: () => undefined,
    spend(units) {
      left -= units;
      if (left < 0) throw new LimitError('more work than a template may make');
    },
    ...over,
  };
}
