import { releaseConversation, sendMessage, takeConversation } from '@filo/api';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { backends } from '../engine/backends.ts';
import { connect, publish } from '../engine/publish.ts';
import { after, isSend, serverError } from '../fakes/telegram/behaviour.ts';
import type { Customer } from '../fakes/telegram/customer.ts';
import { FakeTelegram } from '../fakes/telegram/fake-telegram.ts';
import { FakeWebService } from '../fakes/web-service/fake-web-service.ts';
import { askingService } from '../flows/asking-service.ts';
import { talk, talkative } from '../flows/talkative.ts';
import { numbers, textOf } from './conversing.ts';
import { type Desk, openDesk } from './desk.ts';
import { settledTranscript, transcript } from './transcripts.ts';

describe.each(backends)('an agent takes a chat from the bot, with $name', (backend) => {
  let desk: Desk;

  beforeAll(async () => {
    desk = await openDesk({ backend, flow: talkative, env: { FILO_ALLOW_PRIVATE_HOSTS: 'true' } });
  });

  afterAll(() => desk.close());

  /** Takes the chat; resolves with the conversation's id and the moment from which the bot must be silent. */
  const takes = async (customer: Customer, channelId = desk.channelId) => {
    const { conversation } = await transcript(desk.client, channelId, customer.id);
    await desk.client.call(takeConversation, { params: { id: conversation.id }, body: {} });
    return { id: conversation.id, at: Date.now() };
  };

  const agentSays = async (id: string, customer: Customer, text: string) => {
    await desk.client.call(sendMessage, { params: { id }, body: { text } });
    await customer.hears(text);
  };

  /** Everything the bot still had to say is dropped for good, and nothing of it reached the customer after that moment. */
  const expectSilence = async (customer: Customer, at: number, channelId = desk.channelId, telegram = desk.telegram) => {
    const { messages } = await settledTranscript(desk.client, channelId, customer.id);
    const bot = messages.filter(({ author }) => author === 'bot');
    expect(bot.filter(({ status }) => ['queued', 'sending'].includes(status))).toEqual([]);
    const words = new Set(bot.flatMap((message) => textOf(message).split('\n')));
    const late = telegram.calls.all.filter((call) => call.chat === customer.id && isSend(call) && call.at > at);
    expect(late.map((call) => String(call.fields['text'])).filter((text) => words.has(text))).toEqual([]);
    return bot;
  };

  it('in the middle of a long speech, at any point of it: not one part comes afterwards', async () => {
    const { telegram } = desk;
    const takeBack = telegram.script((call) => (isSend(call) ? after(15) : undefined));
    const customers = numbers(talk.length).map((index) => telegram.customer(9000 + index));
    await Promise.all(
      customers.map(async (customer, index) => {
        await customer.says('hello');
        await telegram.calls.until('so much of the speech is under way', () =>
          telegram.callsOf({ method: 'sendMessage', chat: customer.id }).length > index ? true : undefined,
        );
        const { id, at } = await takes(customer);
        await agentSays(id, customer, 'Hello, this is Ada');
        await expectSilence(customer, at);
      }),
    );
    takeBack();
  });

  it('while the bot’s message is being tried again: it is dropped', async () => {
    const { telegram } = desk;
    const customer = telegram.customer(9100);
    const takeBack = telegram.script((call) => (call.chat === customer.id && isSend(call) ? serverError : undefined));
    await customer.says('hello');
    await telegram.calls.until('the bot tries', (all) => all.find((call) => call.chat === customer.id));
    const { id, at } = await takes(customer);
    takeBack();
    await agentSays(id, customer, 'Hello, this is Ada');
    const bot = await expectSilence(customer, at);
    expect(new Set(bot.map(({ status }) => status))).toEqual(new Set(['dropped']));
    expect(customer.heard).toEqual(['Hello, this is Ada']);
  });

  it('while a web call of the flow is under way: its answer is not told, until the chat is given back', async () => {
    const { client } = desk;
    const service = await FakeWebService.start();
    const telegram = await FakeTelegram.start();
    let answers: () => void = () => undefined;
    const released = new Promise<void>((resolve) => (answers = resolve));
    service.script = () => ({ status: 200, json: { left: 7 }, when: released });
    const flowId = await publish(client, askingService(service.url, service.secret));
    const { id: channelId } = await connect(client, 'telegram', flowId, telegram.config);
    const customer = telegram.customer(9200);
    await customer.says('teapots');
    await customer.hears('Let me look');
    const call = await service.calls.until('the flow calls', (all) => all[0]);
    expect(call).toMatchObject({ method: 'POST', path: '/stock', body: { item: 'teapots' }, signed: true });
    const { id, at } = await takes(customer, channelId);
    answers();
    await agentSays(id, customer, 'Hello, this is Ada');
    await customer.says('thank you');
    await expectSilence(customer, at, channelId, telegram);
    await client.call(releaseConversation, { params: { id }, body: {} });
    await customer.hears('7 left');
    expect(customer.heard).toEqual(['Let me look', 'Hello, this is Ada', '7 left']);
    await telegram.close();
    await service.close();
  });
});
