import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { rulesByType } from '../../src/rules/index.ts';

interface CatalogEntry {
  resourceType: string;
  propertyPath: string;
  readOnly?: boolean;
}

const file = join(import.meta.dirname, '../../../shared/catalog/settings.json');
const catalog = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as CatalogEntry[]) : [];

/** Settings that can be written and have no rule, and why. */
const left: Readonly<Record<string, string>> = {
  'Microsoft.Network/virtualNetworks properties.encryption.enforcement':
    'Neither of its two values is insecure, and only AllowUnencrypted is supported',
};

/** Lists by name are written as selections in rules, lists that must hold values as the whole list. */
function plain(path: string): string {
  return path.replaceAll(/\[\w+=[^\]]+\]/g, '[*]').replace(/\[\*\]$/, '');
}

function hasRule({ resourceType, propertyPath }: CatalogEntry): boolean {
  return rulesByType(resourceType).some(({ setting }) => plain(setting.path) === plain(propertyPath));
}

const name = ({ resourceType, propertyPath }: CatalogEntry): string => `${resourceType} ${propertyPath}`;

(catalog.length > 0 ? describe : describe.skip)('the catalog of settings (skipped where ../shared is missing)', () => {
  test('has a rule, or a reason, for each setting that can be written', () => {
    const missing = catalog.filter((entry) => !entry.readOnly && !hasRule(entry) && left[name(entry)] === undefined);
    expect(missing.map(name)).toEqual([]);
  });

  test('names no reason for what has a rule', () => {
    expect(catalog.filter((entry) => hasRule(entry) && left[name(entry)] !== undefined).map(name)).toEqual([]);
  });
});
