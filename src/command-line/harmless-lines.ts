/** Makes every line harmless to the runner, which obeys `::command::` at the start of a line and `##[command]` anywhere. */
export function harmlessLines(text: string): string {
  return text
    .split(/\r\n|[\r\n\u0085\u2028\u2029]/)
    .map((line) => line.replaceAll('##[', '## ['))
    .map((line) => (/^[\s\p{C}]*::/u.test(line) ? `| ${line}` : line))
    .join('\n');
}
