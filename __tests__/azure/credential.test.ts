import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startLoopbackGitHub, type LoopbackGitHub } from '../../src/demo/loopback-github.ts';
import { getGroup } from '../../src/azure/resource-group.ts';
import { chooseMethod, type Auth } from '../../src/azure/sign-in.ts';
import { chooseCloud, type Cloud } from '../../src/azure/clouds.ts';
import { signedIn, type Signed } from './loopback.ts';

const cloud = chooseCloud('AzureCloud') as Cloud;
const oidc = { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://g/oidc', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 't' };
const secret = { AZURE_CLIENT_SECRET: 's' };
const file = { AZURE_FEDERATED_TOKEN_FILE: '/token' };

describe('the way of signing in', () => {
  test.each<[Auth, Readonly<Record<string, string>>, string]>([
    ['auto', { ...oidc, ...secret, ...file }, 'oidc'],
    ['auto', { ...secret, ...file }, 'token-file'],
    ['auto', secret, 'secret'],
    ['auto', { AZURE_CLIENT_CERTIFICATE_PATH: 'c.pem' }, 'certificate'],
    ['auto', {}, 'cli'],
    ['env', { ...oidc, ...secret }, 'secret'],
    ['cli', { ...oidc, ...secret }, 'cli'],
    ['managed-identity', oidc, 'managed-identity'],
  ])('under %s with %j is %s', (auth, env, kind) => {
    expect(chooseMethod({ auth, cloud, tenantId: 't', clientId: 'c' }, env).kind).toBe(kind);
  });

  test.each<[Auth, string | undefined, Readonly<Record<string, string>>, RegExp]>([
    ['oidc', 'c', {}, /permissions: id-token: write/],
    ['oidc', undefined, oidc, /client-id and tenant-id/],
    ['env', 'c', {}, /AZURE_CLIENT_SECRET/],
    ['env', undefined, secret, /AZURE_CLIENT_ID/],
  ])('under %s of %s with %j is explained', (auth, clientId, env, message) => {
    expect(() => chooseMethod({ auth, cloud, tenantId: 't', clientId }, env)).toThrow(message);
  });
});

describe('tokens', () => {
  let github: LoopbackGitHub;
  let signed: Signed;
  beforeAll(async () => {
    github = await startLoopbackGitHub();
    signed = await signedIn({
      ACTIONS_ID_TOKEN_REQUEST_URL: `${github.url}/oidc`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'workflow-token',
    });
  });
  afterAll(async () => {
    await github.close();
    await signed.azure.close();
  });

  test("come from GitHub's identity token, and every secret on the way is registered", async () => {
    const token = await signed.tokens.get();
    expect(github.requests.map(({ path }) => path)).toEqual(['/oidc?audience=api%3A%2F%2FAzureADTokenExchange']);
    const form = new URLSearchParams(signed.azure.state.requests.at(-1)?.text);
    expect(form.get('scope')).toBe(`${signed.azure.url}/.default`);
    expect(signed.secrets).toEqual(expect.arrayContaining(['workflow-token', form.get('client_assertion'), token]));
  });

  test('are asked for once, and anew with a fresh assertion after renew', async () => {
    const first = await signed.tokens.get();
    expect(await signed.tokens.get()).toBe(first);
    signed.client.renew();
    expect(await signed.tokens.get()).not.toBe(first);
    expect(github.requests).toHaveLength(2);
  });

  test('for a subject that is not known fail with what the identity token says, and work later', async () => {
    const description = 'AADSTS700213: No matching federated identity record found.';
    const answer = { status: 401, body: { error: 'invalid_client', error_description: description } };
    signed.client.renew();
    signed.azure.state.faults.push({ path: /oauth2/, times: 1, answer });
    await expect(signed.tokens.get()).rejects.toThrow(
      /AADSTS700213.* The token says: issuer .*\/oidc, subject repo:.*:ref:refs\/heads\/main, audience api:\/\/AzureADTokenExchange$/,
    );
    expect(await signed.tokens.get()).toMatch(/^loopback-/);
  });

  test('from a secret of the environment open the door too', async () => {
    const other = await signedIn(secret);
    expect(await getGroup(other.client, { subscriptionId: other.azure.state.subscription, name: 'g' })).toMatchObject({
      status: 404,
    });
    expect(other.tokens.how).toBe('a client secret');
    await other.azure.close();
  });

  test('that are refused give an answer with the reason, no exception', async () => {
    const other = await signedIn(secret);
    other.azure.state.faults.push({
      path: /oauth2/,
      times: 9,
      answer: {
        status: 401,
        body: { error: 'invalid_client', error_description: 'AADSTS7000215: Invalid client secret provided.' },
      },
    });
    const answer = await getGroup(other.client, { subscriptionId: 's', name: 'g' });
    expect(answer).toMatchObject({ status: 0, failure: { kind: 'sign-in', message: expect.stringContaining('AADSTS7000215') } });
    await other.azure.close();
  });
});
