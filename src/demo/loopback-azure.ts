import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { answer } from './azure-routes.ts';
import { azureState, type AzureReply, type AzureRequest, type AzureState, type Body, type Fault } from './azure-state.ts';
import { makeCertificate } from './certificate.ts';

/** A running loopback Azure: Resource Manager and sign-in on one port of 127.0.0.1. */
export interface LoopbackAzure {
  /** `https://localhost:port`: Resource Manager's address and the authority host. */
  url: string;
  /** The certificate, PEM: what a client has to trust, by NODE_EXTRA_CA_CERTS. */
  certificate: string;
  state: AzureState;
  close(): Promise<void>;
}

async function received(incoming: IncomingMessage): Promise<AzureRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  const headers = Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, value?.toString()]));
  return { method: incoming.method ?? 'GET', path: incoming.url ?? '/', headers, text, body: parsed(text) };
}

function parsed(text: string): Body | undefined {
  try {
    return JSON.parse(text) as Body;
  } catch {
    return undefined;
  }
}

function takeFault(state: AzureState, { method, path }: AzureRequest): Fault['answer'] | undefined {
  const fault = state.faults.find((each) => each.times > 0 && (each.method ?? method) === method && each.path.test(path));
  if (fault === undefined) return undefined;
  fault.times--;
  return fault.answer;
}

function send(response: ServerResponse, reply: AzureReply, counts: Readonly<Record<string, string>>): void {
  const text = reply.body === undefined ? undefined : typeof reply.body === 'string' ? reply.body : JSON.stringify(reply.body);
  response.writeHead(reply.status, {
    'x-ms-request-id': randomUUID(),
    'x-ms-correlation-request-id': randomUUID(),
    'x-ms-routing-request-id': `LOOPBACK:${randomUUID()}`,
    ...counts,
    ...(text === undefined
      ? {}
      : { 'content-type': typeof reply.body === 'string' ? 'text/plain' : 'application/json; charset=utf-8' }),
    ...reply.headers,
  });
  response.end(text);
}

/** What Azure says about the requests that are left, counting down from 1100 reads and 800 writes. */
function rateHeaders(state: AzureState, { method }: AzureRequest): Readonly<Record<string, string>> {
  const isRead = (each: string): boolean => each === 'GET' || each === 'HEAD';
  const alike = state.requests.filter((other) => isRead(other.method) === isRead(method)).length;
  const [kind, most] = isRead(method) ? (['reads', 1100] as const) : (['writes', 800] as const);
  return {
    [`x-ms-ratelimit-remaining-subscription-${kind}`]: String(most - alike),
    [`x-ms-ratelimit-remaining-subscription-global-${kind}`]: String(15 * most - alike),
  };
}

/** Starts a loopback Azure with a certificate of its own. */
export async function startLoopbackAzure(state: AzureState = azureState()): Promise<LoopbackAzure> {
  const { cert, key } = await makeCertificate();
  const server = createServer({ cert, key });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `https://localhost:${(server.address() as AddressInfo).port}`;

  const handle = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const request = await received(incoming);
    state.requests.push(request);
    const fault = takeFault(state, request);
    if (fault === 'drop') return void incoming.socket.destroy();
    const reply = fault === undefined || fault === 'drop-after' ? answer(state, request, url) : fault;
    if (fault === 'drop-after') return void incoming.socket.destroy();
    const rest = state.retryAfter === undefined ? {} : { 'retry-after': state.retryAfter };
    send(response, reply, { ...rateHeaders(state, request), ...rest });
  };
  server.on('request', (incoming, response) => void handle(incoming, response));
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { url, certificate: cert, state, close };
}
