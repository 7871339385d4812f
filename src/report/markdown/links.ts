import type { Span } from '../../document/span.ts';
import { visible } from './inline.ts';

/** Where reports of a workflow run point: the lines of a commit, and the run itself. */
export interface Links {
  /** The page of a file's lines at the analysed commit. */
  lines(file: string, span: Span): string;
  run: string;
}

/** One path segment or query in a Markdown link: nothing in it can end the link. */
function encoded(segment: string): string {
  return encodeURIComponent(visible(segment)).replace(
    /[!'()*~_]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** Links of a repository on github.com or any other GitHub. */
export function githubLinks(server: string, repository: string, sha: string, runId: number): Links {
  const base = `${server}/${repository}`;
  return {
    lines(file, { start, end }) {
      const last = end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
      const anchor = last > start.line ? `L${start.line}-L${last}` : `L${start.line}`;
      return `${base}/blob/${encoded(sha)}/${file.split('/').map(encoded).join('/')}#${anchor}`;
    },
    run: `${base}/actions/runs/${runId}`,
  };
}
