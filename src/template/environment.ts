import type { Path } from '../document/json.ts';
import type { Call } from '../expression/ast.ts';
import type { Environment, Place } from '../expression/environment.ts';
import { printExpression } from '../expression/print.ts';
import type { Unknown, Value } from '../expression/value.ts';
import { copyIndex, type Loop } from './loop.ts';
import type { Scope } from './scope.ts';
import { callTemplateFunction } from './template-functions.ts';

/** What expressions of one template may ask, at one place, within its loops. The assignment is the one of the run at hand. */
export class TemplateEnvironment implements Environment {
  readonly scope: Scope;
  readonly place: Place;
  readonly loops: Loop | undefined;
  readonly #later: Path | undefined;

  /** `later`: what stands below this path is evaluated by somebody else, after the deployment. */
  constructor(scope: Scope, place: Place, loops?: Loop, later?: Path) {
    this.scope = scope;
    this.place = place;
    this.loops = loops;
    this.#later = later;
  }

  inLoop(loop: Loop): TemplateEnvironment {
    return new TemplateEnvironment(this.scope, this.place, loop, this.#later);
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
    return this.scope.expansion.run.decide(printExpression(unknown.residual));
  }

  spend(units: number): void {
    this.scope.expansion.spend(units);
  }
}
