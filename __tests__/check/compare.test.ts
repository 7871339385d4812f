import { describe, expect, test } from '@jest/globals';
import { compare, compareWithNothing, conclude, type Comparison } from '../../src/check/compare.ts';
import type { Finding } from '../../src/check/finding.ts';
import { noIpsec, oldTls, reportOf, suppressed, unreadable } from '../report/sample-findings.ts';

const as = (verdict: Finding['verdict'], over: Partial<Finding> = {}): Finding => ({ ...oldTls, verdict, ...over });

function compared(
  head: readonly Finding[],
  base: readonly Finding[],
): Record<'added' | 'kept' | 'fixed' | 'newlySuppressed', string[]> {
  const result: Comparison = compare(reportOf(head), reportOf(base));
  const names = (findings: readonly Finding[]): string[] =>
    findings.map(({ verdict, fingerprint }) => `${verdict} ${fingerprint}`);
  return {
    added: names(result.added),
    kept: names(result.kept),
    fixed: names(result.fixed),
    newlySuppressed: names(result.newlySuppressed),
  };
}

describe('comparing with the base', () => {
  test.each<[string, Finding[], Finding[], Partial<ReturnType<typeof compared>>]>([
    [
      'keeps what moved',
      [as('violation', { span: noIpsec.span, file: 'moved.json' })],
      [as('violation')],
      { kept: ['violation tls'] },
    ],
    ['adds what is new', [as('violation'), noIpsec], [as('violation')], { added: ['violation ipsec'], kept: ['violation tls'] }],
    [
      'adds a second copy',
      [as('violation'), as('violation')],
      [as('violation')],
      { added: ['violation tls'], kept: ['violation tls'] },
    ],
    ['adds what got worse', [as('violation')], [as('unenforced')], { added: ['violation tls'] }],
    ['keeps what got milder', [as('unenforced')], [as('violation')], { kept: ['unenforced tls'] }],
    ['praises what is gone', [], [as('violation')], { fixed: ['violation tls'] }],
    [
      'adds what is no longer suppressed',
      [as('violation')],
      [{ ...suppressed, fingerprint: 'tls' }],
      { added: ['violation tls'] },
    ],
    [
      'names new suppressions',
      [suppressed],
      [as('violation', { fingerprint: 'suppressed' })],
      { newlySuppressed: ['suppressed suppressed'] },
    ],
    ['leaves baselined findings out', [as('violation', { baselined: true })], [], {}],
  ])('%s', (_, head, base, expected) => {
    expect(compared(head, base)).toEqual({ added: [], kept: [], fixed: [], newlySuppressed: [], ...expected });
  });

  test('praises nobody for a file that cannot be read any more', () => {
    const head = reportOf([], [{ ...unreadable, file: oldTls.file }]);
    expect(compare(head, reportOf([oldTls]))).toMatchObject({ fixed: [], addedDiagnostics: head.diagnostics });
  });

  test('keeps a diagnostic that the base has too', () => {
    const head = reportOf([], [unreadable]);
    expect(compare(head, reportOf([], [unreadable]))).toMatchObject({ addedDiagnostics: [], keptDiagnostics: [unreadable] });
  });

  test('adds everything where there is no base', () => {
    expect(compareWithNothing(reportOf([oldTls, suppressed]))).toMatchObject({ added: [oldTls], newlySuppressed: [] });
  });
});

describe('the conclusion', () => {
  test.each([
    [[noIpsec], [], 'error', 'fail'],
    [[oldTls], [], 'error', 'pass'],
    [[oldTls], [], 'warning', 'fail'],
    [[oldTls], [], 'notice', 'fail'],
    [[noIpsec], [], 'never', 'pass'],
    [[], [unreadable], 'never', 'error'],
    [[noIpsec], [unreadable], 'error', 'error'],
    [[], [{ ...unreadable, severity: 'warning' as const }], 'warning', 'fail'],
  ] as const)('of case %#', (findings, diagnostics, failOn, conclusion) => {
    expect(conclude(findings, diagnostics, failOn)).toBe(conclusion);
  });
});
