import { describe, expect, test } from '@jest/globals';
import { parseTemplatePath } from '../../src/deploy/template-path.ts';

describe("Azure's path", () => {
  test.each([
    ['resources[0].properties', ['resources', 0, 'properties']],
    ["variables['a.b'].c", ['variables', 'a.b', 'c']],
    ["outputs['it''s']", ['outputs', "it's"]],
    ['', []],
  ])('%s is %j', (text, path) => {
    expect(parseTemplatePath(text)).toEqual(path);
  });
});
