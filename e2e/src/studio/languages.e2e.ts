import { listFlows, readDraft } from '@filo/api';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { ada, signUpAsOwner } from './driver/account.ts';
import { type ScreenText, screenTexts } from './driver/catalogues.ts';
import { Chat } from './driver/chat.ts';
import { leftoversIn } from './driver/leftovers.ts';
import { makeKey } from './driver/make-key.ts';
import { quoted } from './driver/quoted.ts';
import { type Say, screens } from './driver/screens.ts';
import { Studio } from './driver/studio.ts';

let studio: Studio;
let page: Page;
let flowId: string;
let texts: ScreenText[];
let inItalian: Say;
let leftovers: (page: Page) => Promise<string[]>;

beforeAll(async () => {
  [studio, texts] = await Promise.all([Studio.open(), screenTexts()]);
  const words = Map.groupBy(texts, ({ en }) => en);
  // A word of English may be several of Italian, each in its place.
  inItalian = (english) => new RegExp(`^(${(words.get(english) ?? []).map(({ it }) => quoted(it)).join('|')})`);
  leftovers = leftoversIn(texts);
});

afterAll(() => studio.close());

/** What the flow says and what its nodes are called is its author's, and stays as it is. */
let content = new Set<string>();
const foreign = async (): Promise<string[]> => (await leftovers(page)).filter((words) => !content.has(words));

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

describe('an Italian browser', () => {
  it('finds the first screen in Italian', async () => {
    page = await studio.visit({ locale: 'it-IT' });
    await page.getByRole('heading', { name: inItalian('Welcome to Filo') }).waitFor();
    expect(await foreign()).toEqual([]);
    const english = await studio.visit();
    await signUpAsOwner(english);
    const client = await makeKey(english, studio.installation.url);
    flowId = (await client.call(listFlows, { query: {} })).items[0]?.id ?? '';
    content = new Set(stringsIn(await client.call(readDraft, { params: { id: flowId } })));
    const customer = new Chat(await studio.visit());
    await customer.page.goto('/demo');
    await customer.says('ciao');
    await customer.hears('How can I help?');
  });

  it('signs in in Italian', async () => {
    await page.goto('/');
    await page.getByRole('heading', { name: inItalian('Sign in') }).waitFor();
    expect(await foreign()).toEqual([]);
    await page.getByLabel(inItalian('Email')).fill(ada.email);
    await page.getByRole('textbox', { name: inItalian('Password') }).fill(ada.password);
    await page.getByRole('button', { name: inItalian('Sign in') }).click();
    await page.getByRole('heading', { name: inItalian('Flows'), level: 1 }).waitFor();
  });

  it.each(screens)('meets no English on $name', async ({ open }) => {
    await open(page, inItalian, flowId);
    expect(await foreign()).toEqual([]);
  });

  it('says its language, and can be told another', async () => {
    await page.goto('/settings');
    expect(await page.locator('html').getAttribute('lang')).toBe('it');
    await page
      .getByRole('radiogroup', { name: inItalian('Language of the interface') })
      .getByText('English')
      .click();
    await page.getByRole('heading', { name: 'Settings', level: 1 }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });
});
