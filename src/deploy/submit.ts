import { causesOf, fail, readFields } from './failure.ts';
import { startFollowing } from './follow.ts';
import { end, go, minutes, seconds, type Progress, type Step, type Turn } from './plan.ts';

// A deployment that Azure accepted may stay invisible for a while.
const grace = seconds(120);
const maxSubmissions = 4;

/** Tags by which a deployment is known again; they stand on the deployment, not on resources. */
export function markerTags({ run, content }: Pick<Turn['plan'], 'run' | 'content'>): Readonly<Record<string, string>> {
  return { 'armored-transit-run': run, 'armored-transit-content': content };
}

function tagsOf(body: unknown): Readonly<Record<string, unknown>> {
  return readFields(readFields(body)['tags']);
}

/** Whether a deployment carries what we would deploy. Other secure values leave the digest as it is: then only an attempt of the same run is known to be alike. */
function isAlike({ content, run, hasSecrets }: Turn['plan'], tags: Readonly<Record<string, unknown>>): boolean {
  const told = tags['armored-transit-run'];
  const sameRun = typeof told === 'string' && told.split('/')[0] === run.split('/')[0];
  return tags['armored-transit-content'] === content && (!hasSecrets || sameRun);
}

function isActive(body: unknown): boolean {
  const state = readFields(readFields(body)['properties'])['provisioningState'];
  return typeof state === 'string' && !['succeeded', 'failed', 'canceled', 'cancelled'].includes(state.toLowerCase());
}

/** Deployments of the scope: one that runs with the same content is ours, left by a run that was killed. */
export function onList({ plan, progress, answer }: Turn): Step {
  const value = answer.status === 200 ? readFields(answer.body)['value'] : [];
  const all: unknown[] = Array.isArray(value) ? value : [];
  const same = all.find((each) => isActive(each) && isAlike(plan, tagsOf(each)));
  if (same === undefined || plan.onActive !== 'adopt') return go(progress, { phase: 'validate' }, { call: 'validate' });
  const id = readFields(same)['id'];
  const changes = { phase: 'look' as const, adopted: true, active: true, id: typeof id === 'string' ? id : plan.id };
  return go(progress, changes, { call: 'read' }, ['Another run already deploys the same content: following it']);
}

/** The answer to the validation; 400 is a normal answer, and so is 200 with an error in it. */
export function onValidated(turn: Turn): Step {
  const { plan, progress, answer, now } = turn;
  if (answer.status === 202 && answer.location !== undefined) {
    const since = progress.validatedSince ?? now;
    if (now - since > Math.min(plan.timeout, minutes(30))) return fail(turn, 'Azure did not finish the validation in time');
    const after = Math.max(answer.retryAfter ?? seconds(5), 100);
    return { progress: { ...progress, validatedSince: since }, effect: { call: 'ask', at: answer.location, after }, lines: [] };
  }
  const body = readFields(answer.body);
  const refused = answer.status !== 200 && answer.status !== 201 && answer.status !== 204;
  if (refused || readFields(body['error'])['code'] !== undefined) return fail(turn, 'Azure does not take the template');
  return go(progress, { phase: 'submit' }, { call: 'submit' }, ['Azure validated the template']);
}

/** The answer to the submission. One that is lost is never sent again before Azure was asked whether it has it. */
export function onSubmitted(turn: Turn): Step {
  const { plan, progress, answer, now } = turn;
  const submitted: Partial<Progress> = { submissions: progress.submissions + 1, submittedAt: now, active: true };
  if ([200, 201, 202].includes(answer.status)) return startFollowing({ ...turn, progress: { ...progress, ...submitted } });
  const code = readFields(readFields(answer.body)['error'])['code'];
  if (answer.status === 409 && typeof code === 'string' && code.startsWith('DeploymentActive')) {
    return go(progress, { phase: 'look', ...submitted }, { call: 'read' });
  }
  if (answer.status === 0 || answer.status === 408 || answer.status >= 500) {
    const lines = ['No answer to the submission: asking Azure whether it has the deployment'];
    return go(progress, { phase: 'look', ...submitted }, { call: 'read', after: answer.retryAfter ?? seconds(2) }, lines);
  }
  return fail(turn, `Azure refused the deployment ${plan.name}`);
}

/** Whether Azure has the deployment whose submission was not answered, or whose name is taken. */
export function onLooked(turn: Turn): Step {
  const { plan, progress, answer, now } = turn;
  if (answer.status === 404) {
    if (now - progress.submittedAt < grace && progress.troubles < 6) {
      return {
        progress: { ...progress, troubles: progress.troubles + 1 },
        effect: { call: 'read', after: answer.retryAfter ?? seconds(5) },
        lines: [],
      };
    }
    if (progress.submissions < maxSubmissions) {
      return go(progress, { phase: 'submit', active: false }, { call: 'submit' }, ['Azure does not have it: submitting again']);
    }
    return end(progress, {
      state: 'failed',
      message: 'Azure took no submission of the deployment',
      causes: causesOf(answer),
      ok: false,
    });
  }
  if (answer.status !== 200) return fail(turn, `The deployment ${plan.name} could not be read`);
  const tags = tagsOf(answer.body);
  const ours = tags['armored-transit-run'] === plan.run && tags['armored-transit-content'] === plan.content;
  if (ours || (isAlike(plan, tags) && plan.onActive === 'adopt')) {
    const line = ours ? 'Azure has the deployment: following it' : 'The same content is being deployed: following it';
    const step = startFollowing({ ...turn, progress: { ...progress, adopted: true } });
    return { ...step, lines: [line, ...step.lines] };
  }
  return occupied(turn);
}

function occupied(turn: Turn): Step {
  const { plan, progress, answer, now } = turn;
  // Azure takes the name again as soon as the other one is over.
  if (!isActive(answer.body)) {
    return go(progress, { phase: 'submit', active: false }, { call: 'submit' });
  }
  const began = readFields(readFields(answer.body)['properties'])['timestamp'];
  const other = `another deployment named ${plan.name} is running${typeof began === 'string' ? ` since ${began}` : ''}`;
  if (plan.onActive !== 'wait') {
    const advice =
      plan.onActive === 'adopt'
        ? 'it deploys something else: use on-active: wait, or another deployment-name'
        : 'on-active is fail';
    return end({ ...progress, active: false }, { state: 'failed', message: `${other}; ${advice}`, causes: [], ok: false });
  }
  if (now - progress.submittedAt > Math.min(plan.timeout, minutes(360))) {
    return end(
      { ...progress, active: false },
      { state: 'failed', message: `${other}, and did not end in time`, causes: [], ok: false },
    );
  }
  const lines = progress.phase === 'occupied' ? [] : [`${other.charAt(0).toUpperCase()}${other.slice(1)}: waiting until it ends`];
  const changes = { phase: 'occupied' as const, active: false };
  return { progress: { ...progress, ...changes }, effect: { call: 'read', after: answer.retryAfter ?? seconds(15) }, lines };
}
