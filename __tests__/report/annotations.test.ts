import { describe, expect, test } from '@jest/globals';
import { annotationsOf } from '../../src/report/annotations.ts';
import { noIpsec, oldTls, undetermined, unenforced, unreadable } from './sample-findings.ts';

const places = (inDiff: (file: string) => boolean): unknown =>
  annotationsOf([noIpsec], [], inDiff).map(({ file, span }) => `${file ?? ''}:${span?.start.line ?? 0}`);

describe('annotations', () => {
  test('stand where the value is written when the diff shows it, else at the setting', () => {
    expect(places((file) => file === 'infra/hdi.parameters.dev.json')).toEqual(['infra/hdi.parameters.dev.json:4']);
    expect(places(() => false)).toEqual(['infra/hdi.json:16']);
  });

  test('tell of violations, of what only Azure knows and of files that cannot be read, never of what a caller could pass', () => {
    const all = annotationsOf([oldTls, ...unenforced, undetermined, noIpsec], [unreadable], () => false);
    expect(all.map(({ severity, title }) => `${severity} ${title}`)).toEqual([
      'error template/invalid-json',
      'error hdinsight/encryption-in-transit',
      'warning hdinsight/minimum-tls',
      'warning storage/https-only',
    ]);
  });

  test('end with how many more there are, so that GitHub drops none silently', () => {
    const many = annotationsOf(
      Array.from({ length: 12 }, () => oldTls),
      [],
      () => false,
    );
    expect(many.map(({ message }) => message).slice(8)).toEqual([
      oldTls.message,
      '3 more of severity warning: see the summary of this run',
    ]);
  });
});
