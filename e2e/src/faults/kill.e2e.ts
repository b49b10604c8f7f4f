import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { backends } from '../engine/backends.ts';
import { embeddedDatabase, sharedDatabase } from '../engine/databases.ts';
import { after, isSend } from '../fakes/telegram/behaviour.ts';
import { seededRandom } from '../fakes/seeded-random.ts';
import { counting } from '../flows/counting.ts';
import { numbers } from './conversing.ts';
import { type Desk, openDesk } from './desk.ts';
import { expectExact } from './expect-exact.ts';
import { allAnswered, startLoad } from './load.ts';

const people = 16;

/** Kills of each kind: twenty in all on a machine with both backends, and no fewer on one without Redis. */
const killsEach = 20 / (2 * backends.length);

/** A process lives at most this long under load before it is killed, in ms. */
const longestLife = 1200;

const kinds = [
  // As `npm start` runs it: the database is a child of what is killed, and is found again by its successor.
  { what: 'the whole process', roles: ['all'] as const, database: embeddedDatabase },
  { what: 'a worker', roles: ['api', 'worker'] as const, database: sharedDatabase },
];

const cases = backends.flatMap((backend, index) => kinds.map((kind) => ({ ...kind, backend, on: backend.name, seed: 100 + index })));

describe.each(cases)('kill -9 of $what under load, with $on', ({ backend, roles, database, seed }) => {
  let desk: Desk;

  beforeAll(async () => {
    desk = await openDesk({ backend, flow: counting, roles, database });
  });

  afterAll(() => desk.close());

  it('loses nothing, keeps every conversation in order, and repeats nothing', async () => {
    const { telegram, installation } = desk;
    const random = seededRandom(seed);
    // A vendor that takes its time, so that there is always a send under way to be cut off.
    telegram.script((call) => (isSend(call) ? after(5 + random() * 30) : undefined));
    const customers = numbers(people).map((index) => telegram.customer(3000 + index));
    const load = startLoad(customers, random);
    await Promise.all(customers.map((customer) => customer.hearsMessages(1)));
    let victim = desk.processes.at(-1);
    const killedAt: number[] = [];
    for (let kill = 0; kill < killsEach; kill += 1) {
      await pause(random() * longestLife);
      await victim?.kill9();
      killedAt.push(Date.now());
      victim = await installation.start(roles.at(-1) ?? 'all');
    }
    await load.end();
    await allAnswered(customers);
    const found = await expectExact(desk, load, killedAt);
    expect(found.answers).toBeGreaterThan(people * killsEach);
  });
});
