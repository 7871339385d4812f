import { ExpressionError } from '../expression/environment.ts';
import { unknownIn } from '../expression/unknowns.ts';
import { typeOf, Unknown, type Value } from '../expression/value.ts';
import { remaining, type Target } from './target.ts';
import { textOf } from './names.ts';

const guid = /^[{(]?[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}[)}]?$/i;

/** The type and the names of a resource id's arguments, once the scope's arguments before them are taken off. */
interface Named {
  scope: readonly Value[];
  type: Value;
  names: readonly Value[];
}

/** Finds the type, the one argument with a '/' (arm-language 6.8). Throws ExpressionError. */
function split(name: string, args: readonly Value[], maxScope: number): Named {
  args.forEach((arg, index) => {
    const type = typeOf(arg);
    if (type === 'string' || type === 'unknown') return;
    throw new ExpressionError('expression/argument-type', `the argument ${index + 1} of '${name}' must be a string, not ${type}`);
  });
  const found = args.findIndex((arg) => typeof arg === 'string' && arg.replace(/\/$/, '').includes('/'));
  const at = found >= 0 ? found : args.findIndex((arg) => typeof arg !== 'string');
  const type = args[at];
  if (type === undefined || at > maxScope) {
    const message =
      at > maxScope
        ? `takes at most ${maxScope} arguments before the type`
        : "needs a resource type, as in 'Microsoft.Storage/storageAccounts'";
    throw new ExpressionError('template/resource-id', `'${name}' ${message}`);
  }
  const names = args.slice(at + 1);
  if (typeof type === 'string') {
    const segments = type.replace(/\/$/, '').split('/').length - 1;
    if (segments !== names.length && typeof args[at] === 'string') {
      throw new ExpressionError(
        'template/segments',
        `'${name}' needs ${segments} name${segments === 1 ? '' : 's'} for the type '${type}', not ${names.length}`,
      );
    }
    if (names.some((each) => typeof each === 'string' && each.includes('/'))) {
      throw new ExpressionError(
        'template/resource-id',
        `only the type may hold a '/' in '${name}': give each name as an argument of its own`,
      );
    }
  }
  return { scope: args.slice(0, at), type, names };
}

/** Throws ExpressionError for a known id that is no GUID. */
export function checkSubscription(subscription: Value | undefined): void {
  if (typeof subscription !== 'string' || guid.test(subscription)) return;
  throw new ExpressionError('template/resource-id', `'${subscription}' is no subscription id: it must be a GUID`);
}

/** `/providers/type/name/…` below a scope. Empty names are left out, and so many types at the end, as the engine does. */
function idBelow(scope: string, { type, names }: Named): string {
  const [provider = '', ...types] = textOf(type).replace(/\/$/, '').split('/');
  const parts = names.map(textOf).filter((name) => name !== '');
  return `${scope}/providers/${provider}/${parts.flatMap((name, index) => [types[index] ?? '', name]).join('/')}`;
}

const isGroup = (type: Value): boolean => typeof type === 'string' && type.toLowerCase() === 'microsoft.resources/resourcegroups';

/** What remains of a call in which no argument is known to be the type. */
function untyped(name: string, args: readonly Value[], { type }: Named): Unknown | undefined {
  return type instanceof Unknown ? remaining(name, args, type.reason, type.secret) : undefined;
}

/** resourceId() as the target of a template understands it. */
export function resourceId(target: Target, args: readonly Value[]): Value {
  const named = split('resourceId', args, 2);
  const open = untyped('resourceId', args, named);
  if (open !== undefined) return open;
  const [first, second] = named.scope;
  if (target.kind === 'resourceGroup') {
    const subscription = second === undefined ? target.subscriptionId : (first ?? null);
    const group = second ?? first ?? target.resourceGroup;
    checkSubscription(second === undefined ? undefined : first);
    return groupId(subscription, group, named);
  }
  checkSubscription(first);
  if (second !== undefined) return groupId(first ?? null, second, named);
  if (first !== undefined || target.kind === 'subscription') return subscriptionId(first ?? target.subscriptionId, named);
  return tenantId(named);
}

function groupId(subscription: Value, group: Value, named: Named): Value {
  if (isGroup(named.type)) return subscriptionId(subscription, named);
  const all = [subscription, group, named.type, ...named.names];
  const open = all.map(unknownIn).find((unknown) => unknown !== undefined);
  if (open !== undefined) return remaining('resourceId', all, open.reason, open.secret);
  return idBelow(`/subscriptions/${subscription as string}/resourceGroups/${group as string}`, named);
}

function subscriptionId(subscription: Value, named: Named): Value {
  const all = [subscription, named.type, ...named.names];
  const open = all.map(unknownIn).find((unknown) => unknown !== undefined);
  if (open !== undefined) return remaining('subscriptionResourceId', all, open.reason, open.secret);
  const scope = `/subscriptions/${subscription as string}`;
  return isGroup(named.type) ? `${scope}/resourceGroups/${named.names.map(textOf).join('/')}` : idBelow(scope, named);
}

function tenantId(named: Named): Value {
  const all = [named.type, ...named.names];
  const open = all.map(unknownIn).find((unknown) => unknown !== undefined);
  return open === undefined ? idBelow('', named) : remaining('tenantResourceId', all, open.reason, open.secret);
}

export function subscriptionResourceId(target: Target, args: readonly Value[]): Value {
  const named = split('subscriptionResourceId', args, 1);
  const open = untyped('subscriptionResourceId', args, named);
  if (open !== undefined) return open;
  checkSubscription(named.scope[0]);
  const given = named.scope[0];
  if (given === undefined && (target.kind === 'managementGroup' || target.kind === 'tenant')) {
    throw new ExpressionError(
      'template/resource-id',
      "'subscriptionResourceId' needs the subscription's id as its first argument here",
    );
  }
  return subscriptionId(given ?? target.subscriptionId, named);
}

export function tenantResourceId(_target: Target, args: readonly Value[]): Value {
  return tenantId(split('tenantResourceId', args, 0));
}

export function managementGroupResourceId(target: Target, args: readonly Value[]): Value {
  const named = split('managementGroupResourceId', args, 1);
  const group = named.scope[0] ?? target.managementGroup;
  const all = [group, named.type, ...named.names];
  const open = all.map(unknownIn).find((unknown) => unknown !== undefined);
  if (open !== undefined) return remaining('managementGroupResourceId', all, open.reason, open.secret);
  return idBelow(`/providers/Microsoft.Management/managementGroups/${group as string}`, named);
}

export function extensionResourceId(_target: Target, args: readonly Value[]): Value {
  const [base = null, ...rest] = args;
  if (typeof base !== 'string' && typeOf(base) !== 'unknown') {
    throw new ExpressionError(
      'expression/argument-type',
      `the argument 1 of 'extensionResourceId' must be a string, not ${typeOf(base)}`,
    );
  }
  if (typeof base === 'string' && !/[^/]+\/[^/]+/.test(base)) {
    throw new ExpressionError('template/resource-id', `'${base}' is no id of a scope or resource`);
  }
  const named = split('extensionResourceId', rest, 0);
  const open = args.map(unknownIn).find((unknown) => unknown !== undefined);
  if (open !== undefined) return remaining('extensionResourceId', args, open.reason, open.secret);
  return idBelow(`/${(base as string).replace(/^\/|\/$/g, '')}`, named);
}
