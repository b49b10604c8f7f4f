import type { WaitSpec } from '@filo/core';

/** The wait of a question: for a message, and for at most `timeout` seconds when one is set. */
export function answerWait(timeout: number | undefined): WaitSpec {
  return timeout === undefined ? { message: true } : { message: true, timeoutMs: Math.round(timeout * 1000) };
}
