import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { addUser, changePassword, removeUser, signOut } from '@filo/api';
import { createFiloClient, type FiloClient } from '@filo/sdk';
import { randomUUID } from 'node:crypto';
import type { Socket } from 'socket.io-client';
import { LiveSockets, nextEvent } from '../../test-support/live-sockets.ts';
import { query } from '../../test-support/query.ts';
import { type RunningEngine, runEngine, runEngineBeside, signInAs } from '../../test-support/running-engine.ts';
import type { Engine } from '../start-engine.ts';
import { Live } from './live.ts';

const password = 'seven gentle otters sing';
const sockets = new LiveSockets();
let running: RunningEngine;
let beside: Engine;

beforeAll(async () => {
  running = await runEngine();
  beside = await runEngineBeside(running);
});
afterEach(() => sockets.close());
afterAll(async () => {
  await beside.stop();
  await running.stop();
});

interface Agent {
  id: string;
  /** One more browser in which they sign in, with a tab at each of the two engines. */
  browser: () => Promise<{ api: FiloClient; tabs: Socket[] }>;
}

async function agent(): Promise<Agent> {
  const email = `${randomUUID()}@example.com`;
  const { id } = await running.api.call(addUser, { body: { name: 'Bob', email, password } });
  const browser: Agent['browser'] = async () => {
    const cookie = await signInAs(running.url, email, password);
    const tabs = [await sockets.openTab(running.url, cookie), await sockets.openTab(beside.url, cookie)];
    return { api: createFiloClient({ baseUrl: running.url, headers: { cookie } }), tabs };
  };
  return { id, browser };
}

/** Resolves when the engines have let all of them go. */
const gone = (tabs: readonly Socket[]) => Promise.all(tabs.map((tab) => nextEvent<string>(tab, 'disconnect')));
const sentAway = ['io server disconnect', 'io server disconnect'];

describe('tabs of the studio', () => {
  it('go when their person signs out there, in every process, and no others', async () => {
    const bob = await agent();
    const [here, elsewhere] = [await bob.browser(), await bob.browser()];
    const going = gone(here.tabs);
    await here.api.call(signOut, {});
    expect(await going).toEqual(sentAway);
    expect(elsewhere.tabs.map((tab) => tab.connected)).toEqual([true, true]);
  });

  it('go when the password is changed in another browser', async () => {
    const bob = await agent();
    const [here, elsewhere] = [await bob.browser(), await bob.browser()];
    const going = gone(elsewhere.tabs);
    await here.api.call(changePassword, { body: { current: password, password: 'eight gentle otters sing' } });
    expect(await going).toEqual(sentAway);
    expect(here.tabs.map((tab) => tab.connected)).toEqual([true, true]);
  });

  it('go when their person is removed', async () => {
    const [bob, ann] = [await agent(), await agent()];
    const [his, hers] = [await bob.browser(), await ann.browser()];
    const going = gone(his.tabs);
    await running.api.call(removeUser, { params: { id: bob.id } });
    expect(await going).toEqual(sentAway);
    expect(hers.tabs.map((tab) => tab.connected)).toEqual([true, true]);
  });

  it('go when the time of their session is up, and being open does not make it longer', async () => {
    const [bob, ann] = [await agent(), await agent()];
    const [his, hers] = [await bob.browser(), await ann.browser()];
    const sessions = () => query(running.database.url, 'SELECT user_id, expires_at FROM sessions ORDER BY user_id, expires_at');
    await query(running.database.url, `UPDATE sessions SET expires_at = now() - interval '1 second' WHERE user_id = $1`, [bob.id]);
    await query(running.database.url, `UPDATE sessions SET last_seen_at = now() - interval '1 day' WHERE user_id = $1`, [ann.id]);
    const before = await sessions();
    const going = gone(his.tabs);
    for (const { app } of [running.engine, beside]) await app.get(Live, { strict: false }).endExpiredSessions();
    expect(await going).toEqual(sentAway);
    expect(hers.tabs.map((tab) => tab.connected)).toEqual([true, true]);
    expect(await sessions()).toEqual(before);
  });

  it('are not told to stay away when the engine stops', async () => {
    const third = await runEngineBeside(running);
    const tab = await sockets.openTab(third.url, running.cookie);
    const going = nextEvent<string>(tab, 'disconnect');
    await third.stop();
    expect(await going).toBe('transport close');
  });
});
