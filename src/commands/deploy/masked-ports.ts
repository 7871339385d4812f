import type { Ports } from '../../ports.ts';
import { harmlessLines } from '../../command-line/harmless-lines.ts';

/** What a deployment may touch besides what every command may. */
export interface DeployPorts extends Ports {
  /** Told every secret before anything is printed, so that it can be masked. */
  secret(value: string): void;
  /** One line for each thing that happens; it holds no secret and no command to a runner. */
  progress(line: string): void;
}

/** Ports that say no secret that they were told. */
export interface MaskedPorts extends DeployPorts {
  /** The text without secrets. */
  redact: (text: string) => string;
}

/** The same ports, made safe: every line is told without secrets, and as no command to a runner. */
export function maskedPorts(ports: DeployPorts): MaskedPorts {
  const secrets = new Set<string>();
  return {
    ...ports,
    redact: (text) => redact(text, secrets),
    secret(value) {
      if (value === '' || secrets.has(value)) return;
      secrets.add(value);
      ports.secret(value);
    },
    progress: (line) => ports.progress(clean(line, secrets)),
  };
}

/** One line without secrets that no runner takes for a command. */
function clean(text: string, secrets: ReadonlySet<string>): string {
  return harmlessLines(redact(text, secrets).replace(/\s+/g, ' ').trim());
}

function redact(text: string, secrets: ReadonlySet<string>): string {
  // The longest first, so that nothing of it is left beside a part.
  return [...secrets].sort((a, b) => b.length - a.length).reduce((left, secret) => left.replaceAll(secret, '***'), text);
}
