import { describe, expect, test } from '@jest/globals';
import type { Report } from '../../src/check/finding.ts';
import { github } from '../../src/report/github.ts';
import { sampleReport, sampleText } from './sample-report.ts';

const context = { text: sampleText, color: false, width: 80, quiet: false };

describe('the github format', () => {
  test('annotates violations and diagnostics, counts the rest, and escapes', () => {
    expect(github(sampleReport, context)).toBe(
      [
        '::error file=infra/broken\u001b[31m.json,line=3,endLine=3,col=5,endColumn=6,title=template/invalid-json::a comma or } is missing here',
        '::error file=infra/hdi.json,line=13,endLine=13,col=90,endColumn=115,title=hdinsight/encryption-in-transit::isEncryptionInTransitEnabled must be true, and is false: traffic between the nodes of the cluster is not encrypted',
        '::error file=infra/hdi.json,line=19,endLine=19,col=50,endColumn=51,title=storage/https-only::supportsHttpsTrafficOnly must be true, and is absent',
        'Incomplete: 2 errors, 2 warnings; not everything could be checked.',
        'Checked 1 template in 1 evaluation: 3 resources, 2 settings.',
        'Accepted and not counted: 1 suppressed.',
        'About the input itself: 1 error.',
        'Could not be checked:',
        '  infra/broken\\u{1b}[31m.json:3: a comma or } is missing here',
        '',
      ].join('\n'),
    );
  });

  test('cannot be made to obey text', () => {
    const diagnostics: Report['diagnostics'] = [
      { code: 'x', severity: 'error', message: 'a%\r\n::set-output name=x::1', file: 'a,b:c\n::error::x.json' },
    ];
    expect(github({ ...sampleReport, findings: [], diagnostics }, { ...context, quiet: true })).toBe(
      '::error file=a%2Cb%3Ac%0A%3A%3Aerror%3A%3Ax.json,title=x::a%25\\n::set-output name=x::1\n',
    );
  });

  test('gives nine of a level, and says how many more there are', () => {
    const [finding] = sampleReport.findings;
    const findings = finding === undefined ? [] : Array.from({ length: 12 }, () => finding);
    const lines = github({ ...sampleReport, findings, diagnostics: [] }, { ...context, quiet: true }).split('\n');
    expect(lines.slice(8)).toEqual([
      lines[0],
      '::error title=Armored Transit::3 more of severity error: see the summary of this run',
      '',
    ]);
  });
});
