import type { Client } from '../../azure/client.ts';
import type { Cloud } from '../../azure/clouds.ts';
import { SignInError } from '../../azure/sign-in.ts';
import { mergeParameters } from '../../deploy/parameters.ts';
import type { Plan } from '../../deploy/plan.ts';
import { markerTags } from '../../deploy/submit.ts';
import { cachedFiles } from '../../files/cached-files.ts';
import { tool } from '../../version.ts';
import { checkDeploy, type CheckedDeployment, prepare, type Prepared } from './prepare.ts';
import { readDeployInput } from './deploy-input.ts';
import type { DeployOptions } from './deploy-options.ts';
import { type DeployOutcome, outcomeOf, refused } from './deploy-outcome.ts';
import { type DeployPorts, type MaskedPorts, maskedPorts } from './masked-ports.ts';
import { runPlan } from './deploy-run.ts';
import { exitCodes } from '../../ports.ts';

/**
 * Checks a template with its parameters as it is deployed, and if nothing stands against it deploys these very bytes.
 * Throws FileError and UsageError for input that cannot be read.
 */
export async function deploy(ports: DeployPorts, options: DeployOptions): Promise<DeployOutcome> {
  const files = cachedFiles(ports.files);
  const masked = maskedPorts(ports);
  const input = await readDeployInput(files, options.template, options.parameters);
  const parameters = mergeParameters(input.template, input.parameters, options.overrides);
  for (const secret of parameters.secrets) masked.secret(secret);
  const prepared = prepare(ports, options, input, parameters);
  const checkedDeployment = await checkDeploy(files, prepared);
  const { checked, refusal } = checkedDeployment;
  const { cloud } = prepared;
  if (refusal !== undefined) return refused(masked, prepared, checked, refusal);
  if (typeof cloud === 'string') return refused(masked, prepared, checked, { code: exitCodes.error, reasons: [cloud] });
  masked.progress(`Checked ${input.template.path}: nothing stands against its deployment (sha256 ${prepared.content})`);
  try {
    const client = await signIn(masked, options, cloud);
    return await send(masked, prepared, { ...checkedDeployment, cloud, client });
  } catch (error) {
    if (!(error instanceof SignInError)) throw error;
    return refused(masked, prepared, checked, { code: exitCodes.error, reasons: [error.message] });
  }
}

function planOf({ options, parameters, target, content, run }: Prepared): Plan {
  const { resourceGroup, location, tags, createResourceGroup: creates } = options;
  return {
    name: target.name,
    id: target.id,
    group: target.scope.kind === 'resourceGroup' ? { name: resourceGroup ?? '', location, tags, creates } : undefined,
    content,
    run,
    hasSecrets: parameters.secrets.length > 0,
    onActive: options.onActive,
    waits: options.wait,
    timeout: options.timeoutMinutes * 60_000,
  };
}

async function send(
  ports: MaskedPorts,
  prepared: Prepared,
  { cloud, client, checked, deployment }: CheckedDeployment & { cloud: Cloud; client: Client },
): Promise<DeployOutcome> {
  const { options, input, parameters, target } = prepared;
  const plan = planOf(prepared);
  const request = {
    template: input.template.text,
    parameters: parameters.text,
    mode: target.mode,
    tags: markerTags(plan),
    ...(plan.group === undefined ? { location: options.location ?? '' } : {}),
  };
  const sent = { target, subscriptionId: options.subscriptionId ?? '', request, onCancel: options.onCancel };
  const run = {
    client,
    now: () => ports.now(),
    progress: (line: string) => ports.progress(line),
    interrupt: ports.interrupt?.(),
  };
  const progress = await runPlan(plan, sent, run);
  return outcomeOf(ports, prepared, cloud, { checked, deployment }, progress);
}

async function signIn(ports: MaskedPorts, { auth, tenantId, clientId }: DeployOptions, cloud: Cloud): Promise<Client> {
  const [{ makeClient }, { makeTokens }, { makeHttp }] = await Promise.all([
    import('../../azure/client.ts'),
    import('../../azure/credential.ts'),
    import('../../azure/http.ts'),
  ]);
  const http = await makeHttp(`${tool.name}/${tool.version}`);
  const now = (): Date => ports.now();
  const tokens = makeTokens(
    { auth, cloud, tenantId, clientId },
    { env: ports.env, secret: (value) => ports.secret(value), now, http },
  );
  ports.progress(`Signing in to Azure by ${tokens.how}`);
  return makeClient({ arm: cloud.arm, tokens, http, now });
}
