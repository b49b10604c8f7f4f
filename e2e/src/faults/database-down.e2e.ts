import { problem } from '@filo/api';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { backends } from '../engine/backends.ts';
import { type FragileDatabase, fragileDatabase } from '../engine/databases.ts';
import { counting } from '../flows/counting.ts';
import { said } from './conversing.ts';
import { type Desk, openDesk } from './desk.ts';
import { transcript } from './transcripts.ts';

describe.each(backends)('a database that is down, with $name', (backend) => {
  let desk: Desk;
  let database: FragileDatabase;

  beforeAll(async () => {
    database = await fragileDatabase();
    desk = await openDesk({ backend, flow: counting, database: () => Promise.resolve(database) });
  });

  afterAll(() => desk.close());

  it('has the vendor come back, and then answers once', async () => {
    const { telegram, client, channelId, installation } = desk;
    const customer = telegram.customer(5000);
    await customer.says('before');
    await customer.hears('1: before');
    await database.down();
    const taken = customer.says('meanwhile');
    const refused = await telegram.updates.poster.posts.until('a post is refused', (all) => all.find(({ status }) => status !== 200));
    expect(refused.status).toBe(503);
    expect(Number(refused.retryAfter)).toBeGreaterThan(0);
    const document = problem.parse(JSON.parse(refused.body));
    expect(document).toMatchObject({ status: 503, code: 'unavailable' });
    expect((await fetch(`${installation.url}/health/ready`)).status).toBe(503);
    expect((await fetch(`${installation.url}/health/live`)).status).toBe(200);
    await database.up();
    await expect(taken).resolves.toBe(true);
    await customer.says('after');
    await customer.hears('3: after');
    expect(customer.heard).toEqual(['1: before', '2: meanwhile', '3: after']);
    expect(said(await transcript(client, channelId, customer.id))).toEqual(['before', 'meanwhile', 'after']);
  });
});
