import { describe, expect, test } from '@jest/globals';
import { lint, type LintOptions } from '../../src/commands/lint/lint.ts';
import { fix } from '../../src/commands/lint/fix.ts';
import { formats } from '../../src/commands/lint/formats.ts';
import { memoryFiles } from '../../src/files/memory-files.ts';
import { diagnosticsText } from '../../src/report/pretty.ts';

const schema = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#';
const parametersSchema = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#';

/** A template with one HDInsight cluster whose encryption in transit is as given. */
function cluster(encryption: unknown, parameters: unknown = { encrypt: { type: 'bool' } }): string {
  const properties = {
    minSupportedTlsVersion: '1.2',
    encryptionInTransitProperties: { isEncryptionInTransitEnabled: encryption },
  };
  const resource = { type: 'Microsoft.HDInsight/clusters', apiVersion: '2021-06-01', name: 'c', properties };
  return JSON.stringify({ $schema: schema, contentVersion: '1.0.0.0', parameters, resources: [resource] }, null, 2);
}

function values(parameters: Record<string, unknown>): string {
  const entries = Object.entries(parameters).map(([name, value]) => [name, { value }] as const);
  return JSON.stringify({ $schema: parametersSchema, contentVersion: '1.0.0.0', parameters: Object.fromEntries(entries) });
}

/** What a run says, in lines. */
async function said(texts: Record<string, string>, options: LintOptions = {}): Promise<string[]> {
  const { report, exitCode } = await lint({ files: memoryFiles(texts) }, options);
  return [
    ...report.findings.map(
      ({ verdict, severity, ruleId, file, parameterFiles }) =>
        `${verdict} ${severity} ${ruleId} ${file} [${parameterFiles.join()}]`,
    ),
    ...report.diagnostics.map(({ severity, code, file }) => `${severity} ${code} ${file}`),
    `exit ${exitCode}`,
  ];
}

const byParameter = cluster("[parameters('encrypt')]");
const rule = 'hdinsight/encryption-in-transit';

