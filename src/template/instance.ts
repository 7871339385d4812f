import { keysOf, type Path } from '../document/json.ts';
import { ExpressionError, type Place } from '../expression/environment.ts';
import { findKey, findKeys } from '../expression/names.ts';
import { keyOf, printExpression } from '../expression/print.ts';
import { isObject, typeOf, Unknown, type Value } from '../expression/value.ts';
import type { Declaration } from './declaration.ts';
import { asGiven, type Assignment } from './decisions.ts';
import { TemplateEnvironment } from './environment.ts';
import { resolvedValue } from './lazy-value.ts';
import type { Loop } from './loop.ts';
import { nestedScope } from './nested.ts';
import { resourceId } from './resource-ids.ts';
import type { Address, Resource, Setting, Step, TraceStep } from './resource.ts';
import { Cell, type Run } from './run.ts';
import type { Scope } from './scope.ts';
import { remaining, type Target } from './target.ts';
import { evaluate, stepInto, type Text, opened } from './text.ts';
import { trace } from './trace.ts';
import { textOf } from './names.ts';

/** Where reference() and list*() may stand in a resource (engine-facts 10). */
const runtimeMembers = new Set(['properties', 'sku', 'tags', 'comments']);

/** One resource of a template: one round of the loop of its declaration. */
export class Instance implements Resource {
  readonly declared: Declaration;
  readonly loops: Loop | undefined;
  readonly parent: Instance | undefined;
  readonly #loop: Loop | undefined;
  #nameCell: Cell<Value> | undefined;
  #conditionCell: Cell<Value> | undefined;
  #idCell: Cell<Value> | undefined;
  #settings: Map<string, Cell<Value | undefined>> | undefined;
  #nested: { scope: Scope | undefined } | undefined;

  /** `loop` is the declaration's own; `loops` may also be those of the parent. */
  constructor(declared: Declaration, loops: Loop | undefined, loop: Loop | undefined, parent?: Instance) {
    this.declared = declared;
    this.loops = loops;
    this.parent = parent;
    this.#loop = loop;
  }

  get #name(): Cell<Value> {
    return (this.#nameCell ??= new Cell('the name', () => this.#computeName()));
  }

  get #condition(): Cell<Value> {
    return (this.#conditionCell ??= new Cell('the condition', (run) => this.#computeCondition(run)));
  }

  get #id(): Cell<Value> {
    return (this.#idCell ??= new Cell('the id', (run) => this.#computeId(run)));
  }

  get type(): string {
    return this.declared.type;
  }

  get apiVersion(): string {
    const value = this.at(['apiVersion'], asGiven).value ?? this.declared.scope.member('apiProfile');
    return value instanceof Unknown ? printExpression(value.residual) : typeof value === 'string' ? value : '';
  }

  get symbolicName(): string | null {
    return this.declared.symbol;
  }

  get existing(): boolean {
    return this.declared.isExisting;
  }

  get deployment(): string {
    return this.declared.scope.deploymentPath;
  }

  get address(): Address {
    return this.declared.text.address;
  }

  get declaration(): string {
    return `${this.address.document.path}#${this.address.path.map((step) => `/${step}`).join('')}`;
  }

  name(assignment: Assignment): Value {
    return this.#expansion.under(assignment, (run) => this.nameIn(run)).value;
  }

  nameIn(run: Run): Value {
    return this.#expansion.quietly(!this.#isSure(run), () => this.#name.get(run));
  }

  /** Whether errors in it count: not where it is not deployed; of an existing resource not while its condition is open, either. */
  #isSure(run: Run): boolean {
    // Only the as-given run raises diagnostics.
    if (!run.isAsGiven) return true;
    const condition = run.aside(() => this.#condition.get(run));
    return this.existing ? condition === true : condition !== false;
  }

  condition(assignment: Assignment): Setting & { value: Value } {
    return this.#expansion.under(assignment, (run) => this.#condition.get(run));
  }

  conditionIn(run: Run): Value {
    return this.#condition.get(run);
  }

  idIn(run: Run): Value {
    return this.#id.get(run);
  }

  members(): readonly string[] {
    const { json } = this.declared.text;
    return isObject(json) ? keysOf(json) : [];
  }

  at(path: readonly Step[], assignment: Assignment): Setting {
    return this.#expansion.under(assignment, (run) => this.settingIn(path, run));
  }

  /** The value at a path, null counting as absent; evaluated once. */
  settingIn(path: readonly Step[], run: Run): Value | undefined {
    return this.#expansion.quietly(!this.#isSure(run), () => this.#settingCell(path).get(run));
  }

