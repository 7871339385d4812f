import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { actionYml } from './action-yml.ts';
import { rulePages } from './rule-pages.ts';

const root = join(import.meta.dirname, '..');
const pages = join(root, 'docs', 'rules');

writeFileSync(join(root, 'action.yml'), actionYml());
rmSync(pages, { recursive: true, force: true });
for (const [path, text] of rulePages()) {
  mkdirSync(dirname(join(pages, path)), { recursive: true });
  writeFileSync(join(pages, path), text);
}
