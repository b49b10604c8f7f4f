import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { backends } from '../engine/backends.ts';
import { firstSends, hang } from '../fakes/telegram/behaviour.ts';
import { counting } from '../flows/counting.ts';
import { type Desk, openDesk } from './desk.ts';
import { settledTranscript } from './transcripts.ts';

// It takes as long as Filo waits for an answer, and nothing in it concerns the queue: one backend is enough.
describe.each(backends.slice(0, 1))('a vendor that takes a message and never answers', (backend) => {
  let desk: Desk;

  beforeAll(async () => {
    desk = await openDesk({ backend, flow: counting });
  });

  afterAll(() => desk.close());

  it('holds up nobody else; the message is uncertain, and its conversation goes on', async () => {
    const { telegram, client, channelId } = desk;
    const customer = telegram.customer(7800);
    telegram.script(firstSends(1, hang, customer.id));
    await customer.says('one');
    await customer.says('two');
    await telegram.calls.until('the send hangs', (all) => all.find(({ chat }) => chat === customer.id));
    const other = telegram.customer(7801);
    await other.says('hello');
    await other.hears('1: hello');
    expect(customer.heard).toEqual(['1: one']);
    await customer.hears('2: two');
    const { messages } = await settledTranscript(client, channelId, customer.id);
    expect(messages.filter(({ direction }) => direction === 'out')[0]).toMatchObject({ status: 'uncertain', error: { code: 'timeout' } });
    expect(customer.heard).toEqual(['1: one', '2: two']);
  });
});
