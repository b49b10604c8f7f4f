import type { SendFailure } from '@filo/channels';

/** How a claimed message ended, as it is written down. */
export interface DeliveryResult {
  conversation_id: string;
  seq: string;
  status: 'sent' | 'queued' | 'failed' | 'uncertain' | 'dropped';
  error: { code: string; text: string } | null;
  /** Until the next try, in ms: added to the database's clock, which all processes share. */
  available_in: number | null;
  provider_ids: string[] | null;
  new_user: string | null;
  /** Given back without having been tried (pacing): the try does not count. */
  untried: boolean;
}

/** Sends one message gets. */
const attemptsPerMessage = 8;

/** First and longest pause between two tries, in ms. */
const firstPauseMs = 500;
const longestPauseMs = 60_000;

/** Pause before the next try: doubled each time; the vendor's own wish counts when it is longer. */
export function pauseMs(attempt: number, failure: Pick<SendFailure, 'retryAfterMs'>): number {
  return Math.max(failure.retryAfterMs ?? 0, Math.min(longestPauseMs, firstPauseMs * 2 ** Math.max(0, attempt - 1)));
}

/**
 * What becomes of a message whose send failed, from the policy on the failure. Where the vendor may have delivered it,
 * sending again could say it twice: only a vendor that recognises a repeated send (`idempotent`) is asked again.
 */
export function afterFailure(failure: SendFailure, attempt: number, idempotent: boolean): Pick<DeliveryResult, 'status' | 'available_in'> {
  if (failure.reached && !idempotent) return { status: 'uncertain', available_in: null };
  // Being told to slow down is no failed try.
  const mayTryAgain = failure.retryable && (attempt < attemptsPerMessage || failure.code === 'rate-limited');
  return mayTryAgain ? { status: 'queued', available_in: pauseMs(attempt, failure) } : { status: 'failed', available_in: null };
}
