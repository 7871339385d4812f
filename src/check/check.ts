import type { Diagnostic, Severity } from '../document/diagnostic.ts';
import type { Json } from '../document/json.ts';
import { printValue } from '../expression/print.ts';
import { Unknown, type Value } from '../expression/value.ts';
import type { Layer, Profile, Rule, SettingRule } from '../rules/rule.ts';
import { asGiven, type Assignment, type FreeParameter } from '../template/decisions.ts';
import { parameterCall } from '../template/parameters.ts';
import type { Resource } from '../template/resource.ts';
import { candidatesFor, shapingCandidates, valuesWithin } from './candidates.ts';
import { decide, type Decision, unlisted } from './decide.ts';
import { assignmentOfLeaf, explore, newShapesBudget, type Search } from './explore.ts';
import type { FindingResource } from './finding.ts';
import { type CheckedFinding, findingOf, identityOf, unknownToApi } from './findings.ts';
import { reportedFix } from './fix.ts';
import type { MinimumTls } from './match.ts';
import { type CheckContext, isNamed, isUnknownToApi, judge, type Outcome, type Subject } from './outcome.ts';
import { findPlaces, openPlace, printPlace, readPlace, type SettingPlace, stepsOf } from './places.ts';
import { makeReader } from './reader.ts';
import { relativesAmong } from './related.ts';
import { shapesFor } from './shapes.ts';
import { markShared } from './shared-text.ts';

/** What is checked of a deployment: the part of it that checks read. */
export interface Checkable {
  resources: readonly Resource[];
  freeParameters: ReadonlyMap<string, FreeParameter>;
}

/** Which rules apply, and how strictly. */
export interface CheckOptions {
  rules: readonly Rule[];
  profile: Profile;
  minimumTls: MinimumTls;
  /** The configured severity of a rule; undefined leaves the contract's. */
  severity?: (rule: Rule) => Severity | 'off' | undefined;
}

/** What was checked of one declaration: the layers in which settings passed, and what only its creation can set. */
export interface CoverageRow {
  declaration: string;
  file: string;
  resource: FindingResource;
  passed: ReadonlySet<Layer>;
  setAtCreation: ReadonlySet<string>;
}

/** What one evaluation comes to. */
export interface Checked {
  findings: readonly CheckedFinding[];
  diagnostics: readonly Diagnostic[];
  rows: readonly CoverageRow[];
  /** Resources that may be deployed, existing ones left out. */
  resources: number;
  /** Settings with a verdict. */
  checked: number;
}

/** The resource types that rules speak of, in lower case. */
export function typesOf(rules: readonly Rule[]): ReadonlyMap<string, readonly { rule: Rule; setting: SettingRule }[]> {
  let types = indexes.get(rules);
  if (!types) indexes.set(rules, (types = indexByType(rules)));
  return types;
}

type Index = Map<string, { rule: Rule; setting: SettingRule }[]>;

const indexes = new WeakMap<readonly Rule[], Index>();

function indexByType(rules: readonly Rule[]): Index {
  const types: Index = new Map();
  for (const rule of rules) {
    for (const setting of rule.settings) {
      const type = setting.type.toLowerCase();
      const group = types.get(type);
      if (group) group.push({ rule, setting });
      else types.set(type, [{ rule, setting }]);
    }
  }
  return types;
}

/** Checks what one evaluation deploys. */
export function checkDeployment(deployment: Checkable, options: CheckOptions): Checked {
  return new Check(deployment, options).run();
}

type OpenRow = CoverageRow & { passed: Set<Layer>; setAtCreation: Set<string> };

/** One check of one deployment, as it goes. */
class Check {
  readonly #deployment: Checkable;
  readonly #options: CheckOptions;
  readonly #context: CheckContext;
  readonly #findings = new Map<string, CheckedFinding>();
  readonly #diagnostics: Diagnostic[] = [];
  readonly #rows = new Map<string, OpenRow>();
  /** Every parameter that may be overridden, as an unknown. */
  readonly #open = new Map<string, Value>();
  readonly #shapes = new Map<Resource, Map<string, Shapes>>();
  #checked = 0;

  constructor(deployment: Checkable, options: CheckOptions) {
    this.#deployment = deployment;
    this.#options = options;
    this.#context = { ...options, relatives: relativesAmong(deployment.resources) };
    for (const [key, parameter] of deployment.freeParameters) {
      const isOpen = parameter.domain !== undefined || ['bool', 'string', 'int'].includes(parameter.type);
      if (isOpen && !parameter.secret) this.#open.set(key, openValue(parameter));
    }
  }

