import { type Call, type Expression, withArguments } from './ast.ts';
import { compareDeep } from './equality.ts';
import { type Environment, ExpressionError } from './environment.ts';
import { literal } from './print.ts';
import { remainder, unknownIn } from './unknowns.ts';
import { typeOf, Unknown, type Value } from './value.ts';

/** What a lazy call has so far: the values of the arguments that were evaluated, by index. */
export interface Progress {
  call: Call;
  values: (Value | undefined)[];
  /** An argument that was only tried has failed. */
  failed: boolean;
  /** Makes an argument that stays unevaluated independent of where it stands. */
  close: (node: Expression) => Expression;
}

/** The argument to evaluate next (a tried one may fail), or the answer. */
type Step = { evaluate: number; attempt: boolean } | { answer: Value };

/** A function that does not evaluate all its arguments (arm-language 5.11). */
export interface LazyFunction {
  name: string;
  min: number;
  max: number;
  next(progress: Progress, environment: Environment): Step;
}

/** `and` is decided by the first false, `or` by the first true; behind an open unknown the rest is only tried. */
function connective(name: string, deciding: boolean): LazyFunction {
  const next = (progress: Progress, environment: Environment): Step => {
    const { call, values } = progress;
    const last = values.length - 1;
    const value = values[last];
    const open = values.findIndex((each) => each instanceof Unknown);
    if (value !== undefined) {
      const decided = value instanceof Unknown ? environment.decide(value) : value;
      if (decided === deciding) return { answer: deciding };
      if (decided !== undefined && typeof decided !== 'boolean') {
        if (open < 0) throw notBoolean(decided);
        progress.failed = true;
      }
      if (decided !== undefined) values[last] = decided;
    }
    const stillOpen = open >= 0 && (open < last || values[last] instanceof Unknown);
    if (!progress.failed && values.length < call.args.length) return { evaluate: values.length, attempt: stillOpen };
    return { answer: stillOpen ? remains(progress) : !deciding };
  };
  return { name, min: 2, max: Infinity, next };
}

function notBoolean(value: Value): ExpressionError {
  return new ExpressionError('expression/argument-type', `takes booleans, not ${typeOf(value)}`);
}

/** The call with what was evaluated of it. */
function remains({ call, values, close }: Progress): Unknown {
  const args = call.args.map((arg, index) => {
    const value = values[index];
    return value === undefined ? close(arg) : literal(value);
  });
  return remainder(
    withArguments(call, args),
    values.filter((value) => value !== undefined),
  );
}

const conditional: LazyFunction = {
  name: 'if',
  min: 3,
  max: 3,
  next(progress, environment) {
    const { values } = progress;
    const [given] = values;
    if (given === undefined) return { evaluate: 0, attempt: false };
    const condition = given instanceof Unknown && values.length === 1 ? (environment.decide(given) ?? given) : given;
    if (condition instanceof Unknown) return undecided(progress, condition, environment);
    if (typeof condition !== 'boolean') throw notBoolean(condition);
    values[0] = condition;
    const branch = condition ? 1 : 2;
    const value = values[branch];
    return value === undefined ? { evaluate: branch, attempt: false } : { answer: value };
  },
};

/** Both branches are tried: where they are equal, the condition does not matter; else neither is evaluated in what remains. */
function undecided(progress: Progress, condition: Unknown, environment: Environment): Step {
  const { values, failed } = progress;
  if (values.length < 3 && !failed) return { evaluate: values.length, attempt: true };
  const [, one, other] = values;
  const isEqual =
    one !== undefined && other !== undefined && compareDeep(one, other, (units) => environment.spend(units)) === true;
  if (isEqual) return { answer: one };
  const open = remains({ ...progress, values: [condition] });
  const isSecret = open.secret || [one, other].some((branch) => branch !== undefined && unknownIn(branch)?.secret === true);
  return { answer: new Unknown(open.residual, open.reason, isSecret) };
}

const coalesce: LazyFunction = {
  name: 'coalesce',
  min: 0,
  max: Infinity,
  next(progress) {
    const { call, values } = progress;
    const value = values.at(-1);
    if (value instanceof Unknown) return { answer: remains(progress) };
    if (value !== undefined && value !== null) return { answer: value };
    return values.length < call.args.length ? { evaluate: values.length, attempt: false } : { answer: null };
  },
};

/** By lower-case name. */
export const lazyFunctions: ReadonlyMap<string, LazyFunction> = new Map(
  [connective('and', false), connective('or', true), conditional, coalesce].map((lazy) => [lazy.name, lazy]),
);
