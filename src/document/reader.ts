import { type Json, objectFrom, setMember } from './json.ts';
import { readNumber } from './number.ts';
import { maxDepth } from './scan.ts';
import type { Node } from './tree.ts';

/**
 * What the reader has to say about a text. `lenient`: the engine reads it, Azure's REST API would not; `duplicate`: a key
 * that stands before in the same object.
 */
export interface Remark {
  kind: 'error' | 'too-deep' | 'lenient' | 'duplicate';
  offset: number;
  length: number;
  message: string;
}

export interface Reading {
  /** Undefined after an error. */
  value: Json | undefined;
  /** The nodes of the text, if asked for. */
  tree: Node | undefined;
  remarks: readonly Remark[];
}

export interface ReadOptions {
  /** Build the tree of offsets. */
  tree?: boolean;
  /** As the function json(): only the first value counts, and what ends early is closed. */
  firstOnly?: boolean;
}

/** Stops the reading; never leaves this file. */
class Stop extends Error {
  readonly remark: Remark;

  constructor(remark: Remark) {
    super(remark.message);
    this.remark = remark;
  }
}

/** An open object or array. */
interface Frame {
  array: Json[] | undefined;
  object: Record<string, Json>;
  /** Members in order, once there is a key that JavaScript would move. */
  ordered: Map<string, Json> | undefined;
  node: Node | undefined;
  key: string;
  keyStart: number;
  keyEnd: number;
  /** The offset of the last comma, while nothing followed it. */
  comma: number;
}

type State = 'value' | 'key' | 'after' | 'done';

/** Stands for the members of an array. */
const noMembers: Record<string, Json> = {};

/** More duplicates than these are not told one by one. */
const maxDuplicates = 20;

const closers = { object: '}', array: ']' } as const;

/** Reads JSON as ARM's engine does (Newtonsoft's dialect), however deep, in one pass. Never throws on bad text. */
export function readLenient(text: string, options: ReadOptions = {}): Reading {
  const reader = new Reader(text, options);
  try {
    reader.run();
    return { value: reader.value, tree: reader.tree, remarks: reader.remarks };
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    return { value: undefined, tree: undefined, remarks: [...reader.remarks, error.remark] };
  }
}

