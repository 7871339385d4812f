import { causesOf, readFields } from './failure.ts';
import { end, go, seconds, type FailedRecord, type Progress, type Step, type Turn } from './plan.ts';
import { rootCauses } from './root-cause.ts';

const grace = seconds(120);
const maxNested = 50;

/** Azure gives no interval for deployments: short ones are seen soon, long ones cost few requests. */
function interval({ progress, answer }: Pick<Turn, 'progress' | 'answer'>): number {
  return answer.retryAfter === undefined
    ? ([seconds(5), seconds(15)][progress.reads] ?? seconds(30))
    : Math.max(answer.retryAfter, 100);
}

/** Follows a deployment that Azure has. */
export function startFollowing(turn: Turn): Step {
  const { plan, progress, now } = turn;
  const { id, properties } = identify(turn);
  const started = { ...progress, id, properties, active: true, followedSince: now, reads: 0, ...correlation(turn) };
  const lines = [`Deployment ${plan.name} ${progress.adopted ? 'is running' : 'submitted'}`];
  if (!plan.waits) {
    return end(
      started,
      { state: 'running', message: 'The deployment runs on; it is not waited for', causes: [], ok: true },
      lines,
    );
  }
  const first = progress.adopted ? 0 : interval({ ...turn, progress: started });
  return go(started, { phase: 'follow' }, { call: 'read', after: first }, lines);
}

function identify({ progress, answer }: Turn): Pick<Progress, 'id' | 'properties'> {
  const body = readFields(answer.body);
  const { id, properties } = body;
  return { id: typeof id === 'string' && id.startsWith('/') ? id : progress.id, properties: readFields(properties) };
}

function correlation({ answer, progress }: Turn): Pick<Progress, 'correlationId'> {
  const told = readFields(readFields(answer.body)['properties'])['correlationId'];
  return { correlationId: typeof told === 'string' ? told : (progress.correlationId ?? answer.correlationId) };
}

/** The deployment was read: then its operations are, also once it is over. */
export function onRead(turn: Turn): Step {
  const { progress, answer, now } = turn;
  if (answer.status === 404 && now - progress.submittedAt < grace) {
    return { progress: { ...progress, reads: progress.reads + 1 }, effect: { call: 'read', after: interval(turn) }, lines: [] };
  }
  if (answer.status !== 200) return lost(turn);
  const read = { ...progress, ...correlation(turn), properties: identify(turn).properties, reads: progress.reads + 1 };
  return go(read, { phase: 'operations' }, { call: 'operations', at: read.id });
}

/** What became of it is not known; it may well run on. */
function lost({ progress, answer }: Turn): Step {
  const message = 'The deployment cannot be read any more; it may still be running';
  return end(progress, { state: 'running', message, causes: causesOf(answer), ok: false });
}

/** Its operations were read: a line for each that changed; then the end, or a rest. */
export function onOperations(turn: Turn): Step {
  const { plan, progress, answer, now } = turn;
  const { seen, lines, failed, nested } = changes(progress, answer.status === 200 ? answer.body : undefined);
  const known = { ...progress, seen, failed, nested };
  const state = stateOf(progress);
  if (state === 'succeeded')
    return end(known, { state: 'succeeded', message: `Deployment ${plan.name} succeeded`, causes: [], ok: true }, lines);
  if (state === 'canceled' || state === 'cancelled') {
    const message = `Deployment ${plan.name} was cancelled in Azure; what it had created stays`;
    return end(known, { state: 'canceled', message, causes: [], ok: false }, lines);
  }
  if (state === 'failed') return collect({ ...turn, progress: known }, lines);
  const left = plan.timeout - (now - progress.followedSince);
  if (left <= 0)
    return end(
      known,
      { state: 'running', message: `Deployment ${plan.name} is still running; the wait ended`, causes: [], ok: false },
      lines,
    );
  const after = Math.min(interval(turn), left);
  return go(known, { phase: 'follow' }, { call: 'read', after }, lines);
}

function stateOf({ properties }: Progress): string {
  const state = properties['provisioningState'];
  return typeof state === 'string' ? state.toLowerCase() : '';
}

interface Changes {
  seen: ReadonlyMap<string, string>;
  lines: readonly string[];
  failed: readonly FailedRecord[];
  nested: readonly string[];
}

function changes(progress: Progress, body: unknown): Changes {
  const value = readFields(body)['value'];
  const records: unknown[] = Array.isArray(value) ? value : [];
  const seen = new Map(progress.seen);
  const lines: string[] = [];
  const failed: FailedRecord[] = [];
  const nested: string[] = [];
  for (const record of records) {
    const { key, state, type, name, id, timestamp, statusMessage, statusCode } = readOperation(record);
    if (id === '') continue;
    if (seen.get(key) !== state) lines.push(`${state.padEnd(9)} ${type} ${name}`);
    seen.set(key, state);
    if (state.toLowerCase() !== 'failed') continue;
    if (type.toLowerCase() === 'microsoft.resources/deployments') nested.push(id);
    failed.push({ type, name, timestamp, statusMessage, statusCode });
  }
  return { seen, lines, failed, nested };
}

function readOperation(record: unknown): FailedRecord & { key: string; state: string; id: string } {
  const properties = readFields(readFields(record)['properties']);
  const target = readFields(properties['targetResource']);
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  return {
    key: text(readFields(record)['id']) || text(readFields(record)['operationId']),
    state: text(properties['provisioningState']),
    id: text(target['id']),
    type: text(target['resourceType']),
    name: nameOf(text(target['id'])) || text(target['resourceName']),
    timestamp: text(properties['timestamp']),
    statusMessage: properties['statusMessage'],
    statusCode: text(properties['statusCode']),
  };
}

/** The full name of a resource, `parent/child`, from its id. */
function nameOf(id: string): string {
  const [, ...parts] = (id.split(/\/providers\//i).at(-1) ?? '').split('/');
  return parts.filter((_, index) => index % 2 === 1).join('/');
}

/** It failed: the operations of nested deployments that failed tell more. */
function collect(turn: Turn, lines: readonly string[]): Step {
  const { plan, progress } = turn;
  const [next, ...rest] = progress.nested.filter((id) => !progress.visited.includes(id.toLowerCase()));
  if (next !== undefined && progress.visited.length < maxNested) {
    const visited = [...progress.visited, next.toLowerCase()];
    return go(progress, { phase: 'causes', nested: rest, visited }, { call: 'operations', at: next }, lines);
  }
  const causes = rootCauses({ error: progress.properties['error'] }, progress.failed);
  return end(progress, { state: 'failed', message: `Deployment ${plan.name} failed`, causes, ok: false }, lines);
}

/** The operations of a nested deployment that failed. */
export function onNested(turn: Turn): Step {
  const { progress, answer } = turn;
  const found = changes(progress, answer.status === 200 ? answer.body : undefined);
  const nested = [...progress.nested, ...found.nested];
  return collect(
    { ...turn, progress: { ...progress, seen: found.seen, failed: [...progress.failed, ...found.failed], nested } },
    found.lines,
  );
}
