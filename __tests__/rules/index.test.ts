import { describe, expect, test } from '@jest/globals';
import { rules } from '../../src/rules/index.ts';
import { parsePath } from '../../src/rules/path.ts';
import type { Rule, SettingRule } from '../../src/rules/rule.ts';

function exampleTypes({ examples }: Rule): string[] {
  return [examples.fails, examples.passes].flat().map((resource) => String((resource as { type?: unknown }).type).toLowerCase());
}

function pathsOf(setting: SettingRule): string[] {
  return [setting.path, ...(setting.when ?? []).map(({ path }) => path), ...(setting.elsewhere ?? []).map(({ path }) => path)];
}

describe.each(rules)('$id', (rule) => {
  test('says what it requires and why', () => {
    expect(rule.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(rule.title).toMatch(/^[A-Z].* must .*[^. ]$/);
    expect(rule.why).toMatch(/^[A-Z\d].*\.$/);
    expect(rule.profile === 'strict').toBe(rule.profileReason !== undefined);
    expect(rule.profileReason ?? 'Reason').toMatch(/^[A-Z\d].*[^.]$/);
    expect(rule.fix?.unsafe ?? 'reason').toMatch(/[^.]$/);
  });

  test('says what each absent setting means, and where that is documented', () => {
    for (const { absent } of rule.settings) {
      expect(absent[0]?.since).toBeUndefined();
      expect(absent.slice(1).every(({ since }) => /^\d{4}-\d\d-\d\d$/.test(since ?? ''))).toBe(true);
      expect(absent.every(({ source }) => source.length > 10)).toBe(true);
    }
  });

  test('has paths that can be read', () => {
    for (const path of rule.settings.flatMap(pathsOf)) expect(parsePath(path).length).toBeGreaterThan(0);
  });

  test('has references, and examples of its types', () => {
    expect(rule.references.every(({ url }) => url.startsWith('https://learn.microsoft.com/'))).toBe(true);
    expect(rule.references.length).toBeGreaterThan(0);
    const types = rule.settings.map(({ type }) => type.toLowerCase());
    expect(exampleTypes(rule).filter((type) => types.includes(type)).length).toBeGreaterThanOrEqual(2);
    expect(rule.azurePolicy.every((id) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id))).toBe(true);
  });
});

function repeated(texts: readonly string[]): string[] {
  return texts.filter((text, index) => texts.indexOf(text) !== index);
}

describe('the rules', () => {
  test('have an id and a title each', () => {
    expect(repeated(rules.map(({ id }) => id))).toEqual([]);
    expect(repeated(rules.map(({ title }) => title))).toEqual([]);
  });

  test('decide each setting once', () => {
    const settings = rules.flatMap((rule) => rule.settings);
    expect(repeated(settings.map(({ type, name, path, when }) => JSON.stringify([type, name, path, when])))).toEqual([]);
  });
});
