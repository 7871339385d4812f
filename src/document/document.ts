import type { Diagnostic } from './diagnostic.ts';
import type { Json, Path } from './json.ts';
import type { Edit, Span } from './span.ts';

/** A text that knows its places. Positions are computed only when asked for, so that a clean file costs one fast parse. */
export interface Document {
  /** The path it was read from, relative to the working directory, with forward slashes. */
  path: string;
  text: string;
  /** The parsed value; undefined where the text could not be read at all (then `diagnostics` has an error). */
  value: Json | undefined;
  /** Ask for them in the end: duplicate keys of strict JSON come to light only once something was located. */
  readonly diagnostics: readonly Diagnostic[];
  /** The span of the value at a path (keys compare without case), or of the deepest part of the path that exists. */
  locate(path: Path, part?: 'value' | 'key'): Span;
  /** The edits that set the value at a path (undefined removes it), in the file's own indentation and line ends. */
  edit(path: Path, value: Json | undefined): readonly Edit[];
  /** The span of an edit, to report it. */
  span(offset: number, length: number): Span;
}
