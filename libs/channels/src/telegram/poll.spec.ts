import type { Json } from '@filo/core';
import { describe, expect, it } from '@jest/globals';
import type { VendorResponse } from '../contract/http.ts';
import { scriptedHttp } from '../testing/scripted-http.ts';
import { poll } from './poll.ts';

const config = { token: '7000000001:AAFdemoTokenOfNobody' };
const answer = (body: Json, status = 200): VendorResponse => ({ status, headers: {}, body });
const live = new AbortController().signal;

describe('poll', () => {
  it('gives each update as the body a webhook would have, and where to go on', async () => {
    const updates: Json[] = [
      { update_id: 41, message: { text: 'è' } },
      { update_id: 42, poll: {} },
    ];
    const { http, calls } = scriptedHttp({ getUpdates: answer({ ok: true, result: updates }) });
    const result = await poll(config, http, '41', live);
    if ('failed' in result) throw new Error(result.failed.text);
    expect(result.updates.map((bytes) => JSON.parse(new TextDecoder().decode(bytes)) as Json)).toEqual(updates);
    expect(result.cursor).toBe('43');
    expect(calls[0]?.body).toMatchObject({ offset: 41, timeout: 25 });
  });

  it('stays where it is when nothing came', async () => {
    const { http, calls } = scriptedHttp({ getUpdates: answer({ ok: true, result: [] }) });
    expect(await poll(config, http, null, live)).toEqual({ updates: [], cursor: null });
    expect(calls[0]?.body).not.toHaveProperty('offset');
  });

  it.each([
    [
      'a webhook is set',
      answer({ ok: false, error_code: 409, description: 'Conflict' }, 409),
      { code: 'conflict', retryAfterMs: 3000, stop: false },
    ],
    [
      'Telegram wants a pause',
      answer({ ok: false, error_code: 429, description: 'Too Many Requests', parameters: { retry_after: 9 } }, 429),
      { code: 'rate-limited', retryAfterMs: 9000, stop: false },
    ],
    [
      'the token was revoked',
      answer({ ok: false, error_code: 401, description: 'Unauthorized' }, 401),
      { code: 'unauthorized', stop: true },
    ],
    [
      'there is no connection',
      { failed: 'network', reached: false, text: 'ECONNRESET' } as const,
      { code: 'network', retryAfterMs: 3000, stop: false },
    ],
    ['the answer makes no sense', answer({ ok: true, result: 'hello' }), { code: 'unreadable-answer', stop: false }],
  ])('says what to do when %s', async (_name, given, failed) => {
    expect(await poll(config, scriptedHttp({ getUpdates: given }).http, '41', live)).toMatchObject({ failed });
  });

  it('ends quietly when it is told to stop', async () => {
    const stopped = AbortSignal.abort();
    expect(await poll(config, scriptedHttp({}).http, '41', stopped)).toEqual({ updates: [], cursor: '41' });
  });
});
