import type { Cloud } from './clouds.ts';

export type Auth = 'auto' | 'oidc' | 'cli' | 'env' | 'managed-identity';

/** Who signs in, and where. */
export interface SignIn {
  auth: Auth;
  cloud: Cloud;
  tenantId: string | undefined;
  clientId: string | undefined;
}

/** How the sign-in is done, with everything that it needs. */
export type Method =
  | { kind: 'oidc'; tenantId: string; clientId: string; url: string; token: string }
  | { kind: 'token-file'; tenantId: string; clientId: string; file: string }
  | { kind: 'secret'; tenantId: string; clientId: string; secret: string }
  | { kind: 'certificate'; tenantId: string; clientId: string; file: string }
  | { kind: 'cli'; tenantId: string | undefined }
  | { kind: 'managed-identity'; clientId: string | undefined };

/** Signing in failed, or cannot be tried; the message says what to do. */
export class SignInError extends Error {}

type Env = Readonly<Record<string, string | undefined>>;

const permission =
  'GitHub gives this job no identity token: add `permissions: id-token: write` to the job (pull requests from forks never get one)';
const identity = 'client-id and tenant-id say who signs in: give both';

function oidc({ tenantId, clientId }: SignIn, env: Env): Method | string {
  if (tenantId === undefined || clientId === undefined) return identity;
  const [url, token] = [env['ACTIONS_ID_TOKEN_REQUEST_URL'], env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']];
  return url && token ? { kind: 'oidc', tenantId, clientId, url, token } : permission;
}

function fromEnvironment(signIn: SignIn, env: Env): Method | string {
  const tenantId = signIn.tenantId ?? env['AZURE_TENANT_ID'];
  const clientId = signIn.clientId ?? env['AZURE_CLIENT_ID'];
  const [file, secret, certificate] = [
    env['AZURE_FEDERATED_TOKEN_FILE'],
    env['AZURE_CLIENT_SECRET'],
    env['AZURE_CLIENT_CERTIFICATE_PATH'],
  ];
  if (!file && !secret && !certificate) {
    return 'the environment holds no AZURE_FEDERATED_TOKEN_FILE, AZURE_CLIENT_SECRET or AZURE_CLIENT_CERTIFICATE_PATH';
  }
  if (!tenantId || !clientId) return `${identity}, or set AZURE_TENANT_ID and AZURE_CLIENT_ID`;
  if (file) return { kind: 'token-file', tenantId, clientId, file };
  if (secret) return { kind: 'secret', tenantId, clientId, secret };
  return { kind: 'certificate', tenantId, clientId, file: certificate ?? '' };
}

/**
 * How to sign in. `auto` takes GitHub's identity token, then a federated token file, then a secret or certificate of the
 * environment, then the Azure CLI; a managed identity is never probed. Throws SignInError where the one asked for is not to be had.
 */
export function chooseMethod(signIn: SignIn, env: Env): Method {
  const found = attempt(signIn, env);
  if (typeof found === 'string') throw new SignInError(found);
  return found;
}

function attempt(signIn: SignIn, env: Env): Method | string {
  switch (signIn.auth) {
    case 'oidc':
      return oidc(signIn, env);
    case 'env':
      return fromEnvironment(signIn, env);
    case 'cli':
      return { kind: 'cli', tenantId: signIn.tenantId };
    case 'managed-identity':
      return { kind: 'managed-identity', clientId: signIn.clientId };
    case 'auto': {
      const byToken = oidc(signIn, env);
      if (typeof byToken !== 'string') return byToken;
      const byEnvironment = fromEnvironment(signIn, env);
      return typeof byEnvironment === 'string' ? { kind: 'cli', tenantId: signIn.tenantId } : byEnvironment;
    }
  }
}

/** A failed sign-in by the Azure CLI under `auto` says what else was missing. */
export function missedMethods(signIn: SignIn, env: Env): string {
  return signIn.auth === 'auto'
    ? [oidc(signIn, env), fromEnvironment(signIn, env)].filter((each) => typeof each === 'string').join('; ')
    : '';
}
