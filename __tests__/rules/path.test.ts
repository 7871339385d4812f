import { describe, expect, test } from '@jest/globals';
import { parsePath, printPath } from '../../src/rules/path.ts';

describe('parsePath', () => {
  test('reads keys, items and members', () => {
    expect(parsePath('properties.list[*].by.{*}.x')).toEqual([
      { kind: 'key', key: 'properties' },
      { kind: 'key', key: 'list' },
      { kind: 'items' },
      { kind: 'key', key: 'by' },
      { kind: 'members' },
      { kind: 'key', key: 'x' },
    ]);
  });

  test('reads a key that is no identifier, and items by what they carry', () => {
    expect(parsePath("properties['a.b''c'].settings[name=DisableTls1.0].value")).toEqual([
      { kind: 'key', key: 'properties' },
      { kind: 'key', key: "a.b'c" },
      { kind: 'key', key: 'settings' },
      { kind: 'selected', key: 'name', is: 'DisableTls1.0' },
      { kind: 'key', key: 'value' },
    ]);
  });

  test.each(['', '.a', 'a.', 'a[0]', 'a b', "a['b'", 'a[*'])('refuses %p', (path) => {
    expect(() => parsePath(path)).toThrow('path');
  });
});

describe('printPath', () => {
  test('writes what a reader of the template looks for', () => {
    expect(printPath(['properties', 'list', 0, 'x', 'a.b', "it's"])).toBe("properties.list[0].x['a.b']['it''s']");
  });
});
