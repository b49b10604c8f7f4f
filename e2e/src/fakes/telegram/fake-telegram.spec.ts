import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { blocked, drop, firstSends, flooding, garbage, serverError, tooMany } from './behaviour.ts';
import { FakeTelegram } from './fake-telegram.ts';

interface Answer {
  ok: boolean;
  result?: unknown;
  error_code?: number;
  description?: string;
  parameters?: { retry_after: number };
}

let fake: FakeTelegram;

beforeEach(async () => {
  fake = await FakeTelegram.start();
});

afterEach(() => fake.close());

async function call(method: string, body: object | FormData, token = fake.token): Promise<Answer> {
  const form = body instanceof FormData;
  const response = await fetch(`${fake.url}/bot${token}/${method}`, {
    method: 'POST',
    ...(!form && { headers: { 'content-type': 'application/json' } }),
    body: form ? body : JSON.stringify(body),
  });
  return (await response.json()) as Answer;
}

describe('the fake Bot API', () => {
  it.each([
    ['sendMessage', { chat_id: 9, text: 'hi' }, 400, /chat not found/],
    ['sendMessage', { chat_id: 1, text: '  ' }, 400, /message text is empty/],
    ['sendMessage', { chat_id: 1, text: 'x'.repeat(4097) }, 400, /too long/],
    [
      'sendMessage',
      { chat_id: 1, text: 'x', reply_markup: { inline_keyboard: [[{ text: 'b', callback_data: 'y'.repeat(65) }]] } },
      400,
      /BUTTON_DATA_INVALID/,
    ],
    ['sendPhoto', { chat_id: 1, photo: 'unknown' }, 400, /wrong file identifier/],
    ['sendLocation', { chat_id: 1, latitude: 91, longitude: 0 }, 400, /latitude/],
    ['answerCallbackQuery', { callback_query_id: 'none' }, 400, /too old/],
    ['makeCoffee', {}, 404, /Not Found/],
  ])('refuses as Telegram does: %s %j', async (method, body, code, about) => {
    void fake.customer(1).says('hello');
    expect(await call(method, body)).toMatchObject({ ok: false, error_code: code, description: expect.stringMatching(about) });
  });

  it('knows one token', async () => {
    expect(await call('getMe', {})).toMatchObject({ ok: true, result: { is_bot: true } });
    expect(await call('getMe', {}, '1:another')).toMatchObject({ ok: false, error_code: 401 });
  });

  it('shows what it took, with its files, and lets a button be pressed', async () => {
    const customer = fake.customer(1);
    void customer.says('hello');
    const form = new FormData();
    form.set('chat_id', '1');
    form.set('caption', 'Look');
    form.set('reply_markup', '{"inline_keyboard":[[{"text":"Nice","callback_data":"nice"}]]}');
    form.set('photo', new Blob([new Uint8Array([1, 2])], { type: 'image/jpeg' }), 'p.jpg');
    expect(await call('sendPhoto', form)).toMatchObject({ ok: true, result: { chat: { id: 1 }, caption: 'Look' } });
    expect(customer.heard).toEqual(['Look']);
    expect([...(fake.callsOf({ method: 'sendPhoto' })[0]?.files['photo']?.bytes ?? [])]).toEqual([1, 2]);
    void customer.presses('Nice');
    const { result } = await call('getUpdates', { offset: 0 });
    expect(result).toMatchObject([{ message: { text: 'hello' } }, { callback_query: { data: 'nice' } }]);
  });

  it('holds a poll until there is something, and forgets what was confirmed', async () => {
    const poll = call('getUpdates', { timeout: 20 });
    const taken = fake.customer(1).says('one');
    const { result } = await poll;
    expect(result).toMatchObject([{ message: { text: 'one' } }]);
    const [{ update_id: id }] = result as [{ update_id: number }];
    expect(await call('getUpdates', { offset: id + 1 })).toEqual({ ok: true, result: [] });
    await expect(taken).resolves.toBe(true);
  });

  it('misbehaves as told, and remembers what the customer saw', async () => {
    void fake.customer(1).says('hello');
    const send = () => call('sendMessage', { chat_id: 1, text: 'hi' });
    for (const behaviour of [tooMany(3), serverError, blocked, garbage, drop]) fake.script(firstSends(1, behaviour));
    await expect(send()).rejects.toThrow();
    await expect(send()).rejects.toThrow();
    expect(await send()).toMatchObject({ error_code: 403 });
    expect(await send()).toMatchObject({ error_code: 500 });
    expect(await send()).toMatchObject({ error_code: 429, parameters: { retry_after: 3 } });
    expect(await send()).toMatchObject({ ok: true });
    expect(fake.callsOf({ method: 'sendMessage' }).map(({ shown, status }) => [shown, status])).toEqual([
      [true, null],
      [true, 200],
      [false, 403],
      [false, 500],
      [false, 429],
      [true, 200],
    ]);
  });

  it('asks a flood to slow down', async () => {
    void fake.customer(1).says('hello');
    fake.script(flooding(2, 60_000, 1));
    const answers = [];
    for (const text of ['a', 'b', 'c']) answers.push((await call('sendMessage', { chat_id: 1, text })).ok);
    expect(answers).toEqual([true, true, false]);
  });
});
