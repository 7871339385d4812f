import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Log } from 'sarif';
import { lineHashes } from '../../src/report/line-hashes.ts';
import { sarif } from '../../src/report/sarif.ts';
import { sampleReport, sampleText } from './sample-report.ts';

const text = sarif(sampleReport, { text: sampleText, color: false, width: 80, quiet: false });
const [run] = (JSON.parse(text) as Log).runs;

/** The log with only the ids of its rules, whose texts change. */
function withoutTexts(): string {
  const log = JSON.parse(text) as Log;
  for (const { tool } of log.runs) tool.driver.rules = (tool.driver.rules ?? []).map(({ id }) => ({ id }));
  return `${JSON.stringify(log, null, 2)}\n`;
}

describe('the sarif format', () => {
  test('is what the committed file says, but for the texts of the rules', () => {
    const file = join(import.meta.dirname, 'report.sarif.json');
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, withoutTexts());
    expect(withoutTexts()).toBe(readFileSync(file, 'utf8'));
  });

  test('leaves suppressed findings out', () => {
    expect(run?.results?.map(({ ruleId, level }) => [ruleId, level])).toEqual([
      ['hdinsight/encryption-in-transit', 'error'],
      ['storage/https-only', 'error'],
      ['storage/minimum-tls', 'warning'],
      ['storage/minimum-tls', 'warning'],
    ]);
  });

  test('points each result at its rule', () => {
    const rules = run?.tool.driver.rules ?? [];
    for (const { ruleId, ruleIndex = -1 } of run?.results ?? []) expect(rules[ruleIndex]?.id).toBe(ruleId);
  });

  test('says for each rule what GitHub reads', () => {
    for (const rule of run?.tool.driver.rules ?? []) {
      expect(rule.help?.text).not.toBe('');
      expect(rule.properties?.['security-severity']).toMatch(/^\d\.\d$/);
      expect(rule.shortDescription?.text.length).toBeLessThanOrEqual(1024);
      expect(rule.properties?.tags?.length).toBeLessThanOrEqual(10);
    }
  });

  test('has the hash that upload-sarif would compute', () => {
    const [first] = run?.results ?? [];
    expect(first?.partialFingerprints?.['primaryLocationLineHash']).toBe(lineHashes(sampleText('infra/hdi.json') ?? '')[12]);
  });

  test('writes paths as addresses', () => {
    const notifications = run?.invocations?.[0]?.toolExecutionNotifications ?? [];
    expect(notifications[0]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe('infra/broken%1B%5B31m.json');
  });
});
