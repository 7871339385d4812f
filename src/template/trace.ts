import type { Call, Expression } from '../expression/ast.ts';
import { ExpressionError } from '../expression/environment.ts';
import { evaluate as evaluateExpression } from '../expression/evaluate.ts';
import { findKey, sameName, upperCase } from '../expression/names.ts';
import { isExpression, parseExpression } from '../expression/parse.ts';
import { printValue } from '../expression/print.ts';
import { isArray, isObject, Unknown, type Value } from '../expression/value.ts';
import { isSecure } from './declared-type.ts';
import type { TemplateEnvironment } from './environment.ts';
import type { Instance } from './instance.ts';
import { memberOfValue } from './member.ts';
import type { Step, TraceStep } from './resource.ts';
import type { Scope } from './scope.ts';
import { evaluate, isPropertyCopy, stepInto, type Text } from './text.ts';
import { textOf } from './names.ts';

/** The addresses passed from a property to the text that wrote its value; the last one is what a fix edits. */
export function trace(resource: Instance, path: readonly Step[]): readonly TraceStep[] {
  const [first, ...rest] = path;
  const member = typeof first === 'string' ? resource.member(first) : undefined;
  if (member === undefined) return [];
  const tracer = new Tracer();
  const name = String(path.at(-1));
  tracer.follow(member, rest, (shown) => `${name} is ${shown}`);
  return tracer.steps;
}

/** Says what stands at an arrival, given the text shown. */
type Label = (shown: string) => string;

/** An expression, where it stands, and how it is read. */
interface Reading {
  environment: TemplateEnvironment;
  /** The environments that read its result again. */
  rest: readonly TemplateEnvironment[];
  text: Text;
  /** Within a user function: what its parameters were given. */
  given?: { names: ReadonlyMap<string, Expression>; reading: Reading };
}

const maxSteps = 30;

/** Replays an evaluation along the constructs that hand a value on unchanged. */
class Tracer {
  readonly steps: TraceStep[] = [];
  /** Whether the way led through a secure parameter or output: then no value is shown any more. */
  #isSecret = false;

  /** Goes down a text, and on through the expression that stands there. */
  follow(text: Text, path: readonly Step[], label: Label, given?: Reading['given']): void {
    let at = text;
    let left = path;
    while (left.length > 0 && !isOpen(at)) {
      const next = inCopy(at, left) ?? below(at, left);
      if (next === undefined) return;
      [at, left] = next;
    }
    const [environment, ...rest] = at.environments;
    if (this.steps.length >= maxSteps) return;
    this.steps.push({ address: at.address, message: label(this.#isSecret ? 'a secure value' : shown(at.json)) });
    if (environment === undefined || typeof at.json !== 'string' || !isExpression(at.json)) return;
    const expression = parsed(at.json);
    if (expression === undefined) return;
    this.#expression(expression, { environment, rest, text: at, ...(given && { given }) }, left);
  }

  #expression(expression: Expression, reading: Reading, path: readonly Step[]): void {
    switch (expression.kind) {
      case 'literal':
        this.#end(expression, reading);
        return;
      case 'property':
        this.#expression(expression.target, reading, [expression.name, ...path]);
        return;
      case 'index': {
        const index = value(expression.index, reading);
        if (typeof index === 'string' || typeof index === 'number')
          this.#expression(expression.target, reading, [index, ...path]);
        else this.#end(expression, reading);
        return;
      }
      case 'call':
        this.#call(expression, reading, path);
    }
  }

  #call(call: Call, reading: Reading, path: readonly Step[]): void {
    if (call.namespace !== undefined) {
      this.#userFunction(call, reading, path);
      return;
    }
    const name = call.name.toLowerCase();
    const passed = passing[name]?.(call, reading, path);
    if (passed !== undefined) this.#expression(passed.expression, reading, passed.path);
    else if (name === 'parameters') this.#parameter(call, reading, path);
    else if (name === 'variables') this.#variable(call, reading, path);
    else if (name === 'reference') this.#output(call, reading, path);
    else this.#end(call, reading);
  }

  /** A part of an expression wrote the value: it is the end of the way. */
  #end({ start, end }: Expression, { text }: Reading): void {
    const whole = typeof text.json === 'string' && start === 1 && end === text.json.length - 1;
    const last = this.steps.at(-1);
    if (whole || start < 0 || last === undefined || typeof text.json !== 'string') return;
    const message = `the value comes from ${this.#isSecret ? 'here' : text.json.slice(start, end)}`;
    this.steps.push({ address: text.address, message, within: { start, end } });
  }

