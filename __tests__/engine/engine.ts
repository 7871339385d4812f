import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

const version = '0.49.2';
const milliseconds = 10_000;

/** Facts of the deployment, as `bicep/getSnapshot` takes them. */
export interface EngineMetadata {
  subscriptionId?: string;
  tenantId?: string;
  resourceGroup?: string;
  managementGroup?: string;
  location?: string;
  deploymentName?: string;
}

/** What the engine says of a template: what it would deploy, or why it refuses. */
export type EngineAnswer =
  | { resources: readonly Record<string, unknown>[]; outputs: Record<string, unknown>; warnings: readonly string[] }
  | { refused: string };

/** Where the Bicep CLI is: `BICEP`, or the NuGet package that `dotnet restore tools/bicep.csproj` brings; undefined where there is none. */
export function findBicep(): string | undefined {
  const packages = process.env['NUGET_PACKAGES'] ?? join(homedir(), '.nuget', 'packages');
  const path = process.env['BICEP'] ?? join(packages, 'azure.bicep.commandline.linux-x64', version, 'tools', 'bicep');
  if (existsSync(path)) return path;
  if (process.env['BICEP_REQUIRED'] === '1')
    throw new Error(`the Bicep CLI is missing at ${path}: run dotnet restore tools/bicep.csproj`);
  return undefined;
}

/** A passed parameter value as Bicep: any() leaves the judgement of its type to the engine. */
function bicepLiteral(value: unknown): string {
  const json = JSON.stringify(JSON.stringify(value)).slice(1, -1);
  const text = json
    .replaceAll('\\"', '"')
    .replaceAll('\\\\', '\\')
    .replaceAll('\\', '\\\\')
    .replaceAll("'", "\\'")
    .replaceAll('${', '\\${');
  return `any(json('${text}'))`;
}

/** Microsoft's template engine, asked through one `bicep jsonrpc --stdio` process that is started again when it dies. */
export class Engine {
  readonly #bicep: string;
  readonly #folder = mkdtempSync(join(tmpdir(), 'engine-'));
  #process: ChildProcessWithoutNullStreams | undefined;
  #buffer = Buffer.alloc(0);
  #id = 0;
  #files = 0;
  #waiting = new Map<number, (answer: Record<string, unknown>) => void>();

  constructor(bicep: string) {
    chmodSync(bicep, 0o755);
    this.#bicep = bicep;
  }

  /** Asks what a template deploys with these parameters; `{ unknown: true }` values stay unknown to the engine. */
  async snapshot(
    template: unknown,
    parameters: Readonly<Record<string, unknown>> = {},
    metadata: EngineMetadata = {},
  ): Promise<EngineAnswer> {
    // The engine remembers files: a fresh process from time to time keeps its memory small.
    if (++this.#files % 400 === 0) this.#kill();
    const base = join(this.#folder, String(this.#files));
    const lines = Object.entries(parameters).map(([name, value]) => `param ${name} = ${bicepLiteral(value)}`);
    writeFileSync(`${base}.json`, typeof template === 'string' ? template : JSON.stringify(template));
    writeFileSync(`${base}.bicepparam`, [`using './${this.#files}.json'`, ...lines, ''].join('\n'));
    const answer = await this.#call('bicep/getSnapshot', { path: `${base}.bicepparam`, metadata });
    rmSync(`${base}.json`);
    rmSync(`${base}.bicepparam`);
    const error = answer['error'] as { message: string } | undefined;
    if (error) return { refused: error.message };
    const { snapshot } = answer['result'] as { snapshot: string };
    const parsed = JSON.parse(snapshot) as {
      predictedResources: Record<string, unknown>[];
      outputs?: Record<string, unknown>;
      diagnostics?: string[];
    };
    return { resources: parsed.predictedResources, outputs: parsed.outputs ?? {}, warnings: parsed.diagnostics ?? [] };
  }

  /** Ends the process and removes its files. */
  close(): void {
    this.#kill();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #kill(): void {
    this.#process?.kill();
    this.#process = undefined;
    this.#buffer = Buffer.alloc(0);
    for (const [id, answer] of this.#waiting) answer({ id, error: { message: 'the engine died' } });
    this.#waiting.clear();
  }

  #start(): ChildProcessWithoutNullStreams {
    const env = {
      HOME: this.#folder,
      TMPDIR: this.#folder,
      DOTNET_BUNDLE_EXTRACT_BASE_DIR: join(tmpdir(), 'bicep-bundle'),
      PATH: process.env['PATH'],
    };
    const child = spawn(this.#bicep, ['jsonrpc', '--stdio'], { env });
    child.stdout.on('data', (chunk: Buffer) => this.#receive(chunk));
    child.on('exit', () => {
      if (this.#process === child) this.#kill();
    });
    return child;
  }

  #receive(chunk: Buffer): void {
    this.#buffer = Buffer.concat([this.#buffer, chunk]);
    for (;;) {
      const end = this.#buffer.indexOf('\r\n\r\n');
      const length = end < 0 ? undefined : /Content-Length: (\d+)/i.exec(this.#buffer.subarray(0, end).toString())?.[1];
      if (length === undefined || this.#buffer.length < end + 4 + Number(length)) return;
      const message = JSON.parse(this.#buffer.subarray(end + 4, end + 4 + Number(length)).toString()) as Record<string, unknown>;
      this.#buffer = this.#buffer.subarray(end + 4 + Number(length));
      const id = Number(message['id']);
      this.#waiting.get(id)?.(message);
      this.#waiting.delete(id);
    }
  }

  #call(method: string, params: unknown): Promise<Record<string, unknown>> {
    const child = (this.#process ??= this.#start());
    const id = ++this.#id;
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', id, method, params }));
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.#kill(), milliseconds);
      this.#waiting.set(id, (answer) => {
        clearTimeout(timer);
        resolve(answer);
      });
      child.stdin.write(Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]));
    });
  }
}
