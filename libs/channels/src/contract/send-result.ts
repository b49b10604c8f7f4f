import type { FailureCode } from './failure-code.ts';

/**
 * How a send ended. Errors are values with their policy on them; only the delivery loop reads the policy.
 * - `reached: true` on a failure means the vendor may have delivered it: the message becomes `uncertain`.
 */
export type SendResult =
  | { ok: true; providerMessageId: string | null }
  | {
      ok: false;
      code: FailureCode;
      /** What happened and what to do, for the operator. */
      text: string;
      retryable: boolean;
      reached: boolean;
      /** Least wait before the next try, in ms. */
      retryAfterMs?: number;
      /** Whom the wait concerns: this customer or the whole account. */
      retryScope?: 'user' | 'account';
      /** The customer cannot be reached any more (blocked the bot, left). */
      contactBlocked?: boolean;
      /** The vendor gave the customer another id: store it and send again. */
      newUser?: string;
      /** The account's credentials are no good: stop the channel and tell the owner. */
      channelBroken?: boolean;
    };

/** A call that could not reach the vendor, or to which the vendor had no sensible answer. */
export type SendFailure = Extract<SendResult, { ok: false }>;
