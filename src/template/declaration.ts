import { isArray, isObject, Unknown, type Value } from '../expression/value.ts';
import { asGiven } from './decisions.ts';
import type { Loop } from './loop.ts';
import { Instance } from './instance.ts';
import { memberOfValue } from './member.ts';
import type { Run } from './run.ts';
import { Cell } from './run.ts';
import type { Scope } from './scope.ts';
import { checkedCount, evaluate, opened, stepInto, type Text } from './text.ts';
import { ofOrigin } from './origin.ts';
import { remaining } from './target.ts';

/** Work that stands for one instance: a template has some 10,000 at most, those of nested loops included. */
const instanceCost = 600;

/** One entry of `resources`, at the top of a template or inside a parent: what is written once, whatever its loop makes of it. */
export class Declaration {
  readonly scope: Scope;
  /** The entry, under the environments of the outer-scoped deployments around it. */
  readonly text: Text;
  /** Full, as written. */
  readonly type: string;
  readonly symbol: string | null;
  readonly parent: Declaration | undefined;
  /** A child that gives its full type gives its full name, too (arm-language 11.2). */
  readonly isNamedInFull: boolean;
  #countCell: Cell<Value | undefined> | undefined;
  #instances: readonly Instance[] | undefined;

  constructor(scope: Scope, text: Text, symbol: string | null, parent?: Declaration) {
    this.scope = scope;
    this.text = text;
    this.symbol = symbol;
    this.parent = parent;
    const type = this.member('type');
    const written = typeof type === 'string' ? type : '';
    this.isNamedInFull = parent === undefined || /^[^/]*\./.test(written);
    this.type = parent === undefined || this.isNamedInFull ? written : `${parent.type}/${written}`;
  }

  get isExisting(): boolean {
    return this.member('existing') === true;
  }

  /** Resources of an extension are not Azure's: they have no name and no id. */
  get isOfExtension(): boolean {
    return this.member('extension') !== undefined || this.member('import') !== undefined;
  }

  get isDeployment(): boolean {
    return this.type.toLowerCase() === 'microsoft.resources/deployments';
  }

  /** A member that takes no expressions, as written. */
  member(name: string): Value | undefined {
    if (this.text.environments.length === 0) return memberOfValue(this.text.json, name);
    const text = stepInto(this.text, name);
    return text === undefined ? undefined : evaluate(text);
  }

  /** The children written inside it. */
  children(): readonly Declaration[] {
    return declarationsIn(this.scope, stepInto(this.text, 'resources'), this);
  }

  /** One for each round of its loop, as given: one with an unknown index where the count is not known. */
  instances(): readonly Instance[] {
    return (this.#instances ??= this.scope.expansion.under(asGiven, () => this.#expandWithin()).value);
  }

  /** Whether the loop reaches an index under the assignment at hand. */
  reaches(loop: Loop | undefined, run: Run): Value {
    if (loop === undefined) return true;
    const count = this.#count.get(run);
    if (loop.index instanceof Unknown) return count !== 0;
    if (count instanceof Unknown) return remaining('greater', [count, loop.index], count.reason, count.secret);
    return typeof count !== 'number' || Number(loop.index) < count;
  }

  get #count(): Cell<Value | undefined> {
    return (this.#countCell ??= new Cell('the copy count', () => this.#computeCount()));
  }

  /** The loop's name as written. */
  get #loopName(): string | undefined {
    const copy = memberOfValue(this.text.json, 'copy');
    if (!isObject(copy)) return undefined;
    const name = memberOfValue(copy, 'name');
    return typeof name === 'string' ? name : '';
  }

  /** Beyond the bound of a template there are none. */
  #expandWithin(): readonly Instance[] {
    try {
      return this.#expand();
    } catch (error) {
      this.scope.expansion.failure(error, this.text.address);
      return [];
    }
  }

  #expand(): readonly Instance[] {
    if (this.parent !== undefined) {
      return this.parent.instances().map((parent) => new Instance(this, parent.loops, undefined, parent));
    }
    const name = this.#loopName;
    if (name === undefined) return [new Instance(this, undefined, undefined)];
    const expansion = this.scope.expansion;
    const { value: count, reads } = expansion.run.collect(() => this.#count.get(expansion.run));
    if (count instanceof Unknown) {
      const { document, path } = this.text.address;
      const origin = expansion.originOf(JSON.stringify(['loop', this.scope.origin, document.path, path]));
      const index = ofOrigin(remaining('copyIndex', name === '' ? [] : [name], { kind: 'copy', name }), origin);
      return count.reason.kind === 'error' ? [] : [this.#instance(name, index)];
    }
    if (typeof count !== 'number') return [];
    // As given it deploys nothing, but a caller may ask for one.
    if (count === 0) return [...reads.parameters].some(expansion.canChoose) ? [this.#instance(name, 0)] : [];
    return Array.from({ length: count }, (_, index) => this.#instance(name, index));
  }

  #instance(name: string, index: Value): Instance {
    this.scope.expansion.spend(instanceCost);
    const loop: Loop = { kind: 'resource', name, index, around: undefined };
    return new Instance(this, loop, loop);
  }

  #computeCount(): Value | undefined {
    const copy = stepInto(this.text, 'copy');
    const text = copy === undefined ? undefined : stepInto(copy, 'count');
    if (text === undefined) return undefined;
    try {
      return checkedCount(evaluate(this.scope.own(text, 'count')));
    } catch (error) {
      return this.scope.expansion.failure(error, text.address);
    }
  }
}

/** The entries of a `resources` section: an array, or an object by symbolic name. */
export function declarationsIn(scope: Scope, section: Text | undefined, parent?: Declaration): readonly Declaration[] {
  if (section === undefined) return [];
  const resources = opened(section);
  const made: Declaration[] = [];
  const add = (step: string | number, symbol: string | null): void => {
    const text = stepInto(resources, step);
    if (text !== undefined && isObject(text.json)) made.push(new Declaration(scope, text, symbol, parent));
  };
  if (isArray(resources.json)) for (const index of resources.json.keys()) add(index, null);
  else if (isObject(resources.json)) {
    for (const key of Object.keys(resources.json)) add(key, parent?.symbol == null ? key : `${parent.symbol}::${key}`);
  }
  return made;
}
