/** How a piece of text looks in a terminal. */
export type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan';

/** Puts a style on a text, or leaves it alone where there are no colours. */
export type Paint = (text: string, style: Style) => string;

const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&nbsp;': ' ', '&#124;': '|' };

/** The text of a line of Markdown as GitHub shows it: links by their text, code without its backquotes. */
function shown(text: string): string {
  return text
    .replaceAll(/<br\s*\/?>/g, '\n')
    .replaceAll(/\[((?:[^\][\\]|\\.)*)\]\([^)\s]*\)/g, '$1')
    .replaceAll(/<\/?[a-z][^>]*>/gi, '')
    .replaceAll(/(`+) ?(.+?) ?\1/g, '$2')
    .replaceAll(/\*\*(.+?)\*\*/g, '$1')
    .replaceAll(/&(?:lt|gt|amp|nbsp|#124);/g, (entity) => entities[entity] ?? entity)
    .replaceAll(/\\([\\`*_{}[\]()#+.!|<>-])/g, '$1');
}

/** Lines of at most `width` columns, broken at blanks. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** A row of a table as a small paragraph: the first cell leads, every other one stands below. */
function rowLines(row: string, width: number, paint: Paint): string[] {
  const [lead = '', ...cells] = row
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => shown(cell.trim()));
  const style: Style = lead === 'error' ? 'red' : lead === 'warning' ? 'yellow' : 'cyan';
  const indent = lead === '' ? '' : '  ';
  const body = cells.flatMap((cell) => cell.split('\n')).flatMap((line) => wrapped(line, width - 2));
  return [...(lead === '' ? [] : [paint(lead, style)]), ...body.map((line) => indent + line)];
}

function codeLine(line: string, language: string, paint: Paint): string {
  if (language !== 'diff') return `    ${line}`;
  return `    ${line.startsWith('+') ? paint(line, 'green') : line.startsWith('-') ? paint(line, 'red') : line}`;
}

function proseLines(line: string, width: number, paint: Paint): string[] {
  const heading = /^#+ (.+)$/.exec(line)?.[1];
  if (heading !== undefined) return wrapped(shown(heading), width).map((part) => paint(part, 'bold'));
  const summary = /<summary>(.+)<\/summary>/.exec(line)?.[1];
  if (summary !== undefined) return wrapped(`▸ ${shown(summary)}`, width);
  return wrapped(shown(line), width).map((part) => (line.startsWith('<sub>') ? paint(part, 'dim') : part));
}

/** Lines of a comment's Markdown as a reviewer reads them: folded parts that are closed show their headline only. */
export function commentLines(markdown: string, width: number, paint: Paint): string[] {
  const lines: string[] = [];
  let code: string | undefined;
  let folded = false;
  let item = 0;
  const [, ...rows] = markdown.split('\n');
  for (const row of rows) {
    const fence = /^```(\w*)$/.exec(row);
    item = row.startsWith('1. ') ? item + 1 : 0;
    if (/^<details>$/.test(row)) folded = true;
    else if (/^<\/?details/.test(row)) folded = false;
    else if (folded && !row.startsWith('<summary>')) continue;
    else if (fence !== null) code = code === undefined ? fence[1] : undefined;
    else if (code !== undefined) lines.push(codeLine(row, code, paint));
    else if (/^\| *:?-+/.test(row)) continue;
    else if (/^\| {1,2}\| Where/.test(row)) continue;
    else if (row.startsWith('|')) lines.push(...rowLines(row, width, paint));
    else lines.push(...proseLines(row.replace(/^1\. /, `${item}. `), width, paint));
  }
  return lines.filter((line, index) => line.trim() !== '' || (lines[index - 1] ?? '').trim() !== '');
}
