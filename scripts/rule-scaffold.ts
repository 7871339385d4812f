/** The texts of a service's file and of the index with a new rule; undefined where the rule exists. */
export function withRule(id: string, service: string | undefined, index: string): { service: string; index: string } | undefined {
  if (service?.includes(`id: '${id}',`)) return undefined;
  const name = id.slice(0, id.indexOf('/'));
  const constant = name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  if (service !== undefined) return { service: service.replace(/\];\n$/, `${skeleton(id)}];\n`), index };
  const file = `import { templateReference } from './references.ts';
import type { Rule } from './rule.ts';

export const ${constant}: readonly Rule[] = [
${skeleton(id)}];
`;
  return { service: file, index: withService(index, name, constant) };
}

/** The index with one more import and one more spread, both in the order of the alphabet. */
function withService(index: string, file: string, constant: string): string {
  const imports = sortedWith(
    index,
    /^import \{ \w+ \} from '\.\/[\w-]+\.ts';\n/gm,
    `import { ${constant} } from './${file}.ts';\n`,
    /'.*'/,
  );
  return sortedWith(imports, /^ {2}\.\.\.\w+,\n/gm, `  ...${constant},\n`, /\w+/);
}

function sortedWith(text: string, pattern: RegExp, line: string, key: RegExp): string {
  const keyOf = (of: string): string => key.exec(of)?.[0] ?? '';
  const after = [...text.matchAll(pattern)].filter(([other]) => keyOf(other) < keyOf(line)).at(-1);
  const at = after ? after.index + after[0].length : text.search(pattern);
  return text.slice(0, at) + line + text.slice(at);
}

function skeleton(id: string): string {
  return `  {
    id: '${id}',
    title: '',
    why: '',
    layer: 'service',
    kind: 'must',
    profile: 'recommended',
    settings: [
      {
        type: '',
        path: '',
        secure: { equals: [true] },
        insecure: [false],
        absent: [{ means: 'unknown', source: '' }],
      },
    ],
    fix: { set: true },
    references: [templateReference('')],
    azurePolicy: [],
    controls: [],
    get examples() {
      return { fails: {}, passes: {} };
    },
  },
`;
}
