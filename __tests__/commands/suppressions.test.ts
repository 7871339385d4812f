import { describe, expect, test } from '@jest/globals';
import { baselineText } from '../../src/check/baseline.ts';
import { lint, type LintOptions, type LintOutcome } from '../../src/commands/lint/lint.ts';
import { memoryFiles } from '../../src/files/memory-files.ts';

const schema = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#';
const rule = 'hdinsight/encryption-in-transit';
const now = (): Date => new Date('2026-06-15T12:00:00Z');

/** A template with an insecure cluster; metadata of the resource and of the template, a comment above the setting. */
function cluster(more: { resource?: unknown; template?: unknown; comment?: string; value?: unknown } = {}): string {
  const metadata = (armored: unknown): string => (armored === undefined ? '' : `"metadata": ${JSON.stringify({ armored })},`);
  return `{
  "$schema": "${schema}", "contentVersion": "1.0.0.0", ${metadata(more.template)}
  "resources": [ { "type": "Microsoft.HDInsight/clusters", "apiVersion": "2021-06-01", "name": "c1", ${metadata(more.resource)}
    "properties": { "minSupportedTlsVersion": "1.2", "encryptionInTransitProperties": {
      ${more.comment ?? ''}
      "isEncryptionInTransitEnabled": ${JSON.stringify(more.value ?? false)} } } } ]
}`;
}

function run(texts: Record<string, string>, options: LintOptions = {}): Promise<LintOutcome> {
  return lint({ files: memoryFiles(texts), now }, options);
}

/** Verdicts and diagnostics (but the note on comments in JSON), in lines. */
async function said(texts: Record<string, string>, options: LintOptions = {}): Promise<string[]> {
  const { report, exitCode } = await run(texts, options);
  return [
    ...report.findings.map(({ verdict, baselined, suppression }) =>
      [verdict, ...(baselined ? ['baselined'] : []), suppression?.reason].join(' ').trim(),
    ),
    ...report.diagnostics
      .filter(({ code }) => code !== 'template/lenient-json')
      .map(({ severity, code, file, span }) => `${severity} ${code} ${file}:${String(span?.start.line)}`),
    `exit ${exitCode}`,
  ];
}

const ignore = (entry: Record<string, string>): unknown => ({ ignore: [{ rule, ...entry }] });
const yaml = (entry: string): string => `ignore:\n  - { rule: ${rule}, ${entry} }\n`;

describe('a suppression', () => {
  test.each<[string, Record<string, string>, string[]]>([
    ['on a resource', { 'a.json': cluster({ resource: ignore({ reason: 'old' }) }) }, ['suppressed old', 'exit 0']],
    [
      'by a glob',
      { 'a.json': cluster({ resource: { ignore: [{ rule: 'hdinsight/*', reason: 'old' }] } }) },
      ['suppressed old', 'exit 0'],
    ],
    ['on a template', { 'a.json': cluster({ template: ignore({ reason: 'old' }) }) }, ['suppressed old', 'exit 0']],
    [
      'on a template, of one resource',
      { 'a.json': cluster({ template: ignore({ reason: 'old', resource: 'C*' }) }) },
      ['suppressed old', 'exit 0'],
    ],
    [
      'on a template, of another resource',
      { 'a.json': cluster({ template: ignore({ reason: 'old', resource: 'other' }) }) },
      ['violation', 'warning suppression/unused a.json:2', 'exit 1'],
    ],
    [
      'in a comment',
      { 'a.json': cluster({ comment: `// armored-ignore-next-line ${rule} -- old` }) },
      ['suppressed old', 'exit 0'],
    ],
    [
      'in the configuration',
      { 'a.json': cluster(), 'armored.yml': yaml('reason: old, path: "*.json", resource: c1') },
      ['suppressed old', 'exit 0'],
    ],
    [
      'that still holds',
      { 'a.json': cluster({ resource: ignore({ reason: 'old', expires: '2026-06-15' }) }) },
      ['suppressed old', 'exit 0'],
    ],
    [
      'that has expired',
      { 'a.json': cluster({ resource: ignore({ reason: 'old', expires: '2026-06-14' }) }) },
      ['violation', 'warning suppression/expired a.json:3', 'exit 1'],
    ],
    [
      'without a reason',
      { 'a.json': cluster({ resource: ignore({ reason: ' ' }) }) },
      ['violation', 'warning suppression/no-reason a.json:3', 'exit 1'],
    ],
    [
      'without a reason, in a comment',
      { 'a.json': cluster({ comment: `// armored-ignore-next-line ${rule}` }) },
      ['violation', 'warning suppression/no-reason a.json:5', 'exit 1'],
    ],
    [
      'that matches nothing',
      { 'a.json': cluster({ value: true, comment: `// armored-ignore-next-line ${rule} -- old` }) },
      ['warning suppression/unused a.json:5', 'exit 0'],
    ],
    [
      'in the configuration that matches nothing',
      { 'a.json': cluster({ value: true }), 'armored.yml': yaml('reason: old') },
      ['warning suppression/unused armored.yml:2', 'exit 0'],
    ],
    [
      'in the configuration for a file that is not there',
      { 'a.json': cluster({ value: true }), 'armored.yml': yaml('reason: old, path: b.json') },
      ['warning suppression/unused armored.yml:2', 'exit 0'],
    ],
    [
      'in a comment of several rules',
      { 'a.json': cluster({ comment: `// armored-ignore-next-line storage/*, ${rule} -- old` }) },
      ['suppressed old', 'warning suppression/unused a.json:5', 'exit 0'],
    ],
    [
      'in a block comment, above another one',
      {
        'a.json': cluster({
          comment: `/* armored-ignore-next-line ${rule} -- old */\n// armored-ignore-next-line * -- all`,
        }),
      },
      ['suppressed old', 'warning suppression/unused a.json:6', 'exit 0'],
    ],
    [
      'in a comment that forgets the dashes',
      { 'a.json': cluster({ comment: `// armored-ignore-next-line ${rule} old clients` }) },
      ['violation', 'warning suppression/invalid a.json:5', 'exit 1'],
    ],
    [
      'in a comment without a rule',
      { 'a.json': cluster({ comment: '// armored-ignore-next-line' }) },
      ['violation', 'warning suppression/invalid a.json:5', 'exit 1'],
    ],
    [
      'that expires on no day',
      { 'a.json': cluster({ resource: ignore({ reason: 'old', expires: 'never' }) }) },
      ['violation', 'warning suppression/invalid a.json:3', 'exit 1'],
    ],
    [
      'whose day is a number',
      { 'a.json': cluster({ resource: { ignore: [{ rule, reason: 'old', expires: 20300101 }] } }) },
      ['violation', 'warning suppression/invalid a.json:3', 'exit 1'],
    ],
    [
      'that names no rule',
      { 'a.json': cluster({ resource: { ignore: [{ reason: 'old' }] } }) },
      ['violation', 'warning suppression/invalid a.json:3', 'exit 1'],
    ],
    [
      'that is no list',
      { 'a.json': cluster({ resource: { ignore: { rule, reason: 'old' } } }) },
      ['violation', 'warning suppression/invalid a.json:3', 'exit 1'],
    ],
    [
      'in a template where only the configuration may suppress',
      { 'a.json': cluster({ resource: ignore({ reason: 'old' }) }), 'armored.yml': 'suppressions: config-only' },
      ['violation', 'warning suppression/refused a.json:3', 'exit 1'],
    ],
  ])('%s', async (_, texts, expected) => {
    expect(await said(texts)).toEqual(expected);
  });

  test('is not called unused where its rule or its files were not run', async () => {
    const texts = { 'a.json': cluster(), 'armored.yml': yaml('reason: old, path: b.json') };
    expect(await said(texts, { paths: ['a.json'] })).toEqual(['violation', 'exit 1']);
    const other = { 'a.json': cluster({ value: true }), 'armored.yml': yaml('reason: old') };
    expect(await said(other, { paths: ['a.json'] })).toEqual(['exit 0']);
    expect(await said(other, { rules: ['storage/*'] })).toEqual(['exit 0']);
  });
});

