import { createHash } from 'node:crypto';

/** What is checked and sent. */
export interface Content {
  template: string;
  /** Parameters as JSON text, in a fixed order, secure values replaced by a mark. */
  parameters: string;
  scope: string;
  mode: string;
}

/**
 * SHA-256, in hex, of what is checked and sent: the same in a plan and in its deployment. Secure values do not enter:
 * a digest that everybody may read must not let a weak password be guessed.
 */
export function contentSha256({ template, parameters, scope, mode }: Content): string {
  const hash = createHash('sha256');
  for (const part of [template, parameters, scope, mode]) hash.update(`${Buffer.byteLength(part)}:`).update(part);
  return hash.digest('hex');
}
