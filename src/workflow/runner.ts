import type { Annotation } from '../report/annotations.ts';

/** What the runner of GitHub Actions offers to a step. */
export interface Runner {
  /** Lines of the log; whatever they hold, none of them becomes a command. */
  log(text: string): void;
  annotate(annotation: Annotation): void;
  summary(markdown: string): Promise<void>;
  /** Names of the template's own outputs are taken too. */
  output(name: string, value: string): void;
  /** Masks a value in everything that is logged from now on. */
  secret(value: string): void;
}

/** Where a run of the Action is, from the variables that the runner sets. */
export interface RunContext {
  /** The checked out repository. */
  workspace: string;
  apiUrl: string;
  serverUrl: string;
  owner: string;
  repository: string;
  /** The full name of what triggered the run: `refs/heads/main`. */
  ref: string;
  sha: string;
  run: { id: number; attempt: number };
  eventName: string;
  payload: unknown;
}
