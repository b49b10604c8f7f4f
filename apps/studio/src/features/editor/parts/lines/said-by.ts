import type { Line } from '@filo/core';

/** Whose words a line of a script is; null for what happens to the chat without anybody saying it. */
export function saidBy(line: Line): 'customer' | 'agent' | null {
  if ('agent' in line) return 'agent';
  return 'say' in line || 'click' in line || 'send' in line || ('message' in line && !line.message.referral) ? 'customer' : null;
}
