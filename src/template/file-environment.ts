import { type Environment, ExpressionError } from '../expression/environment.ts';
import { keyOf } from '../expression/print.ts';
import type { Expansion } from './expansion.ts';
import { remaining } from './target.ts';

/** What the expressions of a parameters file may ask: nothing of a template, and inputs that are not known (arm-language 4.2). */
export function fileEnvironment(expansion: Expansion): Environment {
  const refuse = (what: string) => (): never => {
    throw new ExpressionError('expression/unknown-name', `a parameters file has no ${what}`);
  };
  return {
    place: 'default',
    origin: '',
    parameter: refuse('parameters() to ask'),
    variable: refuse('variables()'),
    userFunction: refuse('user functions'),
    copyIndex: refuse('copyIndex()'),
    templateFunction: (name, args) =>
      name.toLowerCase() === 'externalinputs'
        ? remaining('externalInputs', args, { kind: 'runtime', function: 'externalInputs' })
        : undefined,
    decide: ({ residual }) => expansion.run.decide(keyOf(residual)),
    spend: (units) => expansion.spend(units),
  };
}
