import type { Cloud } from '../../azure/clouds.ts';
import type { Refusal } from '../../deploy/gate.ts';
import { readOutputs } from '../../deploy/outputs.ts';
import type { DeploymentState, Ending, Progress } from '../../deploy/plan.ts';
import type { Deployment } from '../../template/expand.ts';
import { type LocatedCause, locateCause } from './located-cause.ts';
import type { Prepared } from './prepare.ts';
import type { MaskedPorts } from './masked-ports.ts';
import type { LintOutcome } from '../lint/lint.ts';
import { type ExitCode, exitCodes } from '../../ports.ts';
import { memberOf } from '../../discovery/recognise.ts';

/** What became of a deployment; nothing in it is secret. */
export interface DeployOutcome {
  state: DeploymentState;
  exitCode: ExitCode;
  /** One sentence. */
  message: string;
  /** Why nothing was sent. */
  refusals: readonly string[];
  /** Why Azure refused or failed. */
  causes: readonly LocatedCause[];
  /** What the gate decided from; absent where it was not come to. */
  checked: LintOutcome | undefined;
  deploymentName: string;
  deploymentId: string;
  correlationId: string | undefined;
  /** Seconds. */
  duration: number;
  resourceGroupCreated: boolean;
  contentSha256: string;
  portalUrl: string | undefined;
  /** Values by name; secure outputs are left out. */
  outputs: Readonly<Record<string, unknown>>;
  secureOutputs: readonly string[];
}

function facts({ target, content }: Prepared): Pick<DeployOutcome, 'deploymentName' | 'deploymentId' | 'contentSha256'> {
  return { deploymentName: target.name, deploymentId: target.id, contentSha256: content };
}

/** The outcome where nothing was sent. */
export function refused({ redact }: MaskedPorts, prepared: Prepared, checked: LintOutcome, refusal: Refusal): DeployOutcome {
  return {
    ...facts(prepared),
    state: 'skipped',
    exitCode: refusal.code,
    message: 'Nothing was sent to Azure',
    refusals: refusal.reasons.map(redact),
    causes: [],
    checked,
    correlationId: undefined,
    duration: 0,
    resourceGroupCreated: false,
    portalUrl: undefined,
    outputs: {},
    secureOutputs: [],
  };
}

const exits: Readonly<Record<DeploymentState, ExitCode>> = {
  succeeded: exitCodes.ok,
  failed: exitCodes.refused,
  canceled: exitCodes.refused,
  skipped: exitCodes.refused,
  running: exitCodes.running,
};

const lost: Ending = { state: 'running', message: 'The end of the deployment is not known', causes: [], ok: false };

/** The outcome of a run. */
export function outcomeOf(
  ports: MaskedPorts,
  prepared: Prepared,
  cloud: Cloud,
  { checked, deployment }: { checked: LintOutcome; deployment: Deployment },
  progress: Progress,
): DeployOutcome {
  const { state, message, causes, ok } = progress.ending ?? lost;
  const { template } = prepared.input;
  const declared = Object.keys(memberOf(template.value, 'outputs') ?? {});
  const outputs = readOutputs(state === 'succeeded' ? progress.properties['outputs'] : {}, declared);
  for (const secret of outputs.secrets) ports.secret(secret);
  const submitted = progress.submissions > 0 || progress.adopted;
  const ended = ports.now().getTime();
  return {
    ...facts(prepared),
    deploymentName: decodeURIComponent(progress.id.split('/').at(-1) ?? ''),
    deploymentId: progress.id,
    state,
    exitCode: ok ? exitCodes.ok : exits[state],
    message: ports.redact(message),
    refusals: [],
    causes: causes.map((cause) => redacted(ports, locateCause(cause, template, deployment))),
    checked,
    correlationId: progress.correlationId,
    duration: submitted ? Math.round((ended - (progress.submittedAt || progress.followedSince)) / 1000) : 0,
    resourceGroupCreated: progress.groupCreated,
    portalUrl: submitted ? portalUrl(cloud, progress.id) : undefined,
    outputs: withoutSecrets(ports, outputs.values),
    secureOutputs: outputs.secure,
  };
}

function portalUrl({ portal }: Cloud, id: string): string | undefined {
  return portal === undefined
    ? undefined
    : `${portal}/#blade/HubsExtension/DeploymentDetailsBlade/overview/id/${encodeURIComponent(id)}`;
}

function redacted({ redact }: MaskedPorts, cause: LocatedCause): LocatedCause {
  return {
    ...cause,
    message: redact(cause.message),
    ...(cause.resource === undefined ? {} : { resource: redact(cause.resource) }),
    ...(cause.advice === undefined ? {} : { advice: redact(cause.advice) }),
  };
}

/** Outputs whose texts hold a secret that the template passes on in clear. */
function withoutSecrets({ redact }: MaskedPorts, values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const plain = (value: unknown): unknown => {
    if (typeof value === 'string') return redact(value);
    if (Array.isArray(value)) return value.map(plain);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [redact(name), plain(member)]));
  };
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, plain(value)]));
}
