import type { Auth } from '../../azure/sign-in.ts';
import type { FailOn } from '../../check/compare.ts';
import { isJsonObject, type Json } from '../../document/json.ts';
import { readDocument } from '../../document/read.ts';
import type { TargetOptions } from '../../deploy/target.ts';
import type { Files } from '../../files/files.ts';
import type { Profile } from '../../rules/rule.ts';
import { type Arguments, UsageError } from '../../command-line/arguments.ts';

/** What to deploy, where, and how. */
export interface DeployOptions extends Omit<TargetOptions, 'deploymentName'> {
  template: string;
  parameters: readonly string[];
  overrides: Readonly<Record<string, Json>>;
  deploymentName: string | undefined;
  tags: Readonly<Record<string, string>>;
  createResourceGroup: boolean;
  tenantId: string | undefined;
  clientId: string | undefined;
  auth: Auth;
  cloud: string | undefined;
  armEndpoint: string | undefined;
  authorityHost: string | undefined;
  wait: boolean;
  /** May be a fraction. */
  timeoutMinutes: number;
  onCancel: 'detach' | 'cancel';
  onActive: 'adopt' | 'wait' | 'fail';
  failOnUnchecked: boolean;
  allowUnanalysed: readonly string[];
  config: string | undefined;
  /** Where the configuration is read from; by default from where the template is. */
  configFiles?: Files;
  baseline: string | undefined;
  suppressions: 'all' | 'config-only' | undefined;
  profile: Profile | undefined;
  failOn: FailOn | undefined;
}

/** Reads the options of a deployment, from the command line or from the Action's inputs. Throws UsageError. */
export async function deployOptions(args: Arguments): Promise<DeployOptions> {
  const template = args.given('template');
  if (template === undefined) throw new UsageError('template is missing: name the template to deploy');
  return {
    template,
    parameters: args.list('parameters'),
    overrides: await parameterOverrides(args.given('parameter-overrides')),
    ...targetOptions(args),
    deploymentName: args.given('deployment-name'),
    tags: tagsOf(args.given('resource-group-tags')),
    createResourceGroup: args.text('create-resource-group') !== 'false',
    tenantId: args.given('tenant-id'),
    clientId: args.given('client-id'),
    auth: args.text('auth') as Auth,
    cloud: args.given('cloud'),
    armEndpoint: args.given('arm-endpoint'),
    authorityHost: args.given('authority-host'),
    wait: args.text('wait') !== 'false',
    timeoutMinutes: Number(args.text('timeout-minutes')),
    onCancel: args.text('on-cancel') as DeployOptions['onCancel'],
    onActive: args.text('on-active') as DeployOptions['onActive'],
    failOnUnchecked: args.text('fail-on-unchecked') !== 'false',
    allowUnanalysed: args.list('allow-unanalysed'),
    config: args.given('config'),
    baseline: args.given('baseline'),
    suppressions: args.given('suppressions') as DeployOptions['suppressions'],
    profile: args.given('profile') as Profile | undefined,
    failOn: args.given('fail-on') as FailOn | undefined,
  };
}

function targetOptions(args: Arguments): Omit<TargetOptions, 'deploymentName'> {
  return {
    scope: args.text('scope') as TargetOptions['scope'],
    subscriptionId: args.given('subscription-id'),
    managementGroupId: args.given('management-group-id'),
    resourceGroup: args.given('resource-group'),
    location: args.given('location'),
    mode: args.text('deployment-mode') as TargetOptions['mode'],
    confirmComplete: args.given('confirm-complete'),
    validationLevel: args.text('validation-level') as TargetOptions['validationLevel'],
  };
}

/** Parameter values from a JSON or YAML object. */
export async function parameterOverrides(text: string | undefined): Promise<Readonly<Record<string, Json>>> {
  if (text === undefined) return {};
  const { value, diagnostics } = readDocument('parameter-overrides', text);
  if (isJsonObject(value) && !diagnostics.some(({ severity }) => severity === 'error')) return value;
  const { parse } = await import('yaml');
  try {
    const parsed: unknown = parse(text, { maxAliasCount: 100 });
    if (isJsonObject(parsed)) return parsed;
  } catch {
    // No word of the text is repeated: it may hold secrets.
  }
  throw new UsageError('parameter-overrides must be an object of parameter values, as JSON or YAML');
}

/** Tags from a JSON object or `key=value` lines. */
function tagsOf(text: string | undefined): Readonly<Record<string, string>> {
  if (text === undefined) return {};
  const { value } = /^\s*\{/.test(text) ? readDocument('resource-group-tags', text) : { value: undefined };
  const pairs = isJsonObject(value)
    ? Object.entries(value)
    : text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map(pairOf);
  const tags = Object.create(null) as Record<string, string>;
  for (const [name, tag] of pairs) {
    if (typeof tag !== 'string' || name === '')
      throw new UsageError('resource-group-tags must be a JSON object of texts, or key=value lines');
    tags[name] = tag;
  }
  return tags;
}

function pairOf(line: string): readonly [string, string | undefined] {
  const at = line.indexOf('=');
  return at < 0 ? [line.trim(), undefined] : [line.slice(0, at).trim(), line.slice(at + 1).trim()];
}
