import { stringify } from 'yaml';
import { type Option, optionsOf, outputs } from '../src/options.ts';

function description({ text, values, kind, name }: Option): string {
  const [first, ...rest] = values ?? [];
  const choice = first === undefined ? '' : ` Values: \`${first}\` (default)${rest.map((value) => `, \`${value}\``).join('')}.`;
  return `${text}${choice}${kind === 'list' && name !== 'paths' ? ' One a line.' : ''}`;
}

/** The text of action.yml. Inputs have no defaults there, but for the token: GitHub gives no sign of what a user left out. */
export function actionYml(): string {
  const inputs = optionsOf('action').map((option) => [
    option.name,
    {
      description: description(option),
      required: false,
      ...(option.name === 'github-token' ? { default: option.default } : {}),
    },
  ]);
  const action = {
    name: 'Armored Transit',
    description: 'Requires encryption in transit of Azure ARM templates, on the pull request and before they are deployed.',
    author: 'Armored Transit',
    branding: { icon: 'lock', color: 'blue' },
    inputs: Object.fromEntries(inputs) as unknown,
    outputs: Object.fromEntries(Object.entries(outputs).map(([name, text]) => [name, { description: text }])),
    runs: { using: 'node24', main: 'dist/index.js' },
  };
  return `# Generated from src/options.ts by "npm run generate".\n${stringify(action, { lineWidth: 0 })}`;
}