describe('a baseline', () => {
  const texts = { 'a.json': cluster() };

  test('accepts what it lists, wherever that has moved', async () => {
    const baseline = baselineText((await run(texts)).report);
    expect(await said({ 'a.json': cluster().replaceAll('\n', '\n\n'), 'b.json': baseline }, { baseline: 'b.json' })).toEqual([
      'violation baselined',
      'exit 0',
    ]);
  });

  test('reads well', async () => {
    const { report } = await run(texts);
    expect(JSON.parse(baselineText(report))).toMatchObject({
      schemaVersion: 1,
      findings: [{ rule, file: 'a.json', resource: 'c1', verdict: 'violation', fingerprint: report.findings[0]?.fingerprint }],
    });
    expect(baselineText({ findings: [] })).toBe('{\n  "schemaVersion": 1,\n  "findings": [\n\n  ]\n}\n');
  });

  test('does not cover what has become worse', async () => {
    const baseline = baselineText((await run(texts)).report).replace('"violation"', '"unenforced"');
    expect(await said({ ...texts, 'b.json': baseline }, { baseline: 'b.json' })).toEqual([
      'violation',
      'notice baseline/stale b.json:4',
      'exit 1',
    ]);
  });

  test('tells what is gone, of files that were read', async () => {
    const baseline = baselineText((await run({ ...texts, 'c.json': cluster() })).report);
    const fixed = { 'a.json': cluster({ value: true }), 'c.json': cluster(), 'b.json': baseline };
    expect(await said(fixed, { baseline: 'b.json', paths: ['a.json'] })).toEqual(['notice baseline/stale b.json:4', 'exit 0']);
  });

  test('tells what is gone with its file, and nothing of rules that were not run', async () => {
    const baseline = baselineText((await run({ ...texts, 'c.json': cluster() })).report);
    const left = { ...texts, 'b.json': baseline };
    expect(await said(left, { baseline: 'b.json' })).toEqual(['violation baselined', 'notice baseline/stale b.json:5', 'exit 0']);
    expect(await said(left, { baseline: 'b.json', rules: ['storage/*'] })).toEqual(['exit 0']);
  });

  test('follows a file that was renamed, but does not cover a copy', async () => {
    const baseline = baselineText((await run(texts)).report);
    const moved = { 'infra/cluster.json': cluster(), 'b.json': baseline };
    expect(await said(moved, { baseline: 'b.json' })).toEqual(['violation baselined', 'exit 0']);
    expect(await said({ ...moved, ...texts }, { baseline: 'b.json' })).toEqual(['violation baselined', 'violation', 'exit 1']);
  });

  test.each([
    ['missing', {}, 'error file/not-found b.json:1'],
    ['broken', { 'b.json': '{' }, 'error template/invalid-json b.json:1'],
    ['something else', { 'b.json': '{}' }, 'error baseline/invalid b.json:1'],
  ])('that is %s is an error', async (_, more, expected) => {
    expect(await said({ ...texts, ...more }, { baseline: 'b.json' })).toEqual(['violation', expected, 'exit 2']);
  });
});
