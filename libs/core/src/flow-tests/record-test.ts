import type { Event } from '../events/event.ts';
import type { Trace } from '../interpret/trace.ts';
import { lineMs } from '../play/act.ts';
import type { Line } from '../play/line.ts';
import { recordedLine } from './recorded-line.ts';
import type { FlowTest } from './flow-test.ts';

/** A turn of a real conversation, as the engine keeps it: what happened, and what the flow did. */
export interface RecordedTurn {
  event: Event;
  trace: Trace;
}

/** A real conversation, and what the test made of it is to be called. */
export interface Recording extends Pick<FlowTest, 'id' | 'name'>, Partial<Pick<FlowTest, 'channel' | 'language' | 'contact'>> {
  turns: readonly RecordedTurn[];
}

/** Lines a test may have. */
const maxLines = 500;
const second = 1000;

/**
 * Makes a test of a real conversation: what the customer did, what web calls answered, and the waits in which a timer
 * fired. Other gaps in time are left out, as is what the flow did not hear. The lines expect nothing yet: play them and
 * take `withExpectations`.
 */
export function recordTest({ turns, channel = 'web-chat', id, name, language, contact }: Recording): FlowTest {
  const lines: Line[] = [];
  const entered = new Set<string>();
  /** When each wait began, by the conversation's clock and by that of the test. */
  const waits = new Map<string, { real: number; played: number }>();
  let clock = 0;
  let previousAt = turns[0]?.event.at ?? 0;
  /** What is missing on the test's clock until a timer fires; for a wait that began before the recording, all of the gap. */
  const missingTime = (at: number, began: { real: number; played: number } | undefined): number =>
    began ? at - began.real - (clock - began.played) : at - previousAt;
  for (const { event, trace } of turns) {
    if (!isUnheard(event, trace)) {
      const line = event.type === 'timer.fired' ? waitLine(missingTime(event.at, waits.get(event.waitId))) : recordedLine(event, entered);
      if (line) {
        clock += 'wait' in line ? line.wait : lines.length === 0 ? 0 : lineMs;
        lines.push(line);
      }
    }
    for (const entry of trace) {
      if (entry.what === 'waiting') waits.set(entry.waitId, { real: event.at, played: clock });
      if (entry.what === 'entered') entered.add(entry.nodeId);
    }
    previousAt = event.at;
  }
  const [first] = turns;
  return {
    id,
    name,
    channel,
    ...(language !== undefined && { language }),
    ...(first && { at: new Date(first.event.at).toISOString() }),
    ...(contact && { contact }),
    lines: lines.slice(0, maxLines),
  };
}

/** Whole seconds, and never less than passed: the timer has to fire again. */
const waitLine = (ms: number): Line => ({ wait: Math.max(0, Math.ceil(ms / second) * second) });

/**
 * Whether the flow took no notice of an event. Such lines would mean something else when played: answers and timers that
 * came too late, the second press of a double click, words meant for the people who held the chat.
 */
function isUnheard(event: Event, trace: Trace): boolean {
  return trace.some((entry) => entry.what === 'ignored' && entry.eventId === event.id && entry.why !== 'nothing-to-resume');
}
