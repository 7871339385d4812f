import type { Value } from '../expression/value.ts';
import { readFields } from './failure.ts';
import { secretsIn } from './parameters.ts';

/** The outputs of a deployment, by the names that the template gives them. */
export interface DeploymentOutputs {
  values: Readonly<Record<string, unknown>>;
  /** Secure outputs, which are left out. */
  secure: readonly string[];
  /** Texts of secure outputs that Azure gave all the same. */
  secrets: readonly string[];
}

/** Reads the outputs. Azure may answer with another case of their names. */
export function readOutputs(outputs: unknown, declared: readonly string[]): DeploymentOutputs {
  const spelling = new Map(declared.map((name) => [name.toLowerCase(), name]));
  const values = Object.create(null) as Record<string, unknown>;
  const secure: string[] = [];
  const secrets: string[] = [];
  for (const [answered, output] of Object.entries(readFields(outputs))) {
    const name = spelling.get(answered.toLowerCase()) ?? answered;
    const { type, value } = readFields(output);
    if (typeof type === 'string' && /^secure/i.test(type)) {
      secure.push(name);
      if (value !== undefined)
        secrets.push(...secretsIn(value as Value), ...(typeof value === 'object' ? [JSON.stringify(value)] : []));
    } else values[name] = value;
  }
  return { values, secure, secrets };
}
