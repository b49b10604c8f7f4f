import { type FlowTest, type FlowVersion, playSession, type Session } from '@filo/core';

/** Plays a test and tells how every line went, whatever it expects. */
export function playTest(flow: FlowVersion, { lines, start, channel, language, contact, at }: FlowTest): Session {
  return playSession({ flow, script: lines, startAt: start, channel, language, contact, at });
}
