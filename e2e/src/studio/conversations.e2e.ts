import { closeConversation, releaseConversation, sendMessage, takeConversation } from '@filo/api';
import type { FiloClient } from '@filo/sdk';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { blocked, firstSends } from '../fakes/telegram/behaviour.ts';
import type { Customer } from '../fakes/telegram/customer.ts';
import { FakeTelegram } from '../fakes/telegram/fake-telegram.ts';
import { transcript } from '../faults/transcripts.ts';
import { flowDocument } from '../flows/flow-document.ts';
import { signUpAsOwner } from './driver/account.ts';
import { connectTelegram, connectWebChat } from './driver/channels.ts';
import { Chat } from './driver/chat.ts';
import { eventually } from './driver/eventually.ts';
import { importFlow } from './driver/import-flow.ts';
import { Inbox } from './driver/inbox.ts';
import { makeKey } from './driver/make-key.ts';
import { png, recording } from './driver/sample-files.ts';
import { Studio } from './driver/studio.ts';

const counter = flowDocument(
  'Counter',
  [
    { id: 'hello', type: 'trigger', config: { on: 'any' } },
    {
      id: 'menu',
      name: 'Menu',
      type: 'button-menu',
      config: {
        text: 'Tea, or a person?',
        buttons: [
          { id: 'tea', label: 'Tea' },
          { id: 'person', label: 'A person' },
        ],
      },
    },
    { id: 'served', type: 'message', config: { bubbles: [{ kind: 'text', text: 'Here is your tea.' }] } },
    { id: 'desk', name: 'Desk', type: 'handoff', config: { text: 'Somebody comes.' } },
  ],
  ['hello.next > menu', 'menu.tea > served', 'menu.person > desk', 'menu.invalid > menu', 'served.next > menu'],
);

let studio: Studio;
let telegram: FakeTelegram;
let client: FiloClient;
let telegramId: string;
/** Who reads, and where. */
let page: Page;
let inbox: Inbox;

beforeAll(async () => {
  [studio, telegram] = await Promise.all([Studio.open(), FakeTelegram.start()]);
  page = await studio.visit();
  await signUpAsOwner(page);
  const editor = await importFlow(page, counter);
  await editor.publish();
  telegramId = await connectTelegram(page, telegram.config, 'Counter');
  await connectWebChat(page, 'Tea counter', 'Counter');
  client = await makeKey(page, studio.installation.url);
  inbox = await Inbox.open(page);
}, 120_000);

afterAll(async () => {
  await studio.close();
  await telegram.close();
});

const idOf = async ({ id }: Customer): Promise<string> => (await transcript(client, telegramId, id)).conversation.id;

