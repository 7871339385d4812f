import { access, property } from './access.ts';
import { type Call, type Expression, type Index, type Property, withArguments } from './ast.ts';
import { applyCall, checkCount, findFunction, isLambda, locate, unknownFunction } from './call.ts';
import { type Environment, ExpressionError, LimitError } from './environment.ts';
import type { FunctionDefinition, Lambda } from './function.ts';
import { closed, lambdaOf, lambdaVariable, type Scope } from './lambda.ts';
import { type LazyFunction, lazyFunctions, type Progress } from './lazy.ts';
import { literal } from './print.ts';
import { remainder } from './unknowns.ts';
import { Unknown, type Value } from './value.ts';

/** A node whose parts are being evaluated. */
interface Frame {
  node: Call | Property | Index;
  values: (Value | undefined)[];
  definition?: FunctionDefinition | undefined;
  lazy?: { definition: LazyFunction; progress: Progress } | undefined;
  /** The index of the part that is evaluated now, and whether it may fail. */
  awaited: number;
  attempt: boolean;
}

/** What comes next: to evaluate a part, to use a value, or to go on where what was tried has failed. */
type Next = { part: Expression } | { value: Value } | { resume: Frame };

/** Lambdas within one another, each with a stack of its own: more than the longest expression can hold. */
const maxRuns = 1000;
let runs = 0;

/** How many evaluations are under way, each within the one before. */
export function nesting(): number {
  return runs;
}

/** Evaluates with a stack of its own, as expressions may be nested deeper than JavaScript's stack is. */
export function run(expression: Expression, environment: Environment, scope: Scope | undefined): Value {
  if (runs >= maxRuns) throw new LimitError(`evaluation nests at most ${maxRuns} levels deep`);
  runs++;
  try {
    return new Machine(environment, scope).evaluate(expression);
  } catch (error) {
    throw limited(error);
  } finally {
    runs--;
  }
}

/** JavaScript's own bounds are bounds of ours. */
function limited(error: unknown): unknown {
  if (!(error instanceof RangeError)) return error;
  if (error.message.includes('call stack')) return new LimitError('evaluation nests too deep');
  return error.message.includes('string length') ? new LimitError('a text grows too long') : error;
}

class Machine {
  private readonly environment: Environment;
  private readonly scope: Scope | undefined;
  private readonly frames: Frame[] = [];

  constructor(environment: Environment, scope: Scope | undefined) {
    this.environment = environment;
    this.scope = scope;
  }

  private readonly close = (node: Expression): Expression => closed(node, this.environment, this.scope);

  evaluate(expression: Expression): Value {
    let next: Next = { part: expression };
    for (;;) {
      try {
        if ('part' in next) next = this.enter(next.part);
        else if ('value' in next) next = this.receive(next.value);
        else next = this.proceed(next.resume);
        if ('value' in next && this.frames.length === 0) return next.value;
      } catch (error) {
        next = this.recover(error);
      }
    }
  }

  private enter(node: Expression): Next {
    this.environment.spend(1);
    if (node.kind === 'literal') return { value: node.value };
    const frame: Frame = { node, values: [], awaited: 0, attempt: false };
    if (node.kind === 'call') this.prepare(frame, node);
    this.frames.push(frame);
    return this.proceed(frame);
  }

  private prepare(frame: Frame, call: Call): void {
    if (call.namespace !== undefined) return;
    const definition = lazyFunctions.get(call.name.toLowerCase());
    if (definition !== undefined) {
      checkCount(call, definition.min, definition.max);
      frame.lazy = { definition, progress: { call, values: frame.values, failed: false, close: this.close } };
    } else {
      frame.definition = findFunction(call);
    }
  }

  /** A part of the topmost frame has its value. */
  private receive(value: Value): Next {
    const frame = this.frames.at(-1);
    if (frame === undefined) return { value };
    frame.attempt = false;
    frame.values[frame.lazy === undefined ? frame.values.length : frame.awaited] = value;
    return this.proceed(frame);
  }

