import type { Path } from '../document/json.ts';

/** The path that Azure writes, `resources[0].properties['a.b']`, as keys and indices. */
export function parseTemplatePath(text: string): Path {
  return [...text.matchAll(/\[(\d+)\]|\['((?:[^']|'')*)'\]|([^.[\]]+)/g)].map(([, index, quoted, plain]) =>
    index !== undefined ? Number(index) : quoted !== undefined ? quoted.replaceAll("''", "'") : (plain ?? ''),
  );
}
