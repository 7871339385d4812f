import { keysOf, objectFrom } from '../document/json.ts';
import type { Expression } from './ast.ts';
import { type Environment, ExpressionError, LimitError } from './environment.ts';
import { run } from './machine.ts';
import { isExpression, parseExpression, unescapeText } from './parse.ts';
import { isArray, isObject, Unknown, type Value, type ValueObject } from './value.ts';

/** The value of a string of a template: of the expression it is, or of the text it stands for. Throws ExpressionError. */
export function evaluateText(text: string, environment: Environment): Value {
  if (!isExpression(text)) return unescapeText(text);
  const value = evaluate(parseExpression(text), environment);
  if (typeof value === 'string' && value.length > maxText) {
    throw new LimitError(`the text that an expression gives has at most ${maxText} characters; this one has ${value.length}`);
  }
  return value;
}

/** The engine refuses a longer result (arm-language 5.12). */
const maxText = 131_072;

/** The value of a part of a template, with all expressions in it evaluated; the same object where there are none. */
export function evaluateJson(json: Value, environment: Environment): Value {
  if (typeof json === 'string') return evaluateText(json, environment);
  if (isArray(json)) return evaluateArray(json, environment);
  return isObject(json) ? evaluateObject(json, environment) : json;
}

function evaluateArray(json: readonly Value[], environment: Environment): Value {
  let changed: Value[] | undefined;
  json.forEach((item, index) => {
    const value = evaluateJson(item, environment);
    if (value !== item) (changed ??= [...json])[index] = value;
  });
  return changed ?? json;
}

function evaluateObject(json: ValueObject, environment: Environment): Value {
  const members: [string, Value][] = [];
  let changed = false;
  for (const key of keysOf(json)) {
    const item = json[key] ?? null;
    const value = evaluateJson(item, environment);
    const name = key.startsWith('[') ? nameOf(key, environment) : key;
    changed ||= value !== item || name !== key;
    members.push([name, value]);
  }
  if (!changed) return json;
  if (new Set(members.map(([name]) => name)).size < members.length) {
    throw new ExpressionError('expression/property-name', 'two property names of an object evaluate to the same text');
  }
  return objectFrom(members);
}

/** A property name may be an expression, too. */
function nameOf(key: string, environment: Environment): string {
  const name = evaluateText(key, environment);
  if (typeof name === 'string') return name;
  if (name instanceof Unknown) return key;
  throw new ExpressionError('expression/property-name', `the property name ${key} does not evaluate to a string`);
}

/** The value of an expression. Throws ExpressionError with the offsets of the part that fails. */
export function evaluate(expression: Expression, environment: Environment): Value {
  return run(expression, environment, undefined);
}
