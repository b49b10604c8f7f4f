import type { ConversationRecord } from '@filo/api';
import { type FlowTest, type FlowVersion, type RecordedTurn, recordTest, withExpectations } from '@filo/core';
import { playTest } from '../play-test.ts';
import { anonymise } from './anonymise.ts';
import { neutral } from './neutral.ts';

/** A real conversation on its way to become a test. */
export interface ChatToTest extends Pick<FlowTest, 'id' | 'name'> {
  turns: readonly RecordedTurn[];
  conversation: Pick<ConversationRecord, 'channel' | 'contact'>;
  /** Whether the customer is replaced by a neutral one. */
  anonymous: boolean;
}

const fields = ['name', 'email', 'phone'] as const;

/** The test a conversation makes: what the customer did, without expectations yet. */
export function chatAsTest({ turns, conversation: { channel, contact }, anonymous, id, name }: ChatToTest): FlowTest {
  const written = new Set(turns.flatMap(({ trace }) => trace.flatMap((entry) => (entry.what === 'assigned' ? [entry.path] : []))));
  // What the flow itself wrote down was not known when the chat began.
  const known = fields.filter((field) => contact[field] !== null && !written.has(`contact.${field}`));
  const person = Object.fromEntries(known.map((field) => [field, anonymous ? neutral[field] : (contact[field] ?? '')]));
  const test = recordTest({ turns, id, name, channel: channel.kind, ...(known.length > 0 && { contact: person }) });
  return anonymous ? { ...test, lines: anonymise(test.lines, contact) } : test;
}

/** The same test expecting what the flow does now, as far as it can be played. */
export function expectingNow(test: FlowTest, flow: FlowVersion | null): FlowTest {
  if (!flow) return test;
  const { played, opening } = playTest(flow, test);
  return { ...test, lines: withExpectations(test.lines, played, opening) };
}
