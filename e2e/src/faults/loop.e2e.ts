import { createFlow, publishFlow } from '@filo/api';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { backends } from '../engine/backends.ts';
import { looping, straight } from '../flows/looping.ts';
import { type Desk, openDesk } from './desk.ts';
import { transcript } from './transcripts.ts';

/** More than this no flow says in one go. */
const mostMessages = 30;

describe.each(backends.slice(0, 1))('a flow that loops', (backend) => {
  let desk: Desk;

  beforeAll(async () => {
    desk = await openDesk({ backend, flow: straight });
  });

  afterAll(() => desk.close());

  it('is not published', async () => {
    const { client } = desk;
    const { id } = await client.call(createFlow, { body: looping });
    await expect(client.call(publishFlow, { params: { id }, body: {} })).rejects.toMatchObject({ code: 'flow-has-errors' });
  });

  it('ends with a person when it is live all the same', async () => {
    const { telegram, client, channelId, installation } = desk;
    // Past the check, as an older release with another check might have left it.
    await installation.sql(`UPDATE flow_versions SET document = '${JSON.stringify(looping)}' WHERE document ->> 'name' = 'Straight'`);
    const customer = telegram.customer(7900);
    await customer.says('hello');
    await customer.hearsMessages(mostMessages);
    const { conversation, messages } = await transcript(client, channelId, customer.id);
    expect(conversation).toMatchObject({ owner: 'queue', status: 'open' });
    expect(conversation.handover?.reason).toBeTruthy();
    expect(messages.filter(({ direction }) => direction === 'out').length).toBeLessThanOrEqual(mostMessages + 1);
    await customer.says('still there?');
    await telegram.customer(7901).says('me too');
    await telegram.customer(7901).hears('Round and round');
    expect(customer.heard.length).toBeLessThanOrEqual(mostMessages + 1);
  });
});
