import { deploymentId, type DeploymentScope, type ValidationLevel } from '../azure/deployment.ts';
import { wrongDeploymentName, wrongGroupName } from './names.ts';

/** What a deployment is asked for, as the options say it. */
export interface TargetOptions {
  scope: 'resourceGroup' | 'subscription' | 'managementGroup' | 'tenant';
  subscriptionId: string | undefined;
  managementGroupId: string | undefined;
  resourceGroup: string | undefined;
  location: string | undefined;
  mode: 'incremental' | 'complete';
  confirmComplete: string | undefined;
  deploymentName: string;
  validationLevel: 'provider' | 'providerNoRbac' | 'template';
}

/** Where a deployment goes. */
export interface Target {
  scope: DeploymentScope;
  name: string;
  id: string;
  mode: 'Incremental' | 'Complete';
  /** Undefined: Azure's own. */
  validationLevel: ValidationLevel | undefined;
}

// Azure takes 4 MB of template and as much of parameters.
const maxBytes = 4 * 1024 * 1024;

const schemas: Readonly<Record<TargetOptions['scope'], RegExp>> = {
  resourceGroup: /\/deploymentTemplate\.json#?$/i,
  subscription: /\/subscriptionDeploymentTemplate\.json#?$/i,
  managementGroup: /\/managementGroupDeploymentTemplate\.json#?$/i,
  tenant: /\/tenantDeploymentTemplate\.json#?$/i,
};

const levels = { provider: undefined, providerNoRbac: 'ProviderNoRbac', template: 'Template' } as const;

/** What is wrong with the options, before anything is sent; sentences. */
export function wrongTarget(
  options: TargetOptions,
  schema: string | undefined,
  template: string,
  parameters: string,
): readonly string[] {
  const { scope, resourceGroup, mode, confirmComplete, location, deploymentName } = options;
  const wrong = [scopeProblem(options), wrongDeploymentName(deploymentName)];
  if (scope === 'resourceGroup' && resourceGroup !== undefined) wrong.push(wrongGroupName(resourceGroup));
  if (scope !== 'resourceGroup' && location === undefined)
    wrong.push(`scope ${scope} needs location: where Azure keeps the deployment`);
  if (schema !== undefined && !schemas[scope].test(schema))
    wrong.push(`the template's $schema is ${schema}, which is not that of scope ${scope}`);
  if (mode === 'complete') {
    if (scope !== 'resourceGroup') wrong.push('deployment-mode complete exists for resource groups only');
    else if (confirmComplete?.toLowerCase() !== resourceGroup?.toLowerCase()) {
      wrong.push(
        'deployment-mode complete deletes what the template does not declare: confirm-complete must be the name of the resource group',
      );
    }
  }
  for (const [what, text] of [
    ['template', template],
    ['parameters', parameters],
  ] as const) {
    const size = Buffer.byteLength(text);
    if (size > maxBytes) wrong.push(`the ${what} has ${size} bytes, Azure takes at most ${maxBytes}`);
  }
  return wrong.filter((each) => each !== undefined);
}

function scopeProblem({ scope, subscriptionId, managementGroupId, resourceGroup }: TargetOptions): string | undefined {
  const needs = (name: string, value: string | undefined): string | undefined =>
    value === undefined ? `scope ${scope} needs ${name}` : undefined;
  switch (scope) {
    case 'resourceGroup':
      return needs('resource-group', resourceGroup) ?? needs('subscription-id', subscriptionId);
    case 'subscription':
      return needs('subscription-id', subscriptionId);
    case 'managementGroup':
      return needs('management-group-id', managementGroupId);
    case 'tenant':
      return undefined;
  }
}

/** The target that options name which nothing is wrong with. */
export function targetOf(options: TargetOptions): Target {
  const scope = scopeOf(options);
  return {
    scope,
    name: options.deploymentName,
    id: deploymentId(scope, options.deploymentName),
    mode: options.mode === 'complete' ? 'Complete' : 'Incremental',
    validationLevel: levels[options.validationLevel],
  };
}

function scopeOf({ scope, subscriptionId = '', managementGroupId = '', resourceGroup = '' }: TargetOptions): DeploymentScope {
  switch (scope) {
    case 'resourceGroup':
      return { kind: scope, subscriptionId, resourceGroup };
    case 'subscription':
      return { kind: scope, subscriptionId };
    case 'managementGroup':
      return { kind: scope, managementGroupId };
    case 'tenant':
      return { kind: scope };
  }
}
