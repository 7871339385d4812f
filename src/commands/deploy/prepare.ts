import { randomBytes } from 'node:crypto';
import picomatch from 'picomatch';
import { chooseCloud, type Cloud } from '../../azure/clouds.ts';
import { contentSha256 } from '../../deploy/content.ts';
import { gate, type Refusal } from '../../deploy/gate.ts';
import { defaultDeploymentName } from '../../deploy/names.ts';
import type { MergedParameters } from '../../deploy/parameters.ts';
import { type Target, targetOf, wrongTarget } from '../../deploy/target.ts';
import { upperCase } from '../../document/case.ts';
import type { Files } from '../../files/files.ts';
import type { Deployment } from '../../template/expand.ts';
import { type DeployInput, expandInput } from './deploy-input.ts';
import type { DeployOptions } from './deploy-options.ts';
import { lint, type LintOptions, type LintOutcome } from '../lint/lint.ts';
import { placeholdersIn } from '../../discovery/placeholders.ts';
import type { Ports } from '../../ports.ts';
import { schemaOf } from '../../discovery/recognise.ts';

/** Everything that is known before the first request. */
export interface Prepared {
  options: DeployOptions;
  input: DeployInput;
  parameters: MergedParameters;
  target: Target;
  /** A sentence where the options name none. */
  cloud: Cloud | string;
  content: string;
  run: string;
}

/** What the check of a deployment comes to. */
export interface CheckedDeployment {
  checked: LintOutcome;
  deployment: Deployment;
  /** Undefined: nothing stands against the deployment. */
  refusal: Refusal | undefined;
}

/** Checks exactly what would be deployed. Sends nothing. */
export async function checkDeploy(files: Files, prepared: Prepared): Promise<CheckedDeployment> {
  const { options, input, parameters, target, cloud } = prepared;
  const context = contextOf(options, target.name);
  const checked = await lint({ files }, lintOptions(options, input, context));
  const { deployment, unanalysed } = await expandInput(files, input, options.overrides, context);
  const named = { ...options, deploymentName: target.name };
  const wrong = [...wrongTarget(named, schemaOf(input.template), input.template.text, parameters.text)];
  if (typeof cloud === 'string') wrong.push(cloud);
  const opened = gate({
    report: checked.report,
    diagnostics: deployment.diagnostics,
    failOn: checked.failOn,
    failOnUnchecked: options.failOnUnchecked,
    unanalysed,
    allowsUnanalysed: matcher(options.allowUnanalysed),
    placeholders: placeholdersInEffect(input, parameters),
  });
  return { checked, deployment, refusal: joined(wrong, opened, checked) };
}

/** Everything about a deployment that is known before the first request. */
export function prepare(ports: Ports, options: DeployOptions, input: DeployInput, parameters: MergedParameters): Prepared {
  const { GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt = '1' } = ports.env;
  const random = randomBytes(3).toString('hex');
  const run = id === undefined || id === '' ? undefined : { id, attempt };
  const name = options.deploymentName ?? defaultDeploymentName({ template: input.template.path, run, now: ports.now(), random });
  const target = targetOf({ ...options, deploymentName: name });
  const scope = target.id.slice(0, target.id.lastIndexOf('/providers/')).toLowerCase();
  const content = contentSha256({ template: input.template.text, parameters: parameters.digestible, scope, mode: target.mode });
  const cloud = chooseCloud(options.cloud, options.armEndpoint, options.authorityHost);
  return {
    options,
    input,
    parameters,
    target,
    cloud,
    content,
    run: run === undefined ? `${ports.now().toISOString()} ${random}` : `${run.id}/${run.attempt}`,
  };
}

/** What is known of the deployment beforehand; where an existing group lies is not, and so it stays unknown. */
function contextOf(
  { scope, subscriptionId, tenantId, resourceGroup, managementGroupId, location }: DeployOptions,
  deploymentName: string,
): NonNullable<LintOptions['context']> {
  const facts = {
    subscriptionId,
    tenantId,
    resourceGroup,
    managementGroupId,
    location: scope === 'resourceGroup' ? undefined : location,
  };
  return { deploymentName, ...Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined)) };
}

function lintOptions(options: DeployOptions, input: DeployInput, context: NonNullable<LintOptions['context']>): LintOptions {
  const { overrides: values, config, configFiles, baseline, suppressions, profile, failOn } = options;
  return {
    paths: [input.template.path],
    parameters: input.parameters.map(({ path }) => path),
    values,
    closed: true,
    context,
    ...(config === undefined ? {} : { config }),
    ...(configFiles === undefined ? {} : { configFiles }),
    ...(baseline === undefined ? {} : { baseline }),
    ...(suppressions === undefined ? {} : { suppressions }),
    ...(profile === undefined ? {} : { profile }),
    ...(failOn === undefined ? {} : { failOn }),
  };
}

function matcher(globs: readonly string[]): (text: string) => boolean {
  return globs.length === 0 ? () => false : picomatch([...globs], { nocase: true, dot: true });
}

/** Placeholders among the values that are deployed: a default that is overridden harms nobody. */
function placeholdersInEffect(
  { template, parameters }: DeployInput,
  merged: MergedParameters,
): ReturnType<typeof placeholdersIn> {
  return [
    ...placeholdersIn(template, (name) => !merged.given.has(upperCase(name))),
    ...parameters.flatMap((each) => placeholdersIn(each)),
  ];
}

function joined(wrong: readonly string[], opened: Refusal | undefined, { report }: LintOutcome): Refusal | undefined {
  const reasons = [...wrong, ...(opened?.reasons ?? [])];
  // Exactly the evaluation that is deployed must have been checked.
  if (reasons.length === 0 && report.summary.evaluations !== 1) reasons.push('the template was not checked');
  if (reasons.length === 0) return undefined;
  return { code: wrong.length > 0 ? 2 : (opened?.code ?? 2), reasons };
}
