import { type Environment, ExpressionError } from '../expression/environment.ts';
import { upperCase } from '../expression/names.ts';
import { isArray, isObject, type Value, type ValueObject } from '../expression/value.ts';
import { problemOf } from './declared-type.ts';
import { TemplateEnvironment } from './environment.ts';
import type { Loop } from './loop.ts';
import { memberOfValue } from './member.ts';
import type { Scope } from './scope.ts';
import { keyOfValue } from './origin.ts';
import { Cell } from './run.ts';
import { isTooDeep } from './suspension.ts';
import { evaluate, stepInto, type Text } from './text.ts';

/** Work that stands for one call, beside that of its body. */
const callCost = 100;

interface UserFunction {
  name: string;
  text: Text;
}

/** The user functions of a template, and their calls. */
export class UserFunctions {
  readonly #scope: Scope;
  #functions: ReadonlyMap<string, UserFunction> | undefined;
  readonly #open = new Set<string>();
  /** Results of calls that stand too deep and are evaluated first. */
  readonly #deep = new Map<string, Cell<Value>>();

  constructor(scope: Scope) {
    this.#scope = scope;
  }

  /** Throws ExpressionError for an unknown function, wrong arguments, and one that calls itself. */
  call(namespace: string, name: string, args: readonly Value[]): Value {
    const upper = upperCase(`${namespace}.${name}`);
    const found = this.find(namespace, name);
    if (found === undefined) {
      throw new ExpressionError('expression/unknown-function', `there is no function '${namespace}.${name}'`);
    }
    if (this.#open.has(upper)) {
      throw new ExpressionError('template/cycle', `the function '${found.name}' calls itself: break the cycle`);
    }
    const checked = this.#arguments(found, args);
    const key = this.#deep.size > 0 || isTooDeep() ? JSON.stringify([upper, ...args.map(keyOfValue)]) : '';
    if (isTooDeep() && !this.#deep.has(key)) this.#deep.set(key, this.#cellOf(found, upper, checked));
    return this.#deep.get(key)?.get(this.#scope.expansion.run) ?? this.#opened([upper], () => this.#result(found, checked));
  }

  /** A call with the functions open that are open around it. */
  #cellOf(found: UserFunction, upper: string, args: readonly Value[]): Cell<Value> {
    const around = [...this.#open, upper];
    return new Cell(`the function '${found.name}'`, () => this.#opened(around, () => this.#result(found, args)));
  }

  #opened<T>(names: readonly string[], work: () => T): T {
    const own = names.filter((name) => !this.#open.has(name));
    this.#scope.expansion.spend(callCost);
    for (const name of own) this.#open.add(name);
    try {
      return work();
    } finally {
      for (const name of own) this.#open.delete(name);
    }
  }

  find(namespace: string, name: string): UserFunction | undefined {
    return (this.#functions ??= this.#read()).get(upperCase(`${namespace}.${name}`));
  }

  all(): Iterable<UserFunction> {
    return (this.#functions ??= this.#read()).values();
  }

  /** The text of a function's result, read with these arguments. */
  result(found: UserFunction, args: readonly Value[]): Text | undefined {
    const output = stepInto(found.text, 'output');
    const value = output === undefined ? undefined : stepInto(output, 'value');
    if (value === undefined) return undefined;
    const named = new Map(this.#parameters(found).map(({ name }, index) => [upperCase(name), args[index] ?? null]));
    return { ...value, environments: [...value.environments, new FunctionEnvironment(this.#scope, found.name, named)] };
  }

  parameterNames(found: UserFunction): readonly string[] {
    return this.#parameters(found).map(({ name }) => name);
  }

  #result(found: UserFunction, args: readonly Value[]): Value {
    const text = this.result(found, args);
    const value = text === undefined ? null : evaluate(text);
    const output = stepInto(found.text, 'output')?.json;
    const problem = problemOf(value, isObject(output) ? output : {}, this.#scope.parameters.definitions, '');
    if (problem !== undefined) {
      throw new ExpressionError('template/type', `the result of the function '${found.name}' ${problem}`);
    }
    return value;
  }

  #arguments(found: UserFunction, args: readonly Value[]): readonly Value[] {
    const parameters = this.#parameters(found);
    if (parameters.length !== args.length) {
      const takes = `${parameters.length} argument${parameters.length === 1 ? '' : 's'}`;
      throw new ExpressionError('expression/argument-count', `the function '${found.name}' takes ${takes}, not ${args.length}`);
    }
    parameters.forEach(({ name, type }, index) => {
      const problem = problemOf(args[index] ?? null, type, this.#scope.parameters.definitions, '');
      if (problem === undefined) return;
      throw new ExpressionError('template/type', `the argument '${name}' of the function '${found.name}' ${problem}`);
    });
    return args;
  }

  #parameters(found: UserFunction): readonly { name: string; type: ValueObject }[] {
    const json = stepInto(found.text, 'parameters')?.json;
    if (!isArray(json)) return [];
    return json.filter(isObject).map((type) => {
      const name = memberOfValue(type, 'name');
      return { name: typeof name === 'string' ? name : '', type };
    });
  }

  #read(): ReadonlyMap<string, UserFunction> {
    const functions = new Map<string, UserFunction>();
    const list = stepInto(this.#scope.template, 'functions');
    const count = isArray(list?.json) ? list.json.length : 0;
    for (let index = 0; index < count; index++) {
      const entry = list && stepInto(list, index);
      const namespace = entry && stepInto(entry, 'namespace')?.json;
      const members = entry && stepInto(entry, 'members');
      if (typeof namespace !== 'string' || members === undefined || !isObject(members.json)) continue;
      for (const key of Object.keys(members.json)) {
        const text = stepInto(members, key);
        const name = `${namespace}.${key}`;
        if (text !== undefined) functions.set(upperCase(name), { name, text });
      }
    }
    return functions;
  }
}

/** The body of a user function sees its arguments, the template's variables, and no loop (arm-language 8.3). */
class FunctionEnvironment extends TemplateEnvironment implements Environment {
  readonly #name: string;
  readonly #arguments: ReadonlyMap<string, Value>;

  constructor(scope: Scope, name: string, args: ReadonlyMap<string, Value>, loops?: Loop) {
    super(scope, 'function', loops);
    this.#name = name;
    this.#arguments = args;
  }

  override inLoop(loop: Loop): TemplateEnvironment {
    return new FunctionEnvironment(this.scope, this.#name, this.#arguments, loop);
  }

  override parameter(name: string): Value {
    const value = this.#arguments.get(upperCase(name));
    if (value !== undefined) return value;
    throw new ExpressionError('expression/unknown-parameter', `the function '${this.#name}' has no parameter '${name}'`);
  }
}
