import { describe, expect, test } from '@jest/globals';
import { placeholdersIn } from '../../src/discovery/placeholders.ts';
import { readDocument } from '../../src/document/read.ts';

function found(value: unknown): readonly string[] {
  const text = JSON.stringify({ parameters: { password: { value } } }, null, 1);
  return placeholdersIn(readDocument('p.json', text)).map(({ message, span }) => `${span?.start.line}: ${message}`);
}

describe('placeholders', () => {
  test.each([
    '<CLUSTERNAME>',
    '/subscriptions/<SUBSCRIPTION_ID>/resourceGroups/x',
    '<your storage account>',
    'GEN-UNIQUE',
    'GEN-UNIQUE-13',
    'https://GEN-VNET-NAME.example',
    'changeme',
    'ChangeMe123!',
    'change-me',
    'REPLACE_ME',
    'your-name-here',
    '#{PASSWORD}#',
  ])('are found in %j', (value) => {
    expect(found(value)).toEqual([expect.stringMatching(/^4: Parameter password still holds a placeholder like /)]);
  });

  test.each(['', 'cluster1', '<html><body>x</body></html>', 'OXYGEN-A', 'exchange me', 'a < b > c', 12, null, "[concat('a')]"])(
    'are not seen in %j',
    (value) => {
      expect(found(value)).toEqual([]);
    },
  );

  test('are found deep in values, and in the defaults of templates', () => {
    expect(found({ list: ['x', { name: '<NAME>' }] })).toHaveLength(1);
    const template = JSON.stringify({ resources: [], parameters: { a: { type: 'string', defaultValue: 'GEN-UNIQUE' } } });
    expect(placeholdersIn(readDocument('t.json', template)).map(({ file, severity }) => `${severity} ${file}`)).toEqual([
      'warning t.json',
    ]);
  });

  test('never show the value', () => {
    expect(found('changeme-S3cret').join('')).not.toContain('S3cret');
  });
});
