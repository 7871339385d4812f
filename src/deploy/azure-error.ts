/** One error as Azure tells it, whatever its shape was. */
export interface AzureError {
  code: string;
  message: string;
  target?: string;
  details: readonly AzureError[];
  /** `additionalInfo`: what kind of information, and it. */
  info: readonly { type: string; info: Readonly<Record<string, unknown>> }[];
}

type Fields = Readonly<Record<string, unknown>>;

const maximumDepth = 20;

/** The fields of an object with lower-case names: some providers capitalise them. */
function fieldsOf(value: unknown): Fields | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const fields: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (const [name, field] of Object.entries(value)) fields[name.toLowerCase()] ??= field;
  return fields;
}

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** JSON that stands in a string, as many providers put it into `message`. */
function unpacked(value: unknown): unknown {
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

/** Reads an error body: `{error}`, `{code, message}`, capitalised ones, JSON within a message, or plain text. */
export function readError(body: unknown, depth = 0): AzureError | undefined {
  const value = unpacked(body);
  if (depth > maximumDepth || value === undefined || value === null || value === '') return undefined;
  if (typeof value === 'string') return { code: '', message: value.trim(), details: [], info: [] };
  if (Array.isArray(value)) {
    const details = value.map((each: unknown) => readError(each, depth + 1)).filter((each) => each !== undefined);
    return details.length === 0 ? undefined : { code: '', message: '', details, info: [] };
  }
  const fields = fieldsOf(value);
  if (fields === undefined) return undefined;
  return fields['error'] === undefined || fields['error'] === null
    ? readFields(fields, depth)
    : readError(fields['error'], depth + 1);
}

function readFields(fields: Fields, depth: number): AzureError | undefined {
  const inner = unpacked(fields['message']);
  const nested = inner === fields['message'] ? undefined : readError(inner, depth + 1);
  const parts = [...(Array.isArray(fields['details']) ? (fields['details'] as unknown[]) : []), fields['innererror']];
  const details = [nested, ...parts.map((part) => readError(part, depth + 1))].filter((each) => each !== undefined);
  const [code, message, target] = [
    text(fields['code']),
    nested === undefined ? text(fields['message']) : '',
    text(fields['target']),
  ];
  if (code === '' && message === '' && details.length === 0) return undefined;
  return { code, message, ...(target === '' ? {} : { target }), details, info: readInfo(fields['additionalinfo']) };
}

function readInfo(value: unknown): AzureError['info'] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((each: unknown) => {
    const fields = fieldsOf(each);
    const info = fields?.['info'];
    return typeof info === 'object' && info !== null ? [{ type: text(fields?.['type']), info: info as Fields }] : [];
  });
}