const blanks = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\0]*/y;
const word = /[\p{L}\p{Nd}_$]+/uy;
const numberText = /[-+.0-9a-fA-FxX]+/y;
const separator = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000,\]}]|\/[/*]|$/y;
const literals: Readonly<Record<string, Json>> = { true: true, false: false, null: null };
const odd: Readonly<Record<string, Json>> = { undefined: null, NaN: NaN, Infinity: Infinity };
const escapes: Readonly<Record<string, string>> = {
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  '"': '"',
  "'": "'",
  '\\': '\\',
  '/': '/',
};

class Reader {
  value: Json | undefined;
  tree: Node | undefined;
  readonly remarks: Remark[] = [];
  private at: number;
  private readonly text: string;
  private readonly options: ReadOptions;
  private readonly stack: Frame[] = [];
  private readonly told = new Set<string>();
  private duplicates = 0;

  constructor(text: string, options: ReadOptions) {
    this.text = text;
    this.options = options;
    this.at = options.firstOnly !== true && text.startsWith('\ufeff') ? 1 : 0;
  }

  run(): void {
    let state: State = 'value';
    while (state !== 'done') {
      if (state === 'value') state = this.readValue();
      else if (state === 'key') state = this.readKey();
      else state = this.readAfter();
    }
  }

  private readValue(): State {
    this.skipBlanks();
    const start = this.at;
    const character = this.text.charAt(start);
    const frame = this.stack.at(-1);
    switch (character) {
      case '':
        throw this.unexpected('a value');
      case '{':
        return this.open(undefined);
      case '[':
        return this.open([]);
      case ']':
        if (frame?.array === undefined) throw this.unexpected('a value');
        return this.close(frame);
      case ',':
        if (frame === undefined && this.options.firstOnly !== true) throw this.unexpected('a value');
        this.lenient(start, 1, 'A value is missing before this comma; the engine takes it for null');
        return this.put(null, start, start);
      case '"':
      case "'":
        return this.put(this.readString(character), start, this.at);
      default:
        return this.put(this.readScalar(), start, this.at);
    }
  }

  private readKey(): State {
    this.skipBlanks();
    const frame = this.top();
    const start = this.at;
    const character = this.text.charAt(start);
    if (character === '}') return this.close(frame);
    if (character === '"' || character === "'") frame.key = this.readString(character);
    else {
      const name = this.match(word);
      if (name === '') throw this.unexpected('a property name in double quotes or }');
      frame.key = name;
      this.lenient(start, name.length, 'A property name without quotes');
    }
    frame.keyStart = start;
    frame.keyEnd = this.at;
    this.match(blanks);
    if (this.text.charAt(this.at++) !== ':') throw this.unexpected('a colon', this.at - 1);
    frame.comma = -1;
    return 'value';
  }

  /** After a value: a comma, the end of what is open, or the end of the text. */
  private readAfter(): State {
    const frame = this.stack.at(-1);
    if (frame === undefined && this.options.firstOnly === true) return 'done';
    this.skipBlanks();
    const character = this.text.charAt(this.at);
    if (frame === undefined) {
      if (character !== '') throw this.unexpected('the end of the file');
      return 'done';
    }
    const closer = frame.array === undefined ? closers.object : closers.array;
    if (character === closer) return this.close(frame);
    if (character === '') return this.closeAll(`a comma or ${closer}`);
    if (character !== ',') throw this.unexpected(`a comma or ${closer}`);
    frame.comma = this.at++;
    return frame.array === undefined ? 'key' : 'value';
  }

  private open(array: Json[] | undefined): State {
    if (this.stack.length === maxDepth) {
      const message = `Nested deeper than ${maxDepth} levels`;
      throw new Stop({ kind: 'too-deep', offset: this.at, length: 1, message });
    }
    const node = this.options.tree === true ? { start: this.at, end: this.at, [array ? 'items' : 'members']: [] } : undefined;
    this.stack.push({
      array,
      object: array === undefined ? {} : noMembers,
      ordered: undefined,
      node,
      key: '',
      keyStart: 0,
      keyEnd: 0,
      comma: -1,
    });
    this.at++;
    return array === undefined ? 'key' : 'value';
  }

  private close(frame: Frame): State {
    if (frame.comma >= 0) this.lenient(frame.comma, 1, 'A trailing comma');
    this.stack.pop();
    this.at = Math.min(this.at + 1, this.text.length);
    if (frame.node !== undefined) frame.node.end = this.at;
    const value = frame.array ?? (frame.ordered === undefined ? frame.object : objectFrom(frame.ordered));
    return this.put(value, 0, 0, frame.node);
  }

  /** The text ends after a value inside of something: json() closes it. */
  private closeAll(expected: string): State {
    if (this.options.firstOnly !== true) throw this.unexpected(expected);
    while (this.stack.length > 0) this.close(this.top());
    return 'done';
  }

  private put(value: Json, start: number, end: number, container?: Node): State {
    const node = container ?? (this.options.tree === true ? { start, end } : undefined);
    const frame = this.stack.at(-1);
    if (frame === undefined) {
      this.value = value;
      this.tree = node;
    } else if (frame.array !== undefined) {
      frame.array.push(value);
      frame.comma = -1;
      if (node !== undefined) frame.node?.items?.push(node);
    } else this.putMember(frame, value, node);
    return 'after';
  }

  private putMember(frame: Frame, value: Json, node: Node | undefined): void {
    const { key, keyStart, keyEnd } = frame;
    const known = frame.ordered === undefined ? Object.hasOwn(frame.object, key) : frame.ordered.has(key);
    if (known && this.duplicates++ < maxDuplicates) {
      const message = `Duplicate property ${JSON.stringify(key.slice(0, 200))}; the last one wins`;
      this.remarks.push({ kind: 'duplicate', offset: keyStart, length: keyEnd - keyStart, message });
    }
    if (frame.ordered === undefined && /^\d/.test(key)) frame.ordered = new Map(Object.entries(frame.object));
    if (frame.ordered === undefined) setMember(frame.object, key, value);
    else frame.ordered.set(key, value);
    if (node !== undefined) frame.node?.members?.push({ key, keyStart, keyEnd, value: node });
  }

  private readString(delimiter: string): string {
    const start = this.at++;
    if (delimiter === "'") this.lenient(start, 1, 'A string in single quotes');
    let read = '';
    let from = this.at;
    for (;;) {
      const character = this.text.charAt(this.at);
      if (character === '') throw this.stop(start, `The string that begins here has no closing ${delimiter}`);
      if (character === delimiter) break;
      if (character === '\\') {
        read += this.text.slice(from, this.at) + this.readEscape();
        from = this.at;
      } else this.at++;
    }
    return read + this.text.slice(from, this.at++);
  }

  private readEscape(): string {
    const start = this.at;
    const letter = this.text.charAt(start + 1);
    this.at += 2;
    if (letter === 'u') {
      const digits = this.text.slice(this.at, this.at + 4);
      if (!/^[\da-fA-F]{4}$/.test(digits)) throw this.stop(start, 'Expected four hexadecimal digits after \\u');
      this.at += 4;
      return String.fromCharCode(parseInt(digits, 16));
    }
    const escaped = Object.hasOwn(escapes, letter) ? escapes[letter] : undefined;
    if (escaped === undefined) throw this.stop(start, `Unknown escape \\${letter}; a backslash itself is written \\\\`);
    if (letter === "'") this.lenient(start, 2, "The escape \\'");
    return escaped;
  }

  private readScalar(): Json {
    const start = this.at;
    if (/[-.\d]/.test(this.text.charAt(start)) && !this.text.startsWith('-I', start)) {
      const written = this.match(numberText);
      const number = readNumber(written);
      if (number === undefined || !this.atSeparator()) throw this.stop(start, `Not a number: ${written.slice(0, 40)}`);
      if (!/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/.test(written)) {
        this.lenient(start, written.length, `The number ${written.slice(0, 40)}`, 'number');
      }
      return number;
    }
    const negative = this.text.startsWith('-Infinity', start);
    if (negative) this.at++;
    const name = this.match(word);
    if (!this.atSeparator() || name === '') throw this.unexpected('a value', start);
    if (!negative && Object.hasOwn(literals, name)) return literals[name] ?? null;
    if (!Object.hasOwn(odd, name)) throw this.unexpected('a value', start);
    this.lenient(start, this.at - start, `The word ${name}`);
    return negative ? -Infinity : (odd[name] ?? null);
  }

  private skipBlanks(): void {
    for (;;) {
      this.match(blanks);
      if (this.text.charAt(this.at) !== '/') return;
      const start = this.at;
      const next = this.text.charAt(start + 1);
      if (next !== '/' && next !== '*') throw this.stop(start, 'A single / is neither a value nor a comment');
      const end = next === '*' ? this.text.indexOf('*/', start + 2) : this.endOfLine();
      if (end < 0) throw this.stop(start, 'The comment that begins here has no closing */');
      this.at = next === '*' ? end + 2 : end;
    }
  }

  private endOfLine(): number {
    const end = /[\r\n]|$/g;
    end.lastIndex = this.at;
    return end.exec(this.text)?.index ?? this.text.length;
  }

  private match(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? '';
    this.at += found.length;
    return found;
  }

  private atSeparator(): boolean {
    separator.lastIndex = this.at;
    return separator.test(this.text);
  }

  private top(): Frame {
    const frame = this.stack.at(-1);
    if (frame === undefined) throw new Error('nothing is open');
    return frame;
  }

  /** Remembers a lenience, the first of its kind. */
  private lenient(offset: number, length: number, message: string, kind = message): void {
    if (this.told.has(kind)) return;
    this.told.add(kind);
    this.remarks.push({ kind: 'lenient', offset, length, message });
  }

  private stop(offset: number, message: string): Stop {
    return new Stop({ kind: 'error', offset, length: 0, message });
  }

  private unexpected(expected: string, offset = this.at): Stop {
    const character = this.text.codePointAt(offset);
    const found = character === undefined ? 'the text ends' : `found ${JSON.stringify(String.fromCodePoint(character))}`;
    return new Stop({
      kind: 'error',
      offset,
      length: character === undefined ? 0 : 1,
      message: `Expected ${expected}, but ${found}`,
    });
  }
}
