import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { createConnection } from '../connection/connection.ts';
import { endpoints } from '../connection/endpoints.ts';
import { createKeep } from '../connection/keep.ts';
import { createStore } from '../state/store.ts';
import { createOutbox } from './outbox.ts';
import { sendQueue } from './send-queue.ts';

let channels = 0;

/** An engine that answers as told, once per entry, and accepts everything afterwards. */
function engine(...answers: (number | 'nothing')[]) {
  const got: string[] = [];
  const tokens = new Set(['t0']);
  globalThis.fetch = (url, request) => {
    const body = JSON.parse(request?.body as string) as { token?: string; text?: string };
    if ((url as string).endsWith('/session')) {
      if (body.token && !tokens.has(body.token)) return Promise.resolve(reply(401));
      const token = `t${tokens.size}`;
      tokens.add(token);
      return Promise.resolve(reply(200, { visitor: token, token, look: { title: {}, greeting: {} }, messages: [] }));
    }
    const answer = answers.shift() ?? 200;
    if (answer === 401) tokens.clear();
    got.push(`${body.text ?? ''} ${answer}`);
    return answer === 'nothing' ? Promise.reject(new TypeError('Failed to fetch')) : Promise.resolve(reply(answer));
  };
  return got;
}

function reply(status: number, body: unknown = {}): Response {
  const headers = { get: () => null };
  return { ok: status < 300, status, headers, text: () => Promise.resolve(JSON.stringify(body)) } as unknown as Response;
}

async function chat() {
  const channel = `queue-${channels++}`;
  const keep = createKeep(channel, () => localStorage);
  const addresses = endpoints('https://filo.example/widget.js', channel);
  const store = createStore();
  const connection = createConnection(store, { endpoints: addresses, keep, language: 'en' });
  sendQueue(store, connection, addresses.hook);
  await connection.refresh();
  return { store, outbox: createOutbox(store, new Map(), 'en') };
}

describe('sending', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('goes one after the other', async () => {
    const got = engine();
    const { store, outbox } = await chat();
    for (const text of ['one', 'two', 'three']) outbox.text(text);
    await jest.advanceTimersByTimeAsync(10);
    expect(got).toEqual(['one 200', 'two 200', 'three 200']);
    expect(store.get().pending.map(({ status }) => status)).toEqual(['sent', 'sent', 'sent']);
  });

  it('tries again in order when the server is away, and says so meanwhile', async () => {
    const got = engine('nothing', 503, 429);
    const { store, outbox } = await chat();
    outbox.text('one');
    outbox.text('two');
    await jest.advanceTimersByTimeAsync(10);
    expect(store.get().trouble).toBe('unreachable');
    await jest.advanceTimersByTimeAsync(20_000);
    expect(got).toEqual(['one nothing', 'one 503', 'one 429', 'one 200', 'two 200']);
    expect(store.get().trouble).toBeNull();
  });

  it('does not hold up the others for one that is refused', async () => {
    const got = engine(422);
    const { store, outbox } = await chat();
    outbox.text('one');
    outbox.text('two');
    await jest.advanceTimersByTimeAsync(10);
    expect(got).toEqual(['one 422', 'two 200']);
    expect(store.get().pending.map(({ status, reason }) => [status, reason])).toEqual([
      ['failed', 'failedRefused'],
      ['sent', null],
    ]);
    outbox.retry(store.get().pending[0]?.clientId ?? '');
    await jest.advanceTimersByTimeAsync(10);
    expect(got.at(-1)).toBe('one 200');
  });

  it('takes a new token when the old one is no longer valid', async () => {
    const got = engine(401);
    const { store, outbox } = await chat();
    const before = store.get().visitor;
    outbox.text('one');
    await jest.advanceTimersByTimeAsync(10);
    expect(got).toEqual(['one 401', 'one 200']);
    expect(store.get().visitor).not.toBe(before);
  });

  it('does not hammer a server that takes no token at all', async () => {
    const got = engine(401, 401, 401, 401, 401, 401);
    const { outbox } = await chat();
    outbox.text('one');
    await jest.advanceTimersByTimeAsync(400);
    expect(got.length).toBeLessThanOrEqual(2);
  });

  it('keeps its messages when the channel is stopped', async () => {
    engine(404);
    const { store, outbox } = await chat();
    outbox.text('one');
    await jest.advanceTimersByTimeAsync(10);
    expect(store.get().session).toBe('gone');
    expect(store.get().pending[0]?.status).toBe('queued');
  });
});
