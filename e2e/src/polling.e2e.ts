import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { checkChannelHealth, readChannel } from '@filo/api';
import { backends } from './engine/backends.ts';
import { type Desk, openDesk } from './faults/desk.ts';
import { counting } from './flows/counting.ts';

describe.each(backends.slice(0, 1))('Telegram without a public address', (backend) => {
  let desk: Desk;

  beforeAll(async () => {
    desk = await openDesk({ backend, flow: counting, isPublic: false });
  });

  afterAll(() => desk.close());

  it('is asked for messages, which are answered', async () => {
    const { telegram, client, channelId } = desk;
    expect(telegram.updates.webhook).toBeNull();
    expect(await client.call(readChannel, { params: { id: channelId } })).toMatchObject({ polls: true, state: 'active' });
    const customer = telegram.customer(200);
    const taken = [customer.says('one'), customer.says('two')];
    await customer.hearsMessages(2);
    await expect(Promise.all(taken)).resolves.toEqual([true, true]);
    expect(customer.heard).toEqual(['1: one', '2: two']);
    expect(await client.call(checkChannelHealth, { params: { id: channelId } })).toMatchObject({ ok: true });
  });

  it('goes on where it was after a kill: what was said meanwhile is answered once', async () => {
    const { telegram, installation, processes } = desk;
    const customer = telegram.customer(201);
    await customer.says('one');
    await customer.hears('1: one');
    await processes[0]?.kill9();
    const taken = [customer.says('two'), customer.says('three')];
    await installation.start();
    await customer.hearsMessages(3);
    await Promise.all(taken);
    expect(customer.heard).toEqual(['1: one', '2: two', '3: three']);
  });
});