  #parameter(call: Call, reading: Reading, path: readonly Step[]): void {
    const name = value(call.args[0], reading);
    if (typeof name !== 'string') return;
    const upper = upperCase(name);
    const bound = reading.given?.names.get(upper);
    if (reading.given !== undefined) {
      if (bound !== undefined) this.#expression(bound, reading.given.reading, path);
      return;
    }
    const { scope } = reading.environment;
    const { parameters, expansion } = scope;
    const declared = parameters.declaration(upper);
    if (declared === undefined) return;
    const chosen = parameters.isFree(upper) ? expansion.run.assignment.parameters.get(name.toLowerCase()) : undefined;
    this.#isSecret ||= isSecure(declared);
    if (chosen !== undefined) {
      this.steps.push({
        address: parameters.address(upper),
        message: `parameter ${name} can be passed as ${this.#isSecret ? 'any value' : passable(chosen)}`,
      });
      return;
    }
    this.#given(upper, name, scope, path);
  }

  /** What a parameter is given, by who deploys or by its parent, else its default. */
  #given(upper: string, name: string, { parameters }: Scope, path: readonly Step[]): void {
    const argument = parameters.argument(upper);
    const fallback = parameters.defaultText(upper);
    if (argument !== undefined && argument.kind !== 'value') {
      this.steps.push({
        address: argument.text.address,
        message: `parameter ${name} is ${argument.kind === 'secret' ? 'a secret' : 'an external input'}`,
      });
    } else if (argument !== undefined && !(fallback !== undefined && evaluate(argument.text) === null)) {
      this.follow(argument.text, path, (text) => `parameter ${name} is given ${text}`);
    } else if (fallback !== undefined) {
      this.follow(fallback, path, (text) => `parameter ${name} defaults to ${text}`);
    } else {
      this.steps.push({ address: parameters.address(upper), message: `parameter ${name} has no default` });
    }
  }

  #variable(call: Call, reading: Reading, path: readonly Step[]): void {
    const name = value(call.args[0], reading);
    const text = typeof name === 'string' ? reading.environment.scope.variables.text(upperCase(name)) : undefined;
    if (text !== undefined) this.follow(text, path, (shownText) => `variable ${textOf(name)} is ${shownText}`);
  }

  #userFunction(call: Call, reading: Reading, path: readonly Step[]): void {
    const { functions } = reading.environment.scope;
    const found = functions.find(call.namespace ?? '', call.name);
    const args = call.args.map((arg) => value(arg, reading) ?? null);
    const body = found && functions.result(found, args);
    if (found === undefined || body === undefined) return;
    const names = new Map(functions.parameterNames(found).map((name, index) => [upperCase(name), call.args[index] ?? call]));
    this.follow(body, path, (text) => `function ${found.name} gives ${text}`, { names, reading });
  }

  /** `reference('nested').outputs.name.value`: the output of the nested deployment. */
  #output(call: Call, reading: Reading, path: readonly Step[]): void {
    const [outputs, name, member, ...rest] = path;
    const nested = deploymentOf(call, reading);
    const output = nested?.outputs.all.find((each) => typeof name === 'string' && sameName(each.name, name));
    const text = output && stepInto(output.text, 'value');
    const isValue =
      typeof outputs === 'string' && sameName(outputs, 'outputs') && typeof member === 'string' && sameName(member, 'value');
    if (nested === undefined || output === undefined || text === undefined || !isValue) {
      this.#end(call, reading);
      return;
    }
    this.#isSecret ||= output.isSecret;
    this.follow(nested.own(text, 'output'), rest, (shownText) => `output ${output.name} is ${shownText}`);
  }
}

function deploymentOf(call: Call, reading: Reading): Instance['nested'] {
  const { declarations } = reading.environment.scope;
  const target = value(call.args[0], reading);
  if (target === undefined) return undefined;
  const instance =
    typeof target === 'string' && !target.startsWith('/')
      ? declarations.isSymbolic
        ? declarations.bySymbol(target)
        : declarations.byName(target)
      : declarations.byId(target);
  return instance?.nested;
}

