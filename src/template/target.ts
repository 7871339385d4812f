import type { Expression } from '../expression/ast.ts';
import { literal } from '../expression/print.ts';
import { ExpressionError } from '../expression/environment.ts';
import { typeOf, Unknown, type Value } from '../expression/value.ts';
import type { DeploymentContext } from './context.ts';

export type ScopeKind = 'resourceGroup' | 'subscription' | 'managementGroup' | 'tenant';

/** Where a template is deployed; what nobody said is unknown. */
export interface Target {
  kind: ScopeKind;
  tenantId: Value;
  subscriptionId: Value;
  resourceGroup: Value;
  managementGroup: Value;
  /** Of the resource group, or of the deployment at other scopes. */
  location: Value;
  /** Tags of the resource group, where a template declares them. */
  tags?: Value;
}

/** The scope that a template's `$schema` names. */
export function scopeKindOf(schema: Value | undefined): ScopeKind {
  const name = typeof schema === 'string' ? /\/(\w+?)deploymentTemplate\.json/i.exec(schema)?.[1]?.toLowerCase() : undefined;
  switch (name) {
    case 'subscription':
      return 'subscription';
    case 'managementgroup':
      return 'managementGroup';
    case 'tenant':
      return 'tenant';
    default:
      return 'resourceGroup';
  }
}

/** The target of the root template, from what the caller knows. */
export function rootTarget(kind: ScopeKind, context: DeploymentContext): Target {
  return {
    kind,
    tenantId: context.tenantId ?? fact('tenant', 'tenantId'),
    subscriptionId: context.subscriptionId ?? fact('subscription', 'subscriptionId'),
    resourceGroup: context.resourceGroup ?? fact('resourceGroup', 'name'),
    managementGroup: context.managementGroupId ?? fact('managementGroup', 'name'),
    location:
      locationOf(kind, context) ??
      (kind === 'resourceGroup' ? fact('resourceGroup', 'location') : fact('deployment', 'location')),
  };
}

/** The location of a group counts where the group is known, as the engine has it. */
function locationOf(kind: ScopeKind, { location, resourceGroup }: DeploymentContext): string | undefined {
  return kind === 'resourceGroup' && resourceGroup === undefined ? undefined : location;
}

/** A fact of the deployment that nobody told: `resourceGroup().location`. */
export function fact(name: string, ...members: readonly string[]): Unknown {
  let residual: Expression = { kind: 'call', name, args: [], start: -1, end: -1 };
  for (const member of members) residual = { kind: 'property', target: residual, name: member, start: -1, end: -1 };
  return new Unknown(residual, { kind: 'context', name: [`${name}()`, ...members].join('.') });
}

/** Throws ExpressionError for a known argument that is no string. */
export function checkString(name: string, argument: Value | undefined): void {
  const type = argument === undefined ? 'string' : typeOf(argument);
  if (type === 'string' || type === 'unknown') return;
  throw new ExpressionError('expression/argument-type', `the arguments of '${name}' must be strings, not ${type}`);
}

/** A call that remains, with its arguments as they are known. */
export function remaining(name: string, args: readonly Value[], reason: Unknown['reason'], isSecret = false): Unknown {
  return new Unknown({ kind: 'call', name, args: args.map(literal), start: -1, end: -1 }, reason, isSecret);
}
