import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Report } from '../../src/check/finding.ts';
import { type Evaluated, exitCode, makeReport } from '../../src/check/report.ts';
import type { Diagnostic } from '../../src/document/diagnostic.ts';
import type { Json } from '../../src/document/json.ts';
import { readDocument } from '../../src/document/read.ts';
import { rules } from '../../src/rules/index.ts';
import { expandTemplate } from '../../src/template/expand.ts';
import { check, parametersText, type TemplateParts, templateText, testRule, thing } from './checking.ts';

type Files = Readonly<Record<string, Readonly<Record<string, Json>> | undefined>>;

/** Evaluates a template with each of some parameters files, or with its defaults. */
function evaluate(file: string, parts: TemplateParts, files: Files = { '': undefined }): Evaluated[] {
  return Object.entries(files).map(([path, values]) => {
    const parameters = values ? [readDocument(path, parametersText(values))] : [];
    const deployment = expandTemplate(readDocument(file, templateText(parts)), { parameters, context: {}, closed: false });
    return { file, parameterFiles: values ? [path] : [], checked: check(deployment, [testRule()]) };
  });
}

function report(evaluations: readonly Evaluated[], more: Partial<Parameters<typeof makeReport>[1]> = {}): Report {
  return makeReport(evaluations, { failOn: 'error', files: [], diagnostics: [], ...more });
}

const choosable = { parameters: { a: { type: 'bool' } }, resources: [thing({ properties: { on: "[parameters('a')]" } })] };

describe('evaluations with several parameters files', () => {
  const { findings, summary } = report(
    evaluate('main.json', choosable, { 'dev.json': { a: false }, 'prod.json': { a: true }, 'test.json': { a: false } }),
  );

  test('tell one finding with the files in which it holds', () => {
    expect(findings.map(({ verdict, parameterFiles }) => [verdict, parameterFiles])).toEqual([
      ['violation', ['dev.json', 'test.json']],
    ]);
  });

  test('are fixed in each of the files', () => {
    expect(findings[0]?.fix?.edits.map(({ file }) => file)).toEqual(['dev.json', 'test.json']);
  });

  test('are all counted', () => {
    expect(summary).toMatchObject({ files: 1, evaluations: 3, resources: 3, checked: 3, conclusion: 'fail' });
    expect(summary.findings.violation).toBe(1);
  });

  test('tell findings apart whose verdicts differ', () => {
    const both = report(evaluate('main.json', choosable, { '': undefined, 'dev.json': { a: false } }));
    expect(both.findings.map(({ verdict, parameterFiles }) => [verdict, parameterFiles])).toEqual([
      ['unenforced', []],
      ['violation', ['dev.json']],
    ]);
    expect(new Set(both.findings.map(({ fingerprint }) => fingerprint)).size).toBe(1);
  });
});

describe('a loop', () => {
  const copies = (on: Json): TemplateParts => ({
    resources: [thing({ name: "[concat('thing', copyIndex())]", copy: { name: 'loop', count: 3 }, properties: { on } })],
  });

  test('whose copies fail alike is one finding', () => {
    const { findings } = report(evaluate('main.json', copies(false)));
    expect(findings.map(({ instances, resource }) => [instances, resource.name])).toEqual([[3, 'thing0']]);
  });

  test('counts only the copies that fail', () => {
    const { findings, coverage } = report(evaluate('main.json', copies('[equals(copyIndex(), 1)]')));
    expect(findings.map(({ instances, resource }) => [instances, resource.name])).toEqual([[2, 'thing0']]);
    expect(coverage.map(({ layers }) => layers)).toEqual([
      { service: 'violation', infrastructure: 'not-applicable', connection: 'not-applicable' },
    ]);
  });
});

describe('the coverage of a resource', () => {
  test('names what only its creation can set', () => {
    const text = templateText({ resources: [thing({ properties: { on: true } })] });
    const deployment = expandTemplate(readDocument('main.json', text), { parameters: [], context: {}, closed: false });
    const coverage = [{}, { setAtCreation: true } as const].flatMap(
      (more) => report([{ file: 'main.json', parameterFiles: [], checked: check(deployment, [testRule(more)]) }]).coverage,
    );
    expect(coverage.map(({ setAtCreation }) => setAtCreation)).toEqual([[], ['properties.on']]);
  });
});

describe('a nested deployment', () => {
  const nested = (more: TemplateParts): TemplateParts => ({
    resources: [
      {
        type: 'Microsoft.Resources/deployments',
        apiVersion: '2022-09-01',
        name: 'inner',
        properties: {
          mode: 'Incremental',
          expressionEvaluationOptions: { scope: 'inner' },
          parameters: { a: { value: false } },
          template: {
            $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
            contentVersion: '1.0.0.0',
            parameters: { a: { type: 'bool', defaultValue: true } },
            resources: [thing({ properties: { on: "[parameters('a')]" } })],
          },
        },
        ...more,
      },
    ],
  });

  test('is judged by what its parent passes, at its own line', () => {
    const { findings } = report(evaluate('main.json', nested({})));
    const lines = templateText(nested({})).split('\n');
    expect(findings.map(({ verdict, span }) => [verdict, lines[span.start.line - 1]?.trim()])).toEqual([
      ['violation', `"on": "[parameters('a')]"`],
    ]);
    expect(findings[0]?.trace.map(({ span }) => lines[span.start.line - 1]?.trim()).at(-1)).toBe('"value": false');
  });

  test('that is never deployed is not judged', () => {
    expect(report(evaluate('main.json', nested({ condition: false }))).findings).toEqual([]);
  });

  test('in a loop is one finding', () => {
    const looped = nested({ name: "[concat('inner', copyIndex())]", copy: { name: 'loop', count: 2 } });
    expect(report(evaluate('main.json', looped)).findings.map(({ instances }) => instances)).toEqual([2]);
  });
});

