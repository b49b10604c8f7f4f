import { readConversation, releaseConversation, sendMessage, takeConversation, uploadMedia } from '@filo/api';
import type { FiloClient } from '@filo/sdk';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import axe from 'axe-core';
import type { Locator, Page } from 'playwright-core';
import { shopPage } from './browser/shop-page.ts';
import type { Listening } from './fakes/listen.ts';
import { FakeTelegram } from './fakes/telegram/fake-telegram.ts';
import { transcript, transcripts } from './faults/transcripts.ts';
import { signUpAsOwner } from './studio/driver/account.ts';
import { connectTelegram, connectWebChat } from './studio/driver/channels.ts';
import { drawFrontDesk } from './studio/driver/draw-front-desk.ts';
import { hasFocus } from './studio/driver/has-focus.ts';
import { makeKey } from './studio/driver/make-key.ts';
import { Studio } from './studio/driver/studio.ts';

let studio: Studio;
let telegram: FakeTelegram;
let shop: Listening;
let client: FiloClient;
let telegramId: string;
let webChatId: string;

beforeAll(async () => {
  [studio, telegram] = await Promise.all([Studio.open(), FakeTelegram.start()]);
  // All of it on the screen, as the owner of a shop would who has just heard of Filo.
  const page = await studio.visit();
  await signUpAsOwner(page);
  const editor = await drawFrontDesk(page, 'Front desk');
  await editor.publish('The first one');
  webChatId = await connectWebChat(page, 'Teapot help', 'Front desk');
  telegramId = await connectTelegram(page, telegram.config, 'Front desk');
  client = await makeKey(page, studio.installation.url);
  shop = await shopPage(studio.installation.url, webChatId);
  await page.context().close();
}, 120_000);

afterAll(async () => {
  await studio.close();
  await shop.close();
  await telegram.close();
});

/** A picture of one pixel. */
const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

/** Opens the shop as a new visitor. */
async function visit(): Promise<Page> {
  const context = await studio.browser.newContext({ locale: 'en-GB', viewport: { width: 1200, height: 800 } });
  const page = await context.newPage();
  await page.goto(shop.url);
  return page;
}

const said = (page: Page, text: string): Locator => page.getByRole('dialog').getByText(text, { exact: true });
const field = (page: Page): Locator => page.getByRole('textbox', { name: 'Write a message' });

async function says(page: Page, text: string): Promise<void> {
  await field(page).fill(text);
  await field(page).press('Enter');
}

/** The one conversation of the web chat that is not in the list yet. */
async function newConversation(known: ReadonlySet<string>): Promise<string> {
  const all = await transcripts(client, webChatId);
  const found = [...all.values()].map(({ conversation }) => conversation.id).filter((id) => !known.has(id));
  expect(found).toHaveLength(1);
  return found[0] ?? '';
}

const knownConversations = async () =>
  new Set([...(await transcripts(client, webChatId)).values()].map(({ conversation }) => conversation.id));

