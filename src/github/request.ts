/** A request that GitHub refused or did not answer, after all retries. */
export class GitHubError extends Error {
  /** HTTP status; 500 and above also where there was no answer. */
  readonly status: number;
  /** The permissions, one of which the token lacks (`pull_requests=write`), where GitHub names them. */
  readonly permissions: readonly string[];

  constructor(message: string, status: number, permissions: readonly string[]) {
    super(message);
    this.status = status;
    this.permissions = permissions;
  }
}

/** How a request may be repeated. `refused`: only after an answer that says it was not carried out. */
export type Repeat = 'always' | 'refused';

/** Waits some milliseconds; passed in, so that tests need not wait. */
export type Pause = (milliseconds: number) => Promise<void>;

/** Really waits. */
export const sleep: Pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const longestWait = 60_000;
const limitTries = 2;
const serverTries = 3;

interface Failure {
  status: number;
  message: string;
  headers: Readonly<Record<string, string | number | undefined>>;
}

function failureOf(error: unknown): Failure | undefined {
  if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number') return undefined;
  const response = 'response' in error ? (error.response as { headers?: Failure['headers'] } | undefined) : undefined;
  return { status: error.status, message: error.message, headers: response?.headers ?? {} };
}

/** How long to wait before the next try after a rate limit; undefined where it was none. */
function limitWait({ status, message, headers }: Failure, now: number): number | undefined {
  if (status !== 403 && status !== 429) return undefined;
  if (headers['retry-after'] !== undefined) return Number(headers['retry-after']) * 1000;
  if (headers['x-ratelimit-remaining'] === '0') return Number(headers['x-ratelimit-reset']) * 1000 - now;
  return status === 429 || /secondary rate/i.test(message) ? longestWait : undefined;
}

function errorOf({ status, message, headers }: Failure): GitHubError {
  const accepted = String(headers['x-accepted-github-permissions'] ?? '');
  return new GitHubError(message, status, status === 403 ? accepted.split(/[;,]\s*/).filter((name) => name !== '') : []);
}

/** Sends a request until it succeeds, GitHub refuses it, or the tries are used up. Throws GitHubError. */
export async function persist<T>(send: () => Promise<T>, repeat: Repeat, pause: Pause): Promise<T> {
  for (let limited = 1, failed = 1; ;) {
    try {
      return await send();
    } catch (error) {
      const failure = failureOf(error);
      if (failure === undefined) throw error;
      const wait = limitWait(failure, Date.now());
      if (wait !== undefined && wait <= longestWait && limited < limitTries) {
        limited++;
        await pause(Math.max(wait, 1000));
      } else if (failure.status >= 500 && repeat === 'always' && failed < serverTries) {
        await pause(failed ** 2 * 500);
        failed++;
      } else {
        throw errorOf(failure);
      }
    }
  }
}