  #settingCell(path: readonly Step[]): Cell<Value | undefined> {
    const key = path.join('\0');
    const settings = (this.#settings ??= new Map<string, Cell<Value | undefined>>());
    let cell = settings.get(key);
    if (cell === undefined) settings.set(key, (cell = new Cell('the property', (run) => this.#valueAt(path, run))));
    return cell;
  }

  #valueAt(path: readonly Step[], run: Run): Value | undefined {
    const [first] = path;
    if (path.length === 1 && typeof first === 'string') {
      if (first.toLowerCase() === 'name') return this.#name.get(run);
      if (first.toLowerCase() === 'type') return this.type;
    }
    let text = typeof first === 'string' ? this.member(first) : undefined;
    for (const step of path.slice(1)) {
      if (text === undefined) return undefined;
      const around = opened(text);
      const twins = typeof step === 'string' && isObject(around.json) ? findKeys(around.json, step) : [];
      if (twins.length > 1)
        return this.#expansion.failure(ambiguous(twins), { ...around.address, path: [...around.address.path, twins[1] ?? ''] });
      text = stepInto(around, step);
    }
    return text === undefined ? undefined : (resolvedValue(evaluate(text)) ?? undefined);
  }

  /** The text at a path, as the template's expressions read it. */
  textAt(path: readonly Step[]): Text | undefined {
    const [first, ...rest] = path;
    if (typeof first !== 'string') return undefined;
    let text = this.member(first);
    for (const step of rest) text = text && stepInto(text, step);
    return text;
  }

  /** One member of the resource. */
  member(name: string): Text | undefined {
    const text = stepInto(this.declared.text, name);
    if (text === undefined) return undefined;
    const { scope } = this.declared;
    const rule = name.toLowerCase() === 'properties' && scope.isVersion2 && isPolicy(this.type) ? ruleIn(text) : undefined;
    if (rule === undefined) return scope.own(text, placeOf(name, this.type), this.loops);
    return { ...text, environments: [...text.environments, new TemplateEnvironment(scope, 'properties', this.loops, rule)] };
  }

  trace(path: readonly Step[], assignment: Assignment): readonly TraceStep[] {
    return this.#expansion.under(assignment, () => trace(this, path)).value;
  }

  /** What a nested deployment deploys; undefined where that cannot be read here. */
  get nested(): Scope | undefined {
    if (!this.declared.isDeployment || this.existing) return undefined;
    this.#nested ??= { scope: this.#expansion.under(asGiven, () => nestedScope(this)).value };
    return this.#nested.scope;
  }

  get #expansion(): Scope['expansion'] {
    return this.declared.scope.expansion;
  }

  #computeName(): Value {
    const name = this.#ownName();
    if (this.parent === undefined || this.declared.isNamedInFull) return name;
    const above = this.parent.nameIn(this.#expansion.run);
    if (typeof name === 'string' && typeof above === 'string') return `${above}/${name}`;
    const open = above instanceof Unknown ? above : name instanceof Unknown ? name : undefined;
    return open === undefined ? name : remaining('concat', [above, '/', name], open.reason, open.secret);
  }

  #ownName(): string | Unknown {
    if (this.declared.isOfExtension) return '';
    const text = this.member('name');
    if (text === undefined)
      return this.#expansion.failure(new ExpressionError('template/name', 'a resource needs a name'), this.address);
    const name = evaluate(text);
    if (typeof name === 'string' || name instanceof Unknown) return name;
    // A number is taken where it is written as one, not where an expression gives it (engine-facts 47).
    if (typeof name === 'number' && name === text.json) return String(name);
    const problem = `the name of a resource must be a string, not ${typeOf(name)}`;
    return this.#expansion.failure(new ExpressionError('template/name', problem), text.address);
  }

