/** Who takes an option: the Action as an input, a command as `--name`. */
export type Taker = 'action' | 'lint' | 'expand' | 'rules' | 'explain' | 'deploy' | 'merge' | 'demo';

/** One input of the Action or flag of the command line. Defaults live here, never in action.yml: there, empty means unset. */
export interface Option {
  name: string;
  takers: readonly Taker[];
  /** `flag` takes no value; `list` may be repeated, or holds a value a line. */
  kind: 'text' | 'flag' | 'list' | 'boolean' | 'number';
  /** The values it takes, the default first; absent for free text. */
  values?: readonly string[];
  /** How the value is called in help: `<file>`. */
  value?: string;
  default?: string;
  text: string;
}

const lint = ['lint'] as const;
const checks = ['action', 'lint', 'deploy'] as const;
const context = ['lint', 'expand'] as const;
const azure = ['action', 'deploy'] as const;

/** Every input and flag. action.yml, `--help` and the documentation are made from this table. */
export const options: readonly Option[] = [
  {
    name: 'command',
    takers: ['action'],
    kind: 'text',
    values: ['auto', 'lint', 'deploy'],
    text: 'What to do. `auto` lints on pull requests and in merge queues, and on push and workflow_dispatch deploys what it linted when a resource group is set.',
  },
  {
    name: 'paths',
    takers: ['action'],
    kind: 'list',
    default: '.',
    text: 'Templates to check: files, folders or globs, one a line.',
  },
  {
    name: 'parameters',
    takers: ['action', 'lint', 'expand', 'deploy'],
    kind: 'list',
    value: '<file>',
    text: 'Parameters files. In lint each is an evaluation of its own; in deploy they are merged, the later wins. Without it, files beside the template are found by name.',
  },
  {
    name: 'no-parameters',
    takers: context,
    kind: 'flag',
    text: 'Evaluate with the defaults only, even where parameters files stand beside the template.',
  },
  {
    name: 'config',
    takers: checks,
    kind: 'text',
    value: '<file>',
    text: 'Configuration file. Default: `armored.yml` at the root or under `.github/`.',
  },
  {
    name: 'config-from',
    takers: ['action'],
    kind: 'text',
    values: ['base', 'head'],
    text: 'On pull requests, where configuration and baseline are read from.',
  },
  {
    name: 'profile',
    takers: checks,
    kind: 'text',
    values: ['recommended', 'strict'],
    text: 'Which rules apply, and how severe an unenforced setting is.',
  },
  {
    name: 'fail-on',
    takers: checks,
    kind: 'text',
    values: ['error', 'warning', 'notice', 'never'],
    text: 'The severity from which the run fails.',
  },
  {
    name: 'report',
    takers: ['action'],
    kind: 'text',
    values: ['new', 'all'],
    text: 'On pull requests: only what the pull request adds, or everything. Elsewhere everything.',
  },
  {
    name: 'format',
    takers: lint,
    kind: 'text',
    values: ['pretty', 'json', 'sarif', 'markdown', 'github', 'html'],
    text: 'How to print the report.',
  },
  { name: 'format', takers: ['expand'], kind: 'text', values: ['pretty', 'json'], text: 'How to print the resources.' },
  { name: 'format', takers: ['rules'], kind: 'text', values: ['pretty', 'json', 'markdown'], text: 'How to print the rules.' },
  { name: 'format', takers: ['explain'], kind: 'text', values: ['pretty', 'markdown'], text: 'How to print the page.' },
  {
    name: 'format',
    takers: ['merge'],
    kind: 'text',
    values: ['json', 'pretty', 'sarif', 'markdown', 'github', 'html'],
    text: 'How to print the joined report.',
  },
  {
    name: 'output',
    takers: ['lint', 'expand', 'merge'],
    kind: 'text',
    value: '<file>',
    text: 'Write the report to a file instead of standard output.',
  },
  { name: 'rule', takers: lint, kind: 'list', value: '<glob>', text: 'Only these rules.' },
  {
    name: 'layer',
    takers: ['lint', 'rules'],
    kind: 'list',
    values: ['service', 'infrastructure', 'connection'],
    text: 'Only rules of this layer.',
  },
  { name: 'service', takers: ['rules'], kind: 'text', value: '<name>', text: 'Only rules of this service.' },
  { name: 'kind', takers: ['rules'], kind: 'text', values: ['must', 'harden'], text: 'Only rules of this kind.' },
  { name: 'baseline', takers: checks, kind: 'text', value: '<file>', text: 'Findings accepted so far: listed, but not counted.' },
  { name: 'update-baseline', takers: lint, kind: 'flag', text: 'Write the baseline anew from what is found, and exit 0.' },
  {
    name: 'suppressions',
    takers: checks,
    kind: 'text',
    values: ['all', 'config-only'],
    text: '`config-only` refuses suppressions written in templates: they are listed and do not count.',
  },
  { name: 'fix', takers: lint, kind: 'flag', text: 'Apply the safe fixes.' },
  { name: 'fix-dry-run', takers: lint, kind: 'flag', text: 'Print the safe fixes as a diff; change nothing.' },
  {
    name: 'unsafe-fixes',
    takers: lint,
    kind: 'flag',
    text: 'Also the fixes that may break clients or need the resource to be recreated.',
  },
  {
    name: 'changed-since',
    takers: lint,
    kind: 'text',
    value: '<ref>',
    text: 'Only templates whose text, parameters or linked templates changed since the merge base with a git ref.',
  },
  {
    name: 'shard',
    takers: lint,
    kind: 'text',
    value: '<i/n>',
    text: 'Only the i-th of n parts of the evaluations. With --format json, armored merge joins the reports of all parts.',
  },
  { name: 'quiet', takers: ['lint', 'merge'], kind: 'flag', text: 'Errors only, and nothing when clean.' },
  {
    name: 'no-color',
    takers: ['lint', 'expand', 'rules', 'explain', 'merge', 'deploy', 'demo'],
    kind: 'flag',
    text: 'No colours. NO_COLOR does the same, FORCE_COLOR colours pipes.',
  },
  {
    name: 'comment',
    takers: ['action'],
    kind: 'text',
    values: ['auto', 'always', 'never'],
    text: 'The comment on the pull request: when there is something to say, always, or never.',
  },
  {
    name: 'comment-key',
    takers: ['action'],
    kind: 'text',
    default: 'default',
    text: 'Tells the comments of several runs on one pull request apart.',
  },
  {
    name: 'review-comments',
    takers: ['action'],
    kind: 'text',
    values: ['off', 'suggestions', 'all'],
    text: 'Review comments on lines of the diff: none, only those with a fix to apply, or all.',
  },
  {
    name: 'annotations',
    takers: ['action'],
    kind: 'boolean',
    values: ['true', 'false'],
    text: 'Annotations on the lines of the files.',
  },
  { name: 'summary', takers: ['action'], kind: 'boolean', values: ['true', 'false'], text: 'The report in the job summary.' },
  {
    name: 'sarif-file',
    takers: ['action'],
    kind: 'text',
    value: '<file>',
    text: 'Write the findings as SARIF, to be uploaded by github/codeql-action/upload-sarif.',
  },
  { name: 'report-file', takers: ['action'], kind: 'text', value: '<file>', text: 'Write the report as JSON.' },
  {
    name: 'github-token',
    takers: ['action'],
    kind: 'text',
    default: '${{ github.token }}',
    text: 'Token for the comment; needs `pull-requests: write`.',
  },
  { name: 'client-id', takers: azure, kind: 'text', text: 'Application (client) id of the identity that deploys.' },
  { name: 'tenant-id', takers: ['action', 'deploy', ...context], kind: 'text', value: '<id>', text: 'Microsoft Entra tenant.' },
  { name: 'subscription-id', takers: ['action', 'deploy', ...context], kind: 'text', value: '<id>', text: 'Azure subscription.' },
  {
    name: 'auth',
    takers: azure,
    kind: 'text',
    values: ['auto', 'oidc', 'cli', 'env', 'managed-identity'],
    text: 'How to sign in. `auto`: GitHub OIDC, then a federated token file, then a client secret in the environment, then the Azure CLI.',
  },
  {
    name: 'cloud',
    takers: azure,
    kind: 'text',
    values: ['AzureCloud', 'AzureUSGovernment', 'AzureChinaCloud', 'custom'],
    text: 'Azure cloud.',
  },
  {
    name: 'arm-endpoint',
    takers: azure,
    kind: 'text',
    value: '<url>',
    text: "Azure Resource Manager's address, for `cloud: custom`.",
  },
  { name: 'authority-host', takers: azure, kind: 'text', value: '<url>', text: 'Sign-in address, for `cloud: custom`.' },
  {
    name: 'scope',
    takers: azure,
    kind: 'text',
    values: ['resourceGroup', 'subscription', 'managementGroup', 'tenant'],
    text: 'Where the deployment runs.',
  },
  {
    name: 'management-group-id',
    takers: ['action', 'deploy', ...context],
    kind: 'text',
    value: '<id>',
    text: 'Management group.',
  },
  {
    name: 'resource-group',
    takers: ['action', 'deploy', ...context],
    kind: 'text',
    value: '<name>',
    text: 'Resource group to deploy into.',
  },
  {
    name: 'location',
    takers: ['action', 'deploy', ...context],
    kind: 'text',
    value: '<region>',
    text: 'Region of the resource group, where it must be created.',
  },
  {
    name: 'resource-group-tags',
    takers: azure,
    kind: 'text',
    text: 'Tags of the resource group, as JSON or `key=value` lines; merged with those it has.',
  },
  {
    name: 'create-resource-group',
    takers: azure,
    kind: 'boolean',
    values: ['true', 'false'],
    text: 'Create the resource group where it does not exist.',
  },
  { name: 'template', takers: azure, kind: 'text', value: '<file>', text: 'The template to deploy.' },
  {
    name: 'parameter-overrides',
    takers: azure,
    kind: 'text',
    text: 'Parameter values as a JSON or YAML object; they win over the files.',
  },
  {
    name: 'deployment-name',
    takers: ['action', 'deploy', ...context],
    kind: 'text',
    value: '<name>',
    text: 'Name of the deployment. Default: made from the template, the run and the attempt.',
  },
  {
    name: 'deployment-mode',
    takers: azure,
    kind: 'text',
    values: ['incremental', 'complete'],
    text: 'Deployment mode. `complete` deletes what the template does not declare.',
  },
  {
    name: 'confirm-complete',
    takers: azure,
    kind: 'text',
    value: '<name>',
    text: 'The name of the resource group, typed again, for `deployment-mode: complete`.',
  },
  {
    name: 'validation-level',
    takers: azure,
    kind: 'text',
    values: ['provider', 'providerNoRbac', 'template'],
    text: "How deep Azure's validation goes.",
  },
  {
    name: 'fail-on-unchecked',
    takers: azure,
    kind: 'boolean',
    values: ['true', 'false'],
    text: 'Stop where a setting that must be secure is not known before the deployment.',
  },
  {
    name: 'allow-unanalysed',
    takers: azure,
    kind: 'list',
    text: 'Files or resource types, as globs, that may be deployed although they could not be analysed: linked templates, deployment scripts.',
  },
  { name: 'wait', takers: azure, kind: 'boolean', values: ['true', 'false'], text: 'Wait until the deployment ends.' },
  { name: 'timeout-minutes', takers: azure, kind: 'number', default: '90', text: 'How long to wait; may be a fraction.' },
  {
    name: 'on-cancel',
    takers: azure,
    kind: 'text',
    values: ['detach', 'cancel'],
    text: 'When the run is cancelled: leave the deployment running, or cancel it in Azure.',
  },
  {
    name: 'on-active',
    takers: azure,
    kind: 'text',
    values: ['adopt', 'wait', 'fail'],
    text: 'When the deployment name is already active: follow it if it is ours, wait until it ends, or fail.',
  },
  {
    name: 'allowed-refs',
    takers: ['action'],
    kind: 'list',
    text: 'Refs that may deploy, as globs: short names are branches, tags are named in full, `refs/tags/v*`. Default: the default branch.',
  },
  { name: 'utc-now', takers: context, kind: 'text', value: '<time>', text: 'What utcNow() gives, ISO 8601.' },
];

