import { keysOf, objectFrom } from '../document/json.ts';
import { ExpressionError, LimitError } from '../expression/environment.ts';
import { evaluateText } from '../expression/evaluate.ts';
import { findKey, sameName } from '../expression/names.ts';
import { isExpression, parseExpression } from '../expression/parse.ts';
import { printExpression } from '../expression/print.ts';
import { isArray, isObject, typeOf, Unknown, type Value, type ValueObject } from '../expression/value.ts';
import type { TemplateEnvironment } from './environment.ts';
import { memberOfValue } from './member.ts';
import { ofOrigin } from './origin.ts';
import type { Address, Step } from './resource.ts';
import { remaining } from './target.ts';

const maxDepth = 1000;
export const maxCopies = 800;

/**
 * JSON text of a template, where it stands, and the environments that read it one after the other: its own template's,
 * and before that one for each outer-scoped deployment around it (arm-language 12.2). None: it is a value.
 */
export interface Text {
  json: Value;
  environments: readonly TemplateEnvironment[];
  address: Address;
}

/** The value of a whole text. A part that fails is unknown, and a diagnostic says why. */
export function evaluate({ json, environments, address }: Text): Value {
  let value = json;
  for (const environment of environments) value = new Walker(environment, address).value(value);
  return value;
}

/** What stands one step further down; only the expressions on the way are evaluated. Undefined where nothing does. */
export function stepInto(text: Text, step: Step): Text | undefined {
  const { json, environments, address } = opened(text);
  const inner = { document: address.document, path: [...address.path, step] };
  const [environment, ...rest] = environments;
  if (environment === undefined || json instanceof Unknown) {
    const member = memberOfValue(json, step);
    return member === undefined ? undefined : { json: member, environments: [], address: inner };
  }
  if (isArray(json) && typeof step === 'number') {
    const element = json[step];
    return element === undefined ? undefined : { json: element, environments, address: inner };
  }
  if (!isObject(json) || typeof step !== 'string') return undefined;
  if (!isPlain(json)) {
    const member = new Walker(environment, address).member(json, step);
    return member === undefined ? undefined : { json: member, environments: rest, address: inner };
  }
  const key = findKey(json, step);
  return key === undefined
    ? undefined
    : { json: json[key] ?? null, environments, address: { ...inner, path: [...address.path, key] } };
}

/** The text once the expression that it may be is evaluated, so that one can look inside. */
export function opened(text: Text): Text {
  let { json, environments } = text;
  while (typeof json === 'string' && environments.length > 0) {
    const [environment, ...rest] = environments;
    if (environment !== undefined) json = new Walker(environment, text.address).value(json);
    environments = rest;
  }
  return environments === text.environments ? text : { json, environments, address: text.address };
}

/** Whether the members of an object are just what is written: no property copies, no keys that are expressions. */
function isPlain(object: ValueObject): boolean {
  for (const key of Object.keys(object)) {
    if (key.charCodeAt(0) === 91 || (key.length === 4 && sameName(key, 'copy') && isPropertyCopy(object[key]))) return false;
  }
  return true;
}

/** `copy` is a property loop where it is an array of objects with `input`; else it is data (arm-language 9.2). */
export function isPropertyCopy(json: Value | undefined): json is readonly ValueObject[] {
  return isArray(json) && json.every((entry) => isObject(entry) && findKey(entry, 'input') !== undefined);
}

/** Reads text under one environment, and knows the path of what it reads. */
export class Walker {
  #environment: TemplateEnvironment;
  readonly #address: Address;
  readonly #path: Step[];

  constructor(environment: TemplateEnvironment, address: Address) {
    this.#environment = environment;
    this.#address = address;
    this.#path = [...address.path];
  }

  value(json: Value): Value {
    if (typeof json === 'string') return json.charCodeAt(0) === 91 ? this.#string(json) : json;
    if (isArray(json)) return this.#array(json);
    return isObject(json) ? this.#object(json) : json;
  }

