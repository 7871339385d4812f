import { describe, expect, test } from '@jest/globals';
import { discover, type DiscoverOptions } from '../../src/discovery/discover.ts';
import { emptyConfig } from '../../src/config/config.ts';
import { memoryFiles } from '../../src/files/memory-files.ts';

const schema = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#';
const parametersSchema = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#';

function template(...parameters: string[]): string {
  const declared = Object.fromEntries(parameters.map((name) => [name, { type: 'string' }]));
  return JSON.stringify({ $schema: schema, contentVersion: '1.0.0.0', parameters: declared, resources: [] });
}

function values(...parameters: string[]): string {
  return JSON.stringify({
    $schema: parametersSchema,
    parameters: Object.fromEntries(parameters.map((name) => [name, { value: 1 }])),
  });
}

const defaults: DiscoverOptions = { paths: ['.'], parameters: [], noParameters: false, config: emptyConfig };

/** Lines: `template <- parameters, …` for each evaluation, and `severity code file:line` for each diagnostic. */
async function discovered(texts: Record<string, string>, options: Partial<DiscoverOptions> = {}): Promise<string[]> {
  const lines: string[] = [];
  for await (const { templates, diagnostics } of discover(memoryFiles(texts), { ...defaults, ...options })) {
    for (const { document, evaluations } of templates)
      lines.push(...evaluations.map(({ names }) => `${document.path} <- ${names.join(' + ') || 'defaults'}`));
    lines.push(...diagnostics.map(({ severity, code, file, span }) => `${severity} ${code} ${file}:${String(span?.start.line)}`));
  }
  return lines;
}

describe('templates in a folder', () => {
  test.each([
    ['are known by $schema, of any scope and date', 'a.json', template(), ['a.json <- defaults']],
    [
      'may be subscription templates',
      'a.jsonc',
      `{"$schema":"http://x/2018-05-01/subscriptionDeploymentTemplate.json"}`,
      ['a.jsonc <- defaults'],
    ],
    [
      'may be on another host',
      'a.json',
      `{"$SCHEMA":"https:\\/\\/x.azure.cn\\/tenantDeploymentTemplate.json#"}`,
      ['a.json <- defaults'],
    ],
    ['are no parameters files', 'a.json', values('deploymentTemplate.json'), []],
    ['are no other JSON', 'package.json', '{"name": "x"}', []],
    ['are no other broken JSON', 'tsconfig.json', '{"name": ', []],
    [
      'are no policies that hold a template',
      'policy.json',
      JSON.stringify({ properties: { template: { $schema: schema } } }),
      [],
    ],
    ['are not found in other files', 'a.txt', template(), []],
    [
      'are reported where they do not parse',
      'a.json',
      `{"$schema": "${schema}",\n "x": 1 2`,
      ['error template/invalid-json a.json:2'],
    ],
  ])('%s', async (_, path, text, expected) => {
    expect(await discovered({ [path]: text })).toEqual(expected);
  });
});

describe('a named file', () => {
  test.each([
    ['is a template', 'a.txt', template(), ['a.txt <- defaults']],
    ['is a template by its resources', 'a.json', '{"resources": []}', ['a.json <- defaults']],
    ['that is a parameters file is refused', 'a.json', values('x'), ['error template/not-a-template a.json:1']],
    ['that is other JSON is refused', 'a.json', '{\n"x": 1}', ['error template/not-a-template a.json:1']],
    [
      'that is a policy is refused',
      'a.json',
      '{"$schema": "https://x/policyDefinition.json"}',
      ['error template/not-a-template a.json:1'],
    ],
    ['that is broken is reported', 'a.json', 'nonsense', ['error template/invalid-json a.json:1']],
    ['that is Bicep is reported', 'a.bicep', '', ['error bicep/not-compiled a.bicep:1']],
  ])('%s', async (_, path, text, expected) => {
    expect(await discovered({ [path]: text }, { paths: [path] })).toEqual(expected);
  });

  test('that does not exist does not stop the others', async () => {
    expect(await discovered({ 'a.json': template() }, { paths: ['b.json', 'a.json'] })).toEqual([
      'a.json <- defaults',
      'error file/not-found b.json:1',
    ]);
  });
});

