import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type LoopbackGitHub, startLoopbackGitHub } from '../../src/demo/loopback-github.ts';
import { runWorkflow, type WorkflowResult, type WorkflowRun } from './workflow-run.ts';

const baseSha = 'b'.repeat(40);
const headSha = 'a'.repeat(40);

function template(encrypt: string, name = 'cluster1'): string {
  const cluster = {
    type: 'Microsoft.HDInsight/clusters',
    apiVersion: '2021-06-01',
    name,
    properties: { minSupportedTlsVersion: '1.2', encryptionInTransitProperties: { isEncryptionInTransitEnabled: 'ENCRYPT' } },
  };
  const schema = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#';
  const json = JSON.stringify({ $schema: schema, contentVersion: '1.0.0.0', resources: [cluster] }, undefined, 2);
  return `${json.replace('"ENCRYPT"', encrypt)}\n`;
}

const secure = { 'infra/hdi.json': template('true') };
const insecure = { 'infra/hdi.json': template('false') };

let github: LoopbackGitHub;

beforeEach(async () => {
  github = await startLoopbackGitHub();
  github.state.commits.set(baseSha, secure);
});

afterEach(() => github.close());

const payload = {
  pull_request: {
    number: 7,
    head: { sha: headSha, ref: 'feature', repo: { id: 1 } },
    base: { sha: baseSha, ref: 'main', repo: { id: 1 } },
  },
  repository: { default_branch: 'main' },
};

const pullRequest = (files: WorkflowRun['files'], more: Partial<WorkflowRun> = {}): Promise<WorkflowResult> =>
  runWorkflow(github, { event: 'pull_request', payload, files, ref: 'refs/pull/7/merge', ...more });

const comments = (): readonly string[] => github.state.comments.map(({ body }) => body);

/** The commands that the runner would obey in a log. */
const commands = (log: string): readonly string[] =>
  log.split('\n').filter((line) => /^\s*::/.test(line) || line.includes('##['));

