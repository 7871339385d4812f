import { modify } from 'jsonc-parser';
import type { Json, Path } from './json.ts';
import type { Edit } from './span.ts';
import { type Node, walk } from './tree.ts';

/** The edits that set the value at a path of a text, or remove it; the path is spelled as the text spells it. */
export function editsFor(text: string, root: Node, path: Path, value: Json | undefined): Edit[] {
  const { members } = walk(root, path);
  const spelled = path.map((step, index) => members[index]?.key ?? step);
  return modify(text, spelled, value, { formattingOptions: { insertSpaces: true, tabSize: 2 } }).map(
    ({ offset, length, content }) => ({ offset, length, newText: content }),
  );
}