  run(): Checked {
    let resources = 0;
    const types = typesOf(this.#options.rules);
    for (const resource of this.#deployment.resources) {
      if (resource.existing) continue;
      resources += 1;
      for (const { rule, setting } of types.get(resource.type.toLowerCase()) ?? []) this.#checkSetting(resource, rule, setting);
    }
    const findings = markShared([...this.#findings.values()]).map(({ finding, ...more }) => ({
      ...more,
      finding: { ...finding, fix: more.fix ? reportedFix(more.fix) : null },
    }));
    return { findings, diagnostics: this.#diagnostics, rows: [...this.#rows.values()], resources, checked: this.#checked };
  }

  #checkSetting(resource: Resource, rule: Rule, setting: SettingRule): void {
    const { profile, severity } = this.#options;
    if ((rule.profile === 'strict' && profile !== 'strict') || severity?.(rule) === 'off') return;
    if (!isNamed(makeReader(resource, asGiven), setting)) return;
    const row = this.#rowOf(resource);
    const { places, untold } = this.#placesOf(resource, setting);
    for (const place of places) this.#checkPlace(resource, { rule, setting, place }, row);
    if (untold) this.#tellUntold(resource, { rule, setting, place: openPlace(setting.path) }, untold);
  }

  #checkPlace(resource: Resource, subject: Subject, row: OpenRow): void {
    const { rule, setting } = subject;
    const decision = decide(this.#searchFor(resource, subject));
    if (isUnknownToApi(setting, resource.apiVersion)) {
      // In a list that is not known, nothing is written for certain.
      if (decision.verdict === 'undetermined' && !stepsOf(subject.place)) return;
      this.#noteApi(resource, subject);
    }
    if (decision.verdict === 'none') return;
    this.#checked += 1;
    if (setting.setAtCreation) row.setAtCreation.add(printPlace(subject.place));
    if (decision.verdict === 'pass') row.passed.add(rule.layer);
    else this.#add(resource, subject, decision, decision.verdict);
  }

  /** There are more lists than were looked into. */
  #tellUntold(resource: Resource, subject: Subject, parameters: ReadonlySet<FreeParameter>): void {
    const decision = unlisted(this.#searchFor(resource, subject), parameters);
    this.#checked += 1;
    this.#add(resource, subject, decision, 'undetermined');
  }

  #add(resource: Resource, subject: Subject, decision: Decision, verdict: Exclude<Decision['verdict'], 'none' | 'pass'>): void {
    const key = likeness(resource, subject, decision);
    const alike = this.#findings.get(key);
    if (alike) {
      alike.finding = { ...alike.finding, instances: alike.finding.instances + 1 };
      return;
    }
    const checked = findingOf(resource, subject, decision, verdict, this.#options);
    const severity = this.#options.severity?.(subject.rule);
    if (severity !== undefined && severity !== 'off') checked.finding = { ...checked.finding, severity };
    this.#findings.set(key, checked);
  }

