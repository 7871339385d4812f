import { commands } from '../src/commands/commands.ts';
import { commandHelp } from '../src/commands/help.ts';

const introduction = `<!-- Generated from src/options.ts and src/commands/commands.ts by "npm run generate". -->

# Command line

\`armored\` is \`dist/cli.js\` of this repository: it runs on Node 20.20 and newer with nothing installed.

Reports go to standard output (or \`--output\`), diagnostics and progress to standard error. The exit codes:

| code | meaning |
| --- | --- |
| 0 | nothing at or above \`--fail-on\` |
| 1 | findings at or above it |
| 2 | something could not be read or evaluated, or the command line is wrong; every other file is still checked. Wins over 1 |
| 3 | Azure refused or failed the deployment |
| 4 | the deployment is still running when the wait ended |
`;

/** The text of docs/command-line.md: the help of every command. */
export function commandLinePage(): string {
  const sections = commands.map((command) => {
    // The exit codes are told once, above.
    const [help = ''] = commandHelp(command, 100).split('\nExit codes:');
    return `## armored ${command.name}\n\n\`\`\`\n${help.trimEnd()}\n\`\`\`\n`;
  });
  return [introduction, ...sections].join('\n');
}
