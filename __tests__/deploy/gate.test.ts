import { describe, expect, test } from '@jest/globals';
import type { Finding, Report } from '../../src/check/finding.ts';
import { gate, type GateInput } from '../../src/deploy/gate.ts';
import type { Diagnostic } from '../../src/document/diagnostic.ts';

const span = { start: { line: 3, column: 1 }, end: { line: 3, column: 2 } };

function finding(more: Partial<Finding>): Finding {
  return {
    ruleId: 'a/b',
    verdict: 'violation',
    severity: 'error',
    kind: 'must',
    layer: 'service',
    message: 'it must be on',
    file: 'main.json',
    span,
    resource: { type: 'A.B/cs', name: 'c', apiVersion: '2020-01-01', symbolicName: null },
    instances: 1,
    property: 'properties.x',
    actual: false,
    absent: false,
    expected: 'true',
    parameterFiles: [],
    counterexample: null,
    reason: null,
    baselined: false,
    trace: [],
    fix: null,
    fingerprint: 'f',
    helpUri: '',
    controls: [],
    azurePolicy: [],
    ...more,
  };
}

function input(findings: readonly Finding[], diagnostics: readonly Diagnostic[] = [], more: Partial<GateInput> = {}): GateInput {
  return {
    report: { findings, diagnostics } as unknown as Report,
    diagnostics: [],
    failOn: 'error',
    failOnUnchecked: true,
    unanalysed: [],
    allowsUnanalysed: () => false,
    placeholders: [],
    ...more,
  };
}

const diagnostic = (severity: Diagnostic['severity'], code = 'template/x'): Diagnostic => ({
  code,
  severity,
  message: 'odd',
  file: 'main.json',
  span,
});
const undetermined = finding({ verdict: 'undetermined', severity: 'warning' });
const script = { file: 'main.json', line: 9, type: 'Microsoft.Resources/deploymentScripts', why: 'a script' };

describe('the gate', () => {
  test.each<[string, GateInput]>([
    ['nothing was found', input([])],
    ['findings are milder than the bar', input([finding({ severity: 'warning' })])],
    ['a violation is accepted', input([finding({ verdict: 'suppressed' }), finding({ baselined: true })])],
    ['a setting is not known and that is allowed', input([undetermined], [], { failOnUnchecked: false })],
    ['only hardening is not known', input([finding({ verdict: 'undetermined', severity: 'notice', kind: 'harden' })])],
    ['what was not analysed is allowed', input([], [], { unanalysed: [script], allowsUnanalysed: (one) => one === script.type })],
    ['diagnostics are milder', input([], [diagnostic('warning')])],
  ])('opens where %s', (_, given) => {
    expect(gate(given)).toBeUndefined();
  });

  test.each<[string, GateInput, number, readonly string[]]>([
    ['there is a violation', input([finding({})]), 1, ['main.json:3: it must be on (a/b)']],
    [
      'a warning reaches the bar',
      input([finding({ severity: 'warning' })], [], { failOn: 'warning' }),
      1,
      ['main.json:3: it must be on (a/b)'],
    ],
    [
      'a setting is not known',
      input([undetermined]),
      1,
      ['main.json:3: it must be on (a/b): not known before the deployment, see fail-on-unchecked'],
    ],
    [
      'a setting is not known, though nothing else fails',
      input([undetermined], [], { failOn: 'never' }),
      1,
      [expect.stringMatching(/fail-on-unchecked/) as unknown as string],
    ],
    [
      'something was not analysed',
      input([], [], { unanalysed: [script] }),
      1,
      ['main.json:9: Microsoft.Resources/deploymentScripts is not analysed: a script; allow-unanalysed lets it through'],
    ],
    [
      'something could not be read',
      input([finding({})], [diagnostic('error')]),
      2,
      ['main.json:3: odd', 'main.json:3: it must be on (a/b)'],
    ],
    [
      'Azure would refuse the template',
      input([], [diagnostic('error')], { diagnostics: [diagnostic('error'), { ...diagnostic('error'), message: 'twice' }] }),
      2,
      ['main.json:3: odd', 'main.json:3: twice'],
    ],
    ['a placeholder was left in', input([], [], { placeholders: [diagnostic('warning')] }), 2, ['main.json:3: odd']],
    ['a diagnostic reaches the bar', input([], [diagnostic('warning')], { failOn: 'warning' }), 1, ['main.json:3: odd']],
  ])('stays shut where %s', (_, given, code, reasons) => {
    expect(gate(given)).toEqual({ code, reasons });
  });
});
