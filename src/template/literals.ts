import type { Expression } from '../expression/ast.ts';
import { ExpressionError } from '../expression/environment.ts';
import { isExpression, parseExpression } from '../expression/parse.ts';
import { upperCase } from '../expression/names.ts';
import { isArray, isObject, type Value } from '../expression/value.ts';
import type { Scope } from './scope.ts';
import { unescapeText } from '../expression/parse.ts';
import { textOf } from './names.ts';

/** String and number literals that the expressions of a template compare a parameter with: worth trying (at most 20). */
export function literalsComparedWith(scope: Scope, parameter: string): readonly Value[] {
  const search = new Search(scope, upperCase(parameter));
  search.text(scope.template.json);
  return [...search.found].slice(0, 20);
}

const comparing = new Set([
  'equals',
  'contains',
  'startswith',
  'endswith',
  'less',
  'greater',
  'lessorequals',
  'greaterorequals',
  'indexof',
]);
const transparent = new Set(['tolower', 'toupper', 'trim', 'string', 'coalesce']);

class Search {
  readonly found = new Set<Value>();
  readonly #scope: Scope;
  readonly #parameter: string;

  constructor(scope: Scope, parameter: string) {
    this.#scope = scope;
    this.#parameter = parameter;
  }

  text(json: Value): void {
    if (typeof json === 'string') {
      if (isExpression(json) && upperCase(json).includes(this.#parameter)) this.#parsed(json);
    } else if (isArray(json)) json.forEach((each) => this.text(each));
    else if (isObject(json)) Object.values(json).forEach((each) => this.text(each));
  }

  #parsed(text: string): void {
    try {
      this.#expression(parseExpression(text));
    } catch (error) {
      if (!(error instanceof ExpressionError)) throw error;
    }
  }

  #expression(root: Expression): void {
    const work = [root];
    for (let next = work.pop(); next !== undefined; next = work.pop()) {
      if (next.kind === 'call') {
        if (comparing.has(next.name.toLowerCase()) && next.args.some((arg) => this.#isParameter(arg))) {
          for (const arg of next.args) this.#literals(arg);
        }
        work.push(...next.args);
      } else if (next.kind === 'property') work.push(next.target);
      else if (next.kind === 'index') {
        if (this.#isParameter(next.index)) this.#keys(next.target);
        work.push(next.target, next.index);
      }
    }
  }

  #isParameter(expression: Expression): boolean {
    if (expression.kind !== 'call') return false;
    const [first] = expression.args;
    if (transparent.has(expression.name.toLowerCase())) return expression.args.some((arg) => this.#isParameter(arg));
    return isNamed(expression, 'parameters') && first?.kind === 'literal' && upperCase(textOf(first.value)) === this.#parameter;
  }

  #literals(expression: Expression): void {
    if (expression.kind === 'literal') this.found.add(expression.value);
    else if (
      expression.kind === 'call' &&
      (transparent.has(expression.name.toLowerCase()) || isNamed(expression, 'createArray'))
    ) {
      for (const arg of expression.args) this.#literals(arg);
    } else if (isNamed(expression, 'variables')) {
      const value = this.#variable(expression);
      if (isArray(value)) for (const each of value) if (typeof each === 'string') this.found.add(each);
    }
  }

  /** `variables('map')[parameters('x')]`: the keys of the map. */
  #keys(target: Expression): void {
    const value = isNamed(target, 'variables') ? this.#variable(target) : undefined;
    if (isObject(value)) for (const key of Object.keys(value)) this.found.add(unescapeText(key));
    if (isNamed(target, 'createObject') && target.kind === 'call') {
      target.args.forEach((arg, index) => index % 2 === 0 && arg.kind === 'literal' && this.found.add(arg.value));
    }
  }

  #variable(expression: Expression): Value | undefined {
    const name = expression.kind === 'call' ? expression.args[0] : undefined;
    if (name?.kind !== 'literal' || typeof name.value !== 'string') return undefined;
    return this.#scope.variables.text(upperCase(name.value))?.json;
  }
}

function isNamed(expression: Expression, name: string): boolean {
  return expression.kind === 'call' && expression.namespace === undefined && expression.name.toLowerCase() === name.toLowerCase();
}
