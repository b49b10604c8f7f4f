import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { backends } from '../engine/backends.ts';
import { seededRandom } from '../fakes/seeded-random.ts';
import { counting, countingAnswers } from '../flows/counting.ts';
import { badNetwork } from './bad-network.ts';
import { answered, numbers, said, statuses } from './conversing.ts';
import { type Desk, openDesk } from './desk.ts';
import { settledTranscripts } from './transcripts.ts';

const people = 30;
const linesEach = 10;

describe.each(backends)('a network that brings everything twice and out of order, with $name', (backend) => {
  let desk: Desk;

  beforeAll(async () => {
    desk = await openDesk({ backend, flow: counting });
  });

  afterAll(() => desk.close());

  it('doubles nothing, loses nothing, and answers each conversation in the order in which it came', async () => {
    const { telegram, client, channelId } = desk;
    telegram.updates.network = badNetwork(seededRandom(1), 40);
    const customers = numbers(people).map((index) => telegram.customer(1000 + index));
    const lines = numbers(linesEach).map((index) => `line ${index}`);
    await Promise.all(customers.map((customer) => customer.saysAtOnce(lines)));
    await Promise.all(customers.map((customer) => customer.hearsMessages(linesEach)));
    const told = await settledTranscripts(client, channelId);
    for (const customer of customers) {
      const transcript = told.get(String(customer.id));
      if (!transcript) throw new Error(`Nothing is known of ${customer.id}`);
      expect(said(transcript).toSorted()).toEqual(lines.toSorted());
      expect(answered(transcript)).toEqual(countingAnswers(said(transcript)));
      expect(customer.heard).toEqual(answered(transcript));
      expect(new Set(statuses(transcript))).toEqual(new Set(['sent']));
    }
    const posts = telegram.updates.poster.posts.all;
    expect(posts.length).toBeGreaterThanOrEqual(2 * people * linesEach);
    expect(new Set(posts.map(({ status }) => status))).toEqual(new Set([200]));
  });
});
