import { expect, test } from '@jest/globals';
import { bicepText } from '../../src/report/bicep-text.ts';

test('bicepText writes a resource as Bicep does', () => {
  const resource = {
    type: 'Microsoft.Network/applicationGateways',
    apiVersion: '2025-09-01',
    name: "it's ${here}",
    properties: {
      'a.b': 1,
      empty: [],
      list: [{ id: "[resourceId('Microsoft.Network/x', 'y')]" }, '[[text]', true, null],
    },
  };
  expect(bicepText(resource)).toBe(`resource example 'Microsoft.Network/applicationGateways@2025-09-01' = {
  name: 'it\\'s \\\${here}'
  properties: {
    'a.b': 1
    empty: []
    list: [
      {
        id: resourceId('Microsoft.Network/x', 'y')
      }
      '[[text]'
      true
      null
    ]
  }
}
`);
});
