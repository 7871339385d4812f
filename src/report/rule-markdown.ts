import type { Rule } from '../rules/rule.ts';
import { type Block, pageOf } from './rule-page.ts';

/** The page of a rule in Markdown. */
export function ruleMarkdown(rule: Rule): string {
  const { id, title, facts, sections } = pageOf(rule);
  const parts = [
    `# ${id}\n\n${title}.\n`,
    facts.map(([name, value]) => `- **${name}**: ${value}\n`).join(''),
    ...sections.map((section) => `## ${section.title}\n\n${section.blocks.map(blockText).join('\n')}`),
  ];
  return parts.join('\n');
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'text':
      return `${block.text}\n`;
    case 'list':
      return block.items.map((item) => `- ${item}\n`).join('');
    case 'code':
      return `\`\`\`${block.language}\n${block.text}\`\`\`\n`;
    case 'table':
      return [block.head, block.head.map(() => '---'), ...block.rows].map(row).join('');
  }
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`;
}

/** All rules in one table, with links to their pages beside it. */
export function rulesMarkdown(rules: readonly Rule[]): string {
  const rows = rules.map(({ id, title, layer, kind, profile }) => [`[${id}](${id}.md)`, title, layer, kind, profile]);
  return [['Rule', 'Requirement', 'Layer', 'Kind', 'Profile'], ['---', '---', '---', '---', '---'], ...rows].map(row).join('');
}