  /** The places of a setting, under every choice that decides which there are. */
  #placesOf(resource: Resource, { path }: SettingRule): { places: readonly SettingPlace[]; untold?: ReadonlySet<FreeParameter> } {
    const reader = makeReader(resource, asGiven);
    const given = findPlaces(reader, path);
    const [shaping] = /^.*(?:\[\*\]|\{\*\}|\[\w+=[^\]]*\])/.exec(path) ?? [];
    const isDecided = [...reader.reads.parameters].some((name) => this.#deployment.freeParameters.has(name));
    if (shaping === undefined || (!isDecided && reader.reads.runtime.size === 0)) return { places: given };
    const found = new Map(given.map((place) => [printPlace(place), place]));
    const { assignments, untold } = this.#shapesOf(resource, shaping);
    for (const assignment of assignments) {
      for (const place of findPlaces(makeReader(resource, assignment), path)) found.set(printPlace(place), place);
    }
    return { places: [...found.values()], ...(untold && { untold }) };
  }

  /** The assignments that tell apart which entries a list or object has; several rules ask for the same ones. */
  #shapesOf(resource: Resource, path: string): Shapes {
    let known = this.#shapes.get(resource);
    if (!known) this.#shapes.set(resource, (known = new Map<string, Shapes>()));
    let shapes = known.get(path);
    if (!shapes) {
      const search = this.#searchForPlaces(resource, path);
      const { leaves, complete, parameters } = explore(search, newShapesBudget(), 'all');
      shapes = { assignments: leaves.map((leaf) => assignmentOfLeaf(search, leaf)), ...(!complete && { untold: parameters }) };
      known.set(path, shapes);
    }
    return shapes;
  }

  /** How to evaluate a place, and what to try for it. */
  #searchFor(resource: Resource, subject: Subject): Search {
    const { rule, setting } = subject;
    const judgeUnder = (assignment: Assignment): Outcome => judge(makeReader(resource, assignment), subject, this.#context);
    const given = lazily(() => judgeUnder(asGiven));
    const shaped = (parameter: FreeParameter): readonly Value[] => {
      // What an optional object may hold is its caller's business until something of it is used.
      if (parameter.hasDefault && given().value === undefined) return [];
      const open = new Map([[parameter.name.toLowerCase(), openValue(parameter)]]);
      const { unknown } = judgeUnder({ parameters: open, runtime: new Map() });
      return unknown ? shapesFor(parameter, unknown, valuesWithin(rule, setting), given().value) : [];
    };
    const search = this.#searchBy(judgeUnder, (parameter) =>
      isShaped(parameter) ? shaped(parameter) : candidatesFor(parameter, rule, setting),
    );
    const used = lazily(() => this.#usedOf(given()));
    const open = lazily(() => (used().size === 0 ? search.open : new Map([...search.open, ...used()])));
    return {
      ...search,
      get open() {
        return open();
      },
      hasOthers: (parameter) => used().has(parameter.name.toLowerCase()),
    };
  }

  /** How to find out which places there can be: what is in the way is a list or object that is not known. */
  #searchForPlaces(resource: Resource, path: string): Search {
    const evaluate = (assignment: Assignment): Outcome => {
      const reader = makeReader(resource, assignment);
      const unknown = findPlaces(reader, path)
        .filter((place) => !stepsOf(place))
        .map((place) => readPlace(reader, place))
        .map((held) => (held.here ? held.value : undefined))
        .find((value) => value instanceof Unknown);
      const word = unknown ? 'unknown' : 'silent';
      return { word, reads: reader.reads, condition: undefined, value: undefined, unlisted: false, unknown };
    };
    return this.#searchBy(evaluate, shapingCandidates);
  }

  /** Objects and lists with a default of which something is used, as unknowns: a caller may pass others. */
  #usedOf({ value, reads }: Outcome): ReadonlyMap<string, Value> {
    const used = new Map<string, Value>();
    if (value === undefined) return used;
    for (const name of reads.parameters) {
      const parameter = this.#deployment.freeParameters.get(name);
      if (parameter && parameter.hasDefault && isShaped(parameter) && !parameter.secret) used.set(name, openValue(parameter));
    }
    return used;
  }

  #searchBy(evaluate: Search['evaluate'], find: Search['candidates']): Search {
    const candidates = new Map<FreeParameter, readonly Value[]>();
    return {
      free: this.#deployment.freeParameters,
      open: this.#open,
      hasOthers: () => false,
      evaluate,
      candidates(parameter) {
        let known = candidates.get(parameter);
        if (!known) candidates.set(parameter, (known = find(parameter)));
        return known;
      },
    };
  }

  #noteApi(resource: Resource, subject: Subject): void {
    const held = readPlace(makeReader(resource, asGiven), subject.place);
    if (!held.here || held.value === undefined) return;
    const notice = unknownToApi(resource, subject);
    if (!this.#diagnostics.some(({ message, span }) => message === notice.message && isSameStart(span, notice.span))) {
      this.#diagnostics.push(notice);
    }
  }

  #rowOf(resource: Resource): OpenRow {
    let row = this.#rows.get(resource.declaration);
    if (!row) {
      const { declaration, address } = resource;
      row = {
        declaration,
        file: address.document.path,
        resource: identityOf(resource),
        passed: new Set(),
        setAtCreation: new Set(),
      };
      this.#rows.set(declaration, row);
    }
    return row;
  }
}

/** How lists and objects can be, and the parameters that decide it where not all was tried. */
interface Shapes {
  assignments: readonly Assignment[];
  untold?: ReadonlySet<FreeParameter>;
}

/** Whether a parameter takes objects or lists that cannot be listed. */
function isShaped({ type, domain }: FreeParameter): boolean {
  return domain === undefined && (type === 'object' || type === 'array');
}

function lazily<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function openValue({ name }: FreeParameter): Unknown {
  return new Unknown(parameterCall(name), { kind: 'parameter', name });
}

function isSameStart(a: Diagnostic['span'], b: Diagnostic['span']): boolean {
  return a?.start.line === b?.start.line && a?.start.column === b?.start.column;
}

/** Instances of one declaration that fail alike share this. */
function likeness(resource: Resource, { rule, place }: Subject, decision: Decision): string {
  const chosen = [...(decision.counterexample ?? [])].map(([{ name }, value]): Json => [name, printValue(value)]);
  const { value } = decision.outcome;
  return JSON.stringify([
    resource.declaration,
    rule.id,
    printPlace(place),
    decision.verdict,
    chosen,
    decision.reason ?? '',
    value === undefined ? '' : printValue(value),
  ]);
}