/** The options that one command, or the Action, takes. */
export function optionsOf(taker: Taker): readonly Option[] {
  return options.filter((option) => option.takers.includes(taker));
}

/** The default of an option: its own, or the first of its values. */
export function defaultOf(option: Option): string | undefined {
  return (
    option.default ??
    (option.kind === 'flag' ? undefined : option.name === 'layer' || option.name === 'kind' ? undefined : option.values?.[0])
  );
}

/** What the Action hands to later steps; `deployment` ones only where it deployed. */
export const outputs = {
  conclusion: '`pass`, `fail`, or `error` where something could not be checked.',
  errors: 'Findings and diagnostics of severity error that count: on pull requests those that it adds, unless `report` is `all`.',
  warnings: 'Those of severity warning.',
  notices: 'Those of severity notice.',
  new: 'Findings that the pull request adds; empty where there is nothing to compare with.',
  fixed: 'Findings of the base branch that are gone; empty where there is nothing to compare with.',
  suppressed: 'Findings that are accepted with a reason.',
  'sarif-file': 'Path of the SARIF file, where `sarif-file` asked for one.',
  'report-file': 'Path of the JSON report, where `report-file` asked for one.',
  'comment-url': 'Address of the comment on the pull request.',
  'deployment-name': 'Name of the deployment.',
  'deployment-id': 'Resource id of the deployment.',
  'correlation-id': 'Correlation id of the deployment, for support and activity logs.',
  state: '`succeeded`, `failed`, `canceled`, `running` or `skipped`.',
  duration: 'How long the deployment took, in seconds.',
  'resource-group-created': '`true` where the resource group was created.',
  'content-sha256': 'SHA-256 of what was checked and sent.',
  'portal-url': 'The deployment in the Azure portal.',
  outputs: 'Outputs of the template, as JSON. Each is also an output under its own name.',
} as const;

/** The name of an output of the Action. */
export type OutputName = keyof typeof outputs;
