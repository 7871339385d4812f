import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { makeClient, type Client } from '../../src/azure/client.ts';
import { chooseCloud } from '../../src/azure/clouds.ts';
import { makeTokens, type Tokens } from '../../src/azure/credential.ts';
import { makeHttp } from '../../src/azure/http.ts';
import type { Auth } from '../../src/azure/sign-in.ts';
import { startLoopbackAzure, type LoopbackAzure } from '../../src/demo/loopback-azure.ts';

/** A loopback Azure that this process trusts, and a client that is signed in to it. */
export interface Signed {
  azure: LoopbackAzure;
  client: Client;
  tokens: Tokens;
  secrets: string[];
}

export async function signedIn(env: Readonly<Record<string, string>>, auth: Auth = 'auto'): Promise<Signed> {
  const azure = await startLoopbackAzure();
  setDefaultCACertificates([...getCACertificates('default'), azure.certificate]);
  const cloud = chooseCloud('custom', azure.url, azure.url);
  if (typeof cloud === 'string') throw new Error(cloud);
  const secrets: string[] = [];
  const http = await makeHttp('armored-transit-test');
  const now = (): Date => new Date();
  const signIn = { auth, cloud, tenantId: azure.state.tenant, clientId: 'deployer' };
  const tokens = makeTokens(signIn, { env, secret: (value) => secrets.push(value), now, http });
  return { azure, client: makeClient({ arm: azure.url, tokens, http, now }), tokens, secrets };
}
