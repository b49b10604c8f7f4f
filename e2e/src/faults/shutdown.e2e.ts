import { afterEach, describe, expect, it } from '@jest/globals';
import { backends } from '../engine/backends.ts';
import { after, isSend } from '../fakes/telegram/behaviour.ts';
import { seededRandom } from '../fakes/seeded-random.ts';
import { counting } from '../flows/counting.ts';
import { numbers } from './conversing.ts';
import { type Desk, openDesk } from './desk.ts';
import { expectExact } from './expect-exact.ts';
import { allAnswered, startLoad } from './load.ts';

const people = 16;

const cases = backends.flatMap((backend) => [
  { backend, on: backend.name, what: 'the whole process', roles: ['all'] as const },
  { backend, on: backend.name, what: 'a worker', roles: ['api', 'worker'] as const },
]);

let desk: Desk | undefined;

afterEach(() => desk?.close());

describe.each(cases)('$what asked to stop under load, with $on', ({ backend, roles }) => {
  it('finishes what is under way and hands back the rest: nothing is uncertain', async () => {
    desk = await openDesk({ backend, flow: counting, roles });
    const { telegram, installation } = desk;
    const random = seededRandom(9);
    telegram.script((call) => (isSend(call) ? after(20 + random() * 60) : undefined));
    const customers = numbers(people).map((index) => telegram.customer(6000 + index));
    const load = startLoad(customers, random);
    await Promise.all(customers.map((customer) => customer.hearsMessages(3)));
    expect(await desk.processes.at(-1)?.terminate()).toBe(0);
    await installation.start(roles.at(-1) ?? 'all');
    await load.end();
    await allAnswered(customers);
    const found = await expectExact(desk, load, []);
    expect(found).toMatchObject({ uncertain: 0 });
  });
});