describe('the list', () => {
  it('shows who writes as they write, with the last words and the time, without a reload', async () => {
    await page.getByText('Nobody has written yet').waitFor();
    await telegram.customer(1, { first_name: 'Bruno' }).says('hello');
    await inbox.row('Bruno', 'Tea, or a person?').waitFor();
    const row = inbox.row('Bruno');
    await row.getByText(/^\d\d:\d\d$/).waitFor();
    await row.getByText('Bot', { exact: true }).waitFor();
    await telegram.customer(2, { first_name: 'Chiara' }).says('good morning');
    await inbox.row('Chiara', 'Tea, or a person?').waitFor();
    await telegram.customer(1).presses('Tea');
    await inbox.rows.first().filter({ hasText: 'Bruno' }).waitFor();
    expect(await inbox.rows.allInnerTexts()).toEqual([expect.stringMatching(/Bruno/), expect.stringMatching(/Chiara/)]);
  });

  it('is narrowed by who holds a conversation, by channel, by name and by state, and the address says so', async () => {
    const dora = telegram.customer(3, { first_name: 'Dora' });
    await dora.says('hello');
    await dora.hears('Tea, or a person?');
    await dora.presses('A person');
    await inbox
      .row('Dora')
      .getByText(/^Waiting 0:\d\d$/)
      .waitFor();
    await inbox.filter('Held by', 'Waiting');
    await inbox.row('Bruno').waitFor({ state: 'detached' });
    expect(await inbox.rows.count()).toBe(1);
    // Another one comes to wait while one looks.
    const elio = telegram.customer(4, { first_name: 'Elio' });
    await elio.says('hello');
    await elio.hears('Tea, or a person?');
    await elio.presses('A person');
    await inbox.row('Elio').waitFor();
    await page.reload();
    await inbox.row('Elio').waitFor();
    expect(await inbox.rows.count()).toBe(2);

    await inbox.page.getByRole('searchbox', { name: 'Search names' }).fill('dor');
    await inbox.row('Elio').waitFor({ state: 'detached' });
    await inbox.row('Dora').waitFor();
    await inbox.filter('Channel', 'Tea counter');
    await page.getByText('Nothing fits these filters').waitFor();
    await page.getByRole('button', { name: 'Clear the filters' }).click();
    await inbox.row('Bruno').waitFor();

    await client.call(closeConversation, { params: { id: await idOf(elio) } });
    await inbox.row('Elio').waitFor({ state: 'detached' });
    await inbox.showThose('Closed');
    await inbox.row('Elio').getByText('Closed', { exact: true }).waitFor();
    expect(await inbox.rows.count()).toBe(1);
    await inbox.showThose('Open');
    await inbox.row('Dora').waitFor();
  });
});

describe('a thread', () => {
  it('grows while one reads, and tells customer, bot and agent apart', async () => {
    const dora = telegram.customer(3);
    await inbox.read('Dora');
    await inbox.thread.getByText(/^Waiting \d:\d\d$/).waitFor();
    const why = inbox.messages.getByRole('region', { name: 'Why here' });
    await why.getByText('hello → Menu → Desk').waitFor();
    await inbox.message('hello').getByText('Customer', { exact: true }).waitFor();
    await inbox.message('Somebody comes.').getByText('Bot', { exact: true }).first().waitFor();
    await inbox.message('Tea, or a person?').getByRole('listitem').filter({ hasText: 'A person' }).getByLabel('Pressed').waitFor();

    await dora.says('Are you there?');
    await inbox.message('Are you there?').waitFor();
    await inbox.row('Dora', 'Are you there?').waitFor();
    const id = await idOf(dora);
    await client.call(takeConversation, { params: { id }, body: {} });
    await inbox.thread.getByText('With Ada Rossi', { exact: true }).waitFor();
    await inbox.row('Dora').getByText('With Ada Rossi', { exact: true }).waitFor();
    await client.call(sendMessage, { params: { id }, body: { text: 'I am on my way.' } });
    await inbox.message('I am on my way.').getByText('Ada Rossi', { exact: true }).first().waitFor();
    await inbox.row('Dora', 'I am on my way.').waitFor();
    const sides = await Promise.all(
      ['Are you there?', 'I am on my way.', 'Somebody comes.'].map(async (words) => {
        const box = await inbox.message(words).boundingBox();
        const log = await inbox.messages.boundingBox();
        return box && log && box.x + box.width / 2 < log.x + log.width / 2 ? 'left' : 'right';
      }),
    );
    expect(sides).toEqual(['left', 'right', 'right']);
  });

  it('shows what a customer wrote, letter for letter', async () => {
    const words = `<img src=x onerror="document.title='hacked'"><b>bold</b> & <script>alert(1)</script>`;
    await telegram.customer(3).says(words);
    await inbox.message(words).waitFor();
    await inbox.row('Dora', words).waitFor();
    expect(await page.title()).toBe('Conversations · Filo');
    expect(await inbox.messages.locator('b, script, img').count()).toBe(0);
  });

  it('shows pictures, recordings and places', async () => {
    const dora = telegram.customer(3);
    await dora.sendsPhoto(png, 'My teapot');
    const picture = inbox.messages.getByRole('figure').filter({ hasText: 'My teapot' }).getByRole('img');
    await picture.waitFor();
    await inbox.row('Dora', 'My teapot').waitFor();
    const width = await eventually(
      () => picture.evaluate((image: { naturalWidth: number }) => image.naturalWidth),
      (found) => found > 0,
    );
    expect(width).toBe(1);
    await dora.sendsVoice(recording);
    const voice = inbox.messages.getByLabel('Voice message');
    const seconds = await eventually(
      () => voice.evaluate((audio: { duration: number }) => audio.duration),
      (found) => found > 0,
    );
    expect(seconds).toBeCloseTo(0.1);
    await inbox.row('Dora', 'Voice message').waitFor();
    await dora.sharesPlace(45.07, 7.69);
    const place = inbox.messages.getByRole('link', { name: /45\.07, 7\.69/ });
    expect(await place.getAttribute('href')).toContain('mlat=45.07&mlon=7.69');
  });

  it('tells how far each message got, and sends again what failed', async () => {
    const dora = telegram.customer(3);
    telegram.script(firstSends(1, blocked, dora.id));
    const id = await idOf(dora);
    await client.call(sendMessage, { params: { id }, body: { text: 'Do you hear me?' } });
    const failed = inbox.message('Do you hear me?');
    await failed.getByText('Not sent: they blocked the bot, or never started it').waitFor();
    await inbox.row('Dora').getByLabel('Not sent').waitFor();
    await failed.getByRole('button', { name: 'Send again' }).click();
    await failed.getByLabel('Sent', { exact: true }).waitFor();
    await inbox.row('Dora').getByLabel('Not sent').waitFor({ state: 'detached' });
    await dora.hears('Do you hear me?');
    await client.call(releaseConversation, { params: { id }, body: { to: 'start' } });
    await inbox.row('Dora').getByText('Bot', { exact: true }).waitFor();
    await inbox.messages.getByRole('region', { name: 'Why here' }).waitFor({ state: 'detached' });

    // The web chat says more: when the customer has seen it.
    const visitor = new Chat(await studio.visit({ viewport: { width: 900, height: 800 } }));
    await visitor.page.goto('/demo');
    await visitor.says('hello from the web');
    await inbox.row('Visitor').first().click();
    await inbox.message('hello from the web').waitFor();
    await inbox.messages.getByLabel('Read', { exact: true }).first().waitFor();
    await visitor.page.context().close();
  });
});

