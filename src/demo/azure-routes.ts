import {
  cancelDeployment,
  getDeployment,
  listDeployments,
  operationResult,
  operationStatus,
  putDeployment,
  validate,
  whatIf,
} from './azure-deployments.ts';
import { armError, deploymentNotFound, unauthenticated } from './azure-errors.ts';
import { group, mergeTags } from './azure-groups.ts';
import { openIdConfiguration, token } from './azure-identity.ts';
import { operationsOf } from './azure-script.ts';
import type { AzureReply, AzureRequest, AzureState, DeploymentAddress } from './azure-state.ts';

const operationsInPage = 2;

function operations(state: AzureState, { id, name }: DeploymentAddress, request: AzureRequest, base: string): AzureReply {
  const record = state.deployments.get(id.toLowerCase());
  if (record === undefined) return deploymentNotFound(name);
  const url = new URL(request.path, base);
  const skip = Number(url.searchParams.get('$skiptoken') ?? 0);
  const all = operationsOf(record);
  const value = all.slice(skip, skip + operationsInPage);
  url.searchParams.set('$skiptoken', String(skip + operationsInPage));
  return { status: 200, body: { value, ...(skip + operationsInPage < all.length ? { nextLink: url.href } : {}) } };
}

function addressOf(state: AzureState, scope: string, name: string): DeploymentAddress {
  const inGroup = /^\/subscriptions\/[^/]+\/resourcegroups\/([^/]+)$/i.exec(scope);
  const spelled = inGroup === null ? scope : `/subscriptions/${state.subscription}/resourceGroups/${inGroup[1] ?? ''}`;
  return { id: `${spelled}/providers/Microsoft.Resources/deployments/${name}`, name, group: inGroup?.[1] };
}

function deployment(
  state: AzureState,
  address: DeploymentAddress,
  rest: string,
  request: AzureRequest,
  base: string,
): AzureReply {
  const action = `${request.method} ${rest.toLowerCase().replace(/\/operationstatuses\/.*/, '/operationstatuses')}`;
  switch (action) {
    case 'POST /validate':
      return validate(state, address, request);
    case 'POST /whatif':
      return whatIf(state, address, request, base);
    case 'POST /cancel':
      return cancelDeployment(state, address);
    case 'PUT ':
      return putDeployment(state, address, request, base);
    case 'GET ':
      return getDeployment(state, address);
    case 'HEAD ':
      return { status: state.deployments.has(address.id.toLowerCase()) ? 204 : 404 };
    case 'GET /operations':
      return operations(state, address, request, base);
    case 'GET /operationstatuses':
      return operationStatus(state, address);
    default:
      return armError(404, 'NotFound', `No such action: ${action}`);
  }
}

function resourceManager(state: AzureState, request: AzureRequest, base: string): AzureReply {
  const url = new URL(request.path, base);
  const path = decodeURIComponent(url.pathname);
  if (!url.searchParams.has('api-version'))
    return armError(400, 'MissingApiVersionParameter', 'The api-version query parameter is required.');
  const result = /\/operationresults\/([^/]+)$/i.exec(path);
  if (result !== null) return operationResult(result[1] ?? '');
  const tags = /^\/subscriptions\/[^/]+\/resourcegroups\/([^/]+)\/providers\/microsoft\.resources\/tags\/default$/i.exec(path);
  if (tags !== null) return mergeTags(state, tags[1] ?? '', request.body);
  const inGroup = /^\/subscriptions\/[^/]+\/resourcegroups\/([^/]+)$/i.exec(path);
  if (inGroup !== null) return group(state, request.method, inGroup[1] ?? '', request.body);
  const list = /^(.*\/providers\/microsoft\.resources\/deployments)\/?$/i.exec(path);
  if (list !== null) return listDeployments(state, list[1] ?? '');
  const one =
    /^(.*?)\/providers\/microsoft\.resources\/deployments\/([^/]+)(.*)$/i.exec(path) ??
    // Azure reads the operations of a resource group's deployment at a path without the provider.
    /^(\/subscriptions\/[^/]+\/resourcegroups\/[^/]+)\/deployments\/([^/]+)(\/operations)$/i.exec(path);
  if (one === null) return armError(404, 'InvalidResourceType', `The path ${path} leads to nothing here.`);
  return deployment(state, addressOf(state, one[1] ?? '', one[2] ?? ''), one[3] ?? '', request, base);
}

/** What Azure answers to one request, sign-in included. */
export function answer(state: AzureState, request: AzureRequest, base: string): AzureReply {
  const path = request.path.toLowerCase();
  if (path.startsWith(`/${state.tenant}/v2.0/.well-known/openid-configuration`)) return openIdConfiguration(state, base);
  if (path.startsWith(`/${state.tenant}/oauth2/v2.0/token`)) return token(state, request);
  const bearer = /^Bearer (.+)$/.exec(request.headers['authorization'] ?? '')?.[1] ?? '';
  return state.tokens.has(bearer) ? resourceManager(state, request, base) : unauthenticated();
}
