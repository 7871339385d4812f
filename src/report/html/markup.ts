import { visible } from '../terminal-text.ts';

/** A piece of HTML, in which everything that came from outside is escaped. */
export interface Markup {
  readonly html: string;
}

/** What may stand in a template: text is escaped, markup and lists of it are put in as they are. */
export type Filling = string | number | Markup | readonly Markup[];

/** HTML written as a template. */
export function markup(texts: TemplateStringsArray, ...fillings: readonly Filling[]): Markup {
  return { html: texts.map((text, index) => text + filled(fillings[index] ?? '')).join('') };
}

/** Nothing, where a part of a page is left out. */
export const nothing: Markup = { html: '' };

function filled(filling: Filling): string {
  if (typeof filling === 'number') return String(filling);
  if (typeof filling === 'string') return escaped(filling);
  return 'html' in filling ? filling.html : filling.map(({ html }) => html).join('');
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Hostile text for an element or a quoted attribute; what a reader could not see is shown as an escape. */
function escaped(text: string): string {
  return visible(text).replace(/[&<>"']/g, (character) => entities[character] ?? '');
}