describe('a report', () => {
  const off = { resources: [thing({ properties: { on: false } })] };
  const on = { resources: [thing({ properties: { on: true } })] };
  const free = {
    parameters: { a: { type: 'bool', defaultValue: true } },
    resources: [thing({ properties: { on: "[parameters('a')]" } })],
  };
  const notice: Diagnostic = { code: 'x/y', severity: 'notice', message: 'm', file: 'c.json' };
  const error: Diagnostic = { ...notice, severity: 'error' };

  test('is sorted by file and place', () => {
    const two = { resources: [thing({ name: 'b', properties: { on: false } }), thing({ name: 'a', properties: { on: false } })] };
    const { findings } = report([...evaluate('b.json', off), ...evaluate('a.json', two)]);
    expect(findings.map(({ file, resource }) => [file, resource.name])).toEqual([
      ['a.json', 'b'],
      ['a.json', 'a'],
      ['b.json', 'thing1'],
    ]);
  });

  test.each([
    ['what complies', on, 'error', [], 'pass', 0],
    ['a violation', off, 'error', [], 'fail', 1],
    ['a violation where nothing fails', off, 'never', [], 'pass', 0],
    ['a notice below the bar', free, 'error', [], 'pass', 0],
    ['a notice at the bar', free, 'notice', [], 'fail', 1],
    ['a diagnostic at the bar', on, 'notice', [notice], 'fail', 1],
    ['a diagnostic below the bar', on, 'warning', [notice], 'pass', 0],
    ['what could not be read', on, 'never', [error], 'error', 2],
    ['a violation beside what could not be read', off, 'error', [error], 'error', 2],
  ] as const)('of %s concludes so', (_, parts, failOn, diagnostics, conclusion, code) => {
    const made = report(evaluate('main.json', parts), { failOn, diagnostics });
    expect(made.summary.conclusion).toBe(conclusion);
    expect(exitCode(made)).toBe(code);
  });

  test('says the same diagnostic once', () => {
    expect(report([], { diagnostics: [notice, error, { ...notice }] }).diagnostics).toEqual([error, notice]);
  });

  test('does not count what is suppressed or in the baseline', () => {
    const [evaluated] = evaluate('main.json', off);
    const withVerdict = (more: object): Report =>
      report(
        [evaluated].flatMap((one) =>
          one
            ? [
                {
                  ...one,
                  checked: {
                    ...one.checked,
                    findings: one.checked.findings.map((each) => ({ ...each, finding: { ...each.finding, ...more } })),
                  },
                },
              ]
            : [],
        ),
      );
    const suppressed = withVerdict({ verdict: 'suppressed' });
    expect(suppressed.summary).toMatchObject({
      conclusion: 'pass',
      findings: { suppressed: 1, violation: 0 },
      bySeverity: { error: 0 },
    });
    expect(suppressed.coverage.map(({ layers }) => layers.service)).toEqual(['suppressed']);
    const baselined = withVerdict({ baselined: true });
    expect(baselined.summary).toMatchObject({
      conclusion: 'pass',
      findings: { baselined: 1, violation: 0 },
      bySeverity: { error: 0 },
    });
  });
});

const corpus = '../shared/corpus/hdinsight';
const whereCorpusIs = existsSync(corpus) ? describe : describe.skip;

whereCorpusIs(`the template of the HDInsight documentation (${corpus})`, () => {
  const file = 'hdinsight-enterprise-security-template.json';
  const text = (name: string): string => readFileSync(`${corpus}/${name}`, 'utf8');
  const found = (parametersFile?: string): Report['findings'] => {
    const parameters = parametersFile === undefined ? [] : [readDocument('given.json', parametersFile)];
    const deployment = expandTemplate(readDocument(file, text(file)), { parameters, context: {}, closed: false });
    const given = { file, parameterFiles: parameters.map(({ path }) => path), checked: check(deployment, rules) };
    return report([given]).findings.filter(({ ruleId }) => ruleId === 'hdinsight/encryption-in-transit');
  };

  test('leaves encryption to the caller', () => {
    expect(found().map(({ verdict, severity, counterexample }) => [verdict, severity, counterexample])).toEqual([
      ['unenforced', 'warning', { isEncryptionInTransitEnabled: false }],
    ]);
  });

  test('complies with its parameters file', () => expect(found(text('parameters.json'))).toEqual([]));

  test('fails with one that says false, which is where the trace ends', () => {
    const [finding, ...more] = found(text('parameters.json').replace(/"value": true/, '"value": false'));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ verdict: 'violation', parameterFiles: ['given.json'], actual: false });
    expect(finding?.trace.at(-1)?.file).toBe('given.json');
    expect(finding?.fix).toMatchObject({ unsafe: true, edits: [{ file: 'given.json', newText: 'true' }] });
  });
});
