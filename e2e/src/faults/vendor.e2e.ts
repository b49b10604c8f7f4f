import { retryMessage } from '@filo/api';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { backends } from '../engine/backends.ts';
import { blocked, drop, firstSends, flooding, garbage, serverError, tooMany } from '../fakes/telegram/behaviour.ts';
import type { Customer } from '../fakes/telegram/customer.ts';
import { counting } from '../flows/counting.ts';
import { numbers, statuses } from './conversing.ts';
import { type Desk, openDesk } from './desk.ts';
import { settledTranscript, type Transcript, transcript } from './transcripts.ts';

/** Each test talks to a customer of its own. */
let nextId = 7000;

describe.each(backends)('a vendor that is not well, with $name', (backend) => {
  let desk: Desk;
  let customer: Customer;

  beforeAll(async () => {
    desk = await openDesk({ backend, flow: counting });
  });

  afterAll(() => desk.close());

  const someone = () => (customer = desk.telegram.customer(nextId++));
  const sends = () => desk.telegram.callsOf({ method: 'sendMessage', chat: customer.id });
  const told = (): Promise<Transcript> => settledTranscript(desk.client, desk.channelId, customer.id);

  it('is asked again after a 500, and the next message waits for its turn', async () => {
    someone();
    desk.telegram.script(firstSends(2, serverError, customer.id));
    await customer.says('one');
    await customer.says('two');
    await customer.hearsMessages(2);
    expect(customer.heard).toEqual(['1: one', '2: two']);
    expect(sends().map(({ status }) => status)).toEqual([500, 500, 200, 200]);
    expect(statuses(await told())).toEqual(['sent', 'sent']);
  });

  it('is left alone for as long as a 429 says', async () => {
    someone();
    desk.telegram.script(firstSends(1, tooMany(2), customer.id));
    await customer.says('one');
    await customer.says('two');
    await customer.hearsMessages(2);
    expect(customer.heard).toEqual(['1: one', '2: two']);
    const [refused, next] = sends();
    expect(refused?.status).toBe(429);
    expect((next?.at ?? 0) - (refused?.at ?? 0)).toBeGreaterThanOrEqual(2000);
  });

  it('is obeyed when it slows a crowd down: everybody is answered, once', async () => {
    const takeBack = desk.telegram.script(flooding(8, 500, 1));
    const crowd = numbers(20).map(() => someone());
    await Promise.all(crowd.map((one) => one.says('hello')));
    await Promise.all(crowd.map((one) => one.hears('1: hello')));
    takeBack();
    expect(desk.telegram.callsOf({ method: 'sendMessage' }).filter(({ status }) => status === 429).length).toBeGreaterThan(1);
    expect(crowd.map(({ heard }) => heard)).toEqual(crowd.map(() => ['1: hello']));
  });

  it.each([
    ['answers garbage', garbage, 'unreadable-answer'],
    ['cuts the connection after it has the message', drop, 'network'],
  ])('%s: nobody knows, so it is not said twice, and a person may decide', async (_what, behaviour, code) => {
    const { telegram, client } = desk;
    someone();
    telegram.script(firstSends(1, behaviour, customer.id));
    await customer.says('one');
    await customer.says('two');
    await customer.hears('2: two');
    expect(customer.heard).toEqual(['1: one', '2: two']);
    const { conversation, messages } = await told();
    const [uncertain] = messages.filter(({ direction }) => direction === 'out');
    expect(uncertain).toMatchObject({ status: 'uncertain', error: { code } });
    await client.call(retryMessage, { params: { id: conversation.id, messageId: uncertain?.id ?? '' } });
    await customer.hears('1: one', 2);
    await customer.says('three');
    await customer.hears('3: three');
    expect(statuses(await told())).toEqual(['sent', 'sent', 'sent']);
  });

  it('a customer who blocked the bot is marked and not bothered, until they write again', async () => {
    someone();
    await customer.says('one');
    await customer.hears('1: one');
    const takeBack = desk.telegram.script((call) => (call.chat === customer.id ? blocked : undefined));
    await customer.says('two');
    await desk.telegram.calls.until('the send is refused', () => sends().find(({ status }) => status === 403));
    // Told by Telegram as well: handled after the message, so once it is, so was the send before.
    await customer.blocks();
    const refused = await untilTold(desk, customer, ({ conversation }) => conversation.blockedAt !== null);
    expect(refused.messages.at(-1)).toMatchObject({ status: 'failed', error: { code: 'blocked' } });
    expect(sends().filter(({ status }) => status === 403)).toHaveLength(1);
    takeBack();
    await customer.unblocks();
    await customer.says('three');
    await customer.hears('3: three');
    expect((await told()).conversation.blockedAt).toBeNull();
    expect(customer.heard).toEqual(['1: one', '3: three']);
  });
});

/** Reads the conversation until the engine has handled what it has taken: nothing the customer sees tells when. */
async function untilTold(desk: Desk, customer: Customer, fits: (told: Transcript) => boolean): Promise<Transcript> {
  for (let look = 0; look < 1000; look += 1) {
    const told = await transcript(desk.client, desk.channelId, customer.id);
    if (fits(told)) return told;
  }
  throw new Error(`The conversation with ${customer.id} never became so`);
}
