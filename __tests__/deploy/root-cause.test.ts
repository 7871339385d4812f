import { describe, expect, test } from '@jest/globals';
import { rootCauses, type FailedOperation } from '../../src/deploy/root-cause.ts';

const operation = (statusMessage: unknown, more: Partial<FailedOperation> = {}): FailedOperation => ({
  type: 'A.B/cs',
  name: 'c',
  timestamp: '2026-11-25T10:00:00Z',
  statusCode: 'Conflict',
  statusMessage,
  ...more,
});

const told = (body: unknown, operations: readonly FailedOperation[] = []): string[] =>
  rootCauses(body, operations).map(
    ({ resource, code, message }) => `${resource === undefined ? '' : `${resource}: `}${code}: ${message}`,
  );

describe('the root causes of', () => {
  test.each<[string, unknown, readonly string[]]>([
    ['a flat error', { code: 'SkuNotAvailable', message: 'no' }, ['SkuNotAvailable: no']],
    ['an envelope', { error: { code: 'SkuNotAvailable', message: 'no' } }, ['SkuNotAvailable: no']],
    ['capitals', { Error: { Code: 'SkuNotAvailable', Message: 'no' } }, ['SkuNotAvailable: no']],
    ['plain text', 'Internal Server Error', ['Unknown: Internal Server Error']],
    [
      'wrappers around a leaf',
      {
        error: {
          code: 'InvalidTemplateDeployment',
          message: 'x',
          details: [
            {
              code: 'PreflightValidationCheckFailed',
              message: 'y',
              details: [{ code: 'AccountNameInvalid', target: 'a', message: 'z' }],
            },
          ],
        },
      },
      ['a: AccountNameInvalid: z'],
    ],
    [
      'JSON in a message',
      {
        error: {
          code: 'DeploymentFailed',
          message: 'x',
          details: [{ code: 'Conflict', message: '{\r\n  "error": {"code": "VaultAlreadyExists", "message": "in use"}}' }],
        },
      },
      ['VaultAlreadyExists: in use'],
    ],
    [
      'an inner error',
      { error: { code: 'BadRequest', message: '', innererror: { code: 'Deep', message: 'why' } } },
      ['Deep: why'],
    ],
    ['a wrapper without children', { error: { code: 'Conflict', message: 'the only words' } }, ['Conflict: the only words']],
    ['JSON that is broken', { error: { code: 'X', message: '{"a": ' } }, ['X: {"a":']],
    ['nothing', undefined, []],
    ['no error', { error: null }, []],
  ])('%s', (_, body, expected) => {
    expect(told(body)).toEqual(expected);
  });

  test('operations come before the words of the deployment, the first failure first', () => {
    const body = { error: { code: 'DeploymentFailed', message: 'see operations' } };
    const operations = [
      operation({ error: { code: 'Second', message: 'b' } }, { name: 'late', timestamp: '2026-11-25T10:05:00Z' }),
      operation({ status: 'Failed', error: { code: 'First', message: 'a' } }),
    ];
    expect(told(body, operations)).toEqual(['A.B/cs c: First: a', 'A.B/cs late: Second: b']);
  });

  test('a failure that is told twice with other ids and times is told once', () => {
    const body = { error: { code: 'Full', message: 'request 00000000-0000-0000-0000-000000000001 at 2026-11-25T10:00:00.1Z' } };
    const once = operation({ code: 'Full', message: 'request 00000000-0000-0000-0000-000000000002 at 2026-11-25T10:00:07Z' });
    expect(told(body, [once])).toEqual(['A.B/cs c: Full: request 00000000-0000-0000-0000-000000000002 at 2026-11-25T10:00:07Z']);
  });

  test('what failed only because something else did comes last', () => {
    expect(
      told(undefined, [
        operation({ code: 'Canceled', message: 'c' }),
        operation({ code: 'Real', message: 'r' }, { timestamp: '2027' }),
      ]),
    ).toEqual(['A.B/cs c: Real: r', 'A.B/cs c: Canceled: c']);
  });

  test('an operation without words is told by its status', () => {
    expect(told(undefined, [operation(undefined)])).toEqual(['A.B/cs c: Conflict: Azure gave no message']);
  });

  test('a refused template name the place in it', () => {
    const info = (path: string): unknown => ({
      error: { code: 'InvalidTemplate', message: 'm', additionalInfo: [{ type: 'TemplateViolation', info: { path } }] },
    });
    expect(rootCauses(info('properties.template.resources[1].name'))[0]?.templatePath).toBe('resources[1].name');
    expect(rootCauses(info(''))[0]?.templatePath).toBeUndefined();
  });

  test('a policy name it, with what to do', () => {
    const error = {
      code: 'RequestDisallowedByPolicy',
      message: 'm',
      additionalInfo: [{ type: 'PolicyViolation', info: { policyDefinitionDisplayName: 'Only TLS 1.3' } }],
    };
    expect(rootCauses({ error })[0]?.advice).toMatch(/^policy "Only TLS 1.3"; .*exemption/);
  });

  test('an error that is nested without end is cut, not followed', () => {
    const error: Record<string, unknown> = { code: 'A', message: 'm' };
    error['details'] = [error];
    expect(told({ error })).toEqual(['A: m']);
  });
});