/** The argument that a call hands on, and the path within it. */
type Passing = (
  call: Call,
  reading: Reading,
  path: readonly Step[],
) => { expression: Expression; path: readonly Step[] } | undefined;

const merged: Passing = (call, reading, path) => {
  const [first] = call.args;
  const listed =
    call.args.length === 1 && first?.kind === 'call' && first.name.toLowerCase() === 'createarray' ? first.args : call.args;
  const holder = listed.findLast((arg) => path.length > 0 && isAt(value(arg, reading), path));
  return holder && { expression: holder, path };
};

const passing: Readonly<Record<string, Passing>> = {
  if(call, reading, path) {
    const condition = value(call.args[0], reading);
    const decided = condition instanceof Unknown ? reading.environment.decide(condition) : condition;
    const branch = typeof decided === 'boolean' ? call.args[decided ? 1 : 2] : undefined;
    return branch && { expression: branch, path };
  },
  coalesce(call, reading, path) {
    const expression = call.args.find((arg) => value(arg, reading) !== null);
    return expression && { expression, path };
  },
  union: merged,
  shallowmerge: merged,
  createobject(call, reading, [key, ...path]) {
    const at = call.args.findIndex((arg, index) => {
      const name = index % 2 === 0 ? value(arg, reading) : undefined;
      return typeof name === 'string' && typeof key === 'string' && sameName(name, key);
    });
    const expression = at < 0 ? undefined : call.args[at + 1];
    return expression && { expression, path };
  },
  createarray(call, _reading, [index, ...path]) {
    const expression = typeof index === 'number' ? call.args[index] : undefined;
    return expression && { expression, path };
  },
  tryget(call, reading, path) {
    const [expression, ...keys] = call.args;
    const steps = keys.map((key) => value(key, reading));
    const isKnown = steps.every((step) => typeof step === 'string' || typeof step === 'number');
    return expression && isKnown ? { expression, path: [...(steps as Step[]), ...path] } : undefined;
  },
};

function isAt(held: Value | undefined, path: readonly Step[]): boolean {
  let at = held;
  for (const step of path) at = at === undefined ? undefined : memberOfValue(at, step);
  return at !== undefined && at !== null;
}

function value(expression: Expression | undefined, reading: Reading): Value | undefined {
  if (expression === undefined) return undefined;
  try {
    return evaluateExpression(expression, reading.environment);
  } catch (error) {
    if (error instanceof ExpressionError) return undefined;
    throw error;
  }
}

/** Whether the text is an expression that is still to be read. */
function isOpen({ json, environments }: Text): boolean {
  return typeof json === 'string' && environments.length > 0;
}

function below(text: Text, [step, ...left]: readonly Step[]): [Text, readonly Step[]] | undefined {
  const next = step === undefined ? undefined : stepInto(text, step);
  return next && [next, left];
}

/** An element of a property loop: its input, with the loop's index. */
function inCopy(text: Text, [name, index, ...left]: readonly Step[]): [Text, readonly Step[]] | undefined {
  const [environment, ...rest] = text.environments;
  if (environment === undefined || typeof name !== 'string' || typeof index !== 'number' || !isObject(text.json))
    return undefined;
  const key = findKey(text.json, 'copy');
  const copies = key === undefined ? undefined : text.json[key];
  if (key === undefined || !isPropertyCopy(copies)) return undefined;
  const at = copies.findIndex((entry) => typeof entry['name'] === 'string' && sameName(entry['name'], name));
  const input = copies[at] && memberOfValue(copies[at], 'input');
  if (input === undefined) return undefined;
  const inner = environment.inLoop({ kind: 'property', name, index, around: environment.loops });
  const address = { ...text.address, path: [...text.address.path, key, at, 'input'] };
  return [{ json: input, environments: [inner, ...rest], address }, left];
}

function parsed(text: string): Expression | undefined {
  try {
    return parseExpression(text);
  } catch {
    return undefined;
  }
}

function shown(json: Value): string {
  if (typeof json === 'string' && isExpression(json)) return short(json);
  if (isArray(json)) return 'an array';
  if (isObject(json)) return 'an object';
  return short(typeof json === 'bigint' ? String(json) : JSON.stringify(json));
}

function short(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

function passable(value: Value): string {
  return short(typeof value === 'boolean' ? String(value) : printValue(value));
}
