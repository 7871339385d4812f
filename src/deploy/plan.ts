import type { Answer } from '../azure/client.ts';
import type { Cause } from './root-cause.ts';

/** Everything that a deployment is decided from; all of it is known before the first request. */
export interface Plan {
  /** Name and id of the deployment. */
  name: string;
  id: string;
  /** Undefined outside resource group scope. */
  group: GroupPlan | undefined;
  /** SHA-256 of what was checked and is sent. */
  content: string;
  /** GitHub's run and attempt, or what stands for them. */
  run: string;
  /** Secure values are given in clear; the digest does not tell them apart. */
  hasSecrets: boolean;
  onActive: 'adopt' | 'wait' | 'fail';
  waits: boolean;
  /** How long to wait, milliseconds. */
  timeout: number;
}

/** What is wanted of the resource group. */
export interface GroupPlan {
  name: string;
  location: string | undefined;
  tags: Readonly<Record<string, string>>;
  creates: boolean;
}

/** A request that the machine wants sent. */
type Call = 'get-group' | 'put-group' | 'tag-group' | 'list' | 'validate' | 'ask' | 'submit' | 'read' | 'operations' | 'cancel';

/** What to do next: rest, sign in anew if need be, send. */
export interface Effect {
  call: Call;
  /** Milliseconds to rest before. */
  after?: number;
  /** The token is not taken any more. */
  renew?: true;
  /** Where to ask on (`ask`), or whose operations (`operations`). */
  at?: string;
}

/** How a deployment ended, as far as we know. */
export type DeploymentState = 'succeeded' | 'failed' | 'canceled' | 'running' | 'skipped';

/** The end of it. */
export interface Ending {
  state: DeploymentState;
  /** One sentence for people. */
  message: string;
  causes: readonly Cause[];
  /** Whether nothing stands in the way of a success of the run: succeeded, or not waited for. */
  ok: boolean;
}

/** Where it stands. */
export interface Progress {
  phase: Phase;
  /** Transient failures in a row, and since when. */
  troubles: number;
  troubledSince: number | undefined;
  renewals: number;
  /** Since when Azure has been validating, where it does so in its own time. */
  validatedSince: number | undefined;
  groupCreated: boolean;
  /** How often it was submitted, and when last. */
  submissions: number;
  submittedAt: number;
  /** It was found running, not submitted by us, or the answer to our submission was lost. */
  adopted: boolean;
  /** Azure took it, or may have. */
  active: boolean;
  /** Id of the deployment that is followed. */
  id: string;
  correlationId: string | undefined;
  /** Reads of its state so far, and when following began. */
  reads: number;
  followedSince: number;
  /** State by operation. */
  seen: ReadonlyMap<string, string>;
  /** The deployment as it was read last. */
  properties: Readonly<Record<string, unknown>>;
  failed: readonly FailedRecord[];
  /** Nested deployments whose operations are still to be read, and those that were. */
  nested: readonly string[];
  visited: readonly string[];
  ending: Ending | undefined;
}

/** A failed operation with what it was about. */
export interface FailedRecord {
  type: string;
  name: string;
  timestamp: string;
  statusMessage: unknown;
  statusCode: string;
}

export type Phase =
  | 'group'
  | 'create-group'
  | 'tag-group'
  | 'list'
  | 'validate'
  | 'submit'
  | 'look'
  | 'occupied'
  | 'follow'
  | 'operations'
  | 'causes'
  | 'over';

/** One step of the machine. */
export interface Step {
  progress: Progress;
  effect: Effect | undefined;
  /** What to tell. */
  lines: readonly string[];
}

/** What a phase is given. */
export interface Turn {
  plan: Plan;
  progress: Progress;
  answer: Answer;
  /** Milliseconds. */
  now: number;
}

export const seconds = (count: number): number => count * 1000;
export const minutes = (count: number): number => count * 60_000;

/** Goes on: with changes, with a next request, with lines to tell. */
export function go(progress: Progress, changes: Partial<Progress>, effect: Effect, lines: readonly string[] = []): Step {
  return { progress: { ...progress, troubles: 0, troubledSince: undefined, renewals: 0, ...changes }, effect, lines };
}

/** Ends. */
export function end(progress: Progress, ending: Ending, lines: readonly string[] = []): Step {
  return { progress: { ...progress, phase: 'over', ending }, effect: undefined, lines };
}
