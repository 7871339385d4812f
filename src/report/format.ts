import type { Report } from '../check/finding.ts';

/** What a format may know about where its text goes. */
export interface FormatContext {
  /** The texts of the files that findings point at, for code frames. */
  text: (file: string) => string | undefined;
  color: boolean;
  /** Columns of the terminal. */
  width: number;
  quiet: boolean;
}

/** One report format: the whole text. One file each, one signature. */
export type Format = (report: Report, context: FormatContext) => string;
