import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Rule } from '../../src/rules/rule.ts';
import { markdown, markdownReport } from '../../src/report/markdown.ts';
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

const report = reportOf([noIpsec, oldTls, ...unenforced, undetermined, suppressed], [unreadable]);
const context = { text: (file: string): string | undefined => texts[file], rule: (): Rule => ipsecRule };

describe('the markdown format', () => {
  test('tells everything', () => {
    const file = join(import.meta.dirname, 'markdown', 'everything.md');
    const text = markdownReport(report, context, 900_000);
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, text);
    expect(text).toBe(readFileSync(file, 'utf8'));
  });

  test('says so when there is nothing to fix', () => {
    expect(markdown({ ...reportOf([]), coverage: [] }, { ...context, color: false, width: 80, quiet: false })).toBe(
      '## ✅ Encryption in transit: nothing to fix\n\nChecked 2 templates, 3 evaluations, 7 resources, 5 settings.\n',
    );
  });

  test('leaves out, by name, what does not fit', () => {
    const text = markdownReport(report, context, 2500);
    expect(text).toMatch(/Too long to show here: .*fixes/);
    expect(Buffer.byteLength(text)).toBeLessThan(2700);
  });
});
