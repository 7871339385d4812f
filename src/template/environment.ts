import type { Path } from '../document/json.ts';
import type { Call } from '../expression/ast.ts';
import type { Environment, Place } from '../expression/environment.ts';
import { keyOf } from '../expression/print.ts';
import type { Unknown, Value } from '../expression/value.ts';
import { copyIndex, type Loop } from './loop.ts';
import type { Scope } from './scope.ts';
import { keyOfValue } from './origin.ts';
import { callTemplateFunction } from './template-functions.ts';

/** What expressions of one template may ask, at one place, within its loops. The assignment is the one of the run at hand. */
export class TemplateEnvironment implements Environment {
  readonly scope: Scope;
  readonly place: Place;
  readonly loops: Loop | undefined;
  readonly #later: Path | undefined;
  readonly #owner: string | undefined;

  /** `later`: what stands below this path is evaluated by somebody else, after the deployment. `owner`: whose default it is. */
  constructor(scope: Scope, place: Place, loops?: Loop, later?: Path, owner?: string) {
    this.scope = scope;
    this.place = place;
    this.loops = loops;
    this.#later = later;
    this.#owner = owner;
  }

  inLoop(loop: Loop): TemplateEnvironment {
    return new TemplateEnvironment(this.scope, this.place, loop, this.#later);
  }

  get origin(): string {
    return this.scope.origin;
  }

  /** Tells what is new at each place, such as newGuid(), from the same elsewhere. */
  originHere(path: Path): string {
    const { scope, loops } = this;
    const rounds: string[] = [];
    for (let loop = loops; loop !== undefined; loop = loop.around) rounds.push(keyOfValue(loop.index));
    return scope.expansion.originOf(JSON.stringify([this.origin, this.#owner, path, rounds]));
  }

  /** Whether expressions at a path are left as they are. */
  leaves(path: Path): boolean {
    const { length } = this.#later ?? [];
    return length > 0 && path.length >= length && this.#later?.every((step, index) => step === path[index]) === true;
  }

  parameter(name: string): Value {
    return this.scope.parameters.value(name);
  }

  variable(name: string): Value {
    return this.scope.variables.value(name);
  }

  userFunction(namespace: string, name: string, args: readonly Value[]): Value {
    return this.scope.functions.call(namespace, name, args);
  }

  copyIndex(loop: string | undefined, offset: Value): Value {
    return copyIndex(this.loops, loop, offset);
  }

  templateFunction(name: string, args: readonly Value[], call: Call): Value | undefined {
    return callTemplateFunction(this, name, args, call);
  }

  decide(unknown: Unknown): boolean | undefined {
    return this.scope.expansion.run.decide(keyOf(unknown.residual));
  }

  spend(units: number): void {
    this.scope.expansion.spend(units);
  }
}
