const longest = 120;
// Controls, zero-width characters, what changes the direction of text, and halves of surrogate pairs.
const invisible = /(?![\t\n])[\p{C}\p{Zl}\p{Zp}]/gu;

/** Text without characters that show as something else than they are; tabs and line feeds stay. */
export function visible(text: string): string {
  return text.replace(invisible, '');
}

/** The beginning of a text, with an ellipsis where something is left out. */
export function capped(text: string, maximum: number): string {
  return text.length > maximum ? `${visible(text.slice(0, maximum - 1))}…` : text;
}

function oneLine(text: string, maximum: number): string {
  return capped(visible(text).replace(/\s+/g, ' ').trim(), maximum);
}

/** The fence that no run of backticks in a text can close. */
export function fenceFor(text: string, minimum: number): string {
  const runs = [...text.matchAll(/`+/g)].map(([run]) => run.length);
  return '`'.repeat(Math.max(minimum, 1 + Math.max(0, ...runs)));
}

/** Hostile text as one line of code: no markup, mention, reference or link can come out of it. Fits into a table cell. */
export function code(text: string, maximum = longest): string {
  const line = oneLine(text, maximum);
  if (line === '') return '(empty)';
  const fence = fenceFor(line, 1);
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  // A table ends its cells at pipes even in code; a backslash before one cannot be kept apart from the escape.
  const cell = line.replaceAll('\\|', '\\¦').replaceAll('|', '\\|');
  return `${fence}${pad}${cell}${pad}${fence}`;
}

// What no Markdown parser and none of GitHub's own filters (mentions, references, commits, addresses) makes anything of.
const harmless = /^[('"]?(?:(?![0-9a-f]{7,}$|[a-z]+[A-Z])[A-Za-z]+(?:['’-][A-Za-z]+)*|\d{1,6}(?:\.\d{1,3})?|–|=)[)'"]?[.,;:?!]?$/;

/** A sentence of ours that quotes hostile text: plain words stay prose, everything else becomes code. */
export function prose(sentence: string, maximum = 300): string {
  const parts: string[] = [];
  let quoted: string[] = [];
  const flush = (): void => {
    if (quoted.length === 0) return;
    const text = quoted.join(' ');
    const tail = /[,;:]$|(?<=[^.])\.$/.exec(text)?.[0] ?? '';
    const bare = tail === '' ? text : text.slice(0, -tail.length);
    parts.push(code(/^`([^`]+)`$/.exec(bare)?.[1] ?? bare) + tail);
    quoted = [];
  };
  for (const word of oneLine(sentence, maximum).split(' ')) {
    if (harmless.test(word)) {
      flush();
      parts.push(word);
    } else {
      quoted.push(word);
      if (/[,;]$/.test(word)) flush();
    }
  }
  flush();
  return parts.join(' ');
}

/** Hostile text within HTML, where Markdown's code does not work: the summary line of a folded section. */
export function htmlCode(text: string): string {
  const escaped = oneLine(text, longest).replace(/[^A-Za-z0-9 ./,-]/gu, (character) => `&#${character.codePointAt(0) ?? 0};`);
  return `<code>${escaped}</code>`;
}

/** A link whose text is hostile. */
export function linked(text: string, url: string | undefined): string {
  return url === undefined ? code(text) : `[${code(text)}](${url})`;
}

/** A folded section; the summary is HTML. */
export function details(summary: string, body: string, open = false): string {
  return `<details${open ? ' open' : ''}>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

/** A table; cells are Markdown of one line. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** `1 problem`, `2 problems`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
