import { afterEach, describe, expect, it } from '@jest/globals';
import { backends, redisBackends } from '../engine/backends.ts';
import { type FragileDatabase, fragileDatabase } from '../engine/databases.ts';
import { seededRandom } from '../fakes/seeded-random.ts';
import type { FakeTelegram } from '../fakes/telegram/fake-telegram.ts';
import { counting } from '../flows/counting.ts';
import { numbers } from './conversing.ts';
import { type Desk, openDesk } from './desk.ts';
import { expectExact } from './expect-exact.ts';
import { allAnswered, startLoad } from './load.ts';

const people = 16;

/** Restarts in one test. */
const restarts = 3;

const crowd = (telegram: FakeTelegram) => numbers(people).map((index) => telegram.customer(4000 + index));

let desk: Desk | undefined;

afterEach(() => desk?.close());

describe.each(backends)('Postgres killed and restarted under load, with $name', (backend) => {
  it('serves everything afterwards, in order and once', async () => {
    let database: FragileDatabase | undefined;
    const ready = async () => (database = await fragileDatabase());
    desk = await openDesk({ backend, flow: counting, database: ready });
    const customers = crowd(desk.telegram);
    const load = startLoad(customers, seededRandom(7));
    for (let restart = 0; restart < restarts; restart += 1) {
      await answersMore(desk);
      await database?.crash();
    }
    await load.end();
    await allAnswered(customers);
    const found = await expectExact(desk, load, []);
    expect(found).toMatchObject({ uncertain: 0 });
  });
});

describe.each(redisBackends)('Redis restarted under load', (backend) => {
  it('serves everything afterwards, in order and once', async () => {
    desk = await openDesk({ backend, flow: counting });
    const customers = crowd(desk.telegram);
    const load = startLoad(customers, seededRandom(8));
    for (let restart = 0; restart < restarts; restart += 1) {
      await answersMore(desk);
      await desk.installation.queues.restart?.();
    }
    await load.end();
    await allAnswered(customers);
    const found = await expectExact(desk, load, []);
    expect(found).toMatchObject({ uncertain: 0 });
  });
});

/** Resolves when a good number of further messages has been answered: the engine is well and busy. */
async function answersMore({ telegram }: Desk): Promise<void> {
  const before = telegram.callsOf({ method: 'sendMessage' }).length;
  await telegram.calls.until('the engine answers', () =>
    telegram.callsOf({ method: 'sendMessage' }).length >= before + 5 * people ? true : undefined,
  );
}
