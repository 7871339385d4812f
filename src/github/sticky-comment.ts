import type { Comment, GitHubClient } from './client.ts';
import { GitHubError, sleep, type Pause } from './request.ts';

/** Which comment it is, and which run speaks. */
export interface StickyIdentity {
  pull: number;
  /** Tells the comments of several runs on one pull request apart. */
  key: string;
  /** Run id and attempt: a run never overwrites what a later one said. */
  run: { id: number; attempt: number };
}

/** What to say. */
export interface StickyText {
  /** Bodies from the most to the least detailed; the first that GitHub takes is used. Never empty. */
  bodies: readonly string[];
  /** Whether to say it where no comment of ours exists yet. */
  create: boolean;
}

/** What became of the comment. `older`: a later run has spoken already. */
export interface StickyOutcome {
  kind: 'created' | 'updated' | 'unchanged' | 'absent' | 'older';
  url: string | undefined;
}

/** GitHub refuses longer bodies: UTF-16 units. */
const maximumBody = 65_536;
const tries = 3;

function markerStart(key: string): string {
  // Percent encoding leaves no ">" that could end the comment.
  return `<!-- armored-transit:v1 key=${encodeURIComponent(key)} `;
}

function firstLine(body: string): string {
  return body.split('\n', 1)[0] ?? '';
}

/** Whether a comment is by the owner of the token. */
export function isBy(viewer: string, author: Comment['author']): boolean {
  if (author === undefined) return false;
  // GraphQL may leave out the suffix of an app's login; no person's login can have it.
  return author.login === viewer || (author.type === 'Bot' && author.login === `${viewer}[bot]`);
}

/** Our comment, the newest if there are several; one with our marker by somebody else is none of ours. */
async function find(client: GitHubClient, { pull, key }: StickyIdentity): Promise<Comment | undefined> {
  const marked = (await client.comments(pull)).filter(({ body }) => firstLine(body).startsWith(markerStart(key)));
  if (marked.length === 0) return undefined;
  const viewer = await client.viewer().catch(() => 'github-actions[bot]');
  return marked.filter(({ author }) => isBy(viewer, author)).sort((a, b) => b.id - a.id)[0];
}

function isLater(body: string, { run }: StickyIdentity): boolean {
  const [, id, attempt] = / run=(\d+)\.(\d+) /.exec(firstLine(body)) ?? [];
  if (id === undefined) return false;
  return Number(id) > run.id || (Number(id) === run.id && Number(attempt) > run.attempt);
}

/** A body without what differs from run to run though nothing new is said. */
function essence(body: string): string {
  return body
    .replace(/ run=\S+/, '')
    .replaceAll(/\/actions\/runs\/\d+(?:\/attempts\/\d+)?/g, '')
    .replaceAll('\r\n', '\n')
    .trim();
}

function isTooLong(error: unknown): boolean {
  return error instanceof GitHubError && error.status === 422 && /too long/i.test(error.message);
}

async function speak(client: GitHubClient, identity: StickyIdentity, text: StickyText): Promise<StickyOutcome> {
  const existing = await find(client, identity);
  if (existing === undefined && !text.create) return { kind: 'absent', url: undefined };
  if (existing !== undefined && isLater(existing.body, identity)) return { kind: 'older', url: existing.url };
  const marker = `${markerStart(identity.key)}run=${identity.run.id}.${identity.run.attempt} -->\n`;
  const bodies = text.bodies.map((body) => marker + body).filter((body) => body.length <= maximumBody);
  for (const [index, body] of bodies.entries()) {
    if (existing !== undefined && essence(existing.body) === essence(body)) return { kind: 'unchanged', url: existing.url };
    try {
      return existing === undefined
        ? { kind: 'created', url: (await client.createComment(identity.pull, body)).url }
        : { kind: 'updated', url: (await client.updateComment(existing.id, body)).url };
    } catch (error) {
      if (!isTooLong(error) || index === bodies.length - 1) throw error;
    }
  }
  throw new Error('every body of the comment is too long');
}

/** Writes, edits or leaves alone the one comment that a pull request has under a key. Throws GitHubError. */
export async function keepComment(
  client: GitHubClient,
  identity: StickyIdentity,
  text: StickyText,
  pause: Pause = sleep,
): Promise<StickyOutcome> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await speak(client, identity, text);
    } catch (error) {
      // The comment may exist although the answer was lost: look again instead of writing a second one.
      if (!(error instanceof GitHubError) || error.status < 500 || attempt === tries) throw error;
      await pause(attempt ** 2 * 500);
    }
  }
}