  /** One member of an object with property copies or keys that are expressions. */
  member(object: ValueObject, name: string): Value | undefined {
    let found: Value | undefined;
    this.#guard(() => {
      for (const key of keysOf(object)) {
        if (key.length === 4 && sameName(key, 'copy') && isPropertyCopy(object[key])) {
          for (const [index, entry] of object[key].entries()) {
            if (sameName(this.#copyName(entry, key), name)) found = this.#copy(entry, [key, index]);
          }
        } else if (sameName(this.#key(key), name)) found = this.#within(key, object[key] ?? null);
      }
      return null;
    });
    return found;
  }

  #string(text: string): Value {
    try {
      this.#environment.spend(1);
      if (isExpression(text) && this.#environment.leaves(this.#path)) {
        return new Unknown(parseExpression(text), { kind: 'runtime', function: 'policy' });
      }
      return evaluateText(text, this.#environment);
    } catch (error) {
      return this.#environment.scope.expansion.failure(error, this.#here(), text);
    }
  }

  #array(array: readonly Value[]): Value {
    return this.#guard(() => {
      let out: Value[] | undefined;
      for (const [index, element] of array.entries()) {
        const value = this.#within(index, element);
        if (value !== element) out ??= array.slice(0, index);
        out?.push(value);
      }
      return out ?? array;
    });
  }

  #object(object: ValueObject): Value {
    return this.#guard(() => {
      const members: [string, Value][] = [];
      const copies: [string, Value][] = [];
      let changed = false;
      for (const key of keysOf(object)) {
        const json = object[key] ?? null;
        if (key.length === 4 && sameName(key, 'copy') && isPropertyCopy(json)) {
          changed = true;
          json.forEach((entry, index) => copies.push([this.#copyName(entry, key), this.#copy(entry, [key, index])]));
          continue;
        }
        const value = this.#within(key, json);
        const name = this.#key(key);
        changed ||= value !== json || name !== key;
        members.push([name, value]);
      }
      return changed ? objectFrom([...members, ...copies]) : object;
    });
  }

  #key(key: string): string {
    if (key.charCodeAt(0) !== 91) return key;
    const name = this.#string(key);
    if (typeof name === 'string') return name;
    if (name instanceof Unknown) return printExpression(name.residual);
    throw new ExpressionError('template/member-name', `the name of a member must be a string: ${key} is none`);
  }

  #copyName(entry: ValueObject, key: string): string {
    const name = this.#within(key, memberOfValue(entry, 'name') ?? null);
    return typeof name === 'string' ? name : '';
  }

  /** The array that a property loop makes; unknown where its count is. */
  #copy(entry: ValueObject, at: readonly Step[]): Value {
    const name = this.#copyName(entry, 'copy');
    this.#path.push(...at);
    try {
      if (name === '') throw new ExpressionError('template/copy', 'a property loop needs a name');
      const loops = this.#environment.loops;
      if (loops?.kind === 'property')
        throw new ExpressionError('template/copy', 'property loops cannot be nested: use a variable for the inner one');
      const count = checkedCount(this.value(memberOfValue(entry, 'count') ?? null));
      const input = memberOfValue(entry, 'input') ?? null;
      if (count instanceof Unknown) {
        const origin = this.#environment.originHere(this.#path);
        return ofOrigin(remaining('unknown', [], count.reason, count.secret), origin);
      }
      return this.#instances(name, count, input);
    } catch (error) {
      return this.#environment.scope.expansion.failure(error, this.#here());
    } finally {
      this.#path.length -= at.length;
    }
  }

  #instances(name: string, count: number, input: Value): readonly Value[] {
    const environment = this.#environment;
    const values: Value[] = [];
    try {
      for (let index = 0; index < count; index++) {
        this.#environment = environment.inLoop({ kind: 'property', name, index, around: environment.loops });
        values.push(this.#within('input', input));
      }
    } finally {
      this.#environment = environment;
    }
    return values;
  }

  #within(step: Step, json: Value): Value {
    if (typeof json !== 'object' && typeof json !== 'string') return json;
    if (typeof json === 'string' && !isExpression(json) && json.charCodeAt(0) !== 91) return json;
    this.#path.push(step);
    const value = this.value(json);
    this.#path.pop();
    return value;
  }

  /** Bounds the depth, and makes an unknown of a failure that has no smaller place. */
  #guard(work: () => Value): Value {
    const depth = this.#path.length;
    try {
      this.#environment.spend(1);
      if (depth > maxDepth) throw new LimitError(`a template nests at most ${maxDepth} levels deep`);
      return work();
    } catch (error) {
      this.#path.length = depth;
      return this.#environment.scope.expansion.failure(error, this.#here());
    }
  }

  #here(): Address {
    return { document: this.#address.document, path: [...this.#path] };
  }
}

/** A count as loops take it: an Integer from 0 to 800 (arm-language 9.4), or unknown. Throws ExpressionError. */
export function checkedCount(count: Value): number | Unknown {
  if (count instanceof Unknown) return count;
  if (typeof count === 'number' && typeOf(count) === 'integer' && count >= 0 && count <= maxCopies) return count;
  const shown = typeof count === 'object' ? typeOf(count) : JSON.stringify(typeof count === 'bigint' ? String(count) : count);
  throw new ExpressionError('template/copy-count', `a copy count must be an integer from 0 to ${maxCopies}, not ${shown}`);
}
