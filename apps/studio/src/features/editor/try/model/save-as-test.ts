import { type FlowTest, firstMoment, type Session, withExpectations } from '@filo/core';
import { acceptedLine } from '../../parts/accept.ts';
import type { Tried } from './tried.ts';

/**
 * The trial as a test of the flow: the same lines in the same circumstances, each expecting again what it led to. Lines that
 * came from a test go on expecting the same things and no others.
 */
export function asTest(
  { script, startAt, channel, language, contact, at, origin }: Tried,
  session: Session,
  called: Pick<FlowTest, 'id' | 'name'>,
): FlowTest {
  const own = origin?.lines ?? 0;
  const { opening, played } = session;
  const lines = withExpectations(script.slice(0, played.length), played, opening);
  return {
    ...called,
    channel,
    ...(Date.parse(at) !== Date.parse(firstMoment) && { at }),
    ...(language !== null && { language }),
    ...(Object.keys(contact).length > 0 && { contact }),
    ...(startAt !== null && { start: startAt }),
    lines: lines.map((line, index) => (index < own ? acceptedLine(script[index] ?? line, played[index]) : line)),
  };
}
