/** The part of JSON Schema that describes the configuration; editors and our own reader both go by it. */
export interface Schema {
  type?: 'object' | 'array' | 'string';
  description?: string;
  properties?: Readonly<Record<string, Schema>>;
  additionalProperties?: Schema | false;
  required?: readonly string[];
  items?: Schema;
  minItems?: number;
  minLength?: number;
  enum?: readonly (string | number)[];
  pattern?: string;
}

const glob: Schema = { type: 'string', minLength: 1 };

const ignoreEntry: Schema = {
  type: 'object',
  additionalProperties: false,
  required: ['rule', 'reason'],
  properties: {
    rule: { ...glob, description: 'Id of a rule, or a glob.' },
    path: { ...glob, description: 'Files, as a glob. Default: all.' },
    resource: { ...glob, description: 'Names or symbolic names of resources, as a glob. Default: all.' },
    reason: { type: 'string', minLength: 1, pattern: '\\S', description: 'Why this is accepted.' },
    expires: {
      type: 'string',
      pattern: '^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$',
      description: 'The last day on which it holds: YYYY-MM-DD.',
    },
  },
};

const evaluation: Schema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    name: { type: 'string', minLength: 1, description: 'How the evaluation is called.' },
    files: { type: 'array', items: glob, description: 'Parameters files, merged; the later wins.' },
    values: { type: 'object', additionalProperties: {}, description: 'Values by parameter name; they win over the files.' },
  },
};

/** What a configuration file may hold (contract, section 6); `schemas/config.schema.json` is this. */
export const configSchema: Schema = {
  type: 'object',
  description: 'Configuration of Armored Transit.',
  additionalProperties: false,
  properties: {
    $schema: { type: 'string', description: 'This schema, for editors.' },
    profile: { type: 'string', enum: ['recommended', 'strict'], description: 'Which rules apply. Default: recommended.' },
    failOn: {
      type: 'string',
      enum: ['error', 'warning', 'notice', 'never'],
      description: 'The severity from which a run fails. Default: error.',
    },
    rules: {
      type: 'object',
      additionalProperties: { type: 'string', enum: ['error', 'warning', 'notice', 'off'] },
      description: 'Severity by rule id or glob; the last glob that matches counts.',
    },
    include: { type: 'array', items: glob, description: 'Globs of the files that are taken from folders. Default: all.' },
    exclude: { type: 'array', items: glob, description: 'Globs of files and folders that are left out.' },
    ignore: { type: 'array', items: ignoreEntry, description: 'Findings that are accepted, each with its reason.' },
    suppressions: {
      type: 'string',
      enum: ['all', 'config-only'],
      description: '`config-only` refuses suppressions written in templates. Default: all.',
    },
    baseline: { type: 'string', minLength: 1, description: 'File of the findings accepted so far.' },
    minimumTls: {
      enum: ['1.2', '1.3', 1.2, 1.3],
      description: 'The TLS version to require where the service offers it. Default: 1.2.',
    },
    parameters: {
      type: 'array',
      description: 'Parameters that a pipeline passes, instead of the files found beside a template.',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['template', 'evaluations'],
        properties: {
          template: { ...glob, description: 'Templates, as a glob.' },
          evaluations: { type: 'array', items: evaluation, minItems: 1 },
        },
      },
    },
  },
};
