import type { PendingEvent } from './pending.ts';

/** Events to be read as one, or the time (Unix ms) until which the next ones must wait for their other parts. */
export type NextGroup = { events: readonly PendingEvent[] } | { notBefore: number };

const isMessage = (event: PendingEvent): boolean => event.payload.kind === 'channel' && event.payload.event.type === 'message';

/**
 * Puts together what belongs together: parts of one album by their group, and, while the flow asks for it (`quietMs`), lines
 * sent in quick succession. A group still within its window holds back what comes after it, so order is kept.
 */
export function nextGroup(events: readonly PendingEvent[], quietMs: number, now: number): NextGroup {
  const first = events[0];
  if (!first) return { events: [] };
  const isBurst = first.groupKey === null && quietMs > 0 && isMessage(first);
  if (first.groupKey === null && !isBurst) return { events: [first] };
  const belongs = (event: PendingEvent): boolean => isMessage(event) && event.groupKey === first.groupKey;
  const end = events.findIndex((event) => !belongs(event));
  const together = end === -1 ? events : events.slice(0, end);
  const closesAt = Math.max(...together.map((event) => (isBurst ? event.receivedAt + quietMs : event.readyAt)));
  // Something else after the group shows that the customer has moved on: no need to wait for more parts.
  return closesAt > now && end === -1 ? { notBefore: closesAt } : { events: together };
}
