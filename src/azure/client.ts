import type { Tokens } from './credential.ts';
import type { HttpAnswer, HttpRequest } from './http.ts';
import { SignInError } from './sign-in.ts';

/** What Azure Resource Manager answered, or why there is no answer. */
export interface Answer {
  /** HTTP status; 0 where no answer came. */
  status: number;
  /** The parsed body, or its text where it is no JSON; undefined where it is empty. */
  body: unknown;
  /** Where to ask on, of a 202. */
  location?: string;
  /** Milliseconds to wait, where Azure says so. */
  retryAfter?: number;
  correlationId?: string;
  /** Why there is no answer: the code of the connection's failure, or what the sign-in says. */
  failure?: { kind: 'network' | 'sign-in'; message: string };
}

/** Sends to Azure Resource Manager. */
export interface Client {
  send(method: HttpRequest['method'], path: string, body?: string, signal?: AbortSignal): Promise<Answer>;
  /** Forgets the access token. */
  renew(): void;
}

/** The pieces of a client. */
export interface ClientParts {
  arm: string;
  tokens: Tokens;
  http: (request: HttpRequest) => Promise<HttpAnswer>;
  now: () => Date;
}

/** Milliseconds from a Retry-After header: seconds, or an HTTP date. */
export function parseRetryAfter(header: string | undefined, now: Date): number | undefined {
  if (header === undefined) return undefined;
  const seconds = Number(header);
  const milliseconds = Number.isNaN(seconds) ? Date.parse(header) - now.getTime() : seconds * 1000;
  return Number.isNaN(milliseconds) ? undefined : Math.max(0, milliseconds);
}

function parse(text: string | null | undefined): unknown {
  if (text === undefined || text === null || text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** A client that signs each request and gives every answer as it is: it neither tries again nor throws. */
export function makeClient({ arm, tokens, http, now }: ClientParts): Client {
  return {
    async send(method, path, body, signal) {
      // Only Azure's own addresses may see the token, also where an answer tells the next one.
      const url = new URL(path, arm);
      if (url.origin !== new URL(arm).origin) {
        return { status: 0, body: undefined, failure: { kind: 'network', message: `Azure led to another host, ${url.host}` } };
      }
      try {
        const headers = {
          authorization: `Bearer ${await tokens.get()}`,
          accept: 'application/json',
          ...(body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }),
        };
        const response = await http({
          method,
          url: url.href,
          headers,
          timeout: 120_000,
          signal,
          ...(body === undefined ? {} : { body }),
        });
        const header = (name: string): string | undefined => response.headers.get(name);
        const retryAfter = parseRetryAfter(header('retry-after'), now());
        const [location, correlationId] = [header('location'), header('x-ms-correlation-request-id')];
        return {
          status: response.status,
          body: parse(response.bodyAsText),
          ...(location === undefined ? {} : { location }),
          ...(retryAfter === undefined ? {} : { retryAfter }),
          ...(correlationId === undefined ? {} : { correlationId }),
        };
      } catch (error) {
        return { status: 0, body: undefined, failure: failureOf(error) };
      }
    },
    renew: () => tokens.renew(),
  };
}

function failureOf(error: unknown): Required<Answer>['failure'] {
  if (error instanceof SignInError) return { kind: 'sign-in', message: error.message };
  const { code, message } = error as { code?: string; message?: string };
  return { kind: 'network', message: [code, message].filter(Boolean).join(': ') };
}
