import type { Answer } from '../azure/client.ts';
import { fail } from './failure.ts';
import { onNested, onOperations, onRead } from './follow.ts';
import { begin, onCreatedGroup, onGroup, onTaggedGroup } from './group.ts';
import { end, minutes, type Effect, type Phase, type Plan, type Progress, seconds, type Step, type Turn } from './plan.ts';
import { onList, onLooked, onSubmitted, onValidated } from './submit.ts';

const handlers: Readonly<Record<Exclude<Phase, 'over'>, (turn: Turn) => Step>> = {
  group: onGroup,
  'create-group': onCreatedGroup,
  'tag-group': onTaggedGroup,
  list: onList,
  validate: onValidated,
  submit: onSubmitted,
  look: onLooked,
  occupied: onLooked,
  follow: onRead,
  operations: onOperations,
  causes: onNested,
};

// What may fail without consequence: it is only asked for to tell more.
const optional = new Set<Phase>(['list', 'operations', 'causes']);
const submitted = new Set<Phase>(['look', 'occupied', 'follow']);
const patience = { beforeSubmission: minutes(2), following: minutes(10) };

/** The first step of a deployment. */
export function start(plan: Plan): Step {
  const progress: Progress = {
    phase: 'group',
    troubles: 0,
    troubledSince: undefined,
    renewals: 0,
    validatedSince: undefined,
    groupCreated: false,
    submissions: 0,
    submittedAt: 0,
    adopted: false,
    active: false,
    id: plan.id,
    correlationId: undefined,
    reads: 0,
    followedSince: 0,
    seen: new Map(),
    properties: {},
    failed: [],
    nested: [],
    visited: [],
    ending: undefined,
  };
  return begin(plan, progress);
}

/** What follows from an answer to a request. Pure: all waiting and sending is left to the caller. */
export function advance(plan: Plan, step: Step, answer: Answer, now: number): Step {
  const { progress, effect } = step;
  if (progress.phase === 'over' || effect === undefined) return step;
  const turn: Turn = { plan, progress, answer, now };
  return again(turn, effect) ?? handlers[progress.phase](turn);
}

/** Sends the same request again, where the trouble passes by itself; undefined where the answer is to be handled. */
function again(turn: Turn, effect: Effect): Step | undefined {
  const { progress, answer, now } = turn;
  if (answer.status === 401 && progress.renewals < 2) return signedInAgain(turn, effect);
  const following = submitted.has(progress.phase);
  if (!isTransient(answer, following) || optional.has(progress.phase)) return undefined;
  // Only a refusal by the gate keeper is sure to have had no effect.
  if (effect.call === 'submit' && answer.status !== 429) return undefined;
  const since = progress.troubledSince ?? now;
  const isLong = now - since > (following ? patience.following : patience.beforeSubmission);
  if (isLong || (!following && progress.troubles >= 6)) return gaveUp(turn, following);
  const after = pauseAfter(turn);
  const lines = progress.troubles === 0 ? [`${troubleOf(answer)}: trying again`] : [];
  return {
    progress: { ...progress, troubles: progress.troubles + 1, troubledSince: since },
    effect: { ...effect, after },
    lines,
  };
}

/** As long as Azure says, within bounds: it was seen to say 0, and a day would be no wait but an end. */
function pauseAfter({ answer: { retryAfter }, progress: { troubles } }: Turn): number {
  const step = 2 ** Math.min(troubles, 6);
  return retryAfter === undefined ? Math.min(seconds(30), seconds(step)) : Math.min(Math.max(retryAfter, 50 * step), minutes(5));
}

/** A token may end before its time; only when a fresh one is refused too is it worth a word. */
function signedInAgain({ progress }: Turn, effect: Effect): Step {
  const lines = progress.renewals === 0 ? [] : ['Azure does not take the access token: signing in again'];
  return {
    progress: { ...progress, renewals: progress.renewals + 1 },
    effect: { ...effect, after: 0, renew: true },
    lines,
  };
}

function troubleOf({ status }: Answer): string {
  if (status === 429) return 'Azure limits the rate of requests';
  return status === 0 ? 'No answer from Azure' : `Azure answered ${status}`;
}

function gaveUp(turn: Turn, following: boolean): Step {
  if (!following) return fail(turn, 'Azure cannot be reached');
  const ended = fail(turn, 'Azure cannot be reached any more; the deployment may still be running');
  const { ending } = ended.progress;
  return ending === undefined ? ended : end(ended.progress, { ...ending, state: 'running' });
}

/** A sign-in that fails at first fails for good; one that worked before may work again. */
function isTransient({ status, failure }: Answer, following: boolean): boolean {
  if (failure?.kind === 'sign-in') return following;
  return status === 0 || status === 408 || status === 429 || (status >= 500 && status !== 501 && status !== 505);
}
