import type { Taker } from '../options.ts';
import type { Arguments } from '../command-line/arguments.ts';
import type { ExitCode, Ports } from '../ports.ts';

/** Runs one command. Throws UsageError and FileError for what the user can change; anything else is our mistake. */
export type Run = (ports: Ports, args: Arguments) => Promise<ExitCode>;

/** One command as the command line lists it; its code is loaded only when it runs. */
export interface Command {
  name: Taker;
  usage: string;
  text: string;
  examples: readonly string[];
  load(): Promise<Run>;
}

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  {
    name: 'lint',
    usage: '[paths...]',
    text: 'Check templates: files, folders or globs; the current folder by default.',
    examples: [
      'armored lint',
      'armored lint infra --fail-on warning',
      "armored lint 'infra/**/*.json' --format sarif --output armored.sarif",
      'armored lint --format html --output armored.html',
      'armored lint --fix',
      'armored lint --changed-since origin/main',
      'armored lint main.json --parameters dev.json --parameters prod.json',
    ],
    load: async () => (await import('./lint/lint-command.ts')).runLint,
  },
  {
    name: 'expand',
    usage: '[paths...]',
    text: 'Print the resources and outputs that a template evaluates to.',
    examples: ['armored expand main.json', 'armored expand main.json --parameters main.parameters.prod.json --format json'],
    load: async () => (await import('./expand/expand.ts')).expand,
  },
  {
    name: 'rules',
    usage: '',
    text: 'List the rules.',
    examples: [
      'armored rules',
      'armored rules --service storage',
      'armored rules --layer infrastructure --kind must',
      'armored rules --format json',
    ],
    load: async () => (await import('./rules-command.ts')).runRules,
  },
  {
    name: 'explain',
    usage: '<rule-id>',
    text: 'Say why a rule matters, what it expects, what absence means, and how to comply.',
    examples: ['armored explain hdinsight/encryption-in-transit', 'armored explain storage/https-only --format markdown'],
    load: async () => (await import('./explain-command.ts')).runExplain,
  },
  {
    name: 'merge',
    usage: '<report.json...>',
    text: 'Join the reports of all shards of a run into the report of the whole run, and exit as it would.',
    examples: [
      'armored lint --shard 1/4 --format json --output shards/1.json',
      'armored merge shards/*.json --format html --output armored.html',
      'armored merge shards/*.json --format sarif --output armored.sarif',
    ],
    load: async () => (await import('./merge/merge-command.ts')).runMerge,
  },
  {
    name: 'deploy',
    usage: '--template <file>',
    text: 'Check a template with its parameters and, if nothing stands against it, deploy these very bytes.',
    examples: [
      'armored deploy --template main.json --parameters prod.json --subscription-id <id> --resource-group rg-prod --location westeurope',
      'armored deploy --template main.json --scope subscription --subscription-id <id> --location westeurope --wait false',
    ],
    load: async () => (await import('./deploy/deploy-command.ts')).runDeploy,
  },
  {
    name: 'demo',
    usage: '',
    text: 'Play a pull request and a merge, end to end, against a GitHub and an Azure of this process.',
    examples: ['armored demo'],
    load: async () => (await import('./demo-command.ts')).runDemo,
  },
];
