import { type Call, type Expression, withArguments } from './ast.ts';
import { type Environment, ExpressionError } from './environment.ts';
import type { CallContext, FunctionDefinition, Lambda, Takes } from './function.ts';
import { functions } from './functions/index.ts';
import { literal } from './print.ts';
import { remainder, unknownIn } from './unknowns.ts';
import { typeOf, Unknown, type Value } from './value.ts';

/** The definition that a call means; undefined where only the template may know it. Throws ExpressionError on a wrong count. */
export function findFunction(call: Call): FunctionDefinition | undefined {
  const definition = functions.get(call.name.toLowerCase());
  if (definition !== undefined) {
    const { min = definition.takes.length, max = definition.takes.length } = definition;
    checkCount(call, min, max);
  }
  return definition;
}

/** Throws ExpressionError where a call has too few or too many arguments. */
export function checkCount(call: Call, min: number, max: number): void {
  const count = call.args.length;
  if (count >= min && count <= max) return;
  const wanted = min === max ? String(min) : max === Infinity ? `at least ${min}` : `${min} to ${max}`;
  throw new ExpressionError(
    'expression/argument-count',
    `'${call.name}' takes ${wanted} ${wanted === '1' ? 'argument' : 'arguments'}, not ${count}`,
    call,
  );
}

/** Whether the argument at an index is a lambda, which is not evaluated. */
export function isLambda(definition: FunctionDefinition, index: number): boolean {
  const takes = takesAt(definition, index);
  return typeof takes === 'object' && 'lambda' in takes;
}

function takesAt({ takes }: FunctionDefinition, index: number): Takes | undefined {
  return takes[Math.min(index, takes.length - 1)];
}

/** What a call needs of the place where it stands. */
interface Surroundings {
  lambda: (written: Expression, names: readonly [number, number]) => Lambda;
  /** Makes a part that stays unevaluated independent of where it stands. */
  close: (node: Expression) => Expression;
}

/** Calls a function with evaluated arguments: the one place where unknowns are absorbed. */
export function applyCall(
  call: Call,
  definition: FunctionDefinition,
  args: readonly Value[],
  environment: Environment,
  { lambda, close }: Surroundings,
): Value {
  const open = checkTypes(definition, args);
  const remains = (...causes: readonly Value[]): Unknown => {
    const written = args.map((arg, index) =>
      isLambda(definition, index) ? close(call.args[index] ?? literal(arg)) : literal(arg),
    );
    return remainder(withArguments(call, written), [...args, ...causes]);
  };
  const { unknowns } = definition;
  if (open && unknowns !== 'all') return remains();
  if (unknowns === undefined && args.some((arg) => unknownIn(arg) !== undefined)) return remains();
  const lambdas = lambdasOf(call, definition, lambda);
  const context: CallContext = {
    spend: (units) => environment.spend(units),
    remains,
    decide: (unknown) => environment.decide(unknown),
    count: args.length,
    lambda: (index) => {
      const found = lambdas.get(index);
      if (found === undefined) throw new TypeError(`argument ${index + 1} of ${definition.name} is no lambda`);
      return found;
    },
  };
  return definition.call(args, context);
}

/** Lambdas are bound before the call, used or not, as the engine does. */
function lambdasOf(call: Call, definition: FunctionDefinition, bind: Surroundings['lambda']): Map<number, Lambda> {
  const lambdas = new Map<number, Lambda>();
  for (const [index, written] of call.args.entries()) {
    const takes = takesAt(definition, index);
    if (typeof takes === 'object' && 'lambda' in takes) lambdas.set(index, bind(written, takes.lambda));
  }
  return lambdas;
}

/** Types are checked up to the first unknown, as the engine does; true where there is one. */
function checkTypes(definition: FunctionDefinition, args: readonly Value[]): boolean {
  if (definition.typesLast === true && args.some((arg) => arg instanceof Unknown)) return true;
  for (const [index, arg] of args.entries()) {
    if (arg instanceof Unknown) return true;
    const takes = takesAt(definition, index) ?? 'any';
    if (takes === 'any' || (typeof takes === 'object' && 'lambda' in takes)) continue;
    const type = typeOf(arg);
    if (type === takes || (typeof takes === 'object' && type !== 'unknown' && takes.includes(type))) continue;
    const wanted = typeof takes === 'string' ? takes : takes.join(' or ');
    throw new ExpressionError('expression/argument-type', `argument ${index + 1} must be of type ${wanted}, not ${type}`);
  }
  return false;
}

export function unknownFunction(call: Call): never {
  const name = call.namespace === undefined ? call.name : `${call.namespace}.${call.name}`;
  throw new ExpressionError('expression/unknown-function', `there is no function '${name}'`, call);
}

/** An error with its place, and with the name of the function that it comes from. */
export function locate(error: ExpressionError, node: Expression | undefined): ExpressionError {
  if (error.at !== undefined || node === undefined || error.code === 'expression/limit') return error;
  const message = node.kind === 'call' && error.code.includes('argument') ? `${node.name}: ${error.message}` : error.message;
  return new ExpressionError(error.code, message, node);
}
