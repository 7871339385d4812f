import { integer } from '../document/number.ts';
import type { Call, Expression, Index } from './ast.ts';
import { ExpressionError, LimitError } from './environment.ts';
import { syntaxError, type Token, tokenAt } from './lexer.ts';
import { fitsInteger } from './value.ts';

/** The engine refuses longer ones (arm-language 5.12). */
const maxLength = 81_920;
/** The engine takes 2,000 nested calls; this bound is ours. */
const maxDepth = 3000;
const cacheSize = 20_000;

const cache = new Map<string, Expression | ExpressionError>();

/** Whether a string of a template is an expression: `[…]` but not `[[…` (arm-language 5.1). */
export function isExpression(text: string): boolean {
  return text.charCodeAt(0) === 91 && text.charCodeAt(text.length - 1) === 93 && text.charCodeAt(1) !== 91;
}

/** What a string that is no expression stands for: `[[…]` loses one bracket (arm-language 5.2). */
export function unescapeText(text: string): string {
  return text.startsWith('[[') && text.endsWith(']') ? text.slice(1) : text;
}

/** The tree of an expression, given with its brackets. Throws ExpressionError. Trees are cached by text and shared. */
export function parseExpression(text: string): Expression {
  let parsed = cache.get(text);
  if (parsed === undefined) {
    parsed = attempt(text);
    if (cache.size >= cacheSize) cache.clear();
    cache.set(text, parsed);
  }
  if (parsed instanceof ExpressionError) throw parsed;
  return parsed;
}

function attempt(text: string): Expression | ExpressionError {
  try {
    return new Parser(text).parse();
  } catch (error) {
    if (error instanceof ExpressionError) return error;
    throw error;
  }
}

/** Calls whose value depends on where they stand: within a lambda, a loop or a user function. */
const placeFunctions = new Set(['lambdavariables', 'copyindex', 'parameters']);

const placed = new WeakSet<Expression>();

/** Whether a parsed expression says something else in another place, as it names what a lambda, a loop or a user function binds. */
export function isPlaced(expression: Expression): boolean {
  return placed.has(expression);
}

/** Notes whether a complete node is placed, given its parts. */
function noted<T extends Expression>(node: T, parts: readonly Expression[]): T {
  if ((node.kind === 'call' && placeFunctions.has(node.name.toLowerCase())) || parts.some(isPlaced)) placed.add(node);
  return node;
}

/** A call or an index that is still open; `depth` is that of the deepest part within it. */
interface Open {
  node: (Call & { args: Expression[] }) | (Omit<Index, 'index'> & { index?: undefined });
  depth: number;
}

/** Reads one token after the other with a stack of its own, so that hostile nesting does not exhaust JavaScript's. */
class Parser {
  private readonly text: string;
  private token: Token;
  private readonly open: Open[] = [];

  constructor(text: string) {
    if (text.length > maxLength) {
      throw new LimitError(`an expression has at most ${maxLength} characters; this one has ${text.length}`);
    }
    this.text = text;
    this.token = tokenAt(text, 1);
  }

  parse(): Expression {
    let done: Expression | undefined;
    while (done === undefined) done = this.operand();
    return done;
  }

  /** Reads a literal or the beginning of a call, and whatever ends after it; the whole expression once it is complete. */
  private operand(): Expression | undefined {
    const token = this.token;
    if (token.kind === 'string' || token.kind === 'integer') {
      this.advance();
      const { start, end } = token;
      return this.close({ kind: 'literal', value: this.literal(token), start, end }, 1);
    }
    if (token.kind !== 'name') throw this.unexpected('a function, a string or a number');
    return this.call(token);
  }

  private literal(token: Token): string | number | bigint {
    const written = this.text.slice(token.start, token.end);
    if (token.kind === 'string') return written.slice(1, -1).replaceAll("''", "'");
    const value = BigInt(written.startsWith('+') ? written.slice(1) : written);
    if (!fitsInteger(value)) throw syntaxError(`the number ${written} does not fit in 64 bits`, token);
    return integer(value);
  }

