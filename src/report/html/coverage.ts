import type { Coverage, LayerWord } from '../../check/finding.ts';
import type { Layer } from '../../rules/rule.ts';
import { type Markup, markup, nothing } from './markup.ts';
import { folderOf, layers, signs } from './words.ts';

/** The anchor of a finding that explains a word of the matrix; undefined where there is none. */
export type AnchorOf = (entry: Coverage, layer: Layer) => string | undefined;

/** A name that is an expression can be very long; its findings tell all of it. */
const longestName = 90;

const words: readonly string[] = Object.keys(signs);

/** How many resources have which word in which layer, then each resource of each file. */
export function coverageSection(coverage: readonly Coverage[], anchorOf: AnchorOf): Markup {
  if (coverage.length === 0) return nothing;
  const byFile = new Map<string, Coverage[]>();
  for (const entry of coverage) {
    const list = byFile.get(entry.file);
    if (list === undefined) byFile.set(entry.file, [entry]);
    else list.push(entry);
  }
  const bodies = [...byFile].map(([file, entries], index) => fileRows(file, entries, `file${index + 1}`, anchorOf));
  return markup`
<section aria-labelledby="coverage"><h2 id="coverage">Coverage</h2>
${totals(coverage)}
<div class="wide" role="region" aria-labelledby="matrix" tabindex="0"><table class="matrix">
<caption id="matrix">Every resource in two layers, service and infrastructure, and its connections</caption>
<thead><tr><th scope="col">Resource</th>${layers.map((layer) => markup`<th scope="col">${layer}</th>`)}</tr></thead>
${bodies}
</table></div></section>`;
}

function totals(coverage: readonly Coverage[]): Markup {
  const used = words.filter((word) => coverage.some((entry) => layers.some((layer) => entry.layers[layer] === word)));
  const rows = layers.map((layer) => {
    const cells = used.map((word) => markup`<td>${coverage.filter((entry) => entry.layers[layer] === word).length}</td>`);
    return markup`<tr><th scope="row">${layer}</th>${cells}</tr>`;
  });
  return markup`
<div class="wide" role="region" aria-labelledby="totals" tabindex="0"><table class="totals">
<caption id="totals">Resources by layer</caption>
<thead><tr><th scope="col">Layer</th>${used.map((word) => markup`<th scope="col">${wordOf(word as LayerWord)}</th>`)}</tr></thead>
<tbody>${rows}</tbody></table></div>`;
}

function fileRows(file: string, entries: readonly Coverage[], id: string, anchorOf: AnchorOf): Markup {
  const rows = entries.map((entry) => {
    const { resource } = entry;
    const cells = layers.map((layer) => cell(entry.layers[layer], anchorOf(entry, layer)));
    return markup`
<tr><th scope="row" headers="${id}"><span class="name">${capped(resource.symbolicName ?? resource.name)}</span> <span class="type">${resource.type}</span></th>${cells}</tr>`;
  });
  return markup`
<tbody data-folder="${folderOf(file)}"><tr><th scope="rowgroup" colspan="4" id="${id}" class="file"><code>${file}</code></th></tr>${rows}</tbody>`;
}

function capped(name: string): string {
  return name.length > longestName ? `${name.slice(0, longestName)}…` : name;
}

function cell(word: LayerWord, anchor: string | undefined): Markup {
  const text = wordOf(word);
  return markup`<td class="${word}">${anchor === undefined ? text : markup`<a href="#${anchor}">${text}</a>`}</td>`;
}

function wordOf(word: LayerWord): Markup {
  const text = word.replace('-', ' ');
  return markup`<span aria-hidden="true">${signs[word]}</span> <span class="word">${text}</span>`;
}
