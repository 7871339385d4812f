import { describe, expect, test } from '@jest/globals';
import type { Answer } from '../../src/azure/client.ts';
import { advance, start } from '../../src/deploy/machine.ts';
import type { Plan, Step } from '../../src/deploy/plan.ts';

const id = '/subscriptions/s/resourceGroups/g/providers/Microsoft.Resources/deployments/d';
const plan: Plan = {
  name: 'd',
  id,
  group: { name: 'g', location: 'westeurope', tags: {}, creates: true },
  content: 'c1',
  run: '1/1',
  hasSecrets: false,
  onActive: 'adopt',
  waits: true,
  timeout: 90 * 60_000,
};

const ok = (body: unknown = {}): Answer => ({ status: 200, body });
const error = (status: number, code: string): Answer => ({ status, body: { error: { code, message: 'm' } } });
const group = ok({ location: 'westeurope' });
const read = (provisioningState: string): Answer => ok({ id, properties: { provisioningState } });
const lost: Answer = { status: 0, body: undefined, failure: { kind: 'network', message: 'ECONNRESET' } };
const list = ok({ value: [] });

/** Plays answers, a second apart or at their own times; returns the calls with their rests, and the last step. */
function play(answers: readonly (Answer | [Answer, number])[], changes: Partial<Plan> = {}): { calls: string[]; step: Step } {
  const played = { ...plan, ...changes };
  let step = start(played);
  const calls: string[] = [];
  const note = ({ effect }: Step): void => {
    if (effect !== undefined) calls.push([effect.call, effect.after, effect.renew && 'renew'].filter(Boolean).join(' '));
  };
  note(step);
  answers.forEach((each, index) => {
    const [answer, now] = Array.isArray(each) ? each : [each, index * 1000];
    step = advance(played, step, answer, now);
    note(step);
  });
  return { calls, step };
}

const toSubmission = [group, list, ok()];
const toFollowing = [...toSubmission, ok({ id })];

describe('the machine', () => {
  test('rests 5, 15 and then 30 seconds, as Azure says no interval', () => {
    const running = [read('Running'), ok()];
    const { calls } = play([...toFollowing, ...running, ...running, ...running]);
    expect(calls).toEqual([
      'get-group',
      'list',
      'validate',
      'submit',
      'read 5000',
      'operations',
      'read 15000',
      'operations',
      'read 30000',
      'operations',
      'read 30000',
    ]);
  });

  test('rests no longer than the wait lasts, reads once more, and then leaves it running', () => {
    const { calls, step } = play([...toFollowing, [read('Running'), 5000], [ok(), 5000], [read('Running'), 9000], [ok(), 9000]], {
      timeout: 6000,
    });
    expect(calls.slice(4)).toEqual(['read 5000', 'operations', 'read 4000', 'operations']);
    expect(step.progress.ending).toMatchObject({ state: 'running', ok: false });
  });

  test.each([0, 408, 500, 503])('after status %d to the submission asks before it submits again', (status) => {
    const { calls } = play([...toSubmission, status === 0 ? lost : error(status, 'X')]);
    expect(calls.at(-1)).toBe('read 2000');
  });

  test('submits again only when Azure did not have it for a while, and at most four times', () => {
    const rounds = Array.from({ length: 4 }, () => [
      lost,
      ...Array.from({ length: 7 }, () => error(404, 'DeploymentNotFound')),
    ]).flat();
    const { calls, step } = play([...toSubmission, ...rounds]);
    expect(calls.filter((call) => call.startsWith('submit'))).toHaveLength(4);
    expect(step.progress.ending).toMatchObject({ state: 'failed' });
  });

  test('adopts a deployment of the same run and content after DeploymentActive', () => {
    const tags = { 'armored-transit-run': '1/1', 'armored-transit-content': 'c1' };
    const { calls, step } = play(
      [...toSubmission, error(409, 'DeploymentActive'), ok({ id, tags, properties: { provisioningState: 'Running' } })],
      { onActive: 'fail' },
    );
    expect(step.progress).toMatchObject({ phase: 'follow', adopted: true });
    expect(calls.at(-1)).toBe('read');
  });

  test('signs in anew at 401, twice at most', () => {
    const refused = error(401, 'ExpiredAuthenticationToken');
    const { calls, step } = play([refused, refused, refused]);
    expect(calls).toEqual(['get-group', 'get-group renew', 'get-group renew']);
    expect(step.progress.ending).toMatchObject({ state: 'failed' });
  });

  test('tries a failing question again with growing rests, and gives up before anything was submitted', () => {
    const { calls, step } = play([lost, lost, lost, lost, lost, lost, lost]);
    expect(calls).toEqual([
      'get-group',
      'get-group 1000',
      'get-group 2000',
      'get-group 4000',
      'get-group 8000',
      'get-group 16000',
      'get-group 30000',
    ]);
    expect(step.progress.ending).toMatchObject({ state: 'failed', message: 'Azure cannot be reached' });
  });

  test('bears ten minutes without answer while it follows, and then says that it may still run', () => {
    const minutes = [1, 2, 5, 10].map((minute): [Answer, number] => [lost, minute * 60_000]);
    expect(play([...toFollowing, ...minutes]).step.progress.ending).toBeUndefined();
    expect(play([...toFollowing, ...minutes, [lost, 12 * 60_000]]).step.progress.ending).toMatchObject({
      state: 'running',
      ok: false,
    });
  });

  test('takes a failed sign-in for the end before it submits, and for a passing trouble while it follows', () => {
    const refused: Answer = { status: 0, body: undefined, failure: { kind: 'sign-in', message: 'AADSTS700016' } };
    expect(play([refused]).step.progress.ending).toMatchObject({ state: 'failed', causes: [{ code: 'SignInFailed' }] });
    expect(play([...toFollowing, refused]).calls.at(-1)).toBe('read 1000');
  });

  test('takes 404 for not yet visible during two minutes', () => {
    const gone = error(404, 'DeploymentNotFound');
    expect(play([...toFollowing, [gone, 60_000]]).calls.at(-1)).toBe('read 5000');
    expect(play([...toFollowing, [gone, 200_000]]).step.progress.ending).toMatchObject({ state: 'running' });
  });

  test('waits while the group is being deleted, and creates it then', () => {
    const deleting = ok({ location: 'westeurope', properties: { provisioningState: 'Deleting' } });
    const { calls } = play([
      deleting,
      deleting,
      error(404, 'ResourceGroupNotFound'),
      error(409, 'ResourceGroupBeingDeleted'),
      error(404, 'X'),
      { status: 201, body: {} },
    ]);
    expect(calls).toEqual([
      'get-group',
      'get-group 15000',
      'get-group 15000',
      'put-group',
      'get-group 15000',
      'put-group',
      'validate',
    ]);
  });

  test('asks on where validation is not answered at once', () => {
    const { calls, step } = play([group, list, { status: 202, body: undefined, location: 'https://arm/next', retryAfter: 3000 }]);
    expect([calls.at(-1), step.effect?.at]).toEqual(['ask 3000', 'https://arm/next']);
  });

  test('touches no group outside resource group scope', () => {
    expect(play([list, ok()], { group: undefined }).calls).toEqual(['list', 'validate', 'submit']);
  });

  test.each([
    ['Succeeded', 'succeeded'],
    ['Failed', 'failed'],
    ['Canceled', 'canceled'],
    ['Cancelled', 'canceled'],
  ])('takes %s for the end', (state, ending) => {
    expect(play([...toFollowing, read(state), ok()]).step.progress.ending).toMatchObject({ state: ending });
  });

  test('tells each change of an operation once', () => {
    const record = (state: string): Answer =>
      ok({
        value: [
          {
            id: 'o',
            properties: {
              provisioningState: state,
              targetResource: { id: '/subscriptions/s/resourceGroups/g/providers/A.B/cs/c/ds/d', resourceType: 'A.B/cs/ds' },
            },
          },
          { id: 'p', properties: { provisioningState: 'Succeeded' } },
        ],
      });
    const running = play([...toFollowing, read('Running'), record('Running')]).step.lines;
    const again = play([...toFollowing, read('Running'), record('Running'), read('Running'), record('Running')]).step.lines;
    const done = play([...toFollowing, read('Running'), record('Running'), read('Running'), record('Succeeded')]).step.lines;
    expect([running, again, done]).toEqual([['Running   A.B/cs/ds c/d'], [], ['Succeeded A.B/cs/ds c/d']]);
  });
});

