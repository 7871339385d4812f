import { describe, expect, test } from '@jest/globals';
import { maskedText, maskedValues } from '../../src/document/masked-text.ts';

describe('a text that is shown', () => {
  test.each([
    ['Server=tcp:x;User ID=u;Password=Hunter2;Encrypt=False', 'Server=tcp:x;User ID=u;Password=*******;Encrypt=False'],
    ['AccountName=a;AccountKey=Zm9v+/==;EndpointSuffix=x', 'AccountName=a;AccountKey=********;EndpointSuffix=x'],
    ['cache:6379,password=abc=,ssl=False', 'cache:6379,password=****,ssl=False'],
    ['amqp://user:pass@host', 'amqp://user:****@host'],
    ['https://x/?sv=1&sig=a%2Bb', 'https://x/?sv=1&sig=*****'],
    ["[concat('Password=', parameters('p'), ';Encrypt=False')]", "[concat('Password=', parameters('p'), ';Encrypt=False')]"],
    ['Password={0};Encrypt=False', 'Password={0};Encrypt=False'],
    ['https://contoso.com:8080/a@b', 'https://contoso.com:8080/a@b'],
  ])('%s hides what a connection string keeps secret', (text, shown) => {
    expect(maskedText(text, [])).toBe(shown);
  });

  test('hides what stands in a span, and moves nothing', () => {
    const text = '{\r\n  "a": { "value": "s3cret" },\r\n  "b": { "value": { "k": [1, "x\\"y"] } }\r\n}';
    const spans = [
      { start: { line: 3, column: 19 }, end: { line: 3, column: 40 } },
      { start: { line: 2, column: 19 }, end: { line: 2, column: 27 } },
    ];
    expect(maskedText(text, spans)).toBe('{\r\n  "a": { "value": "******" },\r\n  "b": { "value": { "*": [*, "**"*"] } }\r\n}');
  });

  test('hides every value that a parameter is given where nobody knows what it means', () => {
    expect(maskedValues('{"pasword":{"value":"a\\"b"},"x":{"defaultValue":"c"},"type":"string"')).toBe(
      '{"pasword":{"value":"****"},"x":{"defaultValue":"*"},"type":"string"',
    );
  });
});
