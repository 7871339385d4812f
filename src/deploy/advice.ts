import type { AzureError } from './azure-error.ts';

// Code of the error, in lower case, to what the user does about it. From Azure's documentation of common deployment errors.
const advice: Readonly<Record<string, string>> = {
  linkedauthorizationfailed:
    'the deploying identity also needs rights on a linked resource: assign it the role that the message names',
  subscriptionnotfound: 'check subscription-id, tenant-id and cloud: this identity does not see the subscription',
  invalidauthenticationtokentenant: 'tenant-id is not the tenant of the subscription',
  invalidresourcegrouplocation:
    'the group lives elsewhere: leave location out, or choose another name; resources keep their own location',
  resourcegroupnotfound: 'check resource-group and subscription-id, or let create-resource-group create it',
  resourcegroupbeingdeleted: 'the group is being deleted: run again when it is gone',
  deploymentactive: 'another run holds this name: use on-active: wait, or another deployment-name',
  deploymentactiveanduneditable: 'another run holds this name: use on-active: wait, or another deployment-name',
  invaliddeploymentlocation: 'this deployment name was used in another region: choose another deployment-name, or that location',
  deploymentquotaexceeded:
    'the history is full (800): the identity needs Microsoft.Resources/deployments/delete, and a delete lock on the group hinders the clean-up',
  invalidtemplate: 'correct the template at the place shown',
  invalidtemplatecirculardependency: 'remove one of the dependsOn that form the circle',
  parentresourcenotfound: 'the child needs its parent: add dependsOn, or correct its name',
  resourcenotfound: 'the resource is not there yet: add dependsOn, or correct its name',
  requestdisallowedbypolicy:
    'a policy of your organisation refuses it: change the property that it names, or ask for an exemption',
  missingsubscriptionregistration: 'register the resource provider once: az provider register --namespace <namespace>',
  noregisteredproviderfound: 'this API version or region is not offered: change apiVersion or location',
  missingregistrationforlocation: 'this resource type is not offered in that region: change location',
  invalidsubscriptionregistrationstate: 'the resource provider is still being registered: run again in some minutes',
  skunotavailable: 'this size is not offered in that region to this subscription: change the size or location',
  operationnotallowed: 'most often a quota: ask for more, or use less',
  quotaexceeded: 'ask for more quota, or use less',
  resourcequotaexceeded: 'ask for more quota, or use less',
  allocationfailed: 'the region has no capacity for it now: run again later, or change the size or location',
  regiondoesnotallowprovisioning: 'the region takes no new resources of this kind: change location',
  storageaccountalreadytaken: 'the name is taken by somebody in the world: choose another',
  vaultalreadyexists: 'the name is taken, perhaps by a deleted vault that is kept: choose another, or purge or recover it',
  dnsrecordinuse: 'the name is taken by somebody in the world: choose another',
  propertychangenotallowed: 'the property cannot be changed on an existing resource: create it anew',
  anotheroperationinprogress: 'something else works on this resource: run again when it is done',
  retryableerrorduetoanotheroperation: 'something else works on this resource: run again when it is done',
  jobsizeexceeded: 'the template is too large for one deployment (4 MB): split it',
  deploymentjobsizeexceeded: 'the template is too large for one deployment (4 MB): split it',
  deploymentfailedcleanup: 'mode complete could not delete what the template does not declare',
  scopelocked: 'a lock forbids the change: remove it, or deploy elsewhere',
  toomanyrequests: 'Azure limits the rate of requests: run again later',
  subscriptionrequeststhrottled: 'Azure limits the rate of requests: run again later',
  keyvaultparameterreferencenotfound: 'check the vault id and the secret name of the parameter',
  keyvaultparameterreferenceauthorizationfailed:
    'the vault must allow template deployment, and the identity Microsoft.KeyVault/vaults/deploy/action',
};

/** What to do about an error; undefined where the code is not known. */
export function adviceOn({ code, message }: AzureError): string | undefined {
  if (code.toLowerCase() === 'authorizationfailed') return authorization(message);
  return Object.hasOwn(advice, code.toLowerCase()) ? advice[code.toLowerCase()] : undefined;
}

function authorization(message: string): string {
  const [, action = 'the action', scope = 'the scope'] = /action '([^']+)' over scope '([^']+)'/.exec(message) ?? [];
  const hint = /resourcegroups\/write$/i.test(action) ? ', or create the group beforehand' : '';
  return `assign the deploying identity a role with ${action} on ${scope}${hint}; a new assignment takes some minutes`;
}

/** What to do about a failed sign-in, by Microsoft Entra's code in its message. */
export function adviceOnSignIn(message: string): string | undefined {
  if (/AADSTS(700213|70021|7002138)\b/.test(message)) {
    return 'add a federated credential for this subject to the application: a job with `environment: E` has the subject repo:<owner>/<repository>:environment:E, any other repo:<owner>/<repository>:ref:refs/heads/<branch>; letters count, and newer repositories have ids in it (repo:<owner>@<id>/<repository>@<id>:…)';
  }
  if (/AADSTS700024\b/.test(message)) return 'the assertion expired: give client-id and tenant-id instead of signing in before';
  if (/AADSTS7000215|AADSTS7000222/.test(message))
    return 'the client secret is wrong or expired: prefer GitHub OIDC, which needs none';
  if (/AADSTS90002|AADSTS900023/.test(message)) return 'check tenant-id and cloud';
  if (message.includes('AADSTS700016')) return 'check client-id and tenant-id: the tenant does not know this application';
  return undefined;
}
