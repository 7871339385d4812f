import type { Diagnostic, Severity } from '../document/diagnostic.ts';
import type { Document } from '../document/document.ts';
import { ExpressionError, LimitError } from '../expression/environment.ts';
import { parseExpression } from '../expression/parse.ts';
import { literal } from '../expression/print.ts';
import { Unknown } from '../expression/value.ts';
import type { DeploymentContext } from './context.ts';
import { asGiven, type Assignment } from './decisions.ts';
import type { Address } from './resource.ts';
import { type Outcome, Run, type Within } from './run.ts';
import type { Target } from './target.ts';
import { spanOf } from './span-of.ts';

/** Work of one template, in nodes evaluated, elements and characters made: as given, and under all other assignments. */
const maxWork = 6_000_000;
const maxSupposedWork = 18_000_000;
const maxDiagnostics = 200;

/** Where a diagnostic is: an address, and offsets within the string value there. */
export interface Spot extends Address {
  within?: { start: number; end: number } | undefined;
}

/** Something that deploys and was not looked into. */
export interface NotAnalysed {
  address: Address;
  /** Of the resource that deploys it. */
  type: string;
  why: string;
}

/** What all parts of one expansion share: its options, its diagnostics, its bound, its runs. */
export class Expansion {
  readonly context: DeploymentContext;
  /** Which types (lower case) are listed; undefined: all. */
  readonly isInteresting: ((type: string) => boolean) | undefined;
  readonly linked: ((path: string) => Document | undefined) | undefined;
  /** Where the root template is deployed. */
  readonly root: Target;
  readonly diagnostics: Diagnostic[] = [];
  readonly notAnalysed: NotAnalysed[] = [];
  /** Linked templates of the repository that were asked for. */
  readonly wanted = new Set<string>();
  /** Whether a caller can choose a free parameter (lower case) among values that are tried; set once the root is known. */
  canChoose: (name: string) => boolean = () => false;
  /** The run under which something is evaluated at this moment: values that are made on demand belong to it. */
  run: Run;
  readonly #asGiven = new Run(asGiven, (run) => this.#here(run));
  readonly #runs = new WeakMap<Assignment, Run>();
  readonly #seen = new Set<string>();
  readonly #origins = new Map<string, string>();
  #work = 0;
  #supposedWork = 0;
  #isQuiet = false;

  constructor(options: Pick<Expansion, 'context' | 'isInteresting' | 'linked' | 'root'>) {
    this.context = options.context;
    this.isInteresting = options.isInteresting;
    this.linked = options.linked;
    this.root = options.root;
    this.run = this.#asGiven;
  }

  /** Evaluates under an assignment and tells what was read. */
  under<T>(assignment: Assignment, work: (run: Run) => T): Outcome<T> {
    const before = this.run;
    const run = this.#runOf(assignment);
    this.run = run;
    try {
      return run.collect(() => work(run));
    } finally {
      this.run = before;
    }
  }

  /** Does something about what is not deployed as given: nothing in it is an error. */
  quietly<T>(isQuiet: boolean, work: () => T): T {
    const before = this.#isQuiet;
    this.#isQuiet ||= isQuiet;
    try {
      return work();
    } finally {
      this.#isQuiet = before;
    }
  }

  /** A short name for what tells one template, loop or scope from another. */
  readonly originOf = (key: string): string => {
    const origin = this.#origins.get(key) ?? String(this.#origins.size + 1);
    this.#origins.set(key, origin);
    return origin;
  };

  /** An origin that nothing else has. */
  newOrigin(): string {
    return this.originOf(`#${this.#origins.size}`);
  }

  spend(units: number): void {
    const { isAsGiven } = this.run;
    const work = isAsGiven ? (this.#work += units) : (this.#supposedWork += units);
    if (work > (isAsGiven ? maxWork : maxSupposedWork))
      throw new LimitError('the template takes more work than a linter does: make its loops or texts smaller');
  }

  /** Adds a diagnostic, once, unless only a supposed assignment raises it. */
  report(code: string, severity: Severity, message: string, spot: Spot): void {
    if (!this.run.isAsGiven || this.#isQuiet || this.diagnostics.length >= maxDiagnostics) return;
    const key = JSON.stringify([code, spot.document.path, code === 'expression/limit' ? '' : spot.path, message]);
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.diagnostics.push({ code, severity, message, file: spot.document.path, span: spanOf(spot, spot.within) });
  }

  /** What a failing evaluation gives: a diagnostic, and an unknown in its place. */
  failure(error: unknown, spot: Address, text?: string): Unknown {
    if (!(error instanceof ExpressionError)) throw error;
    this.report(error.code, 'error', error.message, { ...spot, within: text === undefined ? undefined : error.at });
    const residual = text === undefined ? undefined : parsed(text);
    const reason =
      error instanceof LimitError
        ? ({ kind: 'limit', limit: error.message } as const)
        : ({ kind: 'error', message: error.message } as const);
    return new Unknown(residual ?? literal(text ?? null), reason);
  }

  #here(run: Run): Within {
    const isQuiet = this.#isQuiet;
    return (work) => {
      const before = [this.run, this.#isQuiet] as const;
      [this.run, this.#isQuiet] = [run, isQuiet];
      try {
        work();
      } finally {
        [this.run, this.#isQuiet] = before;
      }
    };
  }

  #runOf(assignment: Assignment): Run {
    if (assignment.parameters.size + assignment.runtime.size === 0) return this.#asGiven;
    let run = this.#runs.get(assignment);
    if (run === undefined) this.#runs.set(assignment, (run = new Run(assignment, (each) => this.#here(each))));
    return run;
  }
}

function parsed(text: string): ReturnType<typeof parseExpression> | undefined {
  try {
    return parseExpression(text);
  } catch {
    return undefined;
  }
}
