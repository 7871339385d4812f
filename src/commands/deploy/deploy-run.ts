import { setTimeout as sleep } from 'node:timers/promises';
import type { Answer, Client } from '../../azure/client.ts';
import {
  cancelDeployment,
  deploymentBody,
  getDeployment,
  listDeployments,
  listOperations,
  putDeployment,
  validateDeployment,
  type DeploymentRequest,
} from '../../azure/deployment.ts';
import { getGroup, mergeGroupTags, putGroup } from '../../azure/resource-group.ts';
import { advance, start } from '../../deploy/machine.ts';
import type { Effect, Plan, Progress, Step } from '../../deploy/plan.ts';
import type { Target } from '../../deploy/target.ts';

/** What a run of the plan may do. */
export interface RunPorts {
  client: Client;
  now: () => Date;
  progress: (line: string) => void;
  /** Aborted when the process is told to end. */
  interrupt: AbortSignal | undefined;
}

/** What is sent. */
export interface Sent {
  target: Target;
  subscriptionId: string;
  request: DeploymentRequest;
  onCancel: 'detach' | 'cancel';
}

type Send = (effect: Effect, id: string, signal?: AbortSignal) => Promise<Answer>;

function sender(plan: Plan, { target, subscriptionId, request }: Sent, client: Client): Send {
  const body = deploymentBody(request, target.validationLevel);
  const { name = '', location = '', tags = {} } = plan.group ?? {};
  const group = { subscriptionId, name };
  const calls: Readonly<Record<Effect['call'], (at: string, signal?: AbortSignal) => Promise<Answer>>> = {
    'get-group': (_, signal) => getGroup(client, group, signal),
    'put-group': (_, signal) => putGroup(client, group, location, tags, signal),
    'tag-group': (_, signal) => mergeGroupTags(client, group, tags, signal),
    list: (_, signal) => listDeployments(client, target.scope, signal),
    validate: (_, signal) => validateDeployment(client, plan.id, body, signal),
    ask: (at, signal) => client.send('GET', at, undefined, signal),
    // Not to be torn off: whether Azure took it would stay unknown.
    submit: () => putDeployment(client, plan.id, body),
    read: (at, signal) => getDeployment(client, at, signal),
    operations: (at, signal) => listOperations(client, at, signal),
    cancel: (at, signal) => cancelDeployment(client, at, signal),
  };
  return ({ call, at }, id, signal) => calls[call](at ?? id, signal);
}

/** Carries a plan out: sends what the machine wants, rests as long as it says, tells what it tells. */
export async function runPlan(plan: Plan, sent: Sent, ports: RunPorts): Promise<Progress> {
  const send = sender(plan, sent, ports.client);
  const { interrupt } = ports;
  let step: Step = start(plan);
  for (;;) {
    for (const line of step.lines) ports.progress(line);
    const { effect, progress } = step;
    if (effect === undefined) return progress;
    if (effect.after !== undefined && effect.after > 0) await rest(effect.after, interrupt);
    if (interrupt?.aborted) return interrupted(step, sent, send);
    if (effect.renew) ports.client.renew();
    const answer = await send(effect, progress.id, interrupt);
    // The answer to a submission is heard out, so that we know what to cancel.
    if (interrupt?.aborted && effect.call !== 'submit') return interrupted(step, sent, send);
    step = advance(plan, step, answer, ports.now().getTime());
  }
}

async function rest(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  try {
    await sleep(milliseconds, undefined, { ...(signal === undefined ? {} : { signal }) });
  } catch (error) {
    if (!signal?.aborted) throw error;
  }
}

/** The process is told to end: leaves the deployment running, or asks Azure to cancel it. */
async function interrupted({ progress }: Step, { onCancel }: Sent, send: Send): Promise<Progress> {
  const ended = (state: 'running' | 'canceled' | 'skipped', message: string): Progress => ({
    ...progress,
    phase: 'over',
    ending: { state, message, causes: [], ok: false },
  });
  if (!progress.active) return ended('skipped', 'Told to end before anything was submitted: nothing is deployed');
  if (onCancel === 'detach') return ended('running', 'Told to end: the deployment is still running in Azure');
  // A runner kills ten seconds after its first word.
  const answer = await send({ call: 'cancel' }, progress.id, AbortSignal.timeout(4000));
  return answer.status === 204
    ? ended('canceled', 'Told to end: cancelled the deployment in Azure; what it had created stays')
    : ended('running', 'Told to end: Azure did not cancel the deployment, it may still be running');
}
