import type { Call } from '../expression/ast.ts';
import { checkCount } from '../expression/call.ts';
import { ExpressionError } from '../expression/environment.ts';
import { evaluateText } from '../expression/evaluate.ts';
import { printValue } from '../expression/print.ts';
import { unknownIn } from '../expression/unknowns.ts';
import { typeOf, Unknown, type Value, type ValueObject } from '../expression/value.ts';
import type { TemplateEnvironment } from './environment.ts';
import { groupOrigin, managementGroupOrigin, ofOrigin, subscriptionOrigin } from './origin.ts';
import { list, reference, references, resourceInfo } from './references.ts';
import {
  checkSubscription,
  extensionResourceId,
  managementGroupResourceId,
  resourceId,
  subscriptionResourceId,
  tenantResourceId,
} from './resource-ids.ts';
import { checkString, fact, remaining, type Target } from './target.ts';
import { textOf } from './names.ts';

interface TemplateFunction {
  min: number;
  max: number;
  call(environment: TemplateEnvironment, args: readonly Value[]): Value;
}

/** Calls a function that needs the template or Azure; undefined where there is none of that name. Throws ExpressionError. */
export function callTemplateFunction(
  environment: TemplateEnvironment,
  name: string,
  args: readonly Value[],
  call: Call,
): Value | undefined {
  const lower = name.toLowerCase();
  const found = functions.get(lower);
  if (found !== undefined) {
    checkCount(call, found.min, found.max);
    return found.call(environment, args);
  }
  return lower.startsWith('list') ? list(environment, name, args) : undefined;
}

function ofTarget(min: number, make: (target: Target, args: readonly Value[]) => Value): TemplateFunction {
  return { min, max: Infinity, call: ({ scope }, args) => make(scope.target, args) };
}

/** What only Azure can answer. */
function runtime(name: string, min: number, max: number): TemplateFunction {
  const isOfSubscription = min > 1 || name === 'providers';
  const call = ({ scope }: TemplateEnvironment, args: readonly Value[]): Value => {
    if (name === 'providers' || name === 'roleDefinitions') for (const arg of args) checkString(name, arg);
    const open = remaining(name, args, { kind: 'runtime', function: name });
    return isOfSubscription ? ofOrigin(open, subscriptionOrigin(scope.expansion, scope.target.subscriptionId)) : open;
  };
  return { min, max, call };
}

const functions: ReadonlyMap<string, TemplateFunction> = new Map(
  Object.entries<TemplateFunction>({
    resourcegroup: { min: 0, max: 1, call: resourceGroup },
    subscription: { min: 0, max: 1, call: subscription },
    managementgroup: { min: 0, max: 1, call: managementGroup },
    tenant: { min: 0, max: 0, call: tenant },
    deployment: { min: 0, max: 0, call: deployment },
    resourceid: ofTarget(2, resourceId),
    subscriptionresourceid: ofTarget(2, subscriptionResourceId),
    tenantresourceid: ofTarget(2, tenantResourceId),
    managementgroupresourceid: ofTarget(2, managementGroupResourceId),
    extensionresourceid: ofTarget(3, extensionResourceId),
    reference: { min: 1, max: 3, call: reference },
    references: { min: 1, max: 3, call: references },
    resourceinfo: { min: 1, max: 1, call: resourceInfo },
    utcnow: { min: 0, max: 1, call: utcNow },
    newguid: { min: 0, max: 0, call: newGuid },
    environment: runtime('environment', 0, 0),
    deployer: runtime('deployer', 0, 0),
    roledefinitions: runtime('roleDefinitions', 1, 1),
    providers: runtime('providers', 1, 2),
    pickzones: runtime('pickZones', 3, 5),
    tologicalzone: runtime('toLogicalZone', 3, 3),
    tologicalzones: runtime('toLogicalZones', 3, 3),
    tophysicalzone: runtime('toPhysicalZone', 3, 3),
    tophysicalzones: runtime('toPhysicalZones', 3, 3),
  }),
);

function refuseScope(name: string): ExpressionError {
  return new ExpressionError('template/scope-function', `'${name}' is not known at the scope of this deployment`);
}

/** A text with unknown parts; the text itself where all are known. */
function joined(parts: readonly Value[]): Value {
  const open = parts.map(unknownIn).find((unknown) => unknown !== undefined);
  return open === undefined ? parts.map(textOf).join('') : remaining('concat', parts, open.reason, open.secret);
}

