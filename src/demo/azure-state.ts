/** A JSON object as it came or as it goes. */
export type Body = Readonly<Record<string, unknown>>;

/** A request as the loopback Azure received it. */
export interface AzureRequest {
  method: string;
  /** Path and query. */
  path: string;
  headers: Readonly<Record<string, string | undefined>>;
  text: string;
  /** The parsed body; undefined where there is none or it is no JSON object. */
  body: Body | undefined;
}

/** What is sent back. */
export interface AzureReply {
  status: number;
  headers?: Readonly<Record<string, string>>;
  /** An object is sent as JSON, a string as text/plain. */
  body?: unknown;
}

/** A resource group. `tags` is absent where none were ever sent, as in Azure. */
export interface Group {
  name: string;
  location: string;
  tags?: Readonly<Record<string, string>>;
  managedBy?: string;
}

/** One operation of a deployment that the script plays. */
export interface ScriptedOperation {
  /** Full id of the target; a deployment's id where a nested deployment is meant. */
  target: string;
  type: string;
  state?: 'Succeeded' | 'Failed';
  statusCode?: string;
  statusMessage?: unknown;
}

/** What becomes of a deployment. */
export interface Script {
  /** Reads of its state that still answer Accepted or Running. */
  polls: number;
  end: 'Succeeded' | 'Failed' | 'Canceled';
  operations: readonly ScriptedOperation[];
  outputs: Body;
  error?: Body;
}

/** A deployment in the history. */
export interface DeploymentRecord {
  id: string;
  name: string;
  location?: string;
  tags?: Body;
  template: Body;
  parameters: Body;
  mode: string;
  started: string;
  correlationId: string;
  script: Script;
  /** How often its state was read. */
  reads: number;
  canceled: boolean;
}

/** A deployment as its address names it. */
export interface DeploymentAddress {
  /** Long id, `…/providers/Microsoft.Resources/deployments/N`, spelled as Azure spells it. */
  id: string;
  name: string;
  /** Undefined outside resource group scope. */
  group: string | undefined;
}

/** A fault: the next `times` requests that match are answered by it. */
export interface Fault {
  method?: string;
  /** Matched against path and query, without case. */
  path: RegExp;
  times: number;
  /** `drop`: the connection is cut. `drop-after`: the request is carried out, then the connection is cut. */
  answer: AzureReply | 'drop' | 'drop-after';
}

/** Everything the loopback Azure remembers; tests and the demo read and change it. */
export interface AzureState {
  readonly tenant: string;
  readonly subscription: string;
  /** By lower-case name. */
  readonly groups: Map<string, Group>;
  /** By lower-case id. */
  readonly deployments: Map<string, DeploymentRecord>;
  readonly faults: Fault[];
  readonly requests: AzureRequest[];
  /** Access tokens given out that are still good. */
  readonly tokens: Set<string>;
  /** Lifetime of access tokens, in seconds. */
  tokenLifetime: number;
  /** Retry-After of every answer, where there is to be one: with 0 clients follow without rest. */
  retryAfter: string | undefined;
  /** Changes what becomes of the next deployments. */
  script: Partial<Script>;
}

export function azureState(): AzureState {
  return {
    tenant: '11111111-1111-1111-1111-111111111111',
    subscription: '22222222-2222-2222-2222-222222222222',
    groups: new Map(),
    deployments: new Map(),
    faults: [],
    requests: [],
    tokens: new Set(),
    tokenLifetime: 3599,
    retryAfter: undefined,
    script: {},
  };
}
