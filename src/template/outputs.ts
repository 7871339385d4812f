import { ExpressionError } from '../expression/environment.ts';
import { isObject, Unknown, type Value, type ValueObject } from '../expression/value.ts';
import { isNullable, isSecure, problemOf, resolvedType } from './declared-type.ts';
import { asGiven, type Assignment } from './decisions.ts';
import { resolvedValue } from './lazy-value.ts';
import { memberOfValue } from './member.ts';
import type { Setting } from './resource.ts';
import { Cell } from './run.ts';
import { entryOf, type Scope, type Section } from './scope.ts';
import { checkedCount, evaluate, stepInto, type Text } from './text.ts';
import { ofOrigin } from './origin.ts';
import { remaining } from './target.ts';

/** The outputs of a template, each evaluated when asked for. */
export class Outputs {
  readonly #scope: Scope;
  #section: Section | undefined;
  #all: readonly Output[] | undefined;

  constructor(scope: Scope) {
    this.#scope = scope;
  }

  get all(): readonly Output[] {
    this.#section ??= this.#scope.section('outputs');
    const section = this.#section;
    return (this.#all ??= [...section.names].flatMap(([upper, name]) => {
      const text = entryOf(section, upper);
      return text === undefined ? [] : [new Output(this.#scope, name, text)];
    }));
  }

  /** Those whose condition is not false under the assignment at hand. */
  deployed(): readonly Output[] {
    return this.all.filter((output) => output.conditionNow() !== false);
  }
}

/** One output of a template. */
export class Output {
  readonly name: string;
  readonly text: Text;
  readonly #scope: Scope;
  readonly #value: Cell<Value>;
  readonly #condition: Cell<Value>;

  constructor(scope: Scope, name: string, text: Text) {
    this.#scope = scope;
    this.name = name;
    this.text = text;
    this.#value = new Cell(`the output '${name}'`, () => this.#compute());
    this.#condition = new Cell(`the condition of the output '${name}'`, () => this.#part('condition') ?? true);
  }

  get type(): string {
    const type = memberOfValue(this.#declared(), 'type');
    return typeof type === 'string' ? type : '';
  }

  /** As a deployment answers it: `String`. */
  get typeText(): string {
    const { type } = this;
    return type.charAt(0).toUpperCase() + type.slice(1);
  }

  get isSecret(): boolean {
    return isSecure(this.#declared());
  }

  conditionNow(): Value {
    return this.#condition.get(this.#scope.expansion.run);
  }

  valueNow(): Value {
    return this.#value.get(this.#scope.expansion.run);
  }

  condition(assignment: Assignment): Setting {
    return this.#scope.expansion.under(assignment, () => this.conditionNow());
  }

  value(assignment: Assignment): Setting {
    return this.#scope.expansion.under(assignment, () => resolvedValue(this.valueNow()));
  }

  /** The value as given; never that of a secure output. */
  shownValue(): Value {
    const { value } = this.value(asGiven);
    if (!this.isSecret || (value instanceof Unknown && value.secret)) return value ?? null;
    return remaining('outputs', [this.name], { kind: 'secret', name: this.name }, true);
  }

  #declared(): ValueObject {
    return resolvedType(isObject(this.text.json) ? this.text.json : {}, this.#scope.parameters.definitions);
  }

  #part(name: string): Value | undefined {
    const text = stepInto(this.text, name);
    return text && evaluate(this.#scope.own(text, 'output'));
  }

  #compute(): Value {
    const copy = stepInto(this.text, 'copy');
    const value = copy === undefined ? this.#part('value') : this.#copied(copy);
    if (value === undefined) {
      return this.#fail(`the output '${this.name}' needs a value`);
    }
    const declared = this.#declared();
    if (value === null && isNullable(declared)) return null;
    const problem = problemOf(value, declared, this.#scope.parameters.definitions, '');
    return problem === undefined ? value : this.#fail(`the output '${this.name}' ${problem}`);
  }

  #copied(copy: Text): Value {
    const { expansion } = this.#scope;
    const count = stepInto(copy, 'count');
    const input = stepInto(copy, 'input');
    if (count === undefined || input === undefined) return this.#fail('the copy of an output needs a count and an input');
    try {
      const times = checkedCount(evaluate(this.#scope.own(count, 'count')));
      if (times instanceof Unknown)
        return ofOrigin(
          remaining('unknown', [], times.reason, times.secret),
          this.#scope.environment('output').originHere(this.text.address.path),
        );
      return Array.from({ length: times }, (_, index) =>
        evaluate(this.#scope.own(input, 'output', { kind: 'output', name: '', index, around: undefined })),
      );
    } catch (error) {
      return expansion.failure(error, count.address);
    }
  }

  #fail(message: string): Unknown {
    return this.#scope.expansion.failure(new ExpressionError('template/output', message), this.text.address);
  }
}

/** The outputs that a template has as given, for who prints them. */
export function outputsAsGiven(scope: Scope): readonly Output[] {
  return scope.expansion.under(asGiven, () => scope.outputs.deployed()).value;
}
