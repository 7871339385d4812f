import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { actionYml } from '../scripts/action-yml.ts';

describe('action.yml', () => {
  test('is what "npm run generate" writes', () => {
    expect(readFileSync(join(import.meta.dirname, '..', 'action.yml'), 'utf8')).toBe(actionYml());
  });
});
