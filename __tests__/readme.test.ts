import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { commandLinePage } from '../scripts/command-line-page.ts';
import { withGeneratedParts } from '../scripts/readme.ts';

const root = join(import.meta.dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

test('the README shows what "npm run generate" writes', () => {
  expect(readme).toBe(withGeneratedParts(readme));
});

test('the page about the command line shows what "npm run generate" writes', () => {
  expect(readFileSync(join(root, 'docs/command-line.md'), 'utf8')).toBe(commandLinePage());
});

test('the pages that the README and its pages name exist', () => {
  const pages = [
    'README.md',
    'CONTRIBUTING.md',
    'docs/command-line.md',
    'docs/configuration.md',
    'docs/deploying.md',
    'docs/architecture.md',
    'docs/comparison.md',
    'docs/integrations.md',
    'docs/library.md',
  ];
  const missing = pages.flatMap((page) => {
    const text = readFileSync(join(root, page), 'utf8');
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)[^)]*\)/g)].map(([, link = '']) => join(root, page, '..', link));
    return links.filter((link) => !existsSync(link));
  });
  expect(missing).toEqual([]);
});
