import { fail, readFields } from './failure.ts';
import { end, go, minutes, seconds, type GroupPlan, type Plan, type Progress, type Step, type Turn } from './plan.ts';

/** Locations are compared as Azure does: without case and spaces. */
const normal = (location: string): string => location.toLowerCase().replaceAll(' ', '');

/** What follows once the group is as it should be. */
function groupReady({ progress }: Pick<Turn, 'progress'>, lines: readonly string[], changes: Partial<Progress> = {}): Step {
  // A group that did not exist a moment ago has no deployments.
  return changes.groupCreated === true
    ? go(progress, { phase: 'validate', ...changes }, { call: 'validate' }, lines)
    : go(progress, { phase: 'list', ...changes }, { call: 'list' }, lines);
}

function missingTags(wanted: Readonly<Record<string, string>>, has: unknown): boolean {
  const tags = readFields(has);
  return Object.entries(wanted).some(([name, value]) => {
    // Names of tags compare without case, values with it.
    const key = Object.keys(tags).find((each) => each.toLowerCase() === name.toLowerCase());
    return key === undefined || tags[key] !== value;
  });
}

function creation({ progress }: Turn, group: GroupPlan): Step {
  if (!group.creates) {
    return refuse(progress, `resource group ${group.name} does not exist, and create-resource-group is false`);
  }
  if (group.location === undefined) {
    return refuse(progress, `resource group ${group.name} does not exist: give location, so that it can be created`);
  }
  return go(progress, { phase: 'create-group' }, { call: 'put-group' });
}

function refuse(progress: Progress, message: string): Step {
  return end(progress, { state: 'failed', message, causes: [], ok: false });
}

function awaitDeletion({ plan, progress, now }: Turn, group: GroupPlan): Step {
  const since = progress.troubledSince ?? now;
  if (now - since > Math.min(plan.timeout, minutes(30)))
    return refuse(progress, `resource group ${group.name} is still being deleted: run again when it is gone`);
  const lines =
    progress.troubledSince === undefined ? [`Resource group ${group.name} is being deleted; waiting until it is gone`] : [];
  return {
    progress: { ...progress, phase: 'group', troubledSince: since },
    effect: { call: 'get-group', after: seconds(15) },
    lines,
  };
}

/** The answer to the question for the group: created if absent, its tags merged, never overwritten. */
export function onGroup(turn: Turn): Step {
  const { plan, progress, answer } = turn;
  const { group } = plan;
  if (group === undefined) return groupReady(turn, []);
  if (answer.status === 404) return creation(turn, group);
  if (answer.status !== 200) return fail(turn, `Resource group ${group.name} could not be read`);
  const body = readFields(answer.body);
  if (readFields(body['properties'])['provisioningState'] === 'Deleting') return awaitDeletion(turn, group);
  if (typeof body['managedBy'] === 'string' && body['managedBy'] !== '') {
    return refuse(
      progress,
      `resource group ${group.name} belongs to a managed application (${body['managedBy']}): it is not touched`,
    );
  }
  const location = typeof body['location'] === 'string' ? body['location'] : '';
  const elsewhere = group.location !== undefined && location !== '' && normal(group.location) !== normal(location);
  const lines = [
    `Resource group ${group.name} exists in ${location}${elsewhere ? `, not in ${group.location ?? ''}: a group cannot move, it stays there` : ''}`,
  ];
  if (missingTags(group.tags, body['tags'])) return go(progress, { phase: 'tag-group' }, { call: 'tag-group' }, lines);
  return groupReady(turn, lines);
}

/** The answer to the creation of the group. */
export function onCreatedGroup(turn: Turn): Step {
  const { plan, progress, answer } = turn;
  const { group } = plan;
  if (group === undefined) return groupReady(turn, []);
  if (answer.status === 200 || answer.status === 201) {
    const where = readFields(answer.body)['location'];
    return groupReady(
      turn,
      [`Resource group ${group.name} created in ${typeof where === 'string' ? where : (group.location ?? '')}`],
      { groupCreated: true },
    );
  }
  const code = readFields(readFields(answer.body)['error'])['code'];
  if (code === 'ResourceGroupBeingDeleted') return awaitDeletion(turn, group);
  // Somebody else created it meanwhile: it is theirs, and read again.
  if (code === 'InvalidResourceGroupLocation' && progress.reads === 0) {
    return go(progress, { phase: 'group', reads: 1 }, { call: 'get-group' });
  }
  return fail(turn, `Resource group ${group.name} could not be created`);
}

/** The answer to the tags of the group. */
export function onTaggedGroup(turn: Turn): Step {
  const name = turn.plan.group?.name ?? '';
  return turn.answer.status === 200 || turn.answer.status === 202
    ? groupReady(turn, [`Resource group ${name}: tags merged`])
    : fail(turn, `The tags of resource group ${name} could not be set`);
}

/** The first request. */
export function begin(plan: Plan, progress: Progress): Step {
  return plan.group === undefined
    ? go(progress, { phase: 'list' }, { call: 'list' })
    : go(progress, { phase: 'group' }, { call: 'get-group' });
}
