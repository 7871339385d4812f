import type { Expression } from './ast.ts';
import { type Environment, LimitError } from './environment.ts';
import { run } from './machine.ts';
import { isExpression, parseExpression, unescapeText } from './parse.ts';
import { checkExtent } from './size.ts';
import type { Value } from './value.ts';

/** The value of a string of a template: of the expression it is, or of the text it stands for. Throws ExpressionError. */
export function evaluateText(text: string, environment: Environment): Value {
  if (!isExpression(text)) return unescapeText(text);
  const value = evaluate(parseExpression(text), environment);
  if (typeof value === 'string' && value.length > maxText) {
    throw new LimitError(`the text that an expression gives has at most ${maxText} characters; this one has ${value.length}`);
  }
  checkExtent(value);
  return value;
}

/** The engine refuses a longer result (arm-language 5.12). */
const maxText = 131_072;

/** The value of an expression. Throws ExpressionError with the offsets of the part that fails. */
export function evaluate(expression: Expression, environment: Environment): Value {
  return run(expression, environment, undefined);
}
