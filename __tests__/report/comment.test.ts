import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { compare, compareWithNothing, conclude } from '../../src/check/compare.ts';
import type { Report } from '../../src/check/finding.ts';
import { commentBodies, isWorthSaying, type CommentInput } from '../../src/report/comment.ts';
import { githubLinks } from '../../src/report/markdown/links.ts';
import {
  ipsecRule,
  noIpsec,
  oldTls,
  reportOf,
  suppressed,
  texts,
  undetermined,
  unenforced,
  unreadable,
} from './sample-findings.ts';

const headSha = '0a1b2c3d4e5f60718293a4b5c6d7e8f901234567';

function inputOf(head: Report, base: Report | undefined, over: Partial<CommentInput> = {}): CommentInput {
  const comparison = base === undefined ? compareWithNothing(head) : compare(head, base);
  return {
    report: head,
    comparison,
    conclusion: conclude(comparison.added, comparison.addedDiagnostics, 'error'),
    failOn: 'error',
    scope: 'new',
    baseBranch: 'main',
    headSha,
    resolves: false,
    notes: [],
    text: (file) => texts[file],
    rule: (id) => (id === ipsecRule.id ? ipsecRule : undefined),
    links: githubLinks('https://github.example', 'contoso/infra', headSha, 8123456789),
    ...over,
  };
}

const clean = reportOf([]);
const long = reportOf(
  Array.from({ length: 400 }, (_, index) => ({
    ...noIpsec,
    fingerprint: `f${index}`,
    file: `infra/${'x'.repeat(100)}${index}.json`,
  })),
);

const stories: Readonly<Record<string, CommentInput>> = {
  'a-problem-that-blocks': inputOf(
    reportOf([noIpsec, oldTls, ...unenforced, suppressed]),
    reportOf([{ ...oldTls, fingerprint: 'gone' }, ...unenforced]),
  ),
  'a-file-that-cannot-be-read': inputOf(reportOf([oldTls, undetermined], [unreadable]), reportOf([oldTls])),
  'a-parameter-that-allows-too-much': inputOf(reportOf(unenforced), clean),
  resolved: inputOf(reportOf([oldTls]), reportOf([oldTls, noIpsec]), { resolves: true }),
  'no-base-to-compare-with': inputOf(reportOf([noIpsec]), undefined, {
    scope: 'all',
    notes: ['The base branch could not be read, so everything is reported.'],
  }),
};

/** Compares with a file that people read; UPDATE_GOLDEN=1 writes it anew. */
function expectGolden(name: string, text: string): void {
  const file = join(import.meta.dirname, 'comment', `${name}.md`);
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, `${text}\n`);
  expect(`${text}\n`).toBe(readFileSync(file, 'utf8'));
}

describe('the comment on a pull request', () => {
  test.each(Object.keys(stories))('tells of %s', (name) => {
    const story = stories[name];
    expectGolden(name, story === undefined ? '' : (commentBodies(story)[0] ?? ''));
  });

  test('gets shorter until GitHub takes it', () => {
    const bodies = commentBodies(inputOf(long, clean));
    expect(bodies.map(({ length }) => length)).toEqual(bodies.map(({ length }) => length).sort((a, b) => b - a));
    expect(bodies.every(({ length }) => length <= 60_000)).toBe(true);
    expect(bodies.at(-1)).toMatch(/^### ❌ .*400 new problems block this merge\n\n400 errors/);
  });

  test('shows no value of a secure parameter beside a fix', () => {
    const everything = Object.values(stories).flatMap(commentBodies).join('\n');
    expect(everything).not.toMatch(/Pa55w0rd|hunter2/);
  });

  test.each([
    ['nothing', clean, clean, false],
    ['only what the base has too', reportOf([noIpsec]), reportOf([noIpsec]), false],
    ['only a notice', reportOf([{ ...oldTls, severity: 'notice' }]), clean, false],
    ['a new problem', reportOf([oldTls]), clean, true],
    ['a new suppression', reportOf([suppressed]), clean, true],
    ['a problem fixed', clean, reportOf([noIpsec]), true],
    ['a file that cannot be read', reportOf([], [unreadable]), clean, true],
  ])('about %s', (_, head, base, worth) => {
    expect(isWorthSaying(inputOf(head, base))).toBe(worth);
  });

  test('lets no template write markup, mention anybody or lead anywhere', () => {
    const evil = '@octocat <img src=x> [a](https://evil.example) | `x` --> \u202e::error::x';
    const head = reportOf(
      [
        {
          ...noIpsec,
          message: evil,
          reason: evil,
          file: `a/${evil}.json`,
          property: evil,
          resource: { ...noIpsec.resource, name: evil, type: evil },
          parameterFiles: [evil],
          counterexample: { [evil]: evil },
          helpUri: 'javascript:alert(1)',
          trace: [
            { file: evil, span: oldTls.span, message: evil },
            { file: evil, span: oldTls.span, message: evil },
          ],
        },
      ],
      [{ ...unreadable, message: evil, file: evil }],
    );
    const text = commentBodies(inputOf(head, clean))[0] ?? '';
    const outside = text
      .replaceAll(/(`+)[^]*?(?<!`)\1(?!`)/g, '')
      .replaceAll(/\]\(https:\/\/(?:github\.example|learn\.microsoft\.com)\/[\w/.%#-]*\)/g, '');
    expect(outside).not.toMatch(/@octocat|<img|evil\.example|javascript|-->|\u202e/);
  });
});