describe('lint', () => {
  test.each<[string, Record<string, string>, LintOptions, string[]]>([
    ['a secure template', { 'a.json': cluster(true) }, {}, ['exit 0']],
    ['an insecure one', { 'a.json': cluster(false) }, {}, [`violation error ${rule} a.json []`, 'exit 1']],
    ['one that leaves the choice', { 'a.json': byParameter }, {}, [`unenforced warning ${rule} a.json []`, 'exit 0']],
    [
      'one that leaves the choice, strictly',
      { 'a.json': byParameter },
      { profile: 'strict' },
      [`unenforced error ${rule} a.json []`, 'exit 1'],
    ],
    [
      'each evaluation by itself',
      {
        'a.json': byParameter,
        'a.parameters.json': values({ encrypt: true }),
        'a.dev.parameters.json': values({ encrypt: false }),
      },
      {},
      [`violation error ${rule} a.json [a.dev.parameters.json]`, 'exit 1'],
    ],
    [
      'without parameters files, where asked',
      { 'a.json': byParameter, 'a.parameters.json': values({ encrypt: true }) },
      { noParameters: true },
      [`unenforced warning ${rule} a.json []`, 'exit 0'],
    ],
    [
      'with merged files and values, closed',
      { 'a.json': byParameter, 'x.json': values({ encrypt: false }) },
      { parameters: ['x.json'], values: { encrypt: true }, closed: true },
      ['exit 0'],
    ],
    [
      'the severity from which it fails',
      { 'a.json': byParameter },
      { failOn: 'warning' },
      [`unenforced warning ${rule} a.json []`, 'exit 1'],
    ],
    ['never failing', { 'a.json': cluster(false) }, { failOn: 'never' }, [`violation error ${rule} a.json []`, 'exit 0']],
    ['only some rules', { 'a.json': cluster(false) }, { rules: ['storage/*'] }, ['exit 0']],
    ['only some layers', { 'a.json': cluster(false) }, { layers: ['service'] }, ['exit 0']],
    [
      'the others where one is broken',
      { 'a.json': cluster(false), 'b.json': `{"$schema": "${schema}"` },
      {},
      [`violation error ${rule} a.json []`, 'error template/invalid-json b.json', 'exit 2'],
    ],
    ['nothing, and says so', { 'readme.md': '' }, {}, ['error input/no-template .', 'exit 2']],
    [
      'nothing where it fails never, and says so',
      { 'readme.md': '' },
      { failOn: 'never' },
      ['error input/no-template .', 'exit 2'],
    ],
    [
      'placeholders',
      { 'a.json': byParameter, 'a.parameters.json': values({ encrypt: '#{ENCRYPT}#' }) },
      { rules: ['storage/*'] },
      ['warning parameters/placeholder a.parameters.json', 'exit 0'],
    ],
  ])('judges %s', async (_, texts, options, expected) => {
    expect(await said(texts, options)).toEqual(expected);
  });

  test('goes by the configuration, unless told otherwise', async () => {
    const texts = {
      'a.json': byParameter,
      'armored.yml': 'failOn: warning\nprofile: strict\nrules: { "hdinsight/*": notice }\n',
    };
    expect(await said(texts)).toEqual([`unenforced notice ${rule} a.json []`, 'exit 0']);
    expect(await said(texts, { failOn: 'notice' })).toEqual([`unenforced notice ${rule} a.json []`, 'exit 1']);
  });

  test('of rules that do not exist is an error, and a lone * means every rule', async () => {
    const typo = { 'a.json': cluster(false), 'armored.yml': 'rules: { "hdinsigt/*": off }\n' };
    expect(await said(typo)).toEqual([`violation error ${rule} a.json []`, 'error config/unknown-rule armored.yml', 'exit 2']);
    const off = { 'a.json': cluster(false), 'armored.yml': 'rules: { "*": off }\n' };
    expect(await said(off)).toEqual(['exit 0']);
  });

  test('says what is wrong with the configuration and goes on', async () => {
    const texts = { 'a.json': cluster(false), 'armored.yml': 'failon: never' };
    expect(await said(texts)).toEqual([`violation error ${rule} a.json []`, 'error config/invalid armored.yml', 'exit 2']);
    expect(await said(texts, { config: 'other.yml' })).toContain('error file/not-found other.yml');
  });

  test('reads linked templates of the repository', async () => {
    const link = (relativePath: string): string =>
      JSON.stringify({
        $schema: schema,
        resources: [
          {
            type: 'Microsoft.Resources/deployments',
            apiVersion: '2022-09-01',
            name: 'linked',
            properties: { mode: 'Incremental', templateLink: { relativePath } },
          },
        ],
      });
    const texts = {
      'main.json': link('modules/first.json'),
      'modules/first.json': link('second.json'),
      'modules/second.json': cluster(false, {}),
    };
    expect(await said(texts, { paths: ['main.json'] })).toEqual([`violation error ${rule} modules/second.json []`, 'exit 1']);
    expect(await said({ 'main.json': link('../x.json') })).toEqual(['notice template/not-analysed main.json', 'exit 0']);
  });

  test('keeps the texts that its findings point at', async () => {
    const texts = { 'a.json': byParameter, 'a.parameters.json': values({ encrypt: false }), 'b.json': cluster(true) };
    const { text } = await lint({ files: memoryFiles(texts) }, {});
    expect([text('a.json'), text('a.parameters.json'), text('b.json')]).toEqual([
      texts['a.json'],
      texts['a.parameters.json'],
      undefined,
    ]);
  });
});

describe('what is shown of a text', () => {
  const template = cluster("[parameters('encrypt')]", { encrypt: { type: 'bool' }, key: { type: 'secureString' } });
  const given = values({ key: 's3cret-key', encrypt: false });

  test.each(Object.keys(formats))('holds no secret of a parameters file, in format %s', async (name) => {
    const texts = {
      'a.json': template,
      'a.parameters.json': given,
      'a.parameters.dev.json': values({ key: 's3cret-key', kee: 's3cret-typo' }),
    };
    const { report, text } = await lint({ files: memoryFiles(texts) }, {});
    const format = await formats[name]?.();
    const context = { text, color: false, width: 1000, quiet: false };
    const shown = `${diagnosticsText(report.diagnostics, context)}${format?.(report, context) ?? ''}`;
    expect(shown).toContain('hdinsight/encryption-in-transit');
    expect(shown).not.toContain('s3cret');
  });

  test('is what is checked where it is edited', async () => {
    const { changed } = await fix({ files: memoryFiles({ 'a.json': template, 'a.parameters.json': given }) }, {}, true);
    expect(changed.get('a.parameters.json')?.after).toBe(given.replace('false', 'true'));
  });
});
