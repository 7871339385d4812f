import { sameName, upperCase } from '../expression/names.ts';
import { keyOf } from '../expression/print.ts';
import { Unknown, type Value } from '../expression/value.ts';
import { asGiven } from './decisions.ts';
import { type Declaration, declarationsIn } from './declaration.ts';
import type { Instance } from './instance.ts';
import type { Scope } from './scope.ts';
import { stepInto } from './text.ts';
import { textOf } from './names.ts';

/** The resources that a template declares, found by symbolic name, name or id. */
export class Declarations {
  readonly #scope: Scope;
  #top: readonly Declaration[] | undefined;
  #all: readonly Declaration[] | undefined;
  #byName: ReadonlyMap<string, Instance> | undefined;
  #byId: ReadonlyMap<string, Instance> | undefined;

  constructor(scope: Scope) {
    this.#scope = scope;
  }

  /** In the order of the template; children follow their parents. */
  get all(): readonly Declaration[] {
    return (this.#all ??= this.top.flatMap(withChildren));
  }

  get top(): readonly Declaration[] {
    return (this.#top ??= declarationsIn(this.#scope, stepInto(this.#scope.template, 'resources')));
  }

  /** Whether `resources` is an object by symbolic name, as it may be from languageVersion 2.0 on. */
  get isSymbolic(): boolean {
    return this.top.some(({ symbol }) => symbol !== null);
  }

  /** The resource of a type and name. */
  find(type: string, name: string): Instance | undefined {
    const candidates = this.all.filter((declared) => sameName(declared.type, type)).flatMap((declared) => declared.instances());
    return candidates.find((instance) => {
      const known = instance.name(asGiven);
      return typeof known === 'string' && sameName(known, name);
    });
  }

  /** `symbol`, or `symbol[index]` for one of a loop. */
  bySymbol(written: string): Instance | undefined {
    const [, symbol = written, index] = /^(.*)\[(\d+)\]$/s.exec(written) ?? [];
    const instances = this.loop(symbol);
    return index === undefined ? (instances?.length === 1 ? instances[0] : undefined) : instances?.[Number(index)];
  }

  /** All instances under a symbolic name. */
  loop(symbol: string): readonly Instance[] | undefined {
    return this.all.find((declared) => declared.symbol !== null && sameName(declared.symbol, symbol))?.instances();
  }

  byName(name: string): Instance | undefined {
    this.#byName ??= this.#index((instance) => instance.nameIn(this.#scope.expansion.run));
    return this.#byName.get(upperCase(name));
  }

  /** Ids are also those of the templates around this one. */
  byId(id: Value): Instance | undefined {
    this.#byId ??= this.#index((instance) => instance.idIn(this.#scope.expansion.run));
    return this.#byId.get(keyOfText(id)) ?? this.#scope.deployment?.declared.scope.declarations.byId(id);
  }

  #index(valueOf: (instance: Instance) => Value): ReadonlyMap<string, Instance> {
    const expansion = this.#scope.expansion;
    return expansion.under(asGiven, () =>
      expansion.quietly(true, () => {
        const instances = this.all.filter(({ isOfExtension }) => !isOfExtension).flatMap((declared) => declared.instances());
        return new Map(instances.reverse().map((instance) => [keyOfText(valueOf(instance)), instance]));
      }),
    ).value;
  }
}

/** Ids that are not known are the same where the same remains of them. */
function keyOfText(value: Value): string {
  return upperCase(value instanceof Unknown ? keyOf(value.residual) : textOf(value));
}

function withChildren(declared: Declaration): readonly Declaration[] {
  return [declared, ...declared.children().flatMap(withChildren)];
}