describe('a deployment that runs already', () => {
  const other = (tags: Readonly<Record<string, string>>): Answer =>
    ok({ value: [{ id: `${id}-other`, tags, properties: { provisioningState: 'Running' } }] });
  const tags = (run: string, content: string): Readonly<Record<string, string>> => ({
    'armored-transit-run': run,
    'armored-transit-content': content,
  });

  test.each([
    ['of the same content is followed', tags('9/1', 'c1'), {}, 'read'],
    ['of other content is left alone', tags('9/1', 'c2'), {}, 'validate'],
    ['of the same content with secrets is left alone', tags('9/1', 'c1'), { hasSecrets: true }, 'validate'],
    ['of an earlier attempt with secrets is followed', tags('1/0', 'c1'), { hasSecrets: true }, 'read'],
    ['of the same content is left alone with on-active wait', tags('9/1', 'c1'), { onActive: 'wait' as const }, 'validate'],
    ['without our tags is left alone', {}, {}, 'validate'],
  ])('%s', (_, marks, changes, call) => {
    expect(play([group, other(marks)], changes).calls.at(-1)).toBe(call);
  });

  test('rests a moment where Azure says none, and never for hours', () => {
    const limited = (retryAfter: number): Answer => ({ status: 429, body: undefined, retryAfter });
    const { calls } = play([limited(0), limited(0), limited(86_400_000), group]);
    expect(calls).toEqual(['get-group', 'get-group 50', 'get-group 100', 'get-group 300000', 'list']);
  });

  test('gives up a validation that does not end', () => {
    const going: Answer = { status: 202, body: undefined, location: '/operationresults/1', retryAfter: 0 };
    const { calls, step } = play([group, list, going, [going, 60_000], [going, 40 * 60_000]]);
    expect(calls.slice(2)).toEqual(['validate', 'ask 100', 'ask 100']);
    expect(step.progress.ending).toMatchObject({ state: 'failed', message: 'Azure did not finish the validation in time' });
  });
});
