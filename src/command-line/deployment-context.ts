import type { DeploymentContext } from '../template/context.ts';
import type { Arguments } from './arguments.ts';

const options = {
  subscriptionId: 'subscription-id',
  tenantId: 'tenant-id',
  resourceGroup: 'resource-group',
  location: 'location',
  deploymentName: 'deployment-name',
  managementGroupId: 'management-group-id',
  utcNow: 'utc-now',
} as const;

/** What the options of a command line say about the deployment; the rest stays unknown. */
export function contextOf(args: Arguments): DeploymentContext {
  const given = Object.entries(options).map(([member, option]) => [member, args.given(option)] as const);
  return Object.fromEntries(given.filter(([, value]) => value !== undefined));
}
