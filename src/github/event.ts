/** The pull request that a run is about. */
export interface PullRequest {
  number: number;
  headSha: string;
  baseSha: string;
  /** The branch it goes to. */
  baseBranch: string;
  /** Whether it comes from another repository, whose runs get a token that may not write. */
  fork: boolean;
}

/** What happened, as far as a run depends on it. */
export interface WorkflowEvent {
  /** `push`, `pull_request`, … */
  name: string;
  /** Of `pull_request`, `pull_request_target`, and a `workflow_run` that a pull request of the same repository started. */
  pull: PullRequest | undefined;
  /** Of a `workflow_run` that a pull request started: where it came from, `owner:branch`, since GitHub leaves those of forks out. */
  origin: { headSha: string; head: string } | undefined;
  /** The commit to compare with, where there is one but no pull request: of a merge group. */
  baseSha: string | undefined;
  defaultBranch: string | undefined;
}

type Members = Readonly<Record<string, unknown>>;

function members(value: unknown): Members {
  return typeof value === 'object' && value !== null ? (value as Members) : {};
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The pull request that a payload or a list shows; undefined where it is of another shape. */
export function pullOf(value: unknown): PullRequest | undefined {
  const { number, head, base } = members(value);
  const [headSha, baseSha] = [text(members(head)['sha']), text(members(base)['sha'])];
  if (typeof number !== 'number' || headSha === undefined || baseSha === undefined) return undefined;
  const [from, to] = [head, base].map((side) => members(members(side)['repo'])['id']);
  return { number, headSha, baseSha, baseBranch: text(members(base)['ref']) ?? 'the base branch', fork: from !== to };
}

function pullOfRun(value: unknown): PullRequest | undefined {
  const { head_sha: headSha, pull_requests: pulls } = members(value);
  if (!Array.isArray(pulls)) return undefined;
  return pulls.map(pullOf).find((pull) => pull?.headSha === headSha);
}

function originOf(value: unknown): WorkflowEvent['origin'] {
  const { event, head_sha: sha, head_branch: branch, head_repository: repository } = members(value);
  const owner = text(members(members(repository)['owner'])['login']);
  const headSha = text(sha);
  if (event !== 'pull_request' || headSha === undefined || owner === undefined || typeof branch !== 'string') return undefined;
  return { headSha, head: `${owner}:${branch}` };
}

/** Reads the payload of an event; what is missing or of another shape is undefined. */
export function readEvent(name: string, payload: unknown): WorkflowEvent {
  const { pull_request: pull, workflow_run: run, merge_group: group, repository } = members(payload);
  return {
    name,
    pull: name === 'workflow_run' ? pullOfRun(run) : pullOf(pull),
    origin: name === 'workflow_run' ? originOf(run) : undefined,
    baseSha: text(members(group)['base_sha']),
    defaultBranch: text(members(repository)['default_branch']),
  };
}