describe('the address', () => {
  it('keeps whose thread is open, through a reload and back', async () => {
    await inbox.read('Bruno');
    await page.reload();
    await inbox.thread.getByRole('heading', { name: 'Bruno', level: 2 }).waitFor();
    expect(await inbox.row('Bruno').getAttribute('aria-current')).toBe('page');
    expect(await inbox.row('Chiara').getAttribute('aria-current')).toBeNull();
    await inbox.read('Chiara');
    await page.goBack();
    await inbox.thread.getByRole('heading', { name: 'Bruno', level: 2 }).waitFor();
  });

  it('leads on a phone from the list to the thread and back', async () => {
    const phone = await studio.openTab(page.context());
    await phone.setViewportSize({ width: 390, height: 844 });
    await phone.goto('/conversations');
    const small = await Inbox.open(phone);
    await small.row('Bruno').waitFor();
    expect(await small.thread.isVisible()).toBe(false);
    await small.read('Bruno');
    expect(await small.list.isVisible()).toBe(false);
    await telegram.customer(1).says('Still thirsty');
    await small.message('Still thirsty').waitFor();
    const [wide, room] = await phone.evaluate<[number, number]>('[document.documentElement.scrollWidth, innerWidth]');
    expect(wide).toBeLessThanOrEqual(room);
    await small.thread.getByRole('link', { name: 'Back to the list' }).click();
    await small.row('Bruno').waitFor();
    expect(await small.thread.isVisible()).toBe(false);
    await phone.close();
  });
});
