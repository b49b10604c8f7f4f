import { describe, expect, it } from '@jest/globals';
import type { Sql, Statement } from '../database/sql.ts';
import type { Wakes } from '../lanes/wakes.ts';
import { InboundStore } from './inbound-store.ts';
import type { InboundRow } from './inbound-row.ts';

/** A database whose INSERTs end when the test says so. */
function slowDatabase() {
  const inserts: { events: string[]; end: () => void; fail: (error: Error) => void }[] = [];
  const run = (_statement: Statement, [, events]: [unknown, string[]]) =>
    new Promise<[]>((resolve, reject) => inserts.push({ events, end: () => resolve([]), fail: reject }));
  return { inserts, sql: { run } as unknown as Sql };
}

const wakes = { turns: () => undefined } as unknown as Wakes;

const row = (user: string, providerId: string): InboundRow => ({
  channelId: 'c1',
  providerId,
  externalUser: user,
  lane: 0,
  payload: { kind: 'core', event: { id: providerId, at: 0, type: 'timer.fired', waitId: 'w' } },
  groupKey: null,
  readyAfterMs: 0,
});

/** Lets everything that is ready to run do so. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('InboundStore', () => {
  it('never has two INSERTs with the same conversation under way', async () => {
    const { inserts, sql } = slowDatabase();
    const store = new InboundStore(sql, wakes);
    const accepted = [row('ada', 'a1'), row('ada', 'a2'), row('bob', 'b1'), row('ada', 'a3')].map((one) => store.accept([one]));
    expect(inserts.map(({ events }) => events)).toEqual([['a1'], ['b1']]);
    inserts[1]?.end();
    await settle();
    expect(inserts).toHaveLength(2);
    inserts[0]?.end();
    await settle();
    expect(inserts.slice(2).map(({ events }) => events)).toEqual([['a2', 'a3']]);
    inserts[2]?.end();
    await expect(Promise.all(accepted)).resolves.toHaveLength(4);
  });

  it('goes on after an INSERT that failed', async () => {
    const { inserts, sql } = slowDatabase();
    const store = new InboundStore(sql, wakes);
    const first = store.accept([row('ada', 'a1')]);
    const second = store.accept([row('ada', 'a2')]);
    inserts[0]?.fail(new Error('the database is away'));
    await expect(first).rejects.toThrow('away');
    inserts[1]?.end();
    await expect(second).resolves.toBeUndefined();
  });
});
