import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answer, type GitHubReply } from './github-routes.ts';
import { emptyState, type GitHubState } from './github-state.ts';

/** A request that the server received. */
export interface GitHubRequest {
  method: string;
  /** Path and query. */
  path: string;
  headers: Readonly<Record<string, string | undefined>>;
  /** The parsed JSON body; undefined where there is none. */
  body: unknown;
}

/** A scripted failure: the next `times` matching requests get this reply, or no reply at all with `status: 0`. */
export interface GitHubFault {
  method?: string;
  path?: RegExp;
  status: number;
  headers?: Readonly<Record<string, string>>;
  body?: unknown;
  /** Default: once. */
  times?: number;
  /** The request takes effect although its reply is lost. */
  afterEffect?: boolean;
}

/** A running loopback GitHub. */
export interface LoopbackGitHub {
  /** Base of the REST API and of links: `http://127.0.0.1:port`. */
  url: string;
  state: GitHubState;
  /** All requests so far, in order. */
  requests: readonly GitHubRequest[];
  fail(fault: GitHubFault): void;
  close(): Promise<void>;
}

/** GitHub's answer to a burst of writes; the client has to wait before it tries again. */
export function secondaryLimit(retryAfter: number): GitHubFault {
  return {
    status: 403,
    headers: { 'retry-after': String(retryAfter) },
    body: { message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.' },
  };
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  return text === '' ? undefined : (JSON.parse(text) as unknown);
}

function takeFault(faults: GitHubFault[], request: GitHubRequest): GitHubFault | undefined {
  const index = faults.findIndex(
    ({ method, path }) => (method ?? request.method) === request.method && (path?.test(request.path) ?? true),
  );
  const fault = faults[index];
  if (fault === undefined) return undefined;
  const left = (fault.times ?? 1) - 1;
  if (left > 0) faults[index] = { ...fault, times: left };
  else faults.splice(index, 1);
  return fault;
}

/** Starts GitHub's REST and GraphQL API, as far as the Action uses it, on a free port of 127.0.0.1. */
export async function startLoopbackGitHub(state: GitHubState = emptyState()): Promise<LoopbackGitHub> {
  const requests: GitHubRequest[] = [];
  const faults: GitHubFault[] = [];
  const respond = async (incoming: IncomingMessage): Promise<GitHubReply | undefined> => {
    const request: GitHubRequest = {
      method: incoming.method ?? 'GET',
      path: incoming.url ?? '/',
      headers: incoming.headers as Record<string, string | undefined>,
      body: await bodyOf(incoming),
    };
    requests.push(request);
    const fault = takeFault(faults, request);
    if (fault === undefined) return answer(state, url, request);
    if (fault.afterEffect) answer(state, url, request);
    return fault.status === 0 ? undefined : { status: fault.status, headers: fault.headers ?? {}, body: fault.body };
  };
  const server = createServer((incoming, outgoing) => {
    void respond(incoming).then((reply) => {
      if (reply === undefined) return void outgoing.destroy();
      const raw = typeof reply.body === 'string';
      outgoing.writeHead(reply.status, {
        'content-type': raw ? 'application/octet-stream' : 'application/json; charset=utf-8',
        ...reply.headers,
      });
      outgoing.end(raw ? reply.body : reply.body === undefined ? '' : JSON.stringify(reply.body));
    });
  });
  const url = await listen(server);
  return {
    url,
    state,
    requests,
    fail: (fault) => void faults.push(fault),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server): Promise<string> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    });
  });
}
