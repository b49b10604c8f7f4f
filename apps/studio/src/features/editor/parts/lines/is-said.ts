import type { Line } from '@filo/core';

/** Whether a line of a script is something the customer does, rather than something that happens to the chat. */
export function isSaid(line: Line): boolean {
  return 'say' in line || 'click' in line || 'send' in line || ('message' in line && !line.message.referral);
}
