import type { Span } from './span.ts';

export type Severity = 'error' | 'warning' | 'notice';

/**
 * Something about the input that we could not read, or that Azure would refuse; never a finding about encryption.
 * `code` is constant (`template/invalid-json`), `message` a sentence that says what to do.
 */
export interface Diagnostic {
  code: string;
  severity: Severity;
  message: string;
  file: string;
  span?: Span;
}