  private call(token: Token): Expression | undefined {
    let name = this.text.slice(token.start, token.end);
    let namespace: string | undefined;
    this.advance();
    if (this.token.kind === '.') {
      this.advance();
      namespace = name;
      name = this.name();
    }
    if (this.token.kind !== '(') throw this.unexpected(`'(' after the name of the function '${name}'`);
    this.advance();
    const node = { kind: 'call' as const, name, args: [], start: token.start, end: token.end };
    const call = namespace === undefined ? node : { ...node, namespace };
    if (this.at(')')) return this.postfix(noted({ ...call, end: this.advance() }, []), 1);
    this.push({ node: call, depth: 0 });
    return undefined;
  }

  private name(): string {
    if (this.token.kind !== 'name') throw this.unexpected("a name after '.'");
    const name = this.text.slice(this.token.start, this.token.end);
    this.advance();
    return name;
  }

  /** `.name` and `[` after something that is no literal. */
  private postfix(node: Expression, depth: number): Expression | undefined {
    let [target, deep] = [node, depth];
    while (this.token.kind === '.') {
      this.advance();
      const end = this.token.end;
      target = noted({ kind: 'property', target, name: this.name(), start: node.start, end }, [target]);
      if (++deep > maxDepth) throw tooDeep();
    }
    if (this.token.kind !== '[') return this.close(target, deep);
    this.advance();
    this.push({ node: { kind: 'index', target, start: node.start, end: -1 }, depth: deep });
    return undefined;
  }

  /** A complete operand goes into what is open around it. */
  private close(operand: Expression, depth: number): Expression | undefined {
    const open = this.open.at(-1);
    if (open === undefined) return this.end(operand);
    const deep = Math.max(open.depth, depth);
    if (deep >= maxDepth) throw tooDeep();
    if (open.node.kind === 'index') {
      if (this.token.kind !== ']') throw this.unexpected("']' after the index");
      this.open.pop();
      const index = { ...open.node, index: operand, end: this.advance() };
      return this.postfix(noted(index, [index.target, operand]), deep + 1);
    }
    open.node.args.push(operand);
    open.depth = deep;
    if (this.token.kind === ',') {
      this.advance();
      return undefined;
    }
    if (this.token.kind !== ')') throw this.unexpected(`',' or ')' in the call of '${open.node.name}'`);
    this.open.pop();
    open.node.end = this.advance();
    return this.postfix(noted(open.node, open.node.args), deep + 1);
  }

  private end(expression: Expression): Expression {
    const { kind, start, end } = this.token;
    if (kind === ']' && end === this.text.length) return expression;
    if (kind === ']') {
      throw syntaxError(
        "the expression ends before the last ']': a text that begins with '[' and ends with ']' is one expression",
        {
          start,
          end: this.text.length,
        },
      );
    }
    throw this.unexpected(expression.kind === 'literal' ? "']' at the end of the expression" : "'.', '[' or the closing ']'");
  }

  private push(open: Open): void {
    if (this.open.length >= maxDepth) throw tooDeep();
    this.open.push(open);
  }

  private at(kind: Token['kind']): boolean {
    return this.token.kind === kind;
  }

  /** Goes to the next token; returns where the one before ended. */
  private advance(): number {
    const { end } = this.token;
    this.token = tokenAt(this.text, end);
    return end;
  }

  private unexpected(expected: string): ExpressionError {
    const { kind, start, end } = this.token;
    const atEnd = kind === 'end' || (kind === ']' && end === this.text.length);
    const found = atEnd ? 'end of the expression' : this.text.slice(start, Math.min(end, start + 40));
    const quote = found.includes("'") ? '"' : "'";
    return syntaxError(`unexpected ${atEnd ? found : quote + found + quote}: expected ${expected}`, { start, end });
  }
}

function tooDeep(): LimitError {
  return new LimitError(`an expression nests at most ${maxDepth} levels deep`);
}
