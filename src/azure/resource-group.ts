import type { Answer, Client } from './client.ts';

/** A resource group of a subscription. */
export interface GroupAddress {
  subscriptionId: string;
  name: string;
}

const version = 'api-version=2025-04-01';

function path({ subscriptionId, name }: GroupAddress): string {
  return `/subscriptions/${encodeURIComponent(subscriptionId)}/resourcegroups/${encodeURIComponent(name)}`;
}

export function getGroup(client: Client, group: GroupAddress, signal?: AbortSignal): Promise<Answer> {
  return client.send('GET', `${path(group)}?${version}`, undefined, signal);
}

/** Creates the group. On one that exists it would replace the tags: only for one that is known to be absent. */
export function putGroup(
  client: Client,
  group: GroupAddress,
  location: string,
  tags: Readonly<Record<string, string>>,
  signal?: AbortSignal,
): Promise<Answer> {
  const body = Object.keys(tags).length === 0 ? { location } : { location, tags };
  return client.send('PUT', `${path(group)}?${version}`, JSON.stringify(body), signal);
}

/** Adds tags to those that the group has. */
export function mergeGroupTags(
  client: Client,
  group: GroupAddress,
  tags: Readonly<Record<string, string>>,
  signal?: AbortSignal,
): Promise<Answer> {
  const body = JSON.stringify({ operation: 'Merge', properties: { tags } });
  return client.send('PATCH', `${path(group)}/providers/Microsoft.Resources/tags/default?${version}`, body, signal);
}
