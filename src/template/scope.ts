import type { Place } from '../expression/environment.ts';
import { isObject, Unknown, type Value } from '../expression/value.ts';
import { TemplateEnvironment } from './environment.ts';
import type { Expansion } from './expansion.ts';
import type { Loop } from './loop.ts';
import { memberOfValue } from './member.ts';
import { namesOf } from './names.ts';
import { Outputs } from './outputs.ts';
import { Parameters, type Given } from './parameters.ts';
import { Declarations } from './declarations.ts';
import { asGiven } from './decisions.ts';
import type { Instance } from './instance.ts';
import { printExpression } from '../expression/print.ts';
import { Cell } from './run.ts';
import type { Target } from './target.ts';
import { evaluate, stepInto, type Text } from './text.ts';
import { UserFunctions } from './user-functions.ts';
import { Variables } from './variables.ts';

/** What makes a scope; where it is deployed and what it is given is evaluated when first asked for. */
type ScopeOptions = Pick<Scope, 'expansion' | 'template' | 'deploymentName' | 'deployment'> & {
  targetOf: () => Target;
  given: Given;
};

/** One template in the place where it is deployed: what its expressions can name. */
export class Scope {
  readonly expansion: Expansion;
  /** The template, under the environments of the outer-scoped deployments around it. */
  readonly template: Text;
  readonly #target: Cell<Target>;
  /** What deployment().name gives. */
  readonly deploymentName: () => Value;
  /** The deployment resource whose template this is; undefined at the root. */
  readonly deployment: Instance | undefined;
  readonly depth: number;
  /** Tells what its expressions name from what those of other templates do; empty at the root. */
  readonly origin: string;
  readonly parameters: Parameters;
  readonly variables: Variables;
  readonly functions: UserFunctions;
  readonly declarations: Declarations;
  readonly outputs: Outputs;
  #isVersion2: boolean | undefined;
  readonly #environments = new Map<Place, TemplateEnvironment>();

  constructor(options: ScopeOptions) {
    this.expansion = options.expansion;
    this.template = options.template;
    this.#target = new Cell('the scope of a deployment', options.targetOf);
    this.deploymentName = options.deploymentName;
    this.deployment = options.deployment;
    this.depth = options.deployment === undefined ? 0 : options.deployment.declared.scope.depth + 1;
    this.origin = options.deployment === undefined ? '' : options.expansion.newOrigin();
    this.parameters = new Parameters(this, options.given);
    this.variables = new Variables(this);
    this.functions = new UserFunctions(this);
    this.declarations = new Declarations(this);
    this.outputs = new Outputs(this);
  }

  /** The names of the deployments around its resources, joined by '/'; "" at the root. */
  get deploymentPath(): string {
    if (this.deployment === undefined) return '';
    const name = this.deployment.name(asGiven);
    const own = name instanceof Unknown ? printExpression(name.residual) : typeof name === 'string' ? name : '';
    const around = this.deployment.deployment;
    return around === '' ? own : `${around}/${own}`;
  }

  get target(): Target {
    return this.#target.get(this.expansion.run);
  }

  /** languageVersion 2.0 or a later experiment (arm-language 2.1). */
  get isVersion2(): boolean {
    return (this.#isVersion2 ??= isVersion2(this.member('languageVersion')));
  }

  /** The value of a member that takes no expressions of its own template. */
  member(name: string): Value | undefined {
    if (this.template.environments.length === 0) return memberOfValue(this.template.json, name);
    const text = stepInto(this.template, name);
    return text === undefined ? undefined : evaluate(text);
  }

  section(name: string): Section {
    const text = stepInto(this.template, name);
    return { text, names: text !== undefined && isObject(text.json) ? namesOf(text.json) : noNames };
  }

  environment(place: Place, loops?: Loop): TemplateEnvironment {
    if (loops !== undefined) return new TemplateEnvironment(this, place, loops);
    let environment = this.#environments.get(place);
    if (environment === undefined) this.#environments.set(place, (environment = new TemplateEnvironment(this, place)));
    return environment;
  }

  /** Text of the template as its own expressions read it. */
  own(text: Text, place: Place, loops?: Loop): Text {
    return { ...text, environments: [...text.environments, this.environment(place, loops)] };
  }
}

function isVersion2(version: Value | undefined): boolean {
  return typeof version === 'string' && /^(?:2|1\.9-)/.test(version);
}

const noNames: ReadonlyMap<string, string> = new Map();

/** Parameters, variables, outputs or the like: its text, and the names in it by upper case. */
export interface Section {
  text: Text | undefined;
  names: ReadonlyMap<string, string>;
}

/** The text of one entry of a section, by upper-case name. */
export function entryOf(section: Section, upper: string): Text | undefined {
  const key = section.names.get(upper);
  return key === undefined || section.text === undefined ? undefined : stepInto(section.text, key);
}
