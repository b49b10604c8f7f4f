import { expect } from '@jest/globals';
import { isSend } from '../fakes/telegram/behaviour.ts';
import { wordsOf } from '../fakes/telegram/bot-call.ts';
import { countingAnswers } from '../flows/counting.ts';
import { answered, said, textOf } from './conversing.ts';
import type { Desk } from './desk.ts';
import type { Load } from './load.ts';
import { settledTranscripts } from './transcripts.ts';

/** What the comparison found besides agreement. */
export interface Found {
  answers: number;
  uncertain: number;
}

/** A send may have been received this long before the kill that cut it off, in ms. */
const inFlightMs = 2000;

/**
 * Compares what was said, what the engine says happened, and what the vendor saw, message by message: nothing is lost,
 * nothing is out of order, and nothing was sent twice. Only a send that was under way when a process was killed may be
 * missing, and then it is `uncertain`, whether it arrived or not.
 */
export async function expectExact({ telegram, client, channelId }: Desk, load: Load, killedAt: readonly number[]): Promise<Found> {
  const told = await settledTranscripts(client, channelId);
  const found: Found = { answers: 0, uncertain: 0 };
  for (const [customer, lines] of load.lines) {
    const transcript = told.get(String(customer.id));
    if (!transcript) throw new Error(`The engine knows nothing of ${customer.id}`);
    expect(said(transcript)).toEqual(lines);
    expect(answered(transcript)).toEqual(countingAnswers(lines));
    const out = transcript.messages.filter(({ direction }) => direction === 'out');
    const received = telegram.callsOf({ chat: customer.id }).filter((call) => isSend(call) && call.shown);
    const words = received.map(wordsOf);
    expect(words).toEqual(out.map(textOf).filter((text) => words.includes(text)));
    const uncertain = out.filter(({ status }) => status === 'uncertain');
    expect(out.filter(({ status }) => status !== 'sent')).toEqual(uncertain);
    expect(uncertain.length).toBeLessThanOrEqual(killedAt.length);
    for (const message of uncertain) {
      expect(message.error).toMatchObject({ code: 'interrupted' });
      const call = received.find((one) => wordsOf(one) === textOf(message));
      if (call) expect(killedAt.some((at) => call.at <= at && call.at > at - inFlightMs)).toBe(true);
    }
    const missing = out.filter((message) => !words.includes(textOf(message)));
    expect(missing.map(({ status }) => status)).toEqual(missing.map(() => 'uncertain'));
    found.answers += out.length;
    found.uncertain += uncertain.length;
  }
  return found;
}
