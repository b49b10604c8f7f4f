import type { Json } from '@filo/core';
import { describe, expect, it } from '@jest/globals';
import type { VendorResponse } from '../contract/http.ts';
import { scriptedHttp } from '../testing/scripted-http.ts';
import type { TelegramConfig } from './config.ts';
import { connect, disconnect, health } from './connect.ts';

const config: TelegramConfig = { token: '7000000001:AAFdemoTokenOfNobody', webhookSecret: 'hush' };
const hookUrl = 'https://filo.example/hooks/c1';

const ok = (result: Json): VendorResponse => ({ status: 200, headers: {}, body: { ok: true, result } });
const refused = (status: number, description: string): VendorResponse => ({
  status,
  headers: {},
  body: { ok: false, error_code: status, description },
});
const me = ok({ id: 7000000001, is_bot: true, first_name: 'Demo Shop', username: 'demo_shop_bot' });

describe('connect', () => {
  it('points the webhook at Filo, with the secret and the kinds it reads', async () => {
    const { http, calls } = scriptedHttp({ getMe: me, setWebhook: ok(true) });
    expect(await connect(config, http, { hookUrl })).toEqual({
      ok: true,
      account: { id: '7000000001', name: 'Demo Shop', link: 'https://t.me/demo_shop_bot' },
    });
    expect(calls.map(({ action, body }) => [action, body])).toEqual([
      ['getMe', {}],
      [
        'setWebhook',
        {
          url: hookUrl,
          secret_token: 'hush',
          allowed_updates: ['message', 'edited_message', 'callback_query', 'message_reaction', 'my_chat_member'],
        },
      ],
    ]);
  });

  it.each([
    ['there is no public address', config, null],
    ['the owner wants polling', { ...config, mode: 'polling' as const }, hookUrl],
  ])('takes the webhook away when %s', async (_name, given, address) => {
    const { http, calls } = scriptedHttp({ getMe: me, deleteWebhook: ok(true) });
    expect(await connect(given, http, { hookUrl: address })).toMatchObject({ ok: true });
    expect(calls.map(({ action }) => action)).toEqual(['getMe', 'deleteWebhook']);
  });

  it.each([
    ['a refused token', { getMe: refused(401, 'Unauthorized') }, 'unauthorized', /@BotFather/],
    ['no connection', {}, 'network', /could not be reached/],
    ['an answer of another shape', { getMe: ok('hello') }, 'unreadable-answer', /getMe/],
    [
      'an address Telegram will not call',
      { getMe: me, setWebhook: refused(400, 'Bad Request: bad webhook: An HTTPS URL must be provided for webhook') },
      'bad-content',
      /HTTPS URL/,
    ],
  ] as const)('says why not: %s', async (_name, answers, code, text) => {
    const result = await connect(config, scriptedHttp(answers).http, { hookUrl });
    expect(result).toMatchObject({ ok: false, code });
    expect('text' in result && result.text).toMatch(text);
  });
});

describe('disconnect', () => {
  it('takes the webhook away, and does not mind when the token is gone', async () => {
    const { http, calls } = scriptedHttp({ deleteWebhook: refused(401, 'Unauthorized') });
    await disconnect(config, http);
    expect(calls.map(({ action }) => action)).toEqual(['deleteWebhook']);
  });
});

describe('health', () => {
  it.each([
    ['well', { url: hookUrl, pending_update_count: 0 }, { ok: true, text: 'Demo Shop answers; 0 updates wait at Telegram.' }],
    ['an error that is over', { url: hookUrl, pending_update_count: 0, last_error_message: 'old' }, { ok: true }],
    [
      'updates that pile up',
      { url: hookUrl, pending_update_count: 12, last_error_message: 'Connection refused' },
      { ok: false, code: 'webhook-failing', text: '12 updates wait at Telegram. Its last error: Connection refused' },
    ],
  ])('is %s', async (_name, info, expected) => {
    expect(await health(config, scriptedHttp({ getMe: me, getWebhookInfo: ok(info) }).http)).toMatchObject(expected);
  });

  it('is bad when the token is refused', async () => {
    expect(await health(config, scriptedHttp({ getMe: refused(401, 'Unauthorized') }).http)).toMatchObject({
      ok: false,
      code: 'unauthorized',
    });
  });
});
