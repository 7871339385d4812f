import { armError, groupNotFound } from './azure-errors.ts';
import type { AzureReply, AzureState, Body, Group } from './azure-state.ts';

type Tags = Readonly<Record<string, string>>;

const normal = (location: string): string => location.toLowerCase().replaceAll(' ', '');

function groupBody(state: AzureState, { name, location, tags, managedBy }: Group): Body {
  return {
    id: `/subscriptions/${state.subscription}/resourceGroups/${name}`,
    name,
    type: 'Microsoft.Resources/resourceGroups',
    location,
    ...(tags === undefined ? {} : { tags }),
    ...(managedBy === undefined ? {} : { managedBy }),
    properties: { provisioningState: 'Succeeded' },
  };
}

/** GET, HEAD, PUT and PATCH of one resource group. PUT replaces: tags that are not sent are gone. */
export function group(state: AzureState, method: string, name: string, body: Body | undefined): AzureReply {
  const found = state.groups.get(name.toLowerCase());
  if (method === 'HEAD') return { status: found === undefined ? 404 : 204 };
  if (method === 'PUT') return putGroup(state, name, found, body ?? {});
  if (found === undefined) return groupNotFound(name);
  if (method === 'PATCH' && body !== undefined && 'tags' in body) found.tags = body['tags'] as Tags;
  return { status: 200, body: groupBody(state, found) };
}

function putGroup(state: AzureState, name: string, found: Group | undefined, body: Body): AzureReply {
  const location = body['location'];
  if (typeof location !== 'string')
    return armError(400, 'LocationRequired', 'The location property is required for this definition.');
  if (found !== undefined && found.location !== normal(location)) {
    return armError(
      409,
      'InvalidResourceGroupLocation',
      `Invalid resource group location '${location}'. The Resource group already exists in location '${found.location}'.`,
    );
  }
  const put: Group = { name: found?.name ?? name, location: normal(location) };
  if (body['tags'] !== undefined) put.tags = body['tags'] as Tags;
  state.groups.set(name.toLowerCase(), put);
  return { status: found === undefined ? 201 : 200, body: groupBody(state, put) };
}

/** PATCH of `{scope}/providers/Microsoft.Resources/tags/default` with operation Merge. */
export function mergeTags(state: AzureState, name: string, body: Body | undefined): AzureReply {
  const found = state.groups.get(name.toLowerCase());
  if (found === undefined) return groupNotFound(name);
  if (body?.['operation'] !== 'Merge') return armError(400, 'InvalidTagsOperation', 'Only Merge is known here.');
  const { tags = {} } = (body['properties'] ?? {}) as { tags?: Tags };
  found.tags = { ...found.tags, ...tags };
  return { status: 200, body: { type: 'Microsoft.Resources/tags', name: 'default', properties: { tags: found.tags } } };
}
