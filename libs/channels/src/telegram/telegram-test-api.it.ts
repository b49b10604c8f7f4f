import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import type { OutboundMessage } from '@filo/core';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { HookRequest } from '../contract/http.ts';
import type { InboundEvent } from '../contract/inbound.ts';
import { degrade } from '../degrade/index.ts';
import { fetchHttp } from '../testing/fetch-http.ts';
import { call } from './call.ts';
import { telegram } from './index.ts';

/** The customer's side of the server. */
interface Customer {
  makeMessage(text: string): object;
  makeCommand(text: string): object;
  makeCallbackQuery(data: string, options: object): object;
  sendMessage(message: object): Promise<unknown>;
  sendCommand(command: object): Promise<unknown>;
  sendCallback(press: object): Promise<unknown>;
}

/** What this suite uses of the server: its own types need a package that it does not install. */
interface Server {
  config: { apiURL: string };
  storage: { botMessages: { message: { chat_id: string; text: string; reply_markup?: object } }[] };
  start(): Promise<void>;
  stop(): Promise<boolean>;
  getClient(token: string, options: object): Customer;
  addUserMessage(message: object): Promise<void>;
}

// CommonJS without named exports: not visible to an import.
const require = createRequire(import.meta.url);
const TelegramServer = require('telegram-test-api') as new (config: { port: number; host: string }) => Server;

const token = '7000000001:AAFdemoTokenOfNobody';
const user = '700100200';

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

const hook = (body: Uint8Array): HookRequest => ({ method: 'POST', url: '', query: {}, headers: {}, body, receivedAt: Date.now() });

describe('Telegram, against a Bot API server made by others', () => {
  let server: Server;
  let config: { token: string; apiBase: string; mode: 'polling' };
  let customer: Customer;

  beforeAll(async () => {
    server = new TelegramServer({ port: await freePort(), host: '127.0.0.1' });
    await server.start();
    config = { token, apiBase: server.config.apiURL, mode: 'polling' };
    customer = server.getClient(token, { userId: Number(user), chatId: Number(user), firstName: 'Olena' });
  });

  afterAll(async () => {
    await server.stop();
  });

  async function polled(): Promise<InboundEvent[]> {
    const result = await telegram.poll?.(config, fetchHttp, null, new AbortController().signal);
    if (!result || 'failed' in result) throw new Error(`polling failed: ${JSON.stringify(result)}`);
    return result.updates.flatMap((body) => telegram.decode(hook(body), config));
  }

  async function send(message: OutboundMessage) {
    const requests = degrade(message, telegram).messages.flatMap((one) =>
      telegram.encode(one, { user, messageId: 'm-1', at: Date.now() }, config),
    );
    const answers = [];
    for (const request of requests) answers.push(telegram.readAnswer(request, await fetchHttp(request)));
    return answers;
  }

  const shown = () => server.storage.botMessages.map(({ message }) => message);

  it('connects', async () => {
    expect(await telegram.connect?.(config, fetchHttp, { hookUrl: null })).toEqual({
      ok: true,
      account: { id: '666', name: 'Test First name', link: 'https://t.me/TestNameBot' },
    });
  });

  it('polls what the customer says', async () => {
    await customer.sendMessage(customer.makeMessage('Where is my order?'));
    expect(await polled()).toMatchObject([{ type: 'message', user, profile: { name: 'Olena' }, message: { text: 'Where is my order?' } }]);
  });

  it('polls a deep link', async () => {
    await customer.sendCommand(customer.makeCommand('/start spring'));
    expect(await polled()).toMatchObject([{ type: 'message', message: { referral: { payload: 'spring', source: 'deep-link' } } }]);
  });

  it('sends a text with buttons, and reads the press of one', async () => {
    const answers = await send({
      bubbles: [{ kind: 'text', text: 'Sure?' }],
      buttons: [
        { kind: 'reply', label: 'Yes', payload: 'n1:yes' },
        { kind: 'reply', label: 'No', payload: 'n1:no' },
      ],
    });
    expect(answers).toEqual([{ ok: true, providerMessageId: expect.stringMatching(/^\d+$/) }]);
    const sent = shown().at(-1);
    expect(sent).toMatchObject({ chat_id: user, text: 'Sure?' });

    const under = { message_id: Number(answers[0]?.ok && answers[0].providerMessageId), reply_markup: sent?.reply_markup };
    await customer.sendCallback(customer.makeCallbackQuery('n1:no', { message: under }));
    const [event] = await polled();
    expect(event).toMatchObject({ type: 'message', user, message: { text: 'No', payload: 'n1:no', replyTo: String(under.message_id) } });
    const acknowledge = event?.type === 'message' ? event.acknowledge : undefined;
    const request = acknowledge && telegram.acknowledge?.(acknowledge, config);
    expect(request && telegram.readAnswer(request, await fetchHttp(request))).toEqual({ ok: true, providerMessageId: null });
  });

  it('edits what it sent', async () => {
    const [first] = await send({ bubbles: [{ kind: 'text', text: 'Looking…' }] });
    const edit = call(config, 'editMessageText', {
      chat_id: user,
      message_id: Number(first?.ok && first.providerMessageId),
      text: 'Found it',
    });
    expect(telegram.readAnswer(edit, await fetchHttp(edit))).toMatchObject({ ok: true });
    expect(shown().at(-1)).toMatchObject({ text: 'Found it' });
  });

  it('splits what is too long, in order', async () => {
    const before = shown().length;
    const long = Array.from({ length: 300 }, (_, index) => `Sentence number ${index} of this story.`).join(' ');
    await send({ bubbles: [{ kind: 'text', text: long }] });
    const texts = shown()
      .slice(before)
      .map((message) => message.text);
    expect(texts.length).toBeGreaterThan(1);
    expect(texts.join(' ')).toBe(long);
  });

  it('receives by webhook once it is told to', async () => {
    const received: Uint8Array[] = [];
    const here = createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        received.push(Buffer.concat(parts));
        response.end('{"ok":true}');
      });
    });
    await new Promise<void>((resolve) => here.listen(0, '127.0.0.1', resolve));
    const hookUrl = `http://127.0.0.1:${(here.address() as AddressInfo).port}/hooks/c1`;
    try {
      expect(await telegram.connect?.({ ...config, mode: 'webhook' }, fetchHttp, { hookUrl })).toMatchObject({ ok: true });
      // The server's own client does not wait until the webhook has answered.
      await server.addUserMessage(customer.makeMessage('Ciao'));
      expect(received.flatMap((body) => telegram.decode(hook(body), config))).toMatchObject([
        { type: 'message', user, message: { text: 'Ciao' } },
      ]);
    } finally {
      await telegram.disconnect?.(config, fetchHttp);
      await new Promise((resolve) => here.close(resolve));
    }
  });

  it('says that a method is unknown instead of throwing', async () => {
    const request = call(config, 'getWebhookInfo', {});
    expect(telegram.readAnswer(request, await fetchHttp(request))).toMatchObject({ ok: false });
  });
});
