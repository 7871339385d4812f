import { describe, expect, test } from '@jest/globals';
import { readOutputs } from '../../src/deploy/outputs.ts';

describe('outputs', () => {
  test('have the names that the template gives them', () => {
    expect(readOutputs({ newNSG: { type: 'String', value: 'a' } }, ['NewNSG']).values).toEqual({ NewNSG: 'a' });
  });

  test('that are secure are left out, and known as secrets where Azure tells them', () => {
    const answered = {
      a: { type: 'SecureString' },
      b: { type: 'secureObject', value: { x: 'deep' } },
      c: { type: 'Int', value: 1 },
    };
    expect(readOutputs(answered, [])).toEqual({ values: { c: 1 }, secure: ['a', 'b'], secrets: ['deep', '{"x":"deep"}'] });
  });

  test.each([undefined, null, [], 'x'])('of %j are none', (answered) => {
    expect(readOutputs(answered, []).values).toEqual({});
  });
});
