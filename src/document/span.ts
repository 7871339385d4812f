/** A place in a text: 1-based line, 1-based column in UTF-16 units. */
export interface Position {
  line: number;
  column: number;
}

/** A stretch of text, end exclusive. An insertion has an empty span (start = end). */
export interface Span {
  start: Position;
  end: Position;
}

/** One replacement in a text, by UTF-16 offsets; an insertion has length 0. */
export interface Edit {
  offset: number;
  length: number;
  newText: string;
}
