import { type FlowVersion, playSession, type Session } from '@filo/core';
import type { Tried } from './tried.ts';

/** Plays all that was tried against the flow as it is now. */
export function playTried(flow: FlowVersion, { script, startAt, channel, language, contact, at }: Tried): Session {
  return playSession({
    flow,
    script,
    channel,
    at,
    contact,
    ...(startAt !== null && { startAt }),
    ...(language !== null && { language }),
  });
}
