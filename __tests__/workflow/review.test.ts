import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Finding } from '../../src/check/finding.ts';
import { review } from '../../src/workflow/review.ts';
import { type LoopbackGitHub, startLoopbackGitHub } from '../../src/demo/loopback-github.ts';
import { memoryFiles } from '../../src/files/memory-files.ts';
import { openGitHub } from '../../src/github/client.ts';
import { hunksOf } from '../../src/github/diff.ts';
import { noIpsec, oldTls, texts, unenforced } from '../report/sample-findings.ts';

let github: LoopbackGitHub;

beforeEach(async () => {
  github = await startLoopbackGitHub();
  github.state.pulls.set(7, [
    { filename: 'infra/hdi.json', status: 'modified', patch: '@@ -12,3 +12,6 @@ {' },
    { filename: 'infra/hdi.parameters.dev.json', status: 'added', patch: '@@ -0,0 +1,6 @@' },
  ]);
});

afterEach(() => github.close());

const pull = { number: 7, headSha: 'a'.repeat(40), baseSha: 'b'.repeat(40), baseBranch: 'main', fork: false };

async function send(findings: readonly Finding[], kind: 'suggestions' | 'all', head = texts): Promise<readonly string[]> {
  const client = await openGitHub({ apiUrl: github.url, token: 'workflow-token', owner: 'contoso', name: 'infra' }, () =>
    Promise.resolve(),
  );
  const hunks = hunksOf(await client.diff(7));
  const told = await review({ client, pull, kind, findings, hunks, text: (file) => texts[file], head: memoryFiles(head) });
  return told.map(({ fingerprint }) => fingerprint);
}

const comments = (): readonly string[] =>
  github.state.reviews.flatMap((one) => one.comments.map(({ path, line, body }) => `${path}:${line}\n${body}`));

describe('review comments', () => {
  test('offer the fix where the value is written, to be committed as it stands', async () => {
    expect(await send([noIpsec, oldTls], 'suggestions')).toEqual(['ipsec', 'tls']);
    expect(comments()).toEqual([
      [
        'infra/hdi.parameters.dev.json:4',
        '<!-- armored-transit:v1 finding=ipsec -->',
        '`properties.encryptionInTransitProperties.isEncryptionInTransitEnabled` must be true, is false · [`hdinsight/encryption-in-transit`](https://github.com/contoso/armored-transit/blob/main/docs/rules/hdinsight/encryption-in-transit.md)',
        '',
        'Set parameter encrypt to true; unsafe: an existing cluster must be created anew.',
        '',
        '```suggestion',
        '    "encrypt": { "value": true }',
        '```',
      ].join('\n'),
      expect.stringContaining('        "minSupportedTlsVersion": "1.2",\n```'),
    ]);
  });

  test('are not repeated by the next run', async () => {
    await send([noIpsec], 'suggestions');
    expect(await send([noIpsec], 'suggestions')).toEqual(['ipsec']);
    expect(comments()).toHaveLength(1);
  });

  test('stay on lines that GitHub shows as they were analysed', async () => {
    const outside = { ...oldTls, span: { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } }, fix: null };
    const merged = { ...texts, 'infra/hdi.parameters.dev.json': `\n${texts['infra/hdi.parameters.dev.json'] ?? ''}` };
    expect(await send([outside, noIpsec, ...unenforced], 'all', merged)).toEqual(['ipsec']);
    expect(comments()).toEqual([expect.stringMatching(/^infra\/hdi\.json:16\n/)]);
  });

  test('without a fix are made only when all are asked for', async () => {
    const unfixable = { ...oldTls, fix: null };
    expect([await send([unfixable], 'suggestions'), await send([unfixable], 'all')]).toEqual([[], ['tls']]);
  });

  test('are at most ten, the most severe ones', async () => {
    const many = Array.from({ length: 12 }, (_, index) => ({ ...(index === 11 ? noIpsec : oldTls), fingerprint: `f${index}` }));
    expect(await send(many, 'suggestions')).toEqual(['f11', 'f0', 'f1', 'f2', 'f3', 'f4', 'f5', 'f6', 'f7', 'f8']);
  });

  test('are sent one by one when GitHub refuses the review', async () => {
    github.fail({ method: 'POST', path: /reviews/, status: 422, times: 2 });
    await send([noIpsec, oldTls], 'suggestions');
    expect(comments()).toEqual([expect.stringMatching(/^infra\/hdi\.json:15/)]);
  });
});
