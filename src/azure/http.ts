import type { PipelineRequest } from '@azure/core-rest-pipeline';

/** One HTTP request; a body is sent as it stands. */
export interface HttpRequest {
  method: 'GET' | 'HEAD' | 'PUT' | 'POST' | 'PATCH';
  url: string;
  headers: Readonly<Record<string, string>>;
  body?: string;
  /** Milliseconds. */
  timeout: number;
  signal?: AbortSignal | undefined;
}

/** One HTTP answer, of any status. */
export interface HttpAnswer {
  status: number;
  bodyAsText?: string | null;
  headers: { get(name: string): string | undefined };
}

/**
 * Sends by the pipeline of the Azure SDK (proxies, decompression, redacted logs) without its retries: after a lost answer
 * they would send a deployment twice, and Azure answers the second one with DeploymentActive.
 */
export async function makeHttp(userAgent: string): Promise<(request: HttpRequest) => Promise<HttpAnswer>> {
  const { createDefaultHttpClient, createHttpHeaders, createPipelineFromOptions, createPipelineRequest } =
    await import('@azure/core-rest-pipeline');
  const pipeline = createPipelineFromOptions({
    retryOptions: { maxRetries: 0 },
    userAgentOptions: { userAgentPrefix: userAgent },
  });
  const client = createDefaultHttpClient();
  return ({ method, url, headers, body, timeout, signal }) => {
    const request: PipelineRequest = createPipelineRequest({
      method,
      url,
      headers: createHttpHeaders(headers),
      ...(body === undefined ? {} : { body }),
      // Not the client's own timeout: its timer outlives a failed request and keeps the process alive.
      abortSignal: AbortSignal.any([AbortSignal.timeout(timeout), ...(signal === undefined ? [] : [signal])]),
      // Only GitHub's own endpoint for identity tokens may be named with http, by the runner.
      allowInsecureConnection: url.startsWith('http://'),
    });
    return pipeline.sendRequest(client, request);
  };
}