describe('a customer in the web chat of a shop', () => {
  it('talks to the flow, to a person, and to the flow again', async () => {
    const known = await knownConversations();
    const page = await visit();
    await page.getByRole('button', { name: 'Open the chat' }).click();
    await says(page, 'good morning');
    await said(page, 'How can I help?').waitFor();
    await page.getByRole('button', { name: 'A person' }).click();
    await said(page, 'Somebody will be with you in a moment.').waitFor();

    const id = await newConversation(known);
    const { handover, owner, epoch } = await client.call(readConversation, { params: { id } });
    expect({ owner, reason: handover?.reason, path: handover?.path }).toEqual({
      owner: 'queue',
      reason: 'A person',
      path: ['start', 'message-1', 'button-menu-1', 'handoff-1'],
    });
    const taken = await client.call(takeConversation, { params: { id }, body: {} });
    expect(taken).toMatchObject({ owner: 'agent', assignee: { name: 'Ada Rossi' } });
    expect(taken.epoch).toBeGreaterThan(epoch);

    await client.call(sendMessage, { params: { id }, body: { text: 'Ada here. Which teapot is it?' } });
    await said(page, 'Ada here. Which teapot is it?').waitFor();
    await page.getByText('Ada Rossi').first().waitFor();
    await says(page, 'The blue one');
    await client.call(sendMessage, { params: { id }, body: { text: 'I have sent you a new lid.' } });
    await said(page, 'I have sent you a new lid.').waitFor();

    await client.call(releaseConversation, { params: { id }, body: {} });
    await said(page, 'Good that we could help.').waitFor();
    await page.getByRole('button', { name: 'My order' }).click();
    await said(page, 'Your order number?').waitFor();
    await says(page, 'it is ab1234');
    await said(page, 'Order AB1234 is on its way.').waitFor();
    expect(await client.call(readConversation, { params: { id } })).toMatchObject({ owner: 'bot', assignee: null });
    await page.context().close();
  });

  it('finds the conversation again after a reload, and goes on in it', async () => {
    const known = await knownConversations();
    const page = await visit();
    await page.getByRole('button', { name: 'Open the chat' }).click();
    await says(page, 'hello');
    await page.getByRole('button', { name: 'My order' }).click();
    await said(page, 'Your order number?').waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Open the chat' }).click();
    await said(page, 'How can I help?').waitFor();
    await said(page, 'Your order number?').waitFor();
    await says(page, 'CD5678');
    await said(page, 'Order CD5678 is on its way.').waitFor();
    await newConversation(known);
    await page.context().close();
  });

  it('needs no mouse', async () => {
    const page = await visit();
    const launcher = page.getByRole('button', { name: 'Open the chat' });
    await launcher.waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await hasFocus(launcher)).toBe(true);
    await page.keyboard.press('Enter');
    await field(page).waitFor();
    await page.keyboard.type('hello');
    await page.keyboard.press('Enter');
    await said(page, 'How can I help?').waitFor();
    const person = page.getByRole('button', { name: 'A person' });
    for (let steps = 0; steps < 10 && !(await hasFocus(person)); steps += 1) await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await said(page, 'Somebody will be with you in a moment.').waitFor();
    // The button is gone: the focus must not be.
    await page.keyboard.type('thank you');
    await page.keyboard.press('Enter');
    await said(page, 'thank you').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await hasFocus(launcher)).toBe(true);
    await page.context().close();
  });

  it('meets no barrier that axe knows of', async () => {
    const page = await visit();
    await page.getByRole('button', { name: 'Open the chat' }).click();
    await says(page, 'hello');
    await said(page, 'How can I help?').waitFor();
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate<axe.AxeResults>('axe.run()');
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    await page.context().close();
  });
});

describe('a customer on Telegram', () => {
  it('talks to the same flow, to a person, and to the flow again', async () => {
    const customer = telegram.customer(100, { first_name: 'Bruno', language_code: 'en' });
    await customer.says('/start');
    await customer.hears('How can I help?');
    await customer.presses('A person');
    await customer.hears('Somebody will be with you in a moment.');
    const { conversation } = await transcript(client, telegramId, customer.id);
    expect(conversation).toMatchObject({ owner: 'queue', contact: { name: 'Bruno' }, channel: { kind: 'telegram' } });
    const { id } = conversation;
    await client.call(takeConversation, { params: { id }, body: {} });
    await client.call(sendMessage, { params: { id }, body: { text: 'Ada here. How can I help?' } });
    await customer.hears('Ada here. How can I help?');
    await customer.says('My lid is broken');
    await client.call(releaseConversation, { params: { id }, body: { to: 'resolved' } });
    await customer.hears('Good that we could help.');
    await customer.presses('My order');
    await customer.hears('Your order number?');
    await customer.says('EF9012');
    await customer.hears('Order EF9012 is on its way.');
    await telegram.calls.until('both presses are acknowledged', () =>
      telegram.callsOf({ method: 'answerCallbackQuery' }).filter(({ status }) => status === 200).length === 2 ? true : undefined,
    );
  });

  it('sends a photo, and gets one', async () => {
    const customer = telegram.customer(101);
    await customer.sendsPhoto(png, 'My teapot');
    await customer.hears('How can I help?');
    const { conversation, messages } = await transcript(client, telegramId, customer.id);
    const [photo] = messages[0]?.bubbles ?? [];
    expect(photo).toMatchObject({ kind: 'image', caption: 'My teapot', url: expect.stringContaining('/media/') });
    const kept = await fetch(new URL(String(photo?.['url']), studio.installation.url));
    expect(kept.headers.get('content-type')).toBe('image/png');
    expect(Buffer.from(await kept.arrayBuffer()).equals(png)).toBe(true);

    const { id } = conversation;
    await client.call(takeConversation, { params: { id }, body: {} });
    const { mediaId } = await client.call(uploadMedia, { file: { bytes: Uint8Array.from(png), name: 'lid.png', mime: 'image/png' } });
    await client.call(sendMessage, { params: { id }, body: { bubbles: [{ kind: 'image', mediaId, caption: 'A lid for it' }] } });
    await customer.hears('A lid for it');
    const [sent] = telegram.callsOf({ method: 'sendPhoto', chat: customer.id });
    expect(Buffer.from(sent?.files['photo']?.bytes ?? []).equals(png)).toBe(true);
  });
});
