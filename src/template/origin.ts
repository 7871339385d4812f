import { keyOf, literal } from '../expression/print.ts';
import { Unknown, type Value } from '../expression/value.ts';
import type { Expansion } from './expansion.ts';
import type { Target } from './target.ts';

/** A value as a part of a key: what remains of an unknown is told apart from what is only written alike. */
export function keyOfValue(value: Value): string {
  return keyOf(literal(value));
}

/** An unknown call that belongs to an origin; one without origin means the same everywhere. */
export function ofOrigin({ residual, reason, secret, declared }: Unknown, origin: string): Unknown {
  return new Unknown(withOrigin(residual, origin), reason, secret, declared);
}

function withOrigin(residual: Unknown['residual'], origin: string): Unknown['residual'] {
  if (origin === '') return residual;
  if (residual.kind === 'property') return { ...residual, target: withOrigin(residual.target, origin) };
  return residual.kind === 'call' ? { ...residual, origin } : residual;
}

/** The origin of facts about a subscription: none for that of the root. */
export function subscriptionOrigin({ root, originOf }: Expansion, subscription: Value): string {
  const key = keyOfValue(subscription);
  return key === keyOfValue(root.subscriptionId) ? '' : originOf(`subscription ${key}`);
}

/** The origin of facts about a resource group: none for that of the root. */
export function groupOrigin({ root, originOf }: Expansion, { subscriptionId, resourceGroup }: Target): string {
  const keyOfGroup = (subscription: Value, group: Value): string => `${keyOfValue(subscription)}/${keyOfValue(group)}`;
  const key = keyOfGroup(subscriptionId, resourceGroup);
  return key === keyOfGroup(root.subscriptionId, root.resourceGroup) ? '' : originOf(`group ${key}`);
}

/** The origin of facts about a management group: none for that of the root. */
export function managementGroupOrigin({ root, originOf }: Expansion, group: Value): string {
  const key = keyOfValue(group);
  return key === keyOfValue(root.managementGroup) ? '' : originOf(`management group ${key}`);
}
