import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { rulePages } from '../../scripts/rule-pages.ts';

const folder = join(import.meta.dirname, '../../docs/rules');

test('pages of rules are those that "npm run generate" writes', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'));
  const written = new Map(files.map((file) => [file.replaceAll('\\', '/'), readFileSync(join(folder, file), 'utf8')]));
  const generated = rulePages();
  expect([...written.keys()].sort()).toEqual([...generated.keys()].sort());
  expect([...generated].filter(([path, text]) => written.get(path) !== text).map(([path]) => path)).toEqual([]);
});
