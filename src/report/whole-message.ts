import type { Finding } from '../check/finding.ts';

/** What a finding says, with the reason why it cannot be decided where the message does not give it yet. */
export function wholeMessage({ message, reason }: Pick<Finding, 'message' | 'reason'>): string {
  return reason === null || message.includes(reason) ? message : `${message}: ${reason}`;
}
