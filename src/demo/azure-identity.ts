import { randomUUID } from 'node:crypto';
import type { AzureReply, AzureRequest, AzureState } from './azure-state.ts';

function refusal(code: string, message: string): AzureReply {
  return {
    status: 401,
    body: { error: 'invalid_client', error_description: `${code}: ${message}`, error_codes: [Number(code.slice(7))] },
  };
}

/** `GET /{tenant}/v2.0/.well-known/openid-configuration`: where MSAL finds the token endpoint. */
export function openIdConfiguration(state: AzureState, base: string): AzureReply {
  const authority = `${base}/${state.tenant}`;
  return {
    status: 200,
    body: {
      issuer: `${authority}/v2.0`,
      authorization_endpoint: `${authority}/oauth2/v2.0/authorize`,
      token_endpoint: `${authority}/oauth2/v2.0/token`,
      jwks_uri: `${authority}/discovery/v2.0/keys`,
    },
  };
}

/** `POST /{tenant}/oauth2/v2.0/token`: client credentials, by assertion or by secret. */
export function token(state: AzureState, request: AzureRequest): AzureReply {
  const form = new URLSearchParams(request.text);
  if (form.get('grant_type') !== 'client_credentials') return refusal('AADSTS70003', 'Unsupported grant type.');
  const assertion = form.get('client_assertion');
  if (assertion === 'no-such-subject') {
    return refusal(
      'AADSTS700213',
      "No matching federated identity record found for presented assertion subject 'repo:o/r:ref:refs/heads/main'.",
    );
  }
  if (!assertion && !form.get('client_secret'))
    return refusal('AADSTS7000216', "'client_assertion' or 'client_secret' is required.");
  const accessToken = `loopback-${randomUUID()}`;
  state.tokens.add(accessToken);
  return {
    status: 200,
    body: {
      token_type: 'Bearer',
      expires_in: state.tokenLifetime,
      ext_expires_in: state.tokenLifetime,
      access_token: accessToken,
    },
  };
}
