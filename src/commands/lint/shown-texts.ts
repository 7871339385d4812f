import { maskedText, maskedValues } from '../../document/masked-text.ts';
import type { Span } from '../../document/span.ts';

/** The texts that a report points into: as they are, and as they may be shown. */
export interface ShownTexts {
  /** Keeps a text. `secrets`: where it holds some; undefined where nobody knows what its values mean. */
  add(file: string, text: string, secrets: readonly Span[] | undefined): void;
  has(file: string): boolean;
  source(file: string): string | undefined;
  /** The text with stars for secrets; every other character stands where it stood. */
  shown(file: string): string | undefined;
}

interface Entry {
  text: string;
  secrets: readonly Span[] | undefined;
  shown: string | undefined;
}

/** Keeps texts. What one template says is secret in a parameters file is so for all that share it. */
export function shownTexts(): ShownTexts {
  const entries = new Map<string, Entry>();
  return {
    add(file, text, secrets) {
      const known = entries.get(file)?.secrets;
      const all = known === undefined ? secrets : [...known, ...(secrets ?? [])];
      entries.set(file, { text, secrets: all, shown: undefined });
    },
    has: (file) => entries.has(file),
    source: (file) => entries.get(file)?.text,
    shown(file) {
      const entry = entries.get(file);
      if (entry === undefined) return undefined;
      const { text, secrets } = entry;
      return (entry.shown ??= secrets === undefined ? maskedValues(text) : maskedText(text, secrets));
    },
  };
}
