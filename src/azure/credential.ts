import type { AccessToken, TokenCredential } from '@azure/identity';
import type { HttpAnswer, HttpRequest } from './http.ts';
import { chooseMethod, missedMethods, SignInError, type Method, type SignIn } from './sign-in.ts';

/** Access tokens for Azure Resource Manager. */
export interface Tokens {
  /** How the sign-in is done, for people: "GitHub's identity token". */
  how: string;
  /** A token that is good for two more minutes. Throws SignInError. */
  get(): Promise<string>;
  /** Forgets the token, where Azure does not take it any more. */
  renew(): void;
}

/** What signing in may touch. */
export interface SignInPorts {
  env: Readonly<Record<string, string | undefined>>;
  /** Told every secret before it is used, so that it can be masked. */
  secret: (value: string) => void;
  now: () => Date;
  http: (request: HttpRequest) => Promise<HttpAnswer>;
}

const minute = 60_000;

const names: Readonly<Record<Method['kind'], string>> = {
  oidc: "GitHub's identity token",
  'token-file': 'a federated token file',
  secret: 'a client secret',
  certificate: 'a client certificate',
  cli: 'the Azure CLI',
  'managed-identity': 'a managed identity',
};

/** Tokens by the way of signing in that the options and the environment allow. Throws SignInError. */
export function makeTokens(signIn: SignIn, ports: SignInPorts): Tokens {
  const method = chooseMethod(signIn, ports.env);
  if (method.kind === 'secret') ports.secret(method.secret);
  let credential: Promise<TokenCredential> | undefined;
  let token: AccessToken | undefined;
  let assertion: string | undefined;
  const keep = (value: string): void => void (assertion = value);
  return {
    how: names[method.kind],
    async get() {
      if (token !== undefined && token.expiresOnTimestamp - 2 * minute > ports.now().getTime()) return token.token;
      credential ??= makeCredential(method, signIn, ports, keep);
      try {
        token = (await (await credential).getToken(`${signIn.cloud.arm}/.default`)) ?? undefined;
      } catch (error) {
        throw withClaims(signInError(error, method, signIn, ports), assertion);
      }
      if (token === undefined) throw new SignInError(`Signing in by ${names[method.kind]} gave no token`);
      ports.secret(token.token);
      return token.token;
    },
    renew() {
      // Identity keeps tokens of its own, so the credential goes too.
      credential = undefined;
      token = undefined;
    },
  };
}

function signInError(error: unknown, method: Method, signIn: SignIn, ports: SignInPorts): SignInError {
  if (error instanceof SignInError) return error;
  const first = (error instanceof Error ? error.message : String(error)).split(/\r?\n| Trace ID:/)[0] ?? '';
  const missed = method.kind === 'cli' ? missedMethods(signIn, ports.env) : '';
  return new SignInError(
    `Signing in to Azure by ${names[method.kind]} failed: ${first}${missed === '' ? '' : `. Not tried: ${missed}`}`,
  );
}

async function makeCredential(
  method: Method,
  { cloud }: SignIn,
  ports: SignInPorts,
  keep: (assertion: string) => void,
): Promise<TokenCredential> {
  const identity = await import('@azure/identity');
  const options = { authorityHost: cloud.authority, disableInstanceDiscovery: cloud.custom };
  switch (method.kind) {
    case 'oidc': {
      const assertion = memoised(async () => {
        const token = await requestIdToken(method, cloud.audience, ports);
        keep(token);
        return token;
      }, ports);
      return new identity.ClientAssertionCredential(method.tenantId, method.clientId, assertion, options);
    }
    case 'token-file':
      return new identity.WorkloadIdentityCredential({
        ...options,
        tenantId: method.tenantId,
        clientId: method.clientId,
        tokenFilePath: method.file,
      });
    case 'secret':
      return new identity.ClientSecretCredential(method.tenantId, method.clientId, method.secret, options);
    case 'certificate':
      return new identity.ClientCertificateCredential(method.tenantId, method.clientId, method.file, options);
    case 'cli':
      return new identity.AzureCliCredential(method.tenantId === undefined ? {} : { tenantId: method.tenantId });
    case 'managed-identity':
      return new identity.ManagedIdentityCredential(method.clientId === undefined ? {} : { clientId: method.clientId });
  }
}

/** GitHub's identity token lives five minutes, and Identity asks for it more than once. */
function memoised(request: () => Promise<string>, ports: SignInPorts): () => Promise<string> {
  let last: { token: Promise<string>; until: number } | undefined;
  return () => {
    const now = ports.now().getTime();
    if (last !== undefined && last.until >= now) return last.token;
    const token = request();
    last = { token, until: now + 3 * minute };
    // A failure is not remembered.
    token.catch(() => (last = undefined));
    return token;
  };
}

/** What an identity token says of its job, in the words that a federated credential must repeat; undefined where it is no such token. */
function claimsOf(token: string): string | undefined {
  const [, payload = ''] = token.split('.');
  try {
    const { iss, sub, aud } = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as Readonly<Record<string, unknown>>;
    return `issuer ${String(iss)}, subject ${String(sub)}, audience ${String(aud)}`;
  } catch {
    return undefined;
  }
}

/** Microsoft Entra does not say what it compared; the token itself is never shown. */
function withClaims(error: SignInError, token: string | undefined): SignInError {
  const isUnknownSubject = /AADSTS(?:700213|70021|7002138)\b/.test(error.message);
  const claims = token !== undefined && isUnknownSubject ? claimsOf(token) : undefined;
  return claims === undefined ? error : new SignInError(`${error.message} The token says: ${claims}`);
}

async function requestIdToken(
  method: Method & { kind: 'oidc' },
  audience: string,
  { http, secret }: SignInPorts,
): Promise<string> {
  secret(method.token);
  const url = new URL(method.url);
  url.searchParams.set('audience', audience);
  const headers = { authorization: `Bearer ${method.token}`, accept: 'application/json; api-version=2.0' };
  const { status, bodyAsText } = await http({ method: 'GET', url: url.href, headers, timeout: 30_000 });
  const { value } = (status === 200 ? JSON.parse(bodyAsText ?? '{}') : {}) as { value?: unknown };
  if (typeof value !== 'string') throw new SignInError(`GitHub gave no identity token (HTTP ${status}): run the job again`);
  secret(value);
  return value;
}