  /** Its own condition, joined with those of the deployments around it, and whether its loop gets so far. */
  #computeCondition(run: Run): Value {
    const around = this.declared.scope.deployment;
    const all = [around === undefined ? true : around.conditionIn(run), this.#isReached(run)];
    if (!all.includes(false)) all.push(this.#ownCondition());
    if (all.includes(false)) return false;
    const open = all.filter((value) => value instanceof Unknown);
    const decided = open.map((value) => run.decide(keyOf(value.residual)));
    if (decided.includes(false)) return false;
    const left = open.filter((_, index) => decided[index] === undefined);
    const [first, ...rest] = left;
    if (first === undefined) return true;
    return rest.length === 0 ? first : remaining('and', left, first.reason);
  }

  /** Whether the loop gets so far; a child is copied with its parent. */
  #isReached(run: Run): Value {
    return this.parent === undefined ? this.declared.reaches(this.#loop, run) : this.parent.#isReached(run);
  }

  #ownCondition(): Value {
    const text = this.member('condition');
    const value = text === undefined ? true : evaluate(text);
    if (typeof value === 'boolean' || value instanceof Unknown) return value;
    if (value === null && text?.json === null) return true;
    const error = new ExpressionError('template/condition', `a condition must be a boolean, not ${typeOf(value)}`);
    this.#expansion.report(error.code, 'warning', error.message, text?.address ?? this.address);
    return new Unknown({ kind: 'literal', value, start: -1, end: -1 }, { kind: 'error', message: error.message });
  }

  /** Its resource id: of an extension below what it extends, else below the target of its template. */
  #computeId(run: Run): Value {
    const name = this.#name.get(run);
    const at = this.member('scope');
    const extended = at === undefined ? undefined : evaluate(at);
    const names = typeof name === 'string' ? name.split('/') : [name];
    if (extended === undefined || extended === null) return idOf(() => resourceId(this.#ownTarget(), [this.type, ...names]));
    if (extended === '/' || extended === '') return `/providers/${interleaved(this.type, names)}`;
    if (typeof extended !== 'string') {
      const { reason } = extended as Unknown;
      return remaining('extensionResourceId', [extended, this.type, ...names], reason);
    }
    const base = extended.startsWith('/') ? extended : this.#relativeScope(extended);
    if (typeof base !== 'string') return base;
    return `${base.replace(/\/$/, '')}/providers/${interleaved(this.type, names)}`;
  }

  /** A deployment and an existing resource may name another group or subscription than their template's. */
  #ownTarget(): Target {
    const { target } = this.declared.scope;
    if (!this.existing && !this.declared.isDeployment) return target;
    const [subscriptionId, resourceGroup] = ['subscriptionId', 'resourceGroup'].map((name) => {
      const text = this.member(name);
      return text === undefined ? undefined : (evaluate(text) ?? undefined);
    });
    if (subscriptionId === undefined && resourceGroup === undefined) return target;
    const kind = resourceGroup === undefined ? 'subscription' : 'resourceGroup';
    return {
      ...target,
      kind,
      subscriptionId: subscriptionId ?? target.subscriptionId,
      resourceGroup: resourceGroup ?? target.resourceGroup,
    };
  }

  /** `Microsoft.Storage/storageAccounts/x`: an id below the target of the template. */
  #relativeScope(written: string): Value {
    const [provider = '', ...parts] = written.split('/');
    const type = [provider, ...parts.filter((_, index) => index % 2 === 0)].join('/');
    const names = parts.filter((_, index) => index % 2 === 1);
    return idOf(() => resourceId(this.declared.scope.target, [type, ...names]));
  }
}

/** Azure hands both to the service, and nobody says which one that takes (engine-facts 14). */
function ambiguous(keys: readonly string[]): ExpressionError {
  return new ExpressionError(
    'template/ambiguous-member',
    `${keys.map((key) => `'${key}'`).join(' and ')} differ only by case: keep one of them`,
  );
}

function isPolicy(type: string): boolean {
  return type.toLowerCase() === 'microsoft.authorization/policydefinitions';
}

/** With a languageVersion the expressions of a policy's rule are left to the policy engine (asked of Bicep CLI 0.49.2). */
function ruleIn({ json, address }: Text): Path | undefined {
  const key = isObject(json) ? findKey(json, 'policyRule') : undefined;
  return key === undefined ? undefined : [...address.path, key];
}

function placeOf(name: string, type: string): Place {
  const lower = name.toLowerCase();
  if (lower === 'tags' && type.toLowerCase() === 'microsoft.resources/resourcegroups') return 'group-tags';
  if (runtimeMembers.has(lower)) return 'properties';
  return lower === 'condition' || lower === 'name' ? lower : 'member';
}

function idOf(make: () => Value): Value {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    return new Unknown({ kind: 'literal', value: '', start: -1, end: -1 }, { kind: 'error', message: error.message });
  }
}

function interleaved(type: string, names: readonly Value[]): string {
  const [provider = '', ...types] = type.split('/');
  return [provider, ...types.flatMap((each, index) => [each, textOf(names[index])])].join('/');
}
