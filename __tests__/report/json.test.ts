import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { lint } from '../../src/commands/lint/lint.ts';
import { Float } from '../../src/document/json.ts';
import { diskFiles } from '../../src/files/disk-files.ts';
import { json } from '../../src/report/json.ts';
import { printJson } from '../../src/report/print-json.ts';
import { sampleReport, sampleText } from './sample-report.ts';

const context = { text: sampleText, color: false, width: 80, quiet: false };

const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../schemas/report.schema.json'), 'utf8')) as object;
const validate = new Ajv({ allowUnionTypes: true }).compile(schema);

describe('the json format', () => {
  test('holds to the published schema', async () => {
    const example = join(import.meta.dirname, '../../examples/hdinsight');
    const { report } = await lint({ files: diskFiles(example) }, {});
    for (const one of [sampleReport, report]) {
      validate(JSON.parse(json(one, context)));
      expect(validate.errors).toBeNull();
    }
  });

  test('has the members of the contract', () => {
    const file = join(import.meta.dirname, 'report.json');
    const text = json(sampleReport, context);
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, text);
    expect(text).toBe(readFileSync(file, 'utf8'));
    expect(JSON.parse(text)).toHaveProperty('findings.0.range.start.line', 13);
  });
});

describe('JSON text', () => {
  test.each([
    [12345678901234567890n, '12345678901234567890'],
    [new Float(1), '1.0'],
    [new Float(-0), '-0.0'],
    [1.5, '1.5'],
    ['a\u202eb', '"a\\u202eb"'],
    ['##[error]', '"#\\u0023[error]"'],
    [[], '[]'],
    [{}, '{}'],
    [JSON.parse('{"__proto__": 1}'), '{\n  "__proto__": 1\n}'],
  ])('prints %p', (value, expected) => {
    expect(printJson(value)).toBe(expected);
    expect(() => void JSON.parse(printJson(value))).not.toThrow();
  });
});
