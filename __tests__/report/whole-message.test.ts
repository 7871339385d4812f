import { expect, test } from '@jest/globals';
import { wholeMessage } from '../../src/report/whole-message.ts';

test.each([
  ['it must be true, but is false', null, 'it must be true, but is false'],
  ['it cannot be determined', '`key` is a secret', 'it cannot be determined: `key` is a secret'],
  ['it cannot be determined: `key` is a secret', '`key` is a secret', 'it cannot be determined: `key` is a secret'],
])('%s, because %s, is said once', (message, reason, whole) => {
  expect(wholeMessage({ message, reason })).toBe(whole);
});
