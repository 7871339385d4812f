import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { withRule } from '../../scripts/rule-scaffold.ts';

const folder = join(import.meta.dirname, '../../src/rules');
const index = readFileSync(join(folder, 'index.ts'), 'utf8');

describe('a new rule', () => {
  test('of a new service gets a file, and its place in the index', () => {
    const made = withRule('quantum-things/encryption', undefined, index);
    expect(made?.service).toContain("export const quantumThings: readonly Rule[] = [\n  {\n    id: 'quantum-things/encryption',");
    const added = made?.index.split('\n').filter((line) => !index.split('\n').includes(line));
    expect(added).toEqual(["import { quantumThings } from './quantum-things.ts';", '  ...quantumThings,']);
    expect(made?.index).toMatch(/postgresql\.ts';\nimport \{ quantumThings \}[^;]*;\nimport \{ relay \}/);
    expect(made?.index).toContain('  ...postgresql,\n  ...quantumThings,\n  ...relay,');
  });

  test('of a known service stands last in its file', () => {
    const made = withRule('storage/new-thing', readFileSync(join(folder, 'storage.ts'), 'utf8'), index);
    expect(made?.service).toMatch(/id: 'storage\/new-thing',[^\]]*settings[\s\S]*\];\n$/);
    expect(made?.index).toBe(index);
  });

  test('is refused where it exists', () => {
    expect(withRule('storage/minimum-tls', readFileSync(join(folder, 'storage.ts'), 'utf8'), index)).toBeUndefined();
  });
});
