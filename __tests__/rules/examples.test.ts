import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../src/check/finding.ts';
import { rules } from '../../src/rules/index.ts';
import { findingsOf } from './findings-of.ts';

const told = ({ ruleId, verdict, property }: Finding): string => `${verdict} of ${ruleId} at ${property}`;

describe.each(rules)('the examples of $id', (rule) => {
  test('fail this rule alone', () => {
    const findings = findingsOf(...[rule.examples.fails].flat());
    expect(findings.filter(({ ruleId }) => ruleId !== rule.id).map(told)).toEqual([]);
    expect(findings.map(({ verdict }) => verdict)).toContain('violation');
  });

  test('pass every rule', () => {
    expect(findingsOf(...[rule.examples.passes].flat()).map(told)).toEqual([]);
  });
});