function resourceGroup({ scope: { target, expansion } }: TemplateEnvironment, [named]: readonly Value[]): Value {
  if (named !== undefined && (target.kind === 'resourceGroup' || target.kind === 'subscription')) {
    return { id: groupId(target, named), name: named };
  }
  if (target.kind !== 'resourceGroup') throw refuseScope('resourceGroup');
  const id = groupId(target, target.resourceGroup);
  const origin = groupOrigin(expansion, target);
  return {
    id,
    name: target.resourceGroup,
    type: 'Microsoft.Resources/resourceGroups',
    location: target.location,
    tags: target.tags ?? runtimeFact('resourceGroup', 'tags', origin),
    managedBy: runtimeFact('resourceGroup', 'managedBy', origin),
    properties: runtimeFact('resourceGroup', 'properties', origin),
  };
}

function groupId(target: Target, group: Value): Value {
  return subscriptionResourceId(target, [target.subscriptionId, 'Microsoft.Resources/resourceGroups', group]);
}

/** A fact that no option gives. */
function runtimeFact(name: string, member: string, origin: string): Unknown {
  return ofOrigin(new Unknown(fact(name, member).residual, { kind: 'runtime', function: name }), origin);
}

function subscription({ scope: { target, expansion } }: TemplateEnvironment, [named]: readonly Value[]): Value {
  if (target.kind !== 'resourceGroup' && target.kind !== 'subscription') throw refuseScope('subscription');
  checkString('subscription', named);
  checkSubscription(named);
  const subscriptionId = named ?? target.subscriptionId;
  return {
    id: joined(['/subscriptions/', subscriptionId]),
    subscriptionId,
    tenantId: target.tenantId,
    displayName: runtimeFact('subscription', 'displayName', subscriptionOrigin(expansion, subscriptionId)),
  };
}

function managementGroup({ scope: { target, expansion } }: TemplateEnvironment, [named]: readonly Value[]): Value {
  if (named === undefined && target.kind !== 'managementGroup') throw refuseScope('managementGroup');
  const name = named ?? target.managementGroup;
  return {
    id: joined(['/providers/Microsoft.Management/managementGroups/', name]),
    name,
    type: 'Microsoft.Management/managementGroups',
    properties: runtimeFact('managementGroup', 'properties', managementGroupOrigin(expansion, name)),
  };
}

function tenant({ scope: { target } }: TemplateEnvironment): Value {
  return {
    countryCode: runtimeFact('tenant', 'countryCode', ''),
    displayName: runtimeFact('tenant', 'displayName', ''),
    id: joined(['/tenants/', target.tenantId]),
    tenantId: target.tenantId,
  };
}

/** Its name, its location outside resource groups, and of its properties the template's version; the rest is unknown. */
function deployment({ scope }: TemplateEnvironment): Value {
  const contentVersion = scope.member('contentVersion') ?? null;
  const known: ValueObject = { template: { contentVersion } };
  const properties = ofOrigin(fact('deployment', 'properties'), scope.origin);
  return {
    name: scope.deploymentName(),
    ...(scope.target.kind === 'resourceGroup' ? {} : { location: scope.target.location }),
    properties: new Unknown(properties.residual, properties.reason, false, (step) =>
      typeof step === 'string' && step.toLowerCase() === 'template' ? known['template'] : undefined,
    ),
  };
}

function utcNow({ scope, place }: TemplateEnvironment, [format]: readonly Value[]): Value {
  checkDefault(place, 'utcNow');
  const { context } = scope.expansion;
  const now = remaining('utcNow', format === undefined ? [] : [format], { kind: 'context', name: 'utcNow()' });
  const open = ofOrigin(now, scope.origin);
  if (format instanceof Unknown || context.utcNow === undefined) return open;
  if (format !== undefined && typeof format !== 'string') {
    throw new ExpressionError(
      'expression/argument-type',
      `argument 1 of 'utcNow' must be of the type string, not ${typeOf(format)}`,
    );
  }
  const shown = printValue(format ?? 'yyyyMMddTHHmmssZ');
  return evaluateText(`[dateTimeAdd(${printValue(context.utcNow)}, 'PT0S', ${shown})]`, scope.environment('default'));
}

function newGuid(environment: TemplateEnvironment): Value {
  checkDefault(environment.place, 'newGuid');
  return ofOrigin(remaining('newGuid', [], { kind: 'context', name: 'newGuid()' }), environment.originHere([]));
}

function checkDefault(place: string, name: string): void {
  if (place === 'default') return;
  throw new ExpressionError('template/function-place', `'${name}' can only be used in the default value of a parameter`);
}
