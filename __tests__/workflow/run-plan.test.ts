import { describe, expect, test } from '@jest/globals';
import { readInputs } from '../../src/workflow/inputs.ts';
import { planRun, type RunPlan } from '../../src/workflow/run-plan.ts';
import { readEvent } from '../../src/github/event.ts';

const repository = { default_branch: 'main' };
const pull = { number: 7, head: { sha: 'h', repo: { id: 1 } }, base: { sha: 'b', ref: 'main', repo: { id: 1 } } };

const payloads: Readonly<Record<string, unknown>> = {
  pull_request: { pull_request: pull, repository },
  pull_request_target: { pull_request: pull, repository },
  merge_group: { merge_group: { base_sha: 'b', head_sha: 'h' }, repository },
  workflow_run: {
    workflow_run: { head_sha: 'h', pull_requests: [{ ...pull, number: 6, head: { sha: 'old' } }, pull] },
    repository,
  },
  push: { repository },
  workflow_dispatch: { repository },
  schedule: { repository },
};

function plan(event: string, given: Readonly<Record<string, string>> = {}, ref = 'refs/heads/main'): RunPlan {
  const inputs = readInputs((name) => given[name] ?? '');
  return planRun(readEvent(event, payloads[event]), inputs, ref);
}

const group = { 'resource-group': 'rg' };

describe('what a run does', () => {
  test.each([
    ['pull_request', 'workspace', 7, 'b'],
    ['pull_request_target', 'head', 7, 'b'],
    ['workflow_run', 'head', 7, 'b'],
    ['merge_group', 'workspace', undefined, 'b'],
    ['push', 'workspace', undefined, undefined],
    ['schedule', 'workspace', undefined, undefined],
  ])('on %s: reads the %s', (event, source, number, baseSha) => {
    const { pull: about, ...rest } = plan(event);
    expect([rest.source, about?.number, rest.baseSha]).toEqual([source, number, baseSha]);
  });

  test.each([
    ['push', {}, 'refs/heads/main', false],
    ['push', group, 'refs/heads/main', true],
    ['push', { scope: 'subscription' }, 'refs/heads/main', true],
    ['push', { ...group, command: 'lint' }, 'refs/heads/main', false],
    ['push', { ...group, command: 'deploy' }, 'refs/heads/main', true],
    ['workflow_dispatch', group, 'refs/heads/main', true],
    ['schedule', group, 'refs/heads/main', false],
    ['schedule', { ...group, command: 'deploy' }, 'refs/heads/main', true],
    ['push', { ...group, 'allowed-refs': 'release/*' }, 'refs/heads/release/1', true],
    ['push', { ...group, 'allowed-refs': 'refs/tags/v*' }, 'refs/tags/v1', true],
  ])('on %s with %j at %s: deploys %s', (event, given, ref, deploys) => {
    expect(plan(event, given, ref)).toMatchObject({ deploys, refusal: undefined });
  });

  test.each([
    ['pull_request', group, undefined],
    ['pull_request', { ...group, command: 'deploy' }, 'pull_request never deploys'],
    ['pull_request_target', { ...group, command: 'deploy' }, 'pull_request_target never deploys'],
    ['merge_group', { ...group, command: 'deploy' }, 'merge_group never deploys'],
    ['workflow_run', { ...group, command: 'deploy' }, 'workflow_run never deploys'],
  ])('on %s with %j: never deploys', (event, given, refusal) => {
    expect(plan(event, given)).toMatchObject({ deploys: false, refusal });
  });

  test('on a ref that is not allowed: does not deploy, and says why', () => {
    const expected = { deploys: false, refusal: 'refs/heads/other may not deploy: see the input allowed-refs' };
    expect(plan('push', group, 'refs/heads/other')).toMatchObject(expected);
    expect(plan('push', { ...group, 'allowed-refs': 'main' }, 'refs/tags/main').deploys).toBe(false);
    expect(
      planRun(
        readEvent('push', {}),
        readInputs((name) => ({ ...group, command: '' })[name] ?? ''),
        'refs/heads/main',
      ).deploys,
    ).toBe(false);
  });
});

describe('the event', () => {
  test('of a fork says so', () => {
    const foreign = { ...pull, head: { sha: 'h', repo: { id: 2 } } };
    const gone = { ...pull, head: { sha: 'h', repo: null } };
    expect([pull, foreign, gone].map((one) => readEvent('pull_request', { pull_request: one }).pull?.fork)).toEqual([
      false,
      true,
      true,
    ]);
  });

  test.each([[null], ['text'], [{ pull_request: { number: '7' } }], [{ pull_request: [] }]])(
    'of payload %j is about nothing',
    (payload) => {
      expect(readEvent('pull_request', payload)).toEqual({
        name: 'pull_request',
        pull: undefined,
        baseSha: undefined,
        defaultBranch: undefined,
      });
    },
  );
});
