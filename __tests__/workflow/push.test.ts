import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type LoopbackAzure, startLoopbackAzure } from '../../src/demo/loopback-azure.ts';
import { type LoopbackGitHub, startLoopbackGitHub } from '../../src/demo/loopback-github.ts';
import { parameters, parametersFile, secret, template } from '../commands/deploy-files.ts';
import { runWorkflow, type WorkflowResult, type WorkflowRun } from './workflow-run.ts';

let github: LoopbackGitHub;
let azure: LoopbackAzure;

beforeEach(async () => {
  github = await startLoopbackGitHub();
  azure = await startLoopbackAzure();
  azure.state.retryAfter = '0';
});

afterEach(async () => {
  await Promise.all([github.close(), azure.close()]);
});

const secure = { 'infra/cluster.json': template, 'infra/cluster.parameters.json': parameters };
const insecure = {
  ...secure,
  'infra/cluster.parameters.json': parametersFile({ name: 'cluster1', encrypt: false, key: secret }),
};

function push(files: WorkflowRun['files'], more: Partial<WorkflowRun> = {}): Promise<WorkflowResult> {
  return runWorkflow(github, {
    event: 'push',
    payload: { repository: { default_branch: 'main' } },
    files,
    ...more,
    inputs: {
      template: 'infra/cluster.json',
      parameters: 'infra/cluster.parameters.json',
      'resource-group': 'rg-clusters',
      location: 'westeurope',
      ...more.inputs,
    },
    azure,
  });
}

const commands = (log: string): readonly string[] =>
  log.split('\n').filter((line) => /^\s*::/.test(line) || line.includes('##['));

describe('a push to the default branch', () => {
  test('deploys what it checked, signed in by the token of the job', async () => {
    const run = await push(secure);
    expect(run.stderr).toBe('');
    expect([run.code, run.outputs['conclusion'], run.outputs['state']]).toEqual([0, 'pass', 'succeeded']);
    expect(run.outputs).toMatchObject({
      'resource-group-created': 'true',
      'deployment-id': expect.stringMatching(/\/resourceGroups\/rg-clusters\/providers\/Microsoft\.Resources\/deployments\//),
      'content-sha256': expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(run.summary).toMatch(/^## ✅ .*\n/m);
    expect(github.requests.map(({ path }) => path)).toEqual([expect.stringMatching(/^\/oidc\?.*audience=/)]);
    expect([...azure.state.deployments.values()].map((one) => one.parameters)).toEqual([
      { name: { value: 'cluster1' }, encrypt: { value: true }, key: { value: secret } },
    ]);
  });

  test('shows no secret but the commands that mask it', async () => {
    const run = await push(secure);
    const said = run.stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'));
    expect(
      [said.join('\n'), run.stderr, run.summary, JSON.stringify(run.outputs)].filter((text) => text.includes(secret)),
    ).toEqual([]);
  });

  test('sends nothing to Azure when its parameters turn encryption off', async () => {
    const run = await push(insecure);
    expect([run.code, run.outputs['conclusion'], run.outputs['state'], azure.state.requests]).toEqual([1, 'fail', 'skipped', []]);
    expect(commands(run.stdout).at(-1)).toMatch(/^::error title=Armored Transit::Not deployed:/);
  });

  test('sends nothing to Azure for a suppression that the workflow does not accept', async () => {
    const ignore = { armored: { ignore: [{ rule: 'hdinsight/*', reason: 'for the test' }] } };
    const suppressed = {
      ...insecure,
      'infra/cluster.json': JSON.stringify({ ...(JSON.parse(template) as object), metadata: ignore }),
    };
    const refused = await push(suppressed, { inputs: { suppressions: 'config-only' } });
    expect([refused.code, refused.outputs['state'], azure.state.requests]).toEqual([1, 'skipped', []]);
    expect((await push(suppressed)).outputs).toMatchObject({ state: 'succeeded', suppressed: '1' });
  });

  test('is not held back by findings elsewhere, and still fails for them', async () => {
    const run = await push({
      ...secure,
      'other/cluster.json': template,
      'other/cluster.parameters.json': insecure['infra/cluster.parameters.json'],
    });
    expect([run.code, run.outputs['conclusion'], run.outputs['state']]).toEqual([1, 'fail', 'succeeded']);
  });

  test('to another branch deploys nothing, and says so', async () => {
    const run = await push(secure, { ref: 'refs/heads/feature' });
    expect([run.code, run.outputs['state'], azure.state.requests]).toEqual([0, 'skipped', []]);
    expect(commands(run.stdout).at(-1)).toBe(
      '::notice title=Armored Transit::Nothing is deployed: refs/heads/feature may not deploy: see the input allowed-refs',
    );
  });

  test('hands on the outputs of the template, but for those that would pass for ours', async () => {
    const outputs = { ClusterName: 'cluster1', State: 'forged', conclusion: 'forged', 'two\nconclusion=forged': 'x', count: 3 };
    const declared = Object.fromEntries(
      Object.entries(outputs).map(([name, value]) => [name, { type: typeof value === 'number' ? 'int' : 'string', value }]),
    );
    const text = JSON.stringify({ ...(JSON.parse(template) as object), outputs: declared });
    azure.state.script = { outputs: declared };
    const run = await push({ ...secure, 'infra/cluster.json': text });
    expect(run.outputs).toMatchObject({ conclusion: 'pass', state: 'succeeded', ClusterName: 'cluster1', count: '3' });
    expect(JSON.parse(run.outputs['outputs'] ?? '')).toEqual(outputs);
  });
});

describe('a pull request', () => {
  test('is checked with the parameters that are to be deployed, merged, wherever they lie', async () => {
    const side = { repo: { id: 1 } };
    const payload = {
      pull_request: { number: 7, head: { ...side, sha: 'a'.repeat(40) }, base: { ...side, sha: 'b'.repeat(40), ref: 'main' } },
    };
    const files = { 'infra/cluster.json': template, 'values/all.json': parametersFile({ name: 'cluster1', key: secret }) };
    const inputs = { parameters: 'values/all.json', 'parameter-overrides': 'encrypt: true' };
    github.state.commits.set('b'.repeat(40), files);
    expect((await push(files, { event: 'pull_request', payload, inputs })).outputs).toMatchObject({
      conclusion: 'pass',
      errors: '0',
    });
    const off = await push(files, {
      event: 'pull_request',
      payload,
      inputs: { ...inputs, 'parameter-overrides': 'encrypt: false', report: 'all' },
    });
    expect([off.code, off.outputs['errors'], azure.state.requests]).toEqual([1, '1', []]);
  });

  test.each(['pull_request', 'pull_request_target'])('never deploys, whatever is asked of it: %s', async (event) => {
    const side = { repo: { id: 1 } };
    const payload = {
      pull_request: { number: 7, head: { ...side, sha: 'a'.repeat(40) }, base: { ...side, sha: 'b'.repeat(40), ref: 'main' } },
      repository: { default_branch: 'main' },
    };
    for (const sha of ['a', 'b']) github.state.commits.set(sha.repeat(40), secure);
    const run = await push(secure, { event, payload, inputs: { command: 'deploy', 'allowed-refs': '**' } });
    expect([run.code, run.outputs['state'], azure.state.requests]).toEqual([0, 'skipped', []]);
  });
});
