import { sendMessage, takeConversation } from '@filo/api';
import type { FiloClient } from '@filo/sdk';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Customer } from '../fakes/telegram/customer.ts';
import { FakeTelegram } from '../fakes/telegram/fake-telegram.ts';
import { transcript } from '../faults/transcripts.ts';
import { flowDocument } from '../flows/flow-document.ts';
import { signUpAsOwner } from './driver/account.ts';
import { connectTelegram } from './driver/channels.ts';
import { eventually } from './driver/eventually.ts';
import { importFlow } from './driver/import-flow.ts';
import { Inbox } from './driver/inbox.ts';
import { makeKey } from './driver/make-key.ts';
import { Studio } from './driver/studio.ts';

const desk = flowDocument(
  'Desk',
  [
    { id: 'hello', type: 'trigger', config: { on: 'any' } },
    { id: 'desk', type: 'handoff', config: { text: 'Somebody comes.' } },
  ],
  ['hello.next > desk'],
);
/** Lines the customer wrote before anybody looked: three pages of them, long and short. */
const lines = Array.from({ length: 130 }, (_, index) => `Line ${index + 1}.${' And so on.'.repeat((index * 7) % 40)}`);

let studio: Studio;
let telegram: FakeTelegram;
let client: FiloClient;
let page: Page;
let inbox: Inbox;
let anna: Customer;
let conversationId: string;

beforeAll(async () => {
  [studio, telegram] = await Promise.all([Studio.open(), FakeTelegram.start()]);
  page = await studio.visit();
  await signUpAsOwner(page);
  await (await importFlow(page, desk)).publish();
  const telegramId = await connectTelegram(page, telegram.config, 'Desk');
  client = await makeKey(page, studio.installation.url);
  anna = telegram.customer(1, { first_name: 'Anna' });
  await anna.says('hello');
  await anna.hears('Somebody comes.');
  for (const line of lines) await anna.says(line);
  conversationId = (await transcript(client, telegramId, anna.id)).conversation.id;
  await client.call(takeConversation, { params: { id: conversationId }, body: {} });
  inbox = await Inbox.open(page);
  await inbox.row('Anna', /^Line 130\./).waitFor();
}, 120_000);

afterAll(async () => {
  await studio.close();
  await telegram.close();
});

const message = (words: string) => inbox.messages.getByRole('listitem').filter({ hasText: words });
/** How far below the upper edge of the thread a message stands, in px. */
const placeOf = async (words: string): Promise<number> => {
  const [box, log] = await Promise.all([message(words).boundingBox(), inbox.messages.boundingBox()]);
  return Math.round((box?.y ?? Number.NaN) - (log?.y ?? Number.NaN));
};
const isSeen = async (words: string): Promise<boolean> => {
  const [place, log] = await Promise.all([placeOf(words), inbox.messages.boundingBox()]);
  return place >= 0 && place < (log?.height ?? 0);
};
const toTop = (words: string): Promise<void> =>
  message(words).evaluate((element: { scrollIntoView: () => void }) => element.scrollIntoView());
/** As much of an element as is asked of one here. */
interface Placed {
  scrollTop: number;
  textContent: string;
  getBoundingClientRect: () => { top: number };
  querySelector: (selector: string) => Placed;
}
/** Scrolls up as far as one can, and says where the first line stands before anything else happens. */
const scrollUp = (): Promise<{ line: string; place: number }> =>
  inbox.messages.evaluate((log: Placed) => {
    log.scrollTop = 0;
    const first = log.querySelector('[data-author]');
    const place = Math.round(first.getBoundingClientRect().top - log.getBoundingClientRect().top);
    return { line: /Line \d+\.|hello/.exec(first.textContent)?.[0] ?? '', place };
  });

describe('a long thread', () => {
  it('opens at its end', async () => {
    await inbox.read('Anna');
    await message('Line 130.').waitFor();
    expect(await eventually(() => isSeen('Line 130.'), Boolean)).toBe(true);
    expect(await message('Line 50.').count()).toBe(0);
  });

  it.each([
    ['Line 81.', 'Line 31.'],
    ['Line 31.', 'hello'],
  ])('fetches what was said before %s without moving it', async (first, earliest) => {
    expect(await message(earliest).count()).toBe(0);
    const { line, place } = await scrollUp();
    expect(line).toBe(first);
    await message(earliest).waitFor({ state: 'attached' });
    expect(Math.abs((await placeOf(line)) - place)).toBeLessThanOrEqual(2);
  });

  it('stays where one reads while more is said, and counts it', async () => {
    await toTop('Line 40.');
    const place = await placeOf('Line 40.');
    await anna.says('One more.');
    await page.getByRole('button', { name: '1 new message' }).waitFor();
    await client.call(sendMessage, { params: { id: conversationId }, body: { text: 'And an answer.' } });
    const button = page.getByRole('button', { name: '2 new messages' });
    await button.waitFor();
    expect(Math.abs((await placeOf('Line 40.')) - place)).toBeLessThanOrEqual(2);
    await button.click();
    expect(await eventually(() => isSeen('And an answer.'), Boolean)).toBe(true);
    await button.waitFor({ state: 'detached' });
    expect(await page.getByRole('button', { name: 'To the newest' }).count()).toBe(0);
  });

  it('follows its end while one is there', async () => {
    await anna.says('The last one.');
    expect(await eventually(() => isSeen('The last one.'), Boolean)).toBe(true);
    expect(await page.getByRole('button', { name: /new message/ }).count()).toBe(0);
  });
});
