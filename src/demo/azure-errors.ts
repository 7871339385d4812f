import type { AzureReply, Body } from './azure-state.ts';

/** An error as Azure Resource Manager itself answers it. */
export function armError(status: number, code: string, message: string, more: Body = {}): AzureReply {
  return { status, headers: { 'x-ms-failure-cause': 'gateway' }, body: { error: { code, message, ...more } } };
}

export function groupNotFound(name: string): AzureReply {
  return armError(404, 'ResourceGroupNotFound', `Resource group '${name}' could not be found.`);
}

export function deploymentNotFound(name: string): AzureReply {
  return armError(404, 'DeploymentNotFound', `Deployment '${name}' could not be found.`);
}

/** The caller lacks an action on a scope. */
export function forbidden(action: string, scope: string): AzureReply {
  return armError(
    403,
    'AuthorizationFailed',
    `The client 'deployer' with object id '33333333-3333-3333-3333-333333333333' does not have authorization to perform action '${action}' over scope '${scope}' or the scope is invalid. If access was recently granted, please refresh your credentials.`,
  );
}

/** Too many requests, with or without the word when to come back (seconds or an HTTP date). */
export function throttled(retryAfter?: string): AzureReply {
  const reply = armError(429, 'TooManyRequests', 'The request is being throttled as the limit has been reached.');
  return retryAfter === undefined ? reply : { ...reply, headers: { ...reply.headers, 'retry-after': retryAfter } };
}

export function unavailable(): AzureReply {
  return armError(503, 'ServerTimeout', 'The request timed out. Diagnostic information: timestamp, subscription id.');
}

export function unauthenticated(): AzureReply {
  const reply = armError(401, 'ExpiredAuthenticationToken', 'The access token expiry UTC time is earlier than current UTC time.');
  return {
    ...reply,
    headers: { ...reply.headers, 'www-authenticate': 'Bearer error="invalid_token", error_description="The token is expired"' },
  };
}

/** A template that Azure refuses, with the path of the offence in the body that it received. */
export function invalidTemplate(message: string, path: string): AzureReply {
  const info = { lineNumber: 1, linePosition: 304, path };
  return armError(400, 'InvalidTemplate', `Deployment template validation failed: '${message}'`, {
    additionalInfo: [{ type: 'TemplateViolation', info }],
  });
}
