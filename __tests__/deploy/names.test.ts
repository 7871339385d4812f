import { describe, expect, test } from '@jest/globals';
import { defaultDeploymentName, wrongDeploymentName, wrongGroupName } from '../../src/deploy/names.ts';

const now = new Date('2026-11-25T10:11:12.345Z');

describe('the default name of a deployment', () => {
  test.each([
    ['main.json', { id: '42', attempt: '2' }, 'main-42-2'],
    ['infra/web/main.json', { id: '42', attempt: '2' }, 'infra-web-main-42-2'],
    ['../shared/main.json', { id: '42', attempt: '2' }, 'shared-main-42-2'],
    ['main.jsonc', undefined, 'main-20261125101112-a1b2c3'],
    ['a b/größe & co.json', { id: '42', attempt: '1' }, 'a-b-gr-e-co-42-1'],
    [`${'w'.repeat(100)}/main.json`, { id: '1'.repeat(15), attempt: '1' }, `${'w'.repeat(41)}-main-${'1'.repeat(15)}-1`],
    ['.json', { id: '42', attempt: '1' }, 'template-42-1'],
  ])('of %s in run %j is %s', (template, run, name) => {
    expect(defaultDeploymentName({ template, run, now, random: 'a1b2c3' })).toBe(name);
    expect(wrongDeploymentName(name)).toBeUndefined();
  });
});

describe('a name', () => {
  test.each([['a'.repeat(64)], ['A-b_c.d(e)']])('%s may be that of a deployment', (name) => {
    expect(wrongDeploymentName(name)).toBeUndefined();
  });

  test.each([['a'.repeat(65)], ['a b'], ['a/b'], ['ä'], [''], ['a\n']])('%j may not be that of a deployment', (name) => {
    expect(wrongDeploymentName(name)).toMatch(/^deployment-name /);
  });

  test.each([['a'.repeat(90)], ['rg-größe(1)_x.y']])('%s may be that of a group', (name) => {
    expect(wrongGroupName(name)).toBeUndefined();
  });

  test.each([['a'.repeat(91)], ['a.'], ['a/b'], [''], ['a b']])('%j may not be that of a group', (name) => {
    expect(wrongGroupName(name)).toMatch(/^resource-group /);
  });
});
