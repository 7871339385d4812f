import type { Rule } from '../rules/rule.ts';
import { type Block, pageOf } from './rule-page.ts';
import { columns, type Paint, painter, wrap } from './terminal-text.ts';

/** Where text for a terminal goes. */
export interface TerminalStyle {
  color: boolean;
  width: number;
}

/** The page of a rule for a terminal: the same text as its Markdown. */
export function ruleTerminal(rule: Rule, { color, width }: TerminalStyle): string {
  const paint = painter(color);
  const { id, title, facts, sections } = pageOf(rule);
  const head = `${paint(id, 'bold')}\n${wrapped(`${title}.`, '', width)}\n${facts.map(([name, value]) => wrapped(`${name}: ${value}`, '', width)).join('')}`;
  return [
    head,
    ...sections.map(
      (part) => `${paint(part.title, 'bold')}\n${part.blocks.map((block) => blockText(block, paint, width)).join('')}`,
    ),
  ].join('\n');
}

function blockText(block: Block, paint: Paint, width: number): string {
  switch (block.kind) {
    case 'text':
      return wrapped(block.text, '  ', width);
    case 'list':
      return block.items.map((item) => wrapped(item.replace(/^\[(.*)\]\((.*)\)$/, '$1: $2'), '  ', width)).join('');
    case 'code':
      return block.text.replaceAll(/^(?=.)/gm, '    ');
    case 'table':
      return block.rows.map((row) => rowText(block.head, row, paint, width)).join('');
  }
}

/** A row of a table as a line for its first two cells, and one for each of the others that says something. */
function rowText(head: readonly string[], row: readonly string[], paint: Paint, width: number): string {
  const [type = '', property = '', ...rest] = row.map(plain);
  const lines = rest.flatMap((cell, index) => (cell === '' ? [] : [wrapped(`${head[index + 2] ?? ''}: ${cell}`, '    ', width)]));
  return `  ${paint(property, 'cyan')} ${paint(`of ${type}`, 'dim')}\n${lines.join('')}`;
}

function wrapped(text: string, indent: string, width: number): string {
  const lines = wrap(plain(text), Math.max(20, width - indent.length));
  return lines.map((line) => `${indent}${line}\n`).join('');
}

function plain(text: string): string {
  return text.replaceAll('`', '');
}

/** A list of rules, one a line, or two where the terminal is narrow. */
export function rulesTerminal(rules: readonly Rule[], { color, width }: TerminalStyle): string {
  const paint = painter(color);
  const column = Math.max(0, ...rules.map(({ id }) => columns(id))) + 2;
  return rules
    .map(({ id, title, layer, kind, profile }) => {
      const told = `${title} ${paint(`(${layer}, ${kind}${profile === 'strict' ? ', strict' : ''})`, 'dim')}`;
      const fits = column + columns(`${title} (${layer}, ${kind}, strict)`) <= width;
      return fits ? `${paint(id, 'bold')}${' '.repeat(column - columns(id))}${told}\n` : `${paint(id, 'bold')}\n  ${told}\n`;
    })
    .join('');
}
