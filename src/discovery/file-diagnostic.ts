import type { Diagnostic } from '../document/diagnostic.ts';
import type { FileError } from '../files/files.ts';

/** What is said of a path that could not be read or followed; links that lead away are only a warning. */
export function fileDiagnostic({ path, problem, message }: FileError): Diagnostic {
  return {
    code: `file/${problem}`,
    severity: problem === 'outside-root' ? 'warning' : 'error',
    message,
    file: path,
    span: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
  };
}
