import { type LoopbackAzure, startLoopbackAzure } from './loopback-azure.ts';
import { type LoopbackGitHub, startLoopbackGitHub } from './loopback-github.ts';
import { change, commit, parametersPath, templatePath } from './repository.ts';
import { commentLines, type Paint } from './show-comment.ts';
import { runWorkflow, type WorkflowResult } from './workflow-run.ts';

/** Where the story is told. */
export interface Stage {
  /** The Action that plays it: dist/index.js. */
  entry: string;
  tell: (line: string) => void;
  paint: Paint;
  /** Columns. */
  width: number;
}

const pull = 7;
const baseSha = 'b'.repeat(40);
const headSha = 'a'.repeat(40);
const fixedSha = 'f'.repeat(40);
const mergeSha = 'c'.repeat(40);

interface Cast {
  github: LoopbackGitHub;
  azure: LoopbackAzure;
  stage: Stage;
}

/** Plays a pull request that turns encryption off, its fix, and the merge. Returns whether all went as it should. */
export async function playDemo(stage: Stage): Promise<boolean> {
  const github = await startLoopbackGitHub();
  const azure = await startLoopbackAzure();
  azure.state.retryAfter = '0';
  const cast = { github, azure, stage };
  try {
    stage.tell(stage.paint('Armored Transit: a pull request and a merge, end to end', 'bold'));
    stage.tell(`GitHub is played at ${github.url}, Azure at ${azure.url}; both listen on 127.0.0.1 only.`);
    stage.tell('The Action is the real one, started as a runner of GitHub starts it.');
    github.state.commits.set(baseSha, commit(true));
    const acts = [await turnOff(cast), await turnOn(cast), await merge(cast)];
    return acts.every(Boolean);
  } finally {
    await Promise.all([github.close(), azure.close()]);
  }
}

async function turnOff(cast: Cast): Promise<boolean> {
  const { tell, paint } = cast.stage;
  title(cast, 1, `Pull request #${pull} turns encryption between the nodes off`);
  tell(`   ${parametersPath}`);
  tell(`   ${paint(`-${change.removed}`, 'red')}`);
  tell(`   ${paint(`+${change.added}`, 'green')}`);
  cast.github.state.pulls.set(pull, [{ filename: parametersPath, status: 'modified', patch: change.patch }]);
  tell('');
  const run = await check(cast, headSha, false, 100);
  outcome(cast, run);
  return run.code === 1 && cast.github.state.comments.length === 1;
}

async function turnOn(cast: Cast): Promise<boolean> {
  title(cast, 2, 'The author takes that back and pushes again');
  cast.github.state.pulls.set(pull, []);
  const run = await check(cast, fixedSha, true, 101);
  outcome(cast, run);
  return run.code === 0 && cast.github.state.comments.length === 1;
}

async function check(cast: Cast, sha: string, encrypt: boolean, runId: number): Promise<WorkflowResult> {
  const end = (ref: string, of: string): object => ({ sha: of, ref, repo: { id: 1 } });
  return runWorkflow(cast.github, {
    entry: cast.stage.entry,
    event: 'pull_request',
    payload: {
      pull_request: { number: pull, head: end('feature', sha), base: end('main', baseSha) },
      repository: { default_branch: 'main' },
    },
    files: commit(encrypt),
    ref: `refs/pull/${pull}/merge`,
    runId,
  });
}

function outcome({ github, azure, stage }: Cast, run: WorkflowResult): void {
  const { tell, paint } = stage;
  const [comment] = github.state.comments;
  const word = run.code === 0 ? paint('passes', 'green') : paint('fails', 'red');
  tell(
    `   The check ${word}: conclusion ${run.outputs['conclusion'] ?? 'unknown'}. Azure was asked ${azure.state.requests.length} times.`,
  );
  if (comment === undefined) return;
  const times = comment.edits === 0 ? 'new' : `the same one, edited ${comment.edits === 1 ? 'once' : `${comment.edits} times`}`;
  tell(`   The comment that a reviewer sees (${times}):`);
  tell('');
  for (const line of commentLines(comment.body, Math.min(stage.width, 110) - 5, paint)) tell(`   │ ${line}`);
}

async function merge(cast: Cast): Promise<boolean> {
  const { github, azure, stage } = cast;
  title(cast, 3, 'The pull request is merged: what was checked is deployed');
  const run = await runWorkflow(github, {
    entry: stage.entry,
    event: 'push',
    payload: { repository: { default_branch: 'main' }, before: baseSha, after: mergeSha },
    files: commit(true),
    sha: mergeSha,
    runId: 102,
    azure,
    inputs: {
      template: templatePath,
      parameters: parametersPath,
      'resource-group': 'analytics',
      location: 'westeurope',
    },
  });
  tellLog(stage, run);
  const group = [...azure.state.groups.values()][0];
  const sent = azure.state.requests.find(({ method, path }) => method === 'PUT' && /\/deployments\/[^/?]+\?/i.test(path));
  const checked = commit(true)[templatePath] ?? '';
  const same = sent?.text.includes(checked.trim()) ?? false;
  stage.tell('');
  stage.tell(`   Azure now has the resource group ${group?.name ?? 'none'} (${group?.location ?? 'nowhere'}).`);
  stage.tell(`   The template it got is ${same ? 'the one that was checked, byte for byte' : 'not the one that was checked'}.`);
  stage.tell('');
  stage.tell(stage.paint('Try it on your own templates: node dist/cli.js lint <folder>', 'bold'));
  return run.code === 0 && run.outputs['state'] === 'succeeded' && same;
}

/** The log of the run without the commands that only the runner reads. */
function tellLog(stage: Stage, run: WorkflowResult): void {
  const lines = run.stdout.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('::'));
  for (const line of lines) stage.tell(`   ${line}`);
  if (run.stderr !== '') stage.tell(run.stderr);
  const names = ['state', 'deployment-name', 'duration', 'resource-group-created', 'content-sha256', 'outputs'];
  stage.tell('');
  for (const name of names) {
    const value = (run.outputs[name] ?? '').replaceAll(/\s+/g, ' ');
    stage.tell(`   ${stage.paint(name.padEnd(24), 'cyan')}${value}`);
  }
}

function title({ stage }: Cast, act: number, text: string): void {
  stage.tell('');
  stage.tell(stage.paint(`${act}. ${text}`, 'bold'));
  stage.tell('');
}
