import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { FormatContext } from '../../src/report/format.ts';
import { diagnosticsText, pretty, summaryText } from '../../src/report/pretty.ts';
import { sampleReport, sampleText } from './sample-report.ts';

const context: FormatContext = { text: sampleText, color: false, width: 100, quiet: false };

/** Compares with a committed file; `UPDATE_GOLDEN=1` writes it anew. */
function expectGolden(name: string, text: string): void {
  const file = join(import.meta.dirname, name);
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, text);
  expect(text).toBe(readFileSync(file, 'utf8'));
}

describe('the pretty format', () => {
  test.each([40, 80, 200])('draws frames, traces and fixes in %i columns', (width) => {
    expectGolden(
      `pretty-${width}.txt`,
      diagnosticsText(sampleReport.diagnostics, { ...context, width }) + pretty(sampleReport, { ...context, width }),
    );
  });

  test('shows errors only when quiet', () => {
    const text = pretty(sampleReport, { ...context, quiet: true });
    expect(text.split('\n').filter((line) => /^(error|warning|notice|Incomplete)/.test(line))).toEqual([
      'error[hdinsight/encryption-in-transit]: isEncryptionInTransitEnabled must be true, and is false:',
      'error[storage/https-only]: supportsHttpsTrafficOnly must be true, and is absent',
    ]);
    expect(pretty({ ...sampleReport, findings: [] }, { ...context, quiet: true })).toBe('');
  });

  test('colours only where asked', () => {
    const escape = new RegExp(String.fromCharCode(27));
    expect(pretty(sampleReport, context)).not.toMatch(escape);
    expect(pretty(sampleReport, { ...context, color: true })).toMatch(escape);
  });

  test('ends with what could not be checked and why', () => {
    expect(summaryText(sampleReport, context)).toContain('infra/broken\\u{1b}[31m.json:3: a comma or } is missing here');
  });
});
