import type { MessageRecord } from '@filo/api';

/** How far a message got, as ticks for the eye and a key of the texts; null for what customers say. */
export function tickOf({ direction, status }: Pick<MessageRecord, 'direction' | 'status'>): Tick | null {
  if (direction === 'in') return null;
  return ticks[status];
}

/** How far a message got. */
export interface Tick {
  key: 'tick_queued' | 'tick_sent' | 'tick_delivered' | 'tick_read' | 'tick_failed' | 'tick_dropped' | 'tick_uncertain';
  sign: 'clock' | 'one' | 'two' | 'read' | 'alert';
  /** It can be sent again. One that was dropped was overtaken: nobody wants it any more. */
  canRetry: boolean;
}

const queued: Tick = { key: 'tick_queued', sign: 'clock', canRetry: false };
const ticks: Record<MessageRecord['status'], Tick | null> = {
  received: null,
  queued,
  sending: queued,
  sent: { key: 'tick_sent', sign: 'one', canRetry: false },
  delivered: { key: 'tick_delivered', sign: 'two', canRetry: false },
  read: { key: 'tick_read', sign: 'read', canRetry: false },
  failed: { key: 'tick_failed', sign: 'alert', canRetry: true },
  dropped: { key: 'tick_dropped', sign: 'alert', canRetry: false },
  uncertain: { key: 'tick_uncertain', sign: 'alert', canRetry: true },
};
