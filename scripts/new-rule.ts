import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withRule } from './rule-scaffold.ts';

const [id, another] = process.argv.slice(2);
const [service, requirement, more] = (id ?? '').split('/');
const isId = [service, requirement].every((word) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(word ?? ''));
const folder = join(import.meta.dirname, '..', 'src', 'rules');

if (!id || !service || !isId || more !== undefined || another !== undefined) {
  process.stderr.write('usage: npm run new-rule <service>/<requirement>, in lower case with hyphens: storage/https-only\n');
  process.exitCode = 2;
} else {
  const [file, index] = [join(folder, `${service}.ts`), join(folder, 'index.ts')];
  const made = withRule(id, existsSync(file) ? readFileSync(file, 'utf8') : undefined, readFileSync(index, 'utf8'));
  if (made === undefined) {
    process.stderr.write(`there is a rule ${id} in ${file} already\n`);
    process.exitCode = 1;
  } else {
    writeFileSync(file, made.service);
    writeFileSync(index, made.index);
    process.stdout.write(
      `${file} has a new rule ${id}. Fill in what is empty; npm test __tests__/rules says what is missing, npm run generate writes its page.\n`,
    );
  }
}