describe('parameters files beside a template', () => {
  test.each<[string, Record<string, string>, string[]]>([
    ['X.parameters.json', { 'x.json': template('a'), 'x.parameters.json': values('a') }, ['x.json <- x.parameters.json']],
    [
      'X.parameters.*.json and X.*.parameters.json, each an evaluation',
      { 'x.json': template('a'), 'x.parameters.dev.json': values('a'), 'X.prod.Parameters.json': values('a') },
      ['x.json <- X.prod.Parameters.json', 'x.json <- x.parameters.dev.json'],
    ],
    [
      'the longest name',
      { 'x.json': template('a'), 'x.dev.json': template('a'), 'x.dev.parameters.json': values('a') },
      ['x.dev.json <- x.dev.parameters.json', 'x.json <- defaults'],
    ],
    [
      'the longest name that is a template',
      { 'x.json': template('a'), 'x.dev.json': '{}', 'x.dev.parameters.json': values('a') },
      ['x.json <- x.dev.parameters.json'],
    ],
    [
      'parameters.json, where it fits',
      { 'x.json': template('a', 'b'), 'y.json': template('c'), 'parameters.json': values('A') },
      ['x.json <- parameters.json', 'y.json <- defaults'],
    ],
    [
      'azuredeploy.parameters.json, unless azuredeploy.json has it',
      { 'x.json': template('a'), 'azuredeploy.parameters.json': values('a') },
      ['x.json <- azuredeploy.parameters.json'],
    ],
    [
      'azuredeploy.parameters.json of azuredeploy.json',
      { 'x.json': template('a'), 'azuredeploy.json': template('a'), 'azuredeploy.parameters.json': values('a') },
      ['azuredeploy.json <- azuredeploy.parameters.json', 'x.json <- defaults'],
    ],
    [
      'none that does not fit, with a notice',
      { 'x.json': template('a'), 'x.parameters.json': '{\n"parameters": {\n"b": {"value": 1}}}' },
      ['x.json <- defaults', 'notice parameters/not-of-template x.parameters.json:3'],
    ],
    [
      'none that is broken, with an error, and no evaluation without it',
      { 'x.json': template('a'), 'x.parameters.json': '{' },
      ['error template/invalid-json x.parameters.json:1'],
    ],
    [
      'no .bicepparam, with a notice',
      { 'x.json': template('a'), 'x.bicepparam': "// x\nusing './x.bicep'\n", 'y.bicepparam': "using './y.bicep'" },
      ['x.json <- defaults', 'notice bicep/parameters-not-compiled x.bicepparam:1'],
    ],
    ['none of another folder', { 'infra/x.json': template('a'), 'x.parameters.json': values('a') }, ['infra/x.json <- defaults']],
  ])('are %s', async (_, texts, expected) => {
    expect(await discovered(texts)).toEqual(expected);
  });

  test('are found for a named template too', async () => {
    const texts = { 'x.json': template('a'), 'x.dev.json': template('a'), 'x.dev.parameters.json': values('a') };
    expect(await discovered(texts, { paths: ['x.json'] })).toEqual(['x.json <- defaults']);
    expect(await discovered(texts, { paths: ['x.dev.json'] })).toEqual(['x.dev.json <- x.dev.parameters.json']);
  });

  test('are left aside with --no-parameters', async () => {
    const texts = { 'x.json': template('a'), 'x.parameters.json': values('a') };
    expect(await discovered(texts, { noParameters: true })).toEqual(['x.json <- defaults']);
  });
});

describe('named parameters files', () => {
  const texts = {
    'x.json': template('a'),
    'x.parameters.json': values('a'),
    'p/dev.json': values('a'),
    'p/other.json': values('\n'),
  };

  test('are evaluations of their own, instead of those beside the template', async () => {
    expect(await discovered(texts, { parameters: ['p/dev.json', './x.parameters.json'] })).toEqual([
      'x.json <- p/dev.json',
      'x.json <- x.parameters.json',
    ]);
  });

  test.each([
    ['p/other.json', ['error parameters/not-of-template p/other.json:1']],
    ['missing.json', ['error file/not-found missing.json:1']],
    ['x.bicepparam', ['error bicep/parameters-not-compiled x.bicepparam:1']],
  ])('are errors where they do not fit: %s', async (path, expected) => {
    expect(await discovered(texts, { parameters: [path] })).toEqual(expected);
  });
});

describe('evaluations of the configuration', () => {
  const texts = {
    'infra/x.json': template('a', 'b'),
    'infra/x.parameters.json': values('a'),
    'p/1.json': values('a'),
    'p/2.json': values('b'),
  };

  test('replace the files beside a template', async () => {
    const evaluations = [
      { name: 'dev', files: ['p/1.json', 'p/2.json'], values: { a: 1 } },
      { name: 'bare', files: [], values: { a: 2 } },
    ];
    const config = { ...emptyConfig, parameters: [{ template: 'infra/*', evaluations }] };
    expect(await discovered(texts, { config })).toEqual(['infra/x.json <- p/1.json + p/2.json', 'infra/x.json <- bare']);
  });
});

describe('Bicep files in a folder', () => {
  test('are named once where they are not compiled', async () => {
    const texts = { 'x.json': template(), 'x.bicep': '', 'y.bicep': '', 'z/z.bicep': '' };
    expect(await discovered(texts)).toEqual(['x.json <- defaults', 'notice bicep/not-compiled y.bicep:1']);
  });
});

describe('a folder with more templates than are held at once', () => {
  const names = Array.from({ length: 600 }, (_, index) => `t${String(index).padStart(3, '0')}`);
  const texts = Object.fromEntries<string>([
    ...names.map((name) => [`${name}.json`, template('a')] as const),
    ['t007.parameters.json', values('a')],
  ]);

  test('gives each of them with its parameters, once', async () => {
    expect(await discovered(texts)).toEqual(
      names.map((name) => `${name}.json <- ${name === 't007' ? 't007.parameters.json' : 'defaults'}`),
    );
  });

  test('tells of one that is gone when its turn comes, and gives the others', async () => {
    const inMemory = memoryFiles(texts);
    const reads = new Map<string, number>();
    const read = (path: string): Promise<string> => {
      reads.set(path, (reads.get(path) ?? 0) + 1);
      return inMemory.read(path === 't100.json' && reads.get(path) === 2 ? 'gone' : path);
    };
    const found: string[] = [];
    const told: string[] = [];
    for await (const { templates, diagnostics } of discover({ ...inMemory, read }, defaults)) {
      found.push(...templates.map(({ document }) => document.path));
      told.push(...diagnostics.map(({ code, severity }) => `${severity} ${code}`));
    }
    expect(found).toEqual(names.filter((name) => name !== 't100').map((name) => `${name}.json`));
    expect(told).toEqual(['error file/not-found']);
  });
});