  private proceed(frame: Frame): Next {
    const next = this.next(frame);
    if ('value' in next) this.frames.pop();
    return next;
  }

  private next(frame: Frame): Next {
    const { node, values, lazy, definition } = frame;
    if (node.kind !== 'call') return this.nextOfAccess(node, values);
    if (lazy !== undefined) return this.nextOfLazy(frame, node, lazy);
    while (definition !== undefined && isLambda(definition, values.length) && values.length < node.args.length) values.push(null);
    const part = node.args[values.length];
    return part === undefined ? { value: this.call(node, definition, values as Value[]) } : { part };
  }

  private nextOfAccess(node: Property | Index, values: readonly (Value | undefined)[]): Next {
    const [target, index] = values;
    if (target === undefined) return { part: node.target };
    if (node.kind === 'property')
      return { value: target instanceof Unknown ? access(target, node.name) : property(target, node.name) };
    return index === undefined ? { part: node.index } : { value: access(target, index) };
  }

  private nextOfLazy(frame: Frame, call: Call, { definition, progress }: { definition: LazyFunction; progress: Progress }): Next {
    const step = definition.next(progress, this.environment);
    if ('answer' in step) return { value: step.answer };
    frame.attempt = step.attempt;
    frame.awaited = step.evaluate;
    return { part: call.args[step.evaluate] ?? literal(null) };
  }

  private call(call: Call, definition: FunctionDefinition | undefined, args: readonly Value[]): Value {
    const { environment, scope } = this;
    if (definition !== undefined) {
      const lambda = (written: Expression, names: readonly [number, number]): Lambda =>
        lambdaOf(written, names, environment, scope, run);
      return applyCall(call, definition, args, environment, { lambda, close: this.close });
    }
    if (call.namespace !== undefined) return environment.userFunction(call.namespace, call.name, args);
    const own = this.ask(call, args);
    if (own !== undefined) return own;
    const found = environment.templateFunction(call.name, args, call);
    return found === undefined ? unknownFunction(call) : found;
  }

  /** Functions of the template's own names. */
  private ask(call: Call, args: readonly Value[]): Value | undefined {
    switch (call.name.toLowerCase()) {
      case 'parameters':
        return this.named(call, args, (name) => this.environment.parameter(name));
      case 'variables':
        return this.named(call, args, (name) => this.environment.variable(name));
      case 'lambdavariables':
        return this.named(call, args, (name) => lambdaVariable(name, this.scope));
      case 'copyindex':
        return copyIndex(call, args, this.environment);
      default:
        return undefined;
    }
  }

  private named(call: Call, args: readonly Value[], find: (name: string) => Value): Value {
    checkCount(call, 1, 1);
    const [name = null] = args;
    if (name instanceof Unknown) return remainder(withArguments(call, [name.residual]), args);
    if (typeof name !== 'string') throw new ExpressionError('expression/argument-type', 'takes the name as a string');
    return find(name);
  }

  /** The innermost frame that only tried what failed goes on without it. */
  private recover(error: unknown): Next {
    if (!(error instanceof ExpressionError)) throw error;
    const located = locate(error, this.frames.at(-1)?.node);
    if (error instanceof LimitError) throw located;
    while (this.frames.length > 0) {
      const frame = this.frames.at(-1);
      if (frame?.attempt === true && frame.lazy !== undefined) {
        frame.attempt = false;
        frame.lazy.progress.failed = true;
        return { resume: frame };
      }
      this.frames.pop();
    }
    throw located;
  }
}

function copyIndex(call: Call, args: readonly Value[], environment: Environment): Value {
  checkCount(call, 0, 2);
  const [first, second] = args;
  if (typeof first === 'string') return environment.copyIndex(first, second ?? 0);
  if (second !== undefined) throw new ExpressionError('expression/argument-type', 'takes the name of a loop, then an offset');
  return environment.copyIndex(undefined, first ?? 0);
}
