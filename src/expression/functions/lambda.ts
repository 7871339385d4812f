import { objectFrom } from '../../document/json.ts';
import { argumentError, type CallContext, type FunctionDefinition, type Lambda, type Takes } from '../function.ts';
import { upperCase } from '../names.ts';
import { typeOf, Unknown, type Value } from '../value.ts';
import { elements } from './array.ts';
import { members } from './object.ts';

const lambda = (from: number, to = from): Takes => ({ lambda: [from, to] });

function map(items: readonly Value[], context: CallContext): Value {
  const body = context.lambda(1);
  return items.map((item, index) => body.call(item, index));
}

/** What a body says of an element; the unknown where it is open. */
function holds(answer: Value, context: CallContext): boolean | Unknown {
  const known = answer instanceof Unknown ? (context.decide(answer) ?? answer) : answer;
  if (known instanceof Unknown || typeof known === 'boolean') return known;
  throw argumentError(`the body of the lambda must give a boolean, not ${typeOf(known)}`);
}

function filter(items: readonly Value[], context: CallContext): Value {
  const body = context.lambda(1);
  const kept: Value[] = [];
  for (const [index, item] of items.entries()) {
    const keep = holds(body.call(item, index), context);
    if (keep instanceof Unknown) return context.remains(keep);
    if (keep) kept.push(item);
  }
  return kept;
}

function reduce(items: readonly Value[], start: Value, context: CallContext): Value {
  const body = context.lambda(2);
  let current = start;
  for (const [index, item] of items.entries()) {
    current = body.call(current, item, index);
    if (current instanceof Unknown) return context.remains(current);
  }
  return current;
}

type Before = (one: Value, other: Value) => boolean | Unknown;

/** A stable merge sort, for strict and for non-strict comparisons alike; the unknown where one is open. */
function sorted(items: readonly Value[], before: Before): readonly Value[] | Unknown {
  if (items.length < 2) return items;
  const middle = items.length >> 1;
  const left = sorted(items.slice(0, middle), before);
  const right = sorted(items.slice(middle), before);
  if (left instanceof Unknown) return left;
  return right instanceof Unknown ? right : merged(left, right, before);
}

function merged(left: readonly Value[], right: readonly Value[], before: Before): readonly Value[] | Unknown {
  const made: Value[] = [];
  let [taken, moved] = [0, 0];
  while (taken < left.length && moved < right.length) {
    const [one = null, other = null] = [left[taken], right[moved]];
    const stays = before(one, other);
    const moves = stays === false ? before(other, one) : false;
    if (stays instanceof Unknown) return stays;
    if (moves instanceof Unknown) return moves;
    made.push(moves ? other : one);
    if (moves) moved++;
    else taken++;
  }
  return [...made, ...left.slice(taken), ...right.slice(moved)];
}

function sort(items: readonly Value[], context: CallContext): Value {
  const body = context.lambda(1);
  const found = sorted(items, (one, other) => holds(body.call(one, other), context));
  return found instanceof Unknown ? context.remains(found) : found;
}

/** Each element with its key (compared without case) and value; the unknown where a key is not known. */
function keyed(items: readonly Value[], context: CallContext): { key: string; value: Value }[] | Unknown {
  const keyOf = context.lambda(1);
  const valueOf: Lambda | undefined = context.count > 2 ? context.lambda(2) : undefined;
  const found: { key: string; value: Value }[] = [];
  for (const item of items) {
    const key = keyOf.call(item);
    if (key instanceof Unknown) return key;
    if (typeof key !== 'string') throw argumentError(`a key must be a string, not ${typeOf(key)}`);
    found.push({ key, value: valueOf === undefined ? item : valueOf.call(item) });
  }
  return found;
}

function toObject(items: readonly Value[], context: CallContext): Value {
  const found = keyed(items, context);
  if (found instanceof Unknown) return context.remains(found);
  const seen = new Set<string>();
  for (const { key } of found) {
    if (seen.has(upperCase(key))) throw argumentError(`the key '${key}' comes twice`);
    seen.add(upperCase(key));
  }
  return objectFrom(found.map(({ key, value }) => [key, value]));
}

function groupBy(items: readonly Value[], context: CallContext): Value {
  const found = keyed(items, context);
  if (found instanceof Unknown) return context.remains(found);
  const groups = new Map<string, [string, Value[]]>();
  for (const { key, value } of found) {
    const group = groups.get(upperCase(key));
    if (group === undefined) groups.set(upperCase(key), [key, [value]]);
    else group[1].push(value);
  }
  return objectFrom(groups.values());
}

function mapValues(object: Value | undefined, context: CallContext): Value {
  const body = context.lambda(1);
  return objectFrom(members(object).map(([key, value]) => [key, body.call(value)]));
}

export const lambdaFunctions: readonly FunctionDefinition[] = [
  { name: 'map', takes: ['array', lambda(1, 2)], unknowns: 'nested', call: ([items], context) => map(elements(items), context) },
  {
    name: 'filter',
    takes: ['array', lambda(1, 2)],
    unknowns: 'nested',
    call: ([items], context) => filter(elements(items), context),
  },
  {
    name: 'reduce',
    takes: ['array', 'any', lambda(2, 3)],
    call: ([items, start = null], context) => reduce(elements(items), start, context),
  },
  { name: 'sort', takes: ['array', lambda(2)], call: ([items], context) => sort(elements(items), context) },
  {
    name: 'toObject',
    takes: ['array', lambda(1), lambda(1)],
    min: 2,
    unknowns: 'nested',
    call: ([items], context) => toObject(elements(items), context),
  },
  {
    name: 'groupBy',
    takes: ['array', lambda(1), lambda(1)],
    min: 2,
    unknowns: 'nested',
    call: ([items], context) => groupBy(elements(items), context),
  },
  {
    name: 'mapValues',
    takes: ['object', lambda(1)],
    unknowns: 'nested',
    call: ([object], context) => mapValues(object, context),
  },
];
