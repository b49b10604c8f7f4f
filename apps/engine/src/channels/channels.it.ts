import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  changeChannel,
  checkChannelHealth,
  connectChannel,
  createChannel,
  listChannelKinds,
  listChannels,
  listConversations,
  listMessages,
  readChannel,
  removeChannel,
  startChannel,
  stopChannel,
} from '@filo/api';
import { maskedSecret } from '@filo/channels';
import { eventually } from '../../test-support/eventually.ts';
import { type FakeServer, startFakeServer } from '../../test-support/fake-server.ts';
import { query } from '../../test-support/query.ts';
import { type RunningEngine, runEngine } from '../../test-support/running-engine.ts';
import { ChannelStore } from './channel-store.ts';

const token = '123456:ABC-DEF1234ghIkl-zyx57W2v1u123ew11';
let running: RunningEngine;
let telegram: FakeServer;
let revoked = false;
/** Updates the fake still has for who polls. */
let waiting: { update_id: number; [key: string]: unknown }[] = [];

/** Polls that wait for an update, each with what ends it. */
const polls = new Set<() => void>();

const endPolls = (): void => polls.forEach((end) => end());

const held = (over: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const end = (): void => {
      polls.delete(end);
      resolve();
    };
    polls.add(end);
    over.addEventListener('abort', end);
  });

const update = (id: number, text: string) => ({
  update_id: id,
  message: {
    message_id: id,
    date: 1_763_700_000,
    chat: { id: 77, type: 'private' },
    from: { id: 77, is_bot: false, first_name: 'Cleo' },
    text,
  },
});

const mayCall = (path: string): boolean => !revoked && path.includes(token);
const unauthorized = { status: 401, body: { ok: false, error_code: 401, description: 'Unauthorized' } };

beforeAll(async () => {
  telegram = await startFakeServer(async ({ path, text, over }) => {
    if (!mayCall(path)) return unauthorized;
    const method = path.split('/').at(-1);
    if (method === 'getMe') return { body: { ok: true, result: { id: 123456, is_bot: true, first_name: 'Desk', username: 'desk_bot' } } };
    if (method === 'getUpdates') {
      const { offset = 0 } = JSON.parse(text) as { offset?: number };
      waiting = waiting.filter((one) => one.update_id >= offset);
      // As a real long poll: it ends when something is there, when the caller hangs up, or when the token is taken away.
      if (waiting.length === 0) await held(over);
      if (!mayCall(path)) return unauthorized;
      return { body: { ok: true, result: waiting } };
    }
    if (method === 'getWebhookInfo') return { body: { ok: true, result: { url: '', pending_update_count: 0 } } };
    return { body: { ok: true, result: true } };
  });
  running = await runEngine({ PUBLIC_URL: 'https://chat.example.com' });
});
afterAll(async () => {
  await running.stop();
  await telegram.close();
});
beforeEach(() => {
  telegram.received.length = 0;
});

const connect = (config: Record<string, string>) =>
  running.api.call(createChannel, { body: { kind: 'telegram', name: 'Bot', config: { token, apiBase: telegram.url, ...config } } });

describe('connecting', () => {
  it('tries the credentials, points the vendor here, and keeps secrets secret', async () => {
    const made = await connect({});
    expect(made).toMatchObject({
      state: 'active',
      polls: false,
      hookUrl: `https://chat.example.com/hooks/${made.id}`,
      account: { id: '123456', name: 'Desk', link: 'https://t.me/desk_bot' },
      config: { token: maskedSecret, webhookSecret: maskedSecret },
    });
    const hook = telegram.received.find((request) => request.path.endsWith('/setWebhook'));
    const sent = JSON.parse(hook?.text ?? '{}') as { url: string; secret_token: string };
    expect(sent).toMatchObject({ url: made.hookUrl, secret_token: expect.stringMatching(/^[0-9a-f]{64}$/) });
    const [stored] = await query(running.database.url, 'SELECT config FROM channels WHERE id = $1', [made.id]);
    expect(JSON.stringify(stored)).not.toContain(token);
    expect(JSON.stringify(stored)).not.toContain(sent.secret_token);
    expect((await running.engine.app.get(ChannelStore).get(made.id))?.config).toMatchObject({ token, webhookSecret: sent.secret_token });
  });

  it('saves nothing when the vendor refuses, and says why', async () => {
    const before = await running.api.call(listChannels, {});
    await expect(connect({ token: '123456:wrong-wrong' })).rejects.toMatchObject({
      status: 422,
      code: 'channel-refused',
      message: expect.stringMatching(/token/i),
    });
    expect(await running.api.call(listChannels, {})).toEqual(before);
  });

  it.each([
    ['unknown-kind', { kind: 'pigeon', name: 'x' }],
    ['invalid-config', { kind: 'telegram', name: 'x', config: { token: 'short' } }],
    ['invalid-config', { kind: 'telegram', name: 'x', config: { token, extra: true } }],
    ['unknown-reference', { kind: 'web-chat', name: 'x', flowId: '00000000-0000-4000-8000-000000000000' }],
  ])('answers %s', async (code, body) => {
    await expect(running.api.call(createChannel, { body })).rejects.toMatchObject({ status: 422, code });
  });

  it('offers what can be connected', async () => {
    const { items } = await running.api.call(listChannelKinds, {});
    expect(items.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['web-chat', 'telegram', 'api']));
    expect(items.find(({ kind }) => kind === 'telegram')?.config).toMatchObject({ properties: { token: { secret: true } } });
  });
});

