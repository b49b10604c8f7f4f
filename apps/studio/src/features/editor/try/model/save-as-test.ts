import { type FlowTest, type Session, withExpectations } from '@filo/core';
import type { Tried } from './tried.ts';

/** The trial as a test of the flow: the same lines in the same circumstances, each expecting again what it led to. */
export function asTest(
  { script, startAt, channel, language, name, at }: Tried,
  session: Session,
  called: Pick<FlowTest, 'id' | 'name'>,
): FlowTest {
  return {
    ...called,
    channel,
    at,
    ...(language !== null && { language }),
    ...(name !== '' && { contact: { name } }),
    ...(startAt !== null && { start: startAt }),
    lines: withExpectations(script.slice(0, session.played.length), session.played, session.opening),
  };
}
