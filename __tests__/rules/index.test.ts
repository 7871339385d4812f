import { describe, expect, test } from '@jest/globals';
import { rules, rulesByType } from '../../src/rules/index.ts';

const idsOf = (type: string): string[] => rulesByType(type).map(({ rule }) => rule.id);

describe('rulesByType', () => {
  test('finds the settings of a type in any case', () => {
    expect(idsOf('MICROSOFT.HDInsight/CLUSTERS')).toEqual(expect.arrayContaining(['hdinsight/encryption-in-transit']));
    expect(idsOf('Microsoft.Storage/storageAccounts')).toEqual(
      expect.arrayContaining(['storage/secure-transfer', 'storage/minimum-tls']),
    );
  });

  test('finds nothing for a type without rules', () => {
    expect(rulesByType('Microsoft.Network/publicIPAddresses')).toEqual([]);
    expect(rulesByType('__proto__')).toEqual([]);
  });
});

describe.each(rules)('$id', (rule) => {
  test('says what it requires and why', () => {
    expect(rule.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(rule.title).toMatch(/^[A-Z].* must .*[^. ]$/);
    expect(rule.why).toMatch(/\.$/);
    expect(rule.profile === 'strict').toBe(rule.profileReason !== undefined);
  });

  test('says what each absent setting means, and where that is documented', () => {
    for (const { absent } of rule.settings) {
      expect(absent[0]?.since).toBeUndefined();
      expect(absent.every(({ source }) => source.length > 10)).toBe(true);
      expect(absent.length).toBeGreaterThan(0);
    }
  });
});

test('no two rules share an id', () => {
  const ids = rules.map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});