describe('changing', () => {
  it('keeps a masked secret, tries new settings first, and refuses bad ones without a trace', async () => {
    const { id, config } = await connect({});
    expect(await running.api.call(changeChannel, { params: { id }, body: { name: 'Renamed', config } })).toMatchObject({
      name: 'Renamed',
      config: { token: maskedSecret },
    });
    expect((await running.engine.app.get(ChannelStore).get(id))?.config).toMatchObject({ token });
    await expect(
      running.api.call(changeChannel, { params: { id }, body: { name: 'Lost', config: { token: '1:wrong-wrong' } } }),
    ).rejects.toMatchObject({ code: 'channel-refused' });
    expect(await running.api.call(readChannel, { params: { id } })).toMatchObject({ name: 'Renamed' });
  });

  const revokedToken = { code: 'unauthorized', text: 'The token was revoked.' } as const;

  it('stops, starts and connects again', async () => {
    const { id } = await connect({});
    expect(await running.api.call(stopChannel, { params: { id } })).toMatchObject({ state: 'stopped' });
    expect((await running.engine.app.get(ChannelStore).get(id))?.state).toBe('stopped');
    const hook = await fetch(`${running.url}/hooks/${id}`, { method: 'POST', body: '{}' });
    expect(hook.status).toBeGreaterThanOrEqual(400);
    expect(await running.api.call(startChannel, { params: { id } })).toMatchObject({ state: 'active' });
    await running.engine.app.get(ChannelStore).broken(id, revokedToken);
    expect(await running.api.call(readChannel, { params: { id } })).toMatchObject({ state: 'broken', stateReason: revokedToken });
    expect(await running.api.call(checkChannelHealth, { params: { id } })).toEqual({
      ok: false,
      ...revokedToken,
    });
    expect(await running.api.call(connectChannel, { params: { id } })).toMatchObject({ state: 'active', stateReason: null });
    expect(await running.api.call(checkChannelHealth, { params: { id } })).toMatchObject({ ok: true, code: null });
  });

  it('notices within a second what another process changed', async () => {
    const { id } = await connect({});
    const store = running.engine.app.get(ChannelStore);
    expect((await store.get(id))?.name).toBe('Bot');
    await query(running.database.url, `UPDATE channels SET name = 'Elsewhere' WHERE id = $1`, [id]);
    await eventually('the new name', async () => ((await store.get(id))?.name === 'Elsewhere' ? true : null));
  });
});

describe('polling', () => {
  it('fetches messages, remembers where it was, and ends with the channel', async () => {
    waiting = [update(10, 'first'), update(11, 'second')];
    const made = await connect({ mode: 'polling' });
    const { id } = made;
    expect(made.polls).toBe(true);
    const conversation = await eventually(
      'a conversation',
      async () => (await running.api.call(listConversations, { query: { channel: id } })).items[0],
    );
    const texts = await eventually('both messages', async () => {
      const { items } = await running.api.call(listMessages, { params: { id: conversation.id } });
      return items.length >= 2 ? items.map((message) => message.bubbles[0]?.['text']) : null;
    });
    expect(texts).toEqual(['first', 'second']);
    await eventually(
      'the cursor',
      async () =>
        (await query(running.database.url, 'SELECT poll_cursor FROM channels WHERE id = $1', [id]))[0]?.['poll_cursor'] === '12' || null,
    );
    await running.api.call(removeChannel, { params: { id } });
    await eventually('the poll under way to be given up', () => polls.size === 0 || null);
    telegram.received.length = 0;
    // Long enough for another poll to have begun: a whole channel comes and goes meanwhile.
    const other = await connect({});
    await running.api.call(removeChannel, { params: { id: other.id } });
    expect(telegram.received.filter((request) => request.path.endsWith('/getUpdates'))).toEqual([]);
  });

  it('breaks the channel when the vendor takes the token away', async () => {
    const { id } = await connect({ mode: 'polling' });
    await eventually('a first poll', () => telegram.received.find((request) => request.path.endsWith('/getUpdates')));
    revoked = true;
    endPolls();
    const broken = await eventually('a broken channel', async () => {
      const read = await running.api.call(readChannel, { params: { id } });
      return read.state === 'broken' ? read : null;
    });
    expect(broken.stateReason).toEqual({ code: 'unauthorized', text: expect.stringMatching(/token/i) });
    revoked = false;
    await running.api.call(removeChannel, { params: { id } });
  });
});

describe('removing', () => {
  it('takes everything that was said along', async () => {
    const { id } = await connect({});
    await running.api.call(removeChannel, { params: { id } });
    expect(telegram.received.some((request) => request.path.endsWith('/deleteWebhook'))).toBe(true);
    await expect(running.api.call(readChannel, { params: { id } })).rejects.toMatchObject({ code: 'not-found' });
    for (const table of ['inbound', 'messages', 'conversations'])
      expect(await query(running.database.url, `SELECT 1 FROM ${table} WHERE channel_id = $1`, [id])).toEqual([]);
  });
});
