import { listDeadLetters, retryDeadLetter } from '@filo/api';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { backends } from '../engine/backends.ts';
import { counting } from '../flows/counting.ts';
import { numbers } from './conversing.ts';
import { type Desk, openDesk } from './desk.ts';

describe.each(backends)('a poisoned event beside healthy ones, with $name', (backend) => {
  let desk: Desk;

  beforeAll(async () => {
    desk = await openDesk({ backend, flow: counting });
  });

  afterAll(() => desk.close());

  const lane = (user: number) => `('x' || substr(md5('${desk.channelId}' || chr(10) || '${user}'), 1, 4))::bit(16)::int % 64`;

  /** Puts messages into the table, as the hook does; null stands for one without content, which fails in the middle of its turn. */
  const store = (user: number, texts: readonly (string | null)[]) => {
    const rows = texts.map((text, index) => {
      const message = text === null ? null : { bubbles: [{ kind: 'text', text }], text };
      const event = { type: 'message', providerId: `${user}-${index}`, user: String(user), at: 0, message };
      return `('${desk.channelId}', '${event.providerId}', '${user}', ${lane(user)}, '${JSON.stringify({ kind: 'channel', event })}')`;
    });
    return desk.installation.sql(`INSERT INTO inbound (channel_id, provider_id, external_user, lane, event) VALUES ${rows.join(', ')}`);
  };

  const deadOf = async (user: number): Promise<string | undefined> => {
    const { items } = await desk.client.call(listDeadLetters, {});
    return items.find((item) => item.user === String(user))?.id;
  };

  it('is put aside with its reason, while everybody else is served, its own conversation too', async () => {
    const { telegram, client } = desk;
    const customers = numbers(20).map((index) => telegram.customer(8000 + index));
    const [poisoned] = customers;
    await Promise.all(customers.map((customer) => customer.says('before')));
    await store(8000, [null]);
    await Promise.all(customers.map((customer) => customer.says('after')));
    await Promise.all(customers.map((customer) => customer.hears('2: after')));
    expect(poisoned?.heard).toEqual(['1: before', '2: after']);
    const { items } = await client.call(listDeadLetters, {});
    expect(items).toMatchObject([{ channelId: desk.channelId, user: '8000', error: expect.stringMatching(/TypeError/), attempts: 5 }]);
  });

  it('is the only one to blame in a batch', async () => {
    const { telegram, client } = desk;
    const customer = telegram.customer(8050);
    customer.opens();
    await store(8050, ['first', null, 'second', 'third']);
    await customer.hearsMessages(3);
    expect(customer.heard).toEqual(['1: first', '2: second', '3: third']);
    const { items } = await client.call(listDeadLetters, {});
    expect(items.map(({ user }) => user)).toEqual(['8050', '8000']);
  });

  it('can be tried again, and goes back where it was when that does not help', async () => {
    const { telegram, client } = desk;
    const id = await deadOf(8000);
    await client.call(retryDeadLetter, { params: { id: id ?? '' } });
    const customer = telegram.customer(8000);
    await customer.says('again');
    await customer.hears('3: again');
    expect(await deadOf(8000)).toBe(id);
  });

  it('can be tried again, and is answered when the fault is gone', async () => {
    const { telegram, client, installation } = desk;
    const id = await deadOf(8000);
    // What a new release does by reading the event differently.
    await installation.sql(
      `UPDATE inbound SET event = jsonb_set(event::jsonb, '{event,message}', '{"bubbles": [], "text": "healed"}')::json WHERE seq = ${id}`,
    );
    await client.call(retryDeadLetter, { params: { id: id ?? '' } });
    await telegram.customer(8000).hears('4: healed');
    expect(await deadOf(8000)).toBeUndefined();
  });
});
