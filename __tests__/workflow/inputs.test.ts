import { describe, expect, test } from '@jest/globals';
import { readInputs } from '../../src/workflow/inputs.ts';

const read = (given: Readonly<Record<string, string>>): ReturnType<typeof readInputs> => readInputs((name) => given[name] ?? '');

describe('the inputs of the Action', () => {
  test('are unset when empty, and then have the defaults of the table', () => {
    const inputs = read({ 'fail-on': '', 'comment-key': '  ' });
    expect([inputs.given('fail-on'), inputs.text('fail-on'), inputs.text('comment-key')]).toEqual([
      undefined,
      'error',
      'default',
    ]);
    expect([inputs.flag('summary'), inputs.positionals]).toEqual([true, ['.']]);
  });

  test('hold one entry a line', () => {
    const inputs = read({ paths: 'infra\n\n  more/*.json  \r\n', parameters: 'a b.json' });
    expect([inputs.positionals, inputs.list('parameters')]).toEqual([['infra', 'more/*.json'], ['a b.json']]);
  });

  test.each([
    [{ 'fail-on': 'eror' }, 'the input fail-on does not take "eror": did you mean error?'],
    [{ command: 'destroy' }, 'the input command does not take "destroy": one of auto, lint, deploy'],
    [{ 'timeout-minutes': 'soon' }, 'the input timeout-minutes needs a number, not "soon"'],
  ])('of %j are refused', (given, message) => {
    expect(() => read(given)).toThrow(message);
  });

  test('take truth in any case', () => {
    expect([read({ summary: 'False' }).flag('summary'), read({ summary: 'TRUE' }).flag('summary')]).toEqual([false, true]);
  });
});
