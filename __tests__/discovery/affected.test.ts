import { describe, expect, test } from '@jest/globals';
import { lint } from '../../src/commands/lint/lint.ts';
import { memoryFiles } from '../../src/files/memory-files.ts';

const schema = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#';
const template = (resources: readonly unknown[] = []): string =>
  JSON.stringify({
    $schema: schema,
    contentVersion: '1.0.0.0',
    parameters: { a: { type: 'string', defaultValue: '' } },
    resources,
  });
const link = template([
  {
    type: 'Microsoft.Resources/deployments',
    apiVersion: '2022-09-01',
    name: 'linked',
    properties: { mode: 'Incremental', templateLink: { relativePath: 'modules/m.json' } },
  },
]);

const texts = {
  'main.json': link,
  'modules/m.json': template(),
  'other.json': template(),
  'other.dev.parameters.json': '{ "parameters": { "a": { "value": "x" } } }',
  'broken.json': `{ "$schema": "${schema}"`,
};

describe('a change', () => {
  test.each([
    ['of a template', ['other.json'], 1],
    ['of its parameters', ['other.dev.parameters.json'], 1],
    ['of parameters that are deleted', ['other.parameters.json'], 1],
    ['of a linked template, which concerns two', ['modules/m.json'], 2],
    ['of parameters shared by a folder', ['modules/parameters.json'], 1],
    ['of something else', ['readme.md', 'modules/other.parameters.json'], 0],
  ])('%s decides what is checked', async (_, changed, files) => {
    const { report, exitCode } = await lint({ files: memoryFiles(texts) }, { changed: new Set(changed) });
    expect({ files: report.summary.files, exitCode }).toEqual({ files, exitCode: 0 });
  });

  test('of a broken template tells that it is broken', async () => {
    const { report } = await lint({ files: memoryFiles(texts) }, { changed: new Set(['broken.json']) });
    expect(report.diagnostics.map(({ file }) => file)).toEqual(['broken.json']);
  });
});
