import type { Answer } from '../azure/client.ts';
import { adviceOnSignIn } from './advice.ts';
import { end, type Step, type Turn } from './plan.ts';
import { type Cause, rootCauses } from './root-cause.ts';

/** The members of a JSON object; none of anything else. */
export function readFields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : {};
}

/** Why an answer is no success. */
export function causesOf(answer: Answer): readonly Cause[] {
  if (answer.failure !== undefined) {
    const { kind, message } = answer.failure;
    const advice = kind === 'sign-in' ? adviceOnSignIn(message) : undefined;
    return [{ code: kind === 'sign-in' ? 'SignInFailed' : 'NoAnswer', message, ...(advice === undefined ? {} : { advice }) }];
  }
  const causes = rootCauses(answer.body);
  return causes.length > 0 ? causes : [{ code: `HTTP ${answer.status}`, message: 'Azure gave no reason' }];
}

/** Ends with the reasons of an answer, before anything was deployed. */
export function fail({ progress, answer }: Turn, message: string): Step {
  const changes = answer.correlationId === undefined ? {} : { correlationId: answer.correlationId };
  return end({ ...progress, ...changes }, { state: 'failed', message, causes: causesOf(answer), ok: false });
}