describe('a pull request that turns encryption off', () => {
  test('fails, with a comment, an annotation, a summary and outputs', async () => {
    const run = await pullRequest(insecure);
    expect(run.code).toBe(1);
    expect(run.outputs).toMatchObject({
      conclusion: 'fail',
      errors: '1',
      new: '1',
      fixed: '0',
      suppressed: '0',
      'comment-url': `${github.url}/contoso/infra/pull/7#issuecomment-1`,
    });
    expect(commands(run.stdout)).toEqual([
      '::add-mask::workflow-token',
      expect.stringMatching(/^::error title=hdinsight\/encryption-in-transit,file=infra\/hdi\.json,line=12,/),
    ]);
    expect(run.summary).toMatch(/^## ❌ Encryption in transit: 1 new problem blocks this merge\n/);
    expect(comments()).toEqual([
      expect.stringMatching(/^<!-- .* -->\n### ❌ Encryption in transit: 1 new problem blocks this merge\n/),
    ]);
    expect(comments()[0]).toContain(`${github.url}/contoso/infra/blob/${headSha}/infra/hdi.json#L12`);
  });

  test('has its comment edited by the next push, and resolved by the fix', async () => {
    await pullRequest(insecure);
    await pullRequest({ ...insecure, 'infra/second.json': template('false', 'cluster2') }, { runId: 101 });
    expect(comments()).toEqual([expect.stringContaining('2 new problems block this merge')]);
    const fixed = await pullRequest(secure, { runId: 102 });
    expect(comments()).toEqual([expect.stringContaining('### ✅ Encryption in transit: resolved')]);
    expect([fixed.code, fixed.outputs['conclusion'], github.state.comments[0]?.edits]).toEqual([0, 'pass', 2]);
  });

  test('is reported beside a comment that somebody else marked as ours', async () => {
    const spoofed = '<!-- armored-transit:v1 key=default run=999999.1 -->\n### ✅ nothing to see';
    github.state.comments.push({ id: 1, issue: 7, user: { login: 'mallory', type: 'User' }, body: spoofed, edits: 0 });
    await pullRequest(insecure);
    expect(comments()).toEqual([spoofed, expect.stringContaining('1 new problem blocks this merge')]);
  });

  test('fails just the same from a fork, and says where the report is', async () => {
    github.state.tokens.set('fork-token', { user: { login: 'github-actions[bot]', type: 'Bot' }, write: false });
    const fork = {
      ...payload,
      pull_request: { ...payload.pull_request, head: { ...payload.pull_request.head, repo: { id: 2 } } },
    };
    const run = await pullRequest(insecure, { token: 'fork-token', payload: fork });
    expect([run.code, run.outputs['conclusion'], comments()]).toEqual([1, 'fail', []]);
    expect(commands(run.stdout).at(-1)).toMatch(
      /^::notice title=Armored Transit::The comment could not be written: the token lacks issues: write or pull-requests: write\. .*summary/,
    );
    expect(run.summary).toContain('1 new problem blocks this merge');
  });

  test.each([
    ['on every write', { method: 'POST', path: /comments/, status: 503, times: 50 }],
    ['on every read', { method: 'GET', path: /comments/, status: 403, times: 50, body: { message: 'Resource not accessible' } }],
  ])(
    'fails just the same when GitHub fails %s',
    async (_, fault) => {
      github.fail(fault);
      const run = await pullRequest(insecure);
      expect([run.code, run.outputs['conclusion'], run.outputs['errors'], comments()]).toEqual([1, 'fail', '1', []]);
      expect(commands(run.stdout).at(-1)).toMatch(/^::notice title=Armored Transit::The comment could not be written/);
    },
    30_000,
  );

  test('does not fail when it only notices', async () => {
    const run = await pullRequest(insecure, {
      inputs: { 'fail-on': 'never', comment: 'never', annotations: 'false', summary: 'false' },
    });
    expect([run.code, run.outputs['conclusion'], comments(), run.summary]).toEqual([0, 'pass', [], '']);
    expect(commands(run.stdout)).toEqual(['::add-mask::workflow-token']);
  });

  test('writes the report for scripts', async () => {
    const run = await pullRequest(insecure, { inputs: { 'report-file': 'report.json' } });
    expect(run.outputs['report-file']).toBe('report.json');
    expect(JSON.parse(run.file('report.json') ?? '')).toMatchObject({
      schemaVersion: 1,
      findings: [{ ruleId: 'hdinsight/encryption-in-transit' }],
    });
  });
});

describe('a pull request', () => {
  test('that changes nothing is silent', async () => {
    const run = await pullRequest(secure);
    expect([run.code, run.outputs['conclusion'], comments()]).toEqual([0, 'pass', []]);
  });

  test('is not blamed for what the base has too', async () => {
    github.state.commits.set(baseSha, insecure);
    const run = await pullRequest({ 'infra/hdi.json': `\n${template('false')}` });
    expect([run.code, run.outputs['new'], run.outputs['errors'], comments()]).toEqual([0, '0', '0', []]);
    const all = await pullRequest(insecure, { inputs: { report: 'all' } });
    expect([all.code, all.outputs['errors']]).toEqual([1, '1']);
  });

  test('is praised for what it fixes', async () => {
    github.state.commits.set(baseSha, insecure);
    const run = await pullRequest(secure);
    expect([run.code, run.outputs['fixed']]).toEqual([0, '1']);
    expect(comments()).toEqual([expect.stringContaining('This pull request fixes 1 problem of `main`')]);
  });

  test('cannot loosen the rules that it is checked by', async () => {
    const config = { '.github/armored.yml': "failOn: never\nrules:\n  '**': off\n" };
    const run = await pullRequest({ ...insecure, ...config });
    expect([run.code, run.outputs['conclusion']]).toEqual([1, 'fail']);
    const head = await pullRequest({ ...insecure, ...config }, { inputs: { 'config-from': 'head' } });
    expect([head.code, head.outputs['conclusion']]).toEqual([0, 'pass']);
  });

  test('whose base cannot be read has everything reported', async () => {
    github.state.commits.clear();
    const run = await pullRequest(insecure);
    expect([run.code, run.outputs['errors'], run.outputs['new']]).toEqual([1, '1', undefined]);
    expect(comments()).toEqual([
      expect.stringMatching(/> The base could not be read \(.*contents: read\): everything is reported/),
    ]);
  });

  test('whose base cannot be read is checked by the defaults, not by its own configuration', async () => {
    github.state.commits.clear();
    const policy = { '.github/armored.yml': "failOn: never\nrules:\n  '**': off\n", 'lax.yml': 'failOn: never\n' };
    const run = await pullRequest({ ...insecure, ...policy });
    expect([run.code, run.outputs['conclusion'], run.outputs['errors']]).toEqual([1, 'fail', '1']);
    expect(run.summary).toContain('by the defaults: neither configuration nor baseline count');
    expect(
      (await pullRequest({ ...insecure, ...policy }, { inputs: { config: 'lax.yml', baseline: 'accepted.json' } })).code,
    ).toBe(1);
    expect((await pullRequest({ ...insecure, ...policy }, { inputs: { 'config-from': 'head' } })).code).toBe(0);
  });

  test('with a file that is no JSON cannot be checked, unless the base has it too', async () => {
    const broken = {
      ...secure,
      'infra/broken.json': '{ "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#", ',
    };
    const run = await pullRequest(broken);
    expect([run.code, run.outputs['conclusion']]).toEqual([1, 'error']);
    expect(comments()).toEqual([expect.stringContaining('### ⚠️ Encryption in transit: 1 file could not be checked')]);
    github.state.commits.set(baseSha, broken);
    expect((await pullRequest(broken)).code).toBe(0);
  });

  test('whose names are an attack neither commands the runner nor marks up the comment', async () => {
    const evil =
      '::error::pwned\r\n::set-output name=conclusion::pass\n##[add-mask]x @octocat <img src=x> [a](https://evil.example) `|` \u202e';
    const run = await pullRequest({
      'infra/##[error]@octocat`x`.json': template('false', evil),
      'infra/hdi.json': template('true', evil),
    });
    expect(run.outputs['conclusion']).toBe('fail');
    expect(commands(run.stdout + run.stderr).map((line) => line.split(' ')[0])).toEqual([
      '::add-mask::workflow-token',
      '::error',
    ]);
    const outside = `${comments()[0] ?? ''}${run.summary}`.replaceAll(/(`+)[^]*?(?<!`)\1(?!`)/g, '');
    expect(outside.replace(/^<!-- .* -->$/m, '')).not.toMatch(/@octocat|<img|\(https:\/\/evil|\u202e/);
  });

  test('with far too many findings still gets a comment', async () => {
    const many = Array.from({ length: 300 }, (_, index) => [
      `infra/${'long-folder-name-'.repeat(5)}${index}/hdi.json`,
      template('false', `cluster${index}`),
    ]);
    const run = await pullRequest(Object.fromEntries(many) as Record<string, string>);
    expect(run.code).toBe(1);
    expect(comments()).toEqual([expect.stringContaining('300 new problems block this merge')]);
    expect(comments()[0]?.length).toBeLessThan(65_536);
    expect(commands(run.stdout).filter((line) => line.startsWith('::error'))).toHaveLength(10);
  }, 30_000);

  test('that runs with the rights of the base is read as data, never from the work tree', async () => {
    github.state.commits.set(headSha, insecure);
    const run = await pullRequest(
      { 'infra/other.json': template('false', 'other') },
      { event: 'pull_request_target', inputs: { command: 'deploy', 'resource-group': 'rg' } },
    );
    expect([run.code, run.outputs['state'], run.outputs['new']]).toEqual([1, 'skipped', '1']);
    expect(comments()).toEqual([expect.stringContaining('infra/hdi.json')]);
  });
});

describe('a workflow that runs after the one of a fork', () => {
  const after = {
    workflow_run: {
      event: 'pull_request',
      head_sha: headSha,
      head_branch: 'feature',
      head_repository: { owner: { login: 'mallory' } },
      pull_requests: [],
    },
    repository: { default_branch: 'main' },
  };
  const open = { number: 7, label: 'mallory:feature', base: { sha: baseSha, ref: 'main', repo: { id: 1 } } };

  test('writes the comment that the fork could not', async () => {
    github.state.commits.set(headSha, insecure);
    github.state.openPulls.push({ ...open, head: { sha: headSha, repo: { id: 2 } } });
    const run = await runWorkflow(github, { event: 'workflow_run', payload: after, files: secure });
    expect([run.code, run.outputs['new'], comments()]).toEqual([
      1,
      '1',
      [expect.stringContaining('1 new problem blocks this merge')],
    ]);
  });

  test('comments on no pull request whose head is not what ran', async () => {
    github.state.openPulls.push({ ...open, head: { sha: 'd'.repeat(40), repo: { id: 2 } } });
    const run = await runWorkflow(github, { event: 'workflow_run', payload: after, files: secure });
    expect([run.code, comments()]).toEqual([0, []]);
  });
});

describe('elsewhere', () => {
  test('a merge group has the same verdict and no comment', async () => {
    const run = await runWorkflow(github, {
      event: 'merge_group',
      payload: { merge_group: { base_sha: baseSha, head_sha: headSha } },
      files: insecure,
    });
    expect([run.code, run.outputs['new'], comments()]).toEqual([1, '1', []]);
  });

  test.each(['push', 'schedule', 'workflow_dispatch'])('%s checks everything and comments on nothing', async (event) => {
    const run = await runWorkflow(github, { event, payload: { repository: { default_branch: 'main' } }, files: insecure });
    expect([run.code, run.outputs['conclusion'], run.outputs['new'], github.requests]).toEqual([1, 'fail', undefined, []]);
    expect(run.summary).toContain('## ❌ Encryption in transit: 1 error');
  });

  test('a wrong input is said, and fails', async () => {
    const run = await pullRequest(secure, { inputs: { 'fail-on': 'eror' } });
    expect([run.code, run.outputs['conclusion']]).toEqual([1, 'error']);
    expect(run.stdout).toContain('::error title=Armored Transit::the input fail-on does not take "eror": did you mean error?');
  });
});
