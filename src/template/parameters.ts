import { ExpressionError } from '../expression/environment.ts';
import { evaluateText } from '../expression/evaluate.ts';
import { fileEnvironment } from './file-environment.ts';
import { upperCase } from '../expression/names.ts';
import type { Call } from '../expression/ast.ts';
import { literal } from '../expression/print.ts';
import { isObject, Unknown, type Value, type ValueObject } from '../expression/value.ts';
import { aliasOf, type Definitions, hideSecrets, isNullable, isSecure, problemOf, resolvedType } from './declared-type.ts';
import { memberOfValue } from './member.ts';
import { TemplateEnvironment } from './environment.ts';
import type { Address } from './resource.ts';
import { Cell } from './run.ts';
import { entryOf, type Scope, type Section } from './scope.ts';
import { evaluate, stepInto, type Text } from './text.ts';

/** What is passed for one parameter: a text, a secret that is never read, or what a parameters file computes from external inputs. */
export interface Argument {
  name: string;
  kind: 'value' | 'secret' | 'expression';
  text: Text;
}

/** What a template is given: arguments by upper-case name; at the root, what is not given may be free. */
export interface Given {
  arguments: ReadonlyMap<string, Argument>;
  isFree: boolean;
  /** The parent's parameters were substituted in an outer-scoped template, so that none are missing (engine-facts 25). */
  isOuter?: boolean;
}

/** The parameters of a template, each evaluated when first asked for. */
export class Parameters {
  readonly #scope: Scope;
  readonly #given: Given;
  readonly #cells = new Map<string, Cell<Value>>();
  readonly #declarations = new Map<string, ValueObject>();
  #section: Section | undefined;
  #definitions: Section | undefined;

  constructor(scope: Scope, given: Given) {
    this.#scope = scope;
    this.#given = given;
  }

