import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Layer } from '../src/rules/rule.ts';
import { rules } from '../src/rules/index.ts';

const root = join(import.meta.dirname, '..');
const layers: readonly Layer[] = ['service', 'infrastructure', 'connection'];

/** What the committed command line says of the example, as the README shows it. */
function example(): string {
  const args = [join(root, 'dist/cli.js'), 'lint', 'examples/hdinsight'];
  const { stdout } = spawnSync(process.execPath, args, { cwd: root, env: { COLUMNS: '100' }, encoding: 'utf8' });
  return `\`\`\`\n$ armored lint examples/hdinsight\n${stdout}\`\`\``;
}

/** Services and how many rules each has in each layer. */
function services(): string {
  const counts = new Map<string, Record<Layer, number>>();
  for (const { id, layer } of rules) {
    const [service = ''] = id.split('/');
    const row = counts.get(service) ?? { service: 0, infrastructure: 0, connection: 0 };
    counts.set(service, { ...row, [layer]: row[layer] + 1 });
  }
  const settings = rules.flatMap((rule) => rule.settings);
  const types = new Set(settings.map(({ type }) => type.toLowerCase()));
  const rows = [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([service, row]) => `| ${service} | ${layers.map((layer) => (row[layer] === 0 ? '' : String(row[layer]))).join(' | ')} |`,
    );
  return [
    `${rules.length} rules over ${settings.length} settings of ${types.size} resource types: the service's own endpoints, the infrastructure below them (IPsec, MACsec,`,
    'WireGuard, virtual networks), and connections to backends and clients.',
    '',
    `<details><summary>Rules by service and layer</summary>`,
    '',
    `| service | ${layers.join(' | ')} |`,
    '| --- | --: | --: | --: |',
    ...rows,
    '',
    '</details>',
  ].join('\n');
}

/** The README with its generated parts written anew. */
export function withGeneratedParts(readme: string): string {
  const parts = { example: example(), rules: services() };
  return Object.entries(parts).reduce((text, [name, part]) => {
    const pattern = new RegExp(`(<!-- ${name}: [^>]*-->\n)[^]*?(<!-- /${name} -->)`);
    return text.replace(pattern, (_, begin: string, end: string) => `${begin}${part}\n${end}`);
  }, readme);
}
