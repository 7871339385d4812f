import type { Format } from '../../report/format.ts';

/** The formats of a report, each loaded when it is asked for. */
export const formats: Readonly<Record<string, () => Promise<Format>>> = {
  pretty: async () => (await import('../../report/pretty.ts')).pretty,
  json: async () => (await import('../../report/json.ts')).json,
  sarif: async () => (await import('../../report/sarif.ts')).sarif,
  markdown: async () => (await import('../../report/markdown.ts')).markdown,
  github: async () => (await import('../../report/github.ts')).github,
  html: async () => (await import('../../report/html.ts')).html,
};
