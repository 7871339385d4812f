import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { actionYml } from './action-yml.ts';
import { commandLinePage } from './command-line-page.ts';
import { withGeneratedParts } from './readme.ts';
import { rulePages } from './rule-pages.ts';

const root = join(import.meta.dirname, '..');
const pages = join(root, 'docs', 'rules');
const readme = join(root, 'README.md');

writeFileSync(join(root, 'action.yml'), actionYml());
writeFileSync(readme, withGeneratedParts(readFileSync(readme, 'utf8')));
writeFileSync(join(root, 'docs', 'command-line.md'), commandLinePage());
rmSync(pages, { recursive: true, force: true });
for (const [path, text] of rulePages()) {
  mkdirSync(dirname(join(pages, path)), { recursive: true });
  writeFileSync(join(pages, path), text);
}