  /** Throws ExpressionError for an unknown name and for a cycle. */
  value(name: string): Value {
    const upper = upperCase(name);
    let cell = this.#cells.get(upper);
    if (cell === undefined) {
      const declared = this.declaration(upper);
      if (declared === undefined) {
        throw new ExpressionError('expression/unknown-parameter', `the template has no parameter '${name}'`);
      }
      cell = new Cell(`the parameter '${name}'`, () => this.#compute(upper, declared));
      this.#cells.set(upper, cell);
    }
    return cell.get(this.#scope.expansion.run);
  }

  /** Names as declared. */
  names(): readonly string[] {
    return [...this.section.names.values()];
  }

  get section(): Section {
    return (this.#section ??= this.#scope.section('parameters'));
  }

  /** How a parameter is declared, its `$ref` followed; by upper-case name. */
  declaration(upper: string): ValueObject | undefined {
    let declared = this.#declarations.get(upper);
    if (declared === undefined) {
      const text = entryOf(this.section, upper);
      const value = text === undefined ? undefined : evaluate(text);
      if (!isObject(value)) return undefined;
      declared = memberOfValue(value, '$ref') === undefined ? value : resolvedType(value, this.definitions);
      this.#declarations.set(upper, declared);
    }
    return declared;
  }

  readonly definitions: Definitions = (name) => {
    const value = this.#definition(name);
    if (value !== undefined) this.#checkAlias(name, value);
    return value;
  };

  #definition(name: string): ValueObject | undefined {
    const text = entryOf((this.#definitions ??= this.#scope.section('definitions')), upperCase(name));
    const value = text === undefined ? undefined : evaluate(text);
    return isObject(value) ? value : undefined;
  }

  /** Says of a type that is another name of itself that it is none; once for all names in the circle. */
  #checkAlias(name: string, definition: ValueObject): void {
    const names: string[] = [];
    let [at, next]: [string, ValueObject | undefined] = [upperCase(name), definition];
    while (next !== undefined && !names.includes(at)) {
      names.push(at);
      const alias = aliasOf(next);
      if (alias === undefined) return;
      [at, next] = [upperCase(alias), this.#definition(alias)];
    }
    if (next === undefined) return;
    const [first = at] = names.slice(names.indexOf(at)).sort();
    const text = this.#definitions && entryOf(this.#definitions, first);
    if (text === undefined) return;
    const { expansion } = this.#scope;
    expansion.report(
      'template/cycle',
      'error',
      `the type '${this.#definitions?.names.get(first) ?? first}' refers to itself: break the cycle`,
      text.address,
    );
  }

  argument(upper: string): Argument | undefined {
    return this.#given.arguments.get(upper);
  }

  arguments(): Iterable<Argument> {
    return this.#given.arguments.values();
  }

  isFree(upper: string): boolean {
    return this.#given.isFree && !this.#given.arguments.has(upper);
  }

  /** Says which arguments have no parameter, and which parameters that must be given are not. */
  checkNames(): void {
    const { expansion } = this.#scope;
    if (this.#given.isFree && this.#given.arguments.size === 0) return;
    for (const { name, text } of this.#given.arguments.values()) {
      if (this.section.names.has(upperCase(name))) continue;
      const known = this.names().slice(0, 10).join(', ');
      const message = `the template has no parameter '${name}'${known === '' ? '' : `: there are ${known}`}`;
      expansion.report('template/unknown-parameter', 'error', message, text.address);
    }
    if (this.#given.isFree || this.#given.isOuter === true) return;
    for (const [upper, name] of this.section.names) {
      const declared = this.#given.arguments.has(upper) ? undefined : this.declaration(upper);
      if (declared === undefined || memberOfValue(declared, 'defaultValue') !== undefined || isNullable(declared)) continue;
      this.#missing(upper, name, false);
    }
  }

  /** The text of a default. */
  defaultText(upper: string): Text | undefined {
    const entry = entryOf(this.section, upper);
    const text = entry === undefined ? undefined : stepInto(entry, 'defaultValue');
    if (text === undefined) return undefined;
    const environment = new TemplateEnvironment(this.#scope, 'default', undefined, undefined, upper);
    return { ...text, environments: [...text.environments, environment] };
  }

  /** Where a parameter is declared. */
  address(upper: string): Address {
    return entryOf(this.section, upper)?.address ?? this.#scope.template.address;
  }

  #compute(upper: string, declared: ValueObject): Value {
    const name = this.section.names.get(upper) ?? upper;
    if (this.isFree(upper)) {
      const chosen = this.#scope.expansion.run.parameter(name.toLowerCase());
      if (chosen !== undefined) return this.#hidden(chosen, declared, name);
    }
    const passed = this.#passed(upper);
    const fallback = this.defaultText(upper);
    if (passed !== undefined && !(passed === null && fallback !== undefined)) {
      return this.#checked(passed, declared, name, this.argument(upper)?.text.address);
    }
    if (fallback !== undefined) return this.#checked(evaluate(fallback), declared, name, fallback.address);
    if (isNullable(declared)) return null;
    return this.#missing(upper, name, isSecure(declared));
  }

  #passed(upper: string): Value | undefined {
    const argument = this.#given.arguments.get(upper);
    if (argument === undefined) return undefined;
    if (argument.kind === 'value') return evaluate(argument.text);
    if (argument.kind === 'expression') return this.#computed(argument.text);
    return new Unknown(this.#call(argument.name), { kind: 'secret', name: argument.name }, true);
  }

  /** What a parameters file computes: with pure functions, and with inputs that are known where it is used. */
  #computed({ json, address }: Text): Value {
    const { expansion } = this.#scope;
    if (typeof json !== 'string') return json;
    try {
      return evaluateText(json, fileEnvironment(expansion));
    } catch (error) {
      return expansion.failure(error, address, json);
    }
  }

  #checked(value: Value, declared: ValueObject, name: string, address: Address | undefined): Value {
    const problem = problemOf(value, declared, this.definitions, '');
    if (problem === undefined) return this.#hidden(value, declared, name);
    const error = new ExpressionError('template/parameter-value', `the value of the parameter '${name}' ${problem}`);
    const { reason } = this.#scope.expansion.failure(error, address ?? this.address(upperCase(name)));
    return new Unknown(this.#call(name), reason, isSecure(declared));
  }

  #call(name: string): Call {
    return parameterCall(name, this.#scope.origin);
  }

  #hidden(value: Value, declared: ValueObject, name: string): Value {
    return hideSecrets(value, declared, this.definitions, this.#call(name), name);
  }

  #missing(upper: string, name: string, isSecret: boolean): Value {
    if (this.#given.isFree) return new Unknown(parameterCall(name), { kind: 'parameter', name }, isSecret);
    const message = `the parameter '${name}' has no default and gets no value: pass one`;
    if (this.#given.isOuter !== true)
      this.#scope.expansion.report('template/missing-parameter', 'error', message, this.address(upper));
    return new Unknown(this.#call(name), { kind: 'error', message }, isSecret);
  }
}

/** What remains of a parameter that is not known. */
export function parameterCall(name: string, origin = ''): Call {
  const call: Call = { kind: 'call', name: 'parameters', args: [literal(name)], start: -1, end: -1 };
  return origin === '' ? call : { ...call, origin };
}
