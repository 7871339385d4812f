import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { typesOf } from '../../src/check/check.ts';
import { rules } from '../../src/rules/index.ts';
import { type CatalogEntry, placeOf, resourceOf } from './catalog-template.ts';
import { findingsOf } from './findings-of.ts';
import type { Json } from '../../src/document/json.ts';

const file = join(import.meta.dirname, '../../../shared/catalog/settings.json');
const catalog = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as CatalogEntry[]) : [];

/** Settings that can be written and have no rule, and why. */
const left: Readonly<Record<string, string>> = {
  'Microsoft.Network/virtualNetworks properties.encryption.enforcement':
    'Neither of its two values is insecure, and only AllowUnencrypted is supported',
};

/** Settings whose list is judged as a whole: TLS 1.0 and 1.1 must both be disabled. */
const wholeLists = 'disabledSslProtocols[*]';

/** Lists by name are written as selections in rules, lists that must hold values as the whole list. */
function plain(path: string): string {
  return path.replaceAll(/\[\w+=[^\]]+\]/g, '[*]').replace(/\[\*\]$/, '');
}

function hasRule({ resourceType, propertyPath }: CatalogEntry): boolean {
  const settings = typesOf(rules).get(resourceType.toLowerCase()) ?? [];
  return settings.some(({ setting }) => plain(setting.path) === plain(propertyPath));
}

const name = ({ resourceType, propertyPath }: CatalogEntry): string => `${resourceType} ${propertyPath}`;

/** The values that an entry lists, with those that it describes left out. */
function listed(values: readonly Json[]): readonly Json[] {
  return values
    .filter((value) => typeof value !== 'string' || !value.startsWith('<'))
    .map((value) => (typeof value === 'string' ? value.replace(/:\/\/\*$/, '://example.com/path') : value));
}

function saidOf(entry: CatalogEntry, value: Json | undefined): readonly string[] {
  const place = plain(placeOf(entry)).replace(/\[\d+\]$/, '');
  return findingsOf(resourceOf(entry, value))
    .filter(({ property }) => property === placeOf(entry) || property === place)
    .map(({ verdict }) => verdict);
}

/** What each listed value, and absence, must come to. */
function expected(entry: CatalogEntry): [Json | undefined, string[]][] {
  const isAbsentInsecure =
    entry.nonCompliant.includes('<absent>') || listed(entry.nonCompliant).includes(entry.whenOmitted ?? '');
  return [
    ...listed(entry.compliant).map((value): [Json, string[]] => [value, []]),
    ...listed(entry.nonCompliant).map((value): [Json, string[]] => [value, ['violation']]),
    ...(isAbsentInsecure ? [[undefined, ['violation']] as [undefined, string[]]] : []),
  ];
}

(catalog.length > 0 ? describe : describe.skip)('the catalog of settings (skipped where ../shared is missing)', () => {
  test('has a rule, or a reason, for each setting that can be written', () => {
    const missing = catalog.filter((entry) => !entry.readOnly && !hasRule(entry) && left[name(entry)] === undefined);
    expect(missing.map(name)).toEqual([]);
  });

  test('names no reason for what has a rule', () => {
    expect(catalog.filter((entry) => hasRule(entry) && left[name(entry)] !== undefined).map(name)).toEqual([]);
  });

  const followed = catalog.filter((entry) => hasRule(entry) && !entry.readOnly && !entry.propertyPath.endsWith(wholeLists));

  test.each(followed.map((entry) => [name(entry), entry] as const))('is followed for the listed values of %s', (_, entry) => {
    const found = expected(entry).map(([value]) => [value, saidOf(entry, value)]);
    expect(found).toEqual(expected(entry));
  });
});
