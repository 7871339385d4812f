import { describe, expect, test } from '@jest/globals';
import { checkDeployment, type Checked } from '../../src/check/check.ts';
import type { FixEdit } from '../../src/check/finding.ts';
import { readDocument } from '../../src/document/read.ts';
import { rules } from '../../src/rules/index.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { expandTemplate } from '../../src/template/expand.ts';

function check(text: string): Checked {
  const deployment = expandTemplate(readDocument('main.json', text), { parameters: [], context: {}, closed: false });
  return checkDeployment(deployment, { rules, profile: 'strict', minimumTls: '1.2' });
}

function templateOf({ examples }: Rule): string {
  return JSON.stringify(
    {
      $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
      contentVersion: '1.0.0.0',
      resources: [examples.fails].flat(),
    },
    null,
    2,
  );
}

/** The text after edits, the last one first. */
function edited(text: string, edits: readonly FixEdit[]): string {
  const starts = text.split('\n').reduce<number[]>((found, line) => [...found, (found.at(-1) ?? 0) + line.length + 1], [0]);
  const offset = ({ line, column }: { line: number; column: number }): number => (starts[line - 1] ?? 0) + column - 1;
  return [...edits]
    .sort((a, b) => offset(b.span.start) - offset(a.span.start))
    .reduce((whole, { span, newText }) => whole.slice(0, offset(span.start)) + newText + whole.slice(offset(span.end)), text);
}

const fixable = rules.filter((rule) => check(templateOf(rule)).findings.some(({ finding }) => finding.fix));

describe.each(fixable)('the fix of $id', (rule) => {
  test('makes its failing example pass', () => {
    let text = templateOf(rule);
    for (let round = 0; round < 5; round += 1) {
      const edits = check(text).findings.flatMap(({ finding }) => finding.fix?.edits ?? []);
      text = edited(text, edits.slice(0, 1));
    }
    expect(
      check(text)
        .findings.filter(({ finding }) => finding.fix)
        .map(({ finding }) => finding.property),
    ).toEqual([]);
    expect(() => JSON.parse(text) as unknown).not.toThrow();
  });
});

test('rules with a literal offer a fix for what their examples have', () => {
  const offered = new Set(fixable.map(({ id }) => id));
  expect(rules.filter(({ id, fix }) => fix !== undefined && !offered.has(id)).map(({ id }) => id)).toEqual([]);
});
